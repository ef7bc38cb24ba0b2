import { readFormula, type Reading } from '../../src/rule/read'
import type { Computed } from './law'

/** By how much parts that are rounded down on their own can fall short: a schedule is drawn before any rounding. */
export const roundedParts = (measure: Computed): number =>
  readFormula(steps, measure.amount) - (measure.amount.kind === 'round' ? measure.amount.step : 0)
const add = (parts: readonly (number | undefined)[]): number =>
  parts.reduce<number>((total, part) => total + (part ?? 0), 0)
const steps: Reading<undefined, number> = {
  all: () => undefined,
  any: () => undefined,
  not: () => undefined,
  compare: () => undefined,
  oneOf: () => undefined,
  field: () => 0,
  parameter: () => 0,
  sum: (of, less) => add([...of, ...less]),
  product: add,
  clamp: (of, atLeast, atMost) => add([of, atLeast, atMost]),
  round: (of, step) => of + step,
  tranches: (of, slices) => add([of, ...slices.flatMap(({ upTo, rate }) => [upTo, rate])]),
  named: (_name, _label, of) => of,
}
