import { changeWords, counterfactual } from 'hojokin'
import type { Measure } from 'hojokin'
import { useApp } from '../app'

/** More ways than these help nobody. */
const most = 3

/** The fewest changes that would qualify an applicant who is not eligible; what cannot be decided says so. */
export function NearestChange({
  measure,
  heading: Heading,
}: {
  readonly measure: Measure
  readonly heading: 'h3' | 'h5'
}) {
  const { profile, say, word } = useApp()
  const ways = counterfactual(measure, profile)?.alternatives.slice(0, most) ?? []
  if (ways.length === 0) return null
  return (
    <>
      <Heading>{say('こう変われば対象になる', 'The nearest change that would qualify')}</Heading>
      <ul class="plain nearest">
        {ways.map((changes) => (
          <li key={JSON.stringify(changes)}>
            {changes
              .map(
                (change) =>
                  word(changeWords(measure, change)) +
                  (change.changeable ? '' : say('（自分では変えられません）', ' (not yours to change)')),
              )
              .join(say('、かつ ', ' and '))}
          </li>
        ))}
      </ul>
    </>
  )
}
