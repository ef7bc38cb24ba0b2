import type { AnyProfile as Profile, Text } from 'hojokin'
import { useApp } from '../app'

/** Options as buttons that answer at once. */
export function ChoiceButtons({
  options,
  value,
  onChoose,
  label,
  big,
}: {
  readonly options: readonly { readonly id: string; readonly label: Text }[]
  readonly value?: Profile[string]
  readonly onChoose: (id: string) => void
  readonly label: string
  readonly big?: boolean
}) {
  const { word } = useApp()
  return (
    <div class={big ? 'options big' : 'options'} role="group" aria-label={label}>
      {options.map(({ id, label: name }) => (
        <button
          key={id}
          type="button"
          {...(value !== undefined && { 'aria-pressed': value === id })}
          onClick={() => onChoose(id)}
        >
          {word(name)}
        </button>
      ))}
    </div>
  )
}
