import type { Measure } from 'hojokin'
import { useWords } from '../app'

/** What is stated and was not asked: the applicant must check it. */
export function ToCheck({ measure }: { readonly measure: Measure }) {
  const { say, word } = useWords()
  const conditions = measure.conditions ?? []
  if (conditions.length === 0) return null
  return (
    <div class="to-check">
      <h5>{say('自分で確かめること（ここでは聞いていません）', 'To check yourself (not asked here)')}</h5>
      <ul>
        {conditions.map((one) => (
          <li key={one.en}>{word(one)}</li>
        ))}
      </ul>
    </div>
  )
}
