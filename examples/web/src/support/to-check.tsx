import type { Measure, Text } from 'hojokin'
import { useWords } from '../app'

/** More than these are folded, so that the next card stays in reach. */
const atOnce = 4

/** What is stated and was not asked: the applicant must check it. */
export function ToCheck({ measure }: { readonly measure: Measure }) {
  const { say, word } = useWords()
  const conditions = measure.conditions ?? []
  if (conditions.length === 0) return null
  const list = (some: readonly Text[]) => (
    <ul>
      {some.map((one) => (
        <li key={one.en}>{word(one)}</li>
      ))}
    </ul>
  )
  const rest = conditions.length > atOnce + 1 ? conditions.slice(atOnce) : []
  return (
    <div class="to-check">
      <h5>{say('自分で確かめること（ここでは聞いていません）', 'To check yourself (not asked here)')}</h5>
      {list(conditions.slice(0, conditions.length - rest.length))}
      {rest.length > 0 && (
        <details>
          <summary>
            {say(`確かめること：ほか${rest.length}件`, `${rest.length} more to check`)}
            <span class="hidden"> {word(measure.name)}</span>
          </summary>
          {list(rest)}
        </details>
      )}
    </div>
  )
}
