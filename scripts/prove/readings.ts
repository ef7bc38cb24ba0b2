import { bounds } from '../../src/readings/bounds'
import { schedule } from '../../src/readings/schedule'
import { profileOf, type Smt, toSmt } from '../../src/readings/smt'
import { real } from '../../src/readings/smt/logic'
import { divide, type Fraction, fraction, parseFraction, subtract } from '../../src/quantity/fraction'
import type { Profile } from '../../src/rule/vocabulary'
import { raising } from './directions'
import { assert, type Claim, type Computed, type Law } from './law'
import type { Solver } from './solver'

/** Fixes the facts that a profile states. */
const stated = (smt: Smt, profile: Profile): string[] =>
  smt.facts.flatMap((fact) => {
    const value = profile[fact.field.id]
    return value === undefined || value === null ? [] : [assert(`(= ${fact.symbol} ${fact.code(String(value))})`)]
  })

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

const MOST_APPLICANTS = 4

/** Eligible applicants who differ in more than numbers, found by the solver itself. */
async function applicants(smt: Smt, solver: Solver): Promise<Profile[]> {
  const found: Profile[] = []
  const script = [...smt.preamble, assert(smt.eligible)]
  while (found.length < MOST_APPLICANTS) {
    const answer = await solver.ask(script)
    if (answer.kind !== 'refuted') break
    found.push(profileOf(smt.facts, answer.model))
    const same = smt.facts
      .filter(({ field }) => field.kind === 'choice' || field.kind === 'boolean')
      .map((fact) => `(= ${fact.symbol} ${answer.model.get(fact.symbol) ?? 0n})`)
    if (same.length === 0) break
    script.push(assert(`(not (and ${same.join(' ')} true))`))
  }
  return found
}

interface Point {
  readonly x: Fraction
  readonly low: Fraction
  readonly high: Fraction
}

/** Contradicts one straight piece: from a point on, with its slope, up to the next point. */
function offLine(
  smt: Smt,
  value: string,
  from: Point,
  slope: readonly [string, string],
  until: Point | undefined,
): string {
  const along = (start: Fraction, by: string): string => `(+ ${real(start)} (* ${by} (- ${value} ${real(from.x)})))`
  return `(and (>= ${value} ${real(from.x)}) ${until ? `(<= ${value} ${real(until.x)})` : 'true'}
    (or (distinct ${smt.amount!.exactLow} ${along(from.low, slope[0])}) (distinct ${smt.amount!.exactHigh} ${along(from.high, slope[1])})))`
}

/** A slope may fall, so it is written as a difference. */
function slopeBetween(a: Fraction, b: Fraction, width: Fraction): string {
  const up = subtract(b, a)
  return up.n < 0n ? `(- ${real(divide(fraction(-up.n, up.d), width))})` : real(divide(up, width))
}

async function scheduleClaims(measure: Computed, solver: Solver): Promise<readonly Claim[] | string> {
  const fields = raising(measure, measure.amount)
  if (fields.length === 0) return 'no number raises the amount'
  const smt = toSmt(measure)
  const claims: Claim[] = []
  for (const profile of await applicants(smt, solver)) {
    for (const field of fields) {
      const others = { ...profile, [field]: undefined }
      const { knots, slopeAfter, slopeAfterHigh = slopeAfter } = schedule(measure, others, field)
      const points = knots.map(({ x, amount, amountHigh }): Point => {
        const low = parseFraction(amount)
        return { x: parseFraction(x), low, high: amountHigh === undefined ? low : parseFraction(amountHigh) }
      })
      const fact = smt.facts.find((one) => one.field.id === field)!
      const decimals = fact.field.kind === 'number' ? fact.field.decimals : 0
      const value = `(* ${real(fraction(1n, 10n ** BigInt(decimals)))} (to_real ${fact.symbol}))`
      const pieces = points.map((point, at) => {
        const next = points[at + 1]
        if (next === undefined)
          return offLine(
            smt,
            value,
            point,
            [real(parseFraction(slopeAfter)), real(parseFraction(slopeAfterHigh))],
            next,
          )
        const width = subtract(next.x, point.x)
        return offLine(
          smt,
          value,
          point,
          [slopeBetween(point.low, next.low, width), slopeBetween(point.high, next.high, width)],
          next,
        )
      })
      claims.push({
        what: `${field} for ${JSON.stringify(others)}`,
        facts: smt.facts,
        script: [
          ...smt.preamble,
          ...stated(smt, others),
          assert(smt.eligible),
          assert(`(or ${pieces.join(' ')} false)`),
        ],
      })
    }
  }
  return claims
}

export const scheduleAgrees: Law = {
  name: 'schedule agrees',
  promise: 'Between its knots and after the last one, the schedule is the rule.',
  claims: scheduleClaims,
}
