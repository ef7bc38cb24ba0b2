import type { Condition, Formula } from './node'
import { keyFields } from './lookup'
import type { ParameterTable } from './programme'
import { readCondition, readFormula, type Reading } from './read'

type Names = readonly string[]
const join = (...lists: readonly Names[]): Names => [...new Set(lists.flat())]
const present = (names: Names | undefined): Names => names ?? []

/** Reads the names of the facts that a rule asks for, in the order in which it asks. */
export function fieldNames(parameters: Readonly<Record<string, ParameterTable>>): {
  condition: (c: Condition) => Names
  formula: (f: Formula) => Names
} {
  const reading: Reading<Names, Names> = {
    all: (of) => join(...of),
    any: (of) => join(...of),
    not: (of) => of,
    compare: (left, _op, right) => join(left, right),
    oneOf: (field) => [field],
    field: (field) => [field],
    parameter: (name) => {
      const table = parameters[name]
      return table === undefined ? [] : keyFields(table)
    },
    sum: (of, less) => join(...of, ...less),
    product: (of) => join(...of),
    clamp: (of, low, high) => join(of, present(low), present(high)),
    round: (of) => of,
    named: (_name, _label, of) => of,
    tranches: (of, slices) =>
      join(of, ...slices.map((slice) => join(present(slice.when), present(slice.upTo), slice.rate))),
  }
  return { condition: (c) => readCondition(reading, c), formula: (f) => readFormula(reading, f) }
}
