import { schedule } from '../../src/readings/schedule'
import { profileOf, type Smt, toSmt } from '../../src/readings/smt'
import { real } from '../../src/readings/smt/logic'
import { divide, type Fraction, fraction, parseFraction, subtract } from '../../src/quantity/fraction'
import type { Profile } from '../../src/rule/vocabulary'
import { noNumberRaises, raising } from './directions'
import { assert, type Claim, type Computed, type Law } from './law'
import { roundedParts } from './rounded-parts'
import type { Solver } from './solver'
import { stated } from './stated'

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

/** Contradicts one straight piece: from a point on, with its slope, up to the next point; less than `slack` below it is on it. */
function offLine(
  smt: Smt,
  value: string,
  slack: number,
  from: Point,
  slope: readonly [string, string],
  until: Point | undefined,
): string {
  const along = (start: Fraction, by: string): string => `(+ ${real(start)} (* ${by} (- ${value} ${real(from.x)})))`
  const off = (exact: string, line: string): string =>
    slack === 0
      ? `(distinct ${exact} ${line})`
      : `(not (and (<= ${exact} ${line}) (< (- ${line} ${exact}) ${slack}.0)))`
  const { exactLow, exactHigh } = smt.amount!
  return `(and (>= ${value} ${real(from.x)}) ${until ? `(<= ${value} ${real(until.x)})` : 'true'}
    (or ${off(exactLow, along(from.low, slope[0]))} ${off(exactHigh, along(from.high, slope[1]))}))`
}

/** A slope may fall, so it is written as a difference. */
function slopeBetween(a: Fraction, b: Fraction, width: Fraction): string {
  const up = subtract(b, a)
  return up.n < 0n ? `(- ${real(divide(fraction(-up.n, up.d), width))})` : real(divide(up, width))
}

async function scheduleClaims(measure: Computed, solver: Solver): Promise<readonly Claim[]> {
  const fields = raising(measure, measure.amount)
  const smt = toSmt(measure)
  const slack = roundedParts(measure)
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
            slack,
            point,
            [real(parseFraction(slopeAfter)), real(parseFraction(slopeAfterHigh))],
            next,
          )
        const width = subtract(next.x, point.x)
        return offLine(
          smt,
          value,
          slack,
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
  silence: noNumberRaises,
  claims: scheduleClaims,
}
