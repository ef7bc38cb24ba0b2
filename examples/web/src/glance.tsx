import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { useApp } from './app'

/** On a narrow screen, the result in one line at the foot of the questions; it leads to the whole. */
export function Glance({ to, children }: { readonly to: string; readonly children: ComponentChildren }) {
  const { say } = useApp()
  // It comes while somebody types, and must not lie on the field that is typed in.
  useEffect(() => {
    if (document.activeElement instanceof HTMLInputElement) document.activeElement.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <button
      type="button"
      class="glance"
      onClick={() => {
        const heading = document.getElementById(to)!
        heading.scrollIntoView()
        heading.focus({ preventScroll: true })
      }}
    >
      <span>{children}</span>
      <span>{say('結果を見る ↓', 'See the result ↓')}</span>
    </button>
  )
}
