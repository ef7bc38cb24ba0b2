import { useEffect, useRef } from 'preact/hooks'
import { readHash, type State, writeHash } from './state'

/** Browsers refuse many changes of the address in a row, as while a point is dragged. */
const pause = 150

/** Keeps the state in the address, and takes it from there when the address changes (a link, the back button). */
export function useAddress(state: State, update: (change: Partial<State>) => void): void {
  const written = useRef(location.hash.slice(1))
  useEffect(() => {
    const write = (): void => {
      const hash = writeHash(state)
      // Where someone else has changed the address, it is theirs: its change is on its way.
      if (hash === written.current || location.hash.slice(1) !== written.current) return
      written.current = hash
      history.replaceState(null, '', `#${hash}`)
    }
    const later = setTimeout(write, pause)
    addEventListener('pagehide', write)
    return () => {
      clearTimeout(later)
      removeEventListener('pagehide', write)
    }
  }, [state])
  useEffect(() => {
    const follow = (): void => {
      if (location.hash.slice(1) === written.current) return
      written.current = location.hash.slice(1)
      update(readHash(location.hash))
    }
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
}
