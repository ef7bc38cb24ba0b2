import { changeWords, counterfactual } from 'hojokin'
import type { Measure, AnyProfile as Profile } from 'hojokin'
import { useApp } from '../app'

/** More ways than these help nobody. */
const most = 3

/** The fewest changes that would qualify an applicant who is not eligible, of those that one can decide. */
export function NearestChange({
  measure,
  facts,
  heading: Heading,
}: {
  readonly measure: Measure
  /** What the wish says that it is for. */
  readonly facts?: Profile | undefined
  readonly heading: 'h3' | 'h5'
}) {
  const { profile, say, word } = useApp()
  // What nobody can decide (a size, a prefecture, a disaster) is no advice.
  const ways = (counterfactual(measure, { ...profile, ...facts })?.alternatives ?? [])
    .filter((changes) => changes.every(({ changeable }) => changeable))
    .slice(0, most)
  if (ways.length === 0) return null
  return (
    <>
      <Heading>{say('こう変われば対象になる', 'The nearest change that would qualify')}</Heading>
      <ul class="plain nearest">
        {ways.map((changes) => (
          <li key={JSON.stringify(changes)}>
            {changes.map((change) => word(changeWords(measure, change))).join(say('、かつ ', ' and '))}
          </li>
        ))}
      </ul>
    </>
  )
}
