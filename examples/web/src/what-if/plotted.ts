import { evaluate, RuleError, schedule } from 'hojokin'
import type { Measure, AnyProfile as Profile, Schedule } from 'hojokin'
import { allMeasures } from '../rules'
import { ceiling, pixelNumber } from '../money'

const numbersOf = (measure: Measure): string[] =>
  Object.values(measure.fields)
    .filter(({ kind }) => kind === 'number')
    .map(({ id }) => id)

/** The amount as a function of a number, or undefined where it is no straight line of it. */
export function scheduleOf(measure: Measure, profile: Profile, field: string): Schedule | undefined {
  try {
    return schedule(measure, profile, field)
  } catch (error) {
    if (error instanceof RuleError) return undefined
    throw error
  }
}

/** Every measure whose amount can be drawn against a number, with its numbers; those asked for money first. */
export const drawable: readonly { readonly measure: Measure; readonly fields: readonly string[] }[] = allMeasures
  .filter((measure) => measure.applicants && measure.amount.kind !== 'undocumented')
  .map((measure) => ({ measure, fields: numbersOf(measure) }))
  .filter(({ fields }) => fields.length > 0)

/** A stretch of the plot: pixels are made of these numbers, and nothing else. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly low: readonly [number, number]
  readonly high: readonly [number, number]
  readonly eligible: boolean
}

/** The straight stretches from zero to `end`. */
export function stretches(
  measure: Measure,
  profile: Profile,
  { knots, slopeAfter, field }: Schedule,
  end: number,
): Stretch[] {
  return knots.flatMap((knot, at): Stretch[] => {
    const from = pixelNumber(knot.x)
    const next = knots[at + 1]
    const to = next === undefined ? end : Math.min(pixelNumber(next.x), end)
    if (to <= from) return []
    const start = pixelNumber(knot.amount)
    const startHigh = pixelNumber(knot.amountHigh ?? knot.amount)
    const slope =
      next === undefined ? pixelNumber(slopeAfter) : (pixelNumber(next.amount) - start) / (pixelNumber(next.x) - from)
    const slopeHigh =
      next === undefined
        ? slope
        : (pixelNumber(next.amountHigh ?? next.amount) - startHigh) / (pixelNumber(next.x) - from)
    const middle = evaluate(measure, { ...profile, [field]: String(BigInt(Math.round((from + to) / 2))) })
    return [
      {
        from,
        to,
        low: [start, start + slope * (to - from)],
        high: [startHigh, startHigh + slopeHigh * (to - from)],
        eligible: middle.status === 'eligible',
      },
    ]
  })
}

/** A round step, so that a dragged cost is a figure that a person would write. */
export function roundStep(end: bigint): bigint {
  const rough = end / 100n
  if (rough <= 1n) return 1n
  const power = 10n ** BigInt(rough.toString().length - 1)
  return [power, power * 2n, power * 5n, power * 10n].find((step) => step >= rough)!
}

/** What the package can still read as a number. */
const largest = BigInt(Number.MAX_SAFE_INTEGER)

/** A reach for amounts without a bend. */
const usual: Readonly<Record<string, bigint>> = { yen: 10_000_000n, kWh: 400n, m3: 40n, count: 16n }

/** How far the plot goes: past the last knot and past the user's own number. */
export function endOf({ knots }: Schedule, own: bigint | undefined, unit: string): bigint {
  const last = knots.reduce((most, { x }) => {
    const at = ceiling(x)
    return at > most ? at : most
  }, 0n)
  const reach = [last, own ?? 0n, last === 0n ? (usual[unit] ?? 0n) : 0n].reduce((a, b) => (a > b ? a : b))
  const step = roundStep(reach * 10n)
  const end = ((reach * 5n) / 4n / step + 1n) * step
  return end > largest ? largest : end
}
