import { bounds } from '../../src/readings/bounds'
import { toSmt } from '../../src/readings/smt'
import type { Profile } from '../../src/rule/vocabulary'
import { assert, type Claim, type Computed, type Law } from './law'
import { stated } from './stated'

/** Nothing known, and each option alone that the rule names, with one that it does not. */
function partialProfiles(measure: Computed): Profile[] {
  const rule = JSON.stringify([measure.eligibility, measure.parameters])
  const single = Object.values(measure.fields).flatMap((field): Profile[] => {
    if (field.kind === 'boolean') return [{ [field.id]: true }, { [field.id]: false }]
    if (field.kind !== 'choice') return []
    const named = field.options.filter(({ id }) => rule.includes(`"${id}"`))
    const other = field.options.find((option) => !named.includes(option))
    return [...named, ...(other ? [other] : [])].map(({ id }) => ({ [field.id]: id }))
  })
  return [{}, ...single]
}

export const boundsContain: Law = {
  name: 'bounds contain',
  promise:
    'Whatever is answered later, the amount lies within the bounds given before, and no applicant ruled out is eligible.',
  claims: (measure) => {
    const smt = toSmt(measure)
    return partialProfiles(measure).map((profile): Claim => {
      const { canBeEligible, amount } = bounds(measure, profile)
      const below = amount.kind === 'range' ? [`(< ${smt.amount!.low} ${amount.min}.0)`] : []
      const above = amount.kind === 'range' && amount.max !== null ? [`(> ${smt.amount!.high} ${amount.max}.0)`] : []
      const outside = canBeEligible ? [assert(`(or ${[...below, ...above].join(' ')} false)`)] : []
      return {
        what: JSON.stringify(profile),
        facts: smt.facts,
        script: [...smt.preamble, ...stated(smt, profile), assert(smt.eligible), ...outside],
      }
    })
  },
}
