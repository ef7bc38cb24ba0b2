import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { writeHash, type State } from './state'

/** Browsers refuse many changes of the address in a row, as while a point is dragged. */
const pause = 150

/** How a change enters the history: a step can be taken back with the browser's button, typing cannot. */
export type Entry = 'step' | 'typing'

/** Keeps the state in the address, and takes it from there when the address changes (a link, the back button). */
export function useAddress(state: State, entry: { current: Entry }, follow: (hash: string) => void): void {
  const written = useRef(location.hash.slice(1))
  // With the page, not after it: whoever goes back at once goes back from what is shown.
  useLayoutEffect(() => {
    const how = entry.current
    entry.current = 'typing'
    const write = (): void => {
      const hash = writeHash(state)
      // Where someone else has changed the address, it is theirs: its change is on its way.
      if (hash === written.current || location.hash.slice(1) !== written.current) return
      written.current = hash
      if (how === 'step') history.pushState(null, '', `#${hash}`)
      else history.replaceState(null, '', `#${hash}`)
    }
    if (how === 'step') {
      write()
      return undefined
    }
    const later = setTimeout(write, pause)
    addEventListener('pagehide', write)
    return () => {
      clearTimeout(later)
      removeEventListener('pagehide', write)
    }
  }, [state])
  useEffect(() => {
    const changed = (): void => {
      if (location.hash.slice(1) === written.current) return
      written.current = location.hash.slice(1)
      follow(location.hash)
    }
    addEventListener('hashchange', changed)
    addEventListener('popstate', changed)
    return () => {
      removeEventListener('hashchange', changed)
      removeEventListener('popstate', changed)
    }
  }, [])
}
