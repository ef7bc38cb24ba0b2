import type { Formula } from '../../src/rule/node'
import { readFormula, type Reading } from '../../src/rule/read'
import type { Measure } from '../../src/rule/programme'
import type { Computed } from './law'

interface Ways {
  readonly up: ReadonlySet<string>
  readonly down: ReadonlySet<string>
}
const none: Ways = { up: new Set(), down: new Set() }
const join = (...parts: readonly (Ways | undefined)[]): Ways => ({
  up: new Set(parts.flatMap((part) => [...(part?.up ?? [])])),
  down: new Set(parts.flatMap((part) => [...(part?.down ?? [])])),
})
const flip = ({ up, down }: Ways): Ways => ({ up: down, down: up })

const reading: Reading<undefined, Ways> = {
  all: () => undefined,
  any: () => undefined,
  not: () => undefined,
  compare: () => undefined,
  oneOf: () => undefined,
  field: (field) => ({ up: new Set([field]), down: new Set() }),
  parameter: () => none,
  sum: (of, less) => join(...of, flip(join(...less))),
  product: (of) => join(...of),
  clamp: (of, atLeast, atMost) => join(of, atLeast, atMost),
  round: (of) => of,
  tranches: (of, slices) => join(of, ...slices.map((slice) => join(slice.upTo, slice.rate))),
  named: (_name, _label, of) => of,
}

/** The number facts that can only raise an amount, as it is written. */
export function raising(measure: Measure, formula: Formula): string[] {
  const { up, down } = readFormula(reading, formula)
  return [...up].filter((field) => !down.has(field) && measure.fields[field]!.kind === 'number')
}

/** What laws about such facts say of a measure that has none. */
export const noNumberRaises = (measure: Computed): string | undefined =>
  raising(measure, measure.amount).length === 0 ? 'no number raises the amount' : undefined

/** Those of them that are money: what the applicant spends, owes or pays. */
export const costs = (measure: Measure, formula: Formula): string[] =>
  raising(measure, formula).filter((field) => {
    const definition = measure.fields[field]!
    return definition.kind === 'number' && definition.unit === 'yen'
  })
