import { unreachable } from '../quantity/hojokin-error'
import type { Comparison, Condition, Formula, RoundingMode } from './node'
import type { Text } from './text'

/** A slice as a reading sees it, its parts already read. */
export interface ReadSlice<C, F> {
  readonly when?: C
  readonly upTo?: F
  readonly rate: F
}

/** A reading says what each of the thirteen kinds of node means; a fourteenth does not compile until every reading has it. */
export interface Reading<C, F> {
  all(of: readonly C[]): C
  any(of: readonly C[]): C
  not(of: C): C
  compare(left: F, op: Comparison, right: F): C
  oneOf(field: string, values: readonly string[]): C
  field(field: string): F
  parameter(name: string): F
  sum(of: readonly F[], less: readonly F[]): F
  product(of: readonly F[]): F
  clamp(of: F, atLeast: F | undefined, atMost: F | undefined): F
  round(of: F, step: number, mode: RoundingMode): F
  tranches(of: F, slices: readonly ReadSlice<C, F>[]): F
  named(name: string, label: Text, of: F): F
}

const none = (): undefined => undefined
/** A reading that takes nothing from any node, for those who look for one kind alone. */
export const nothing: Reading<undefined, undefined> = {
  all: none,
  any: none,
  not: none,
  compare: none,
  oneOf: none,
  field: none,
  parameter: none,
  sum: none,
  product: none,
  clamp: none,
  round: none,
  tranches: none,
  named: none,
}

/** Reads a condition, children first. */
export function readCondition<C, F>(reading: Reading<C, F>, node: Condition): C {
  const condition = (child: Condition): C => readCondition(reading, child)
  switch (node.kind) {
    case 'all':
      return reading.all(node.of.map(condition))
    case 'any':
      return reading.any(node.of.map(condition))
    case 'not':
      return reading.not(condition(node.of))
    case 'compare':
      return reading.compare(readFormula(reading, node.left), node.op, readFormula(reading, node.right))
    case 'oneOf':
      return reading.oneOf(node.field, node.values)
    default:
      return unreachable('kind of node', node)
  }
}

/** Reads a formula, children first. */
export function readFormula<C, F>(reading: Reading<C, F>, node: Formula): F {
  const formula = (child: Formula): F => readFormula(reading, child)
  const optional = (child: Formula | undefined): F | undefined => (child === undefined ? undefined : formula(child))
  switch (node.kind) {
    case 'field':
      return reading.field(node.field)
    case 'parameter':
      return reading.parameter(node.name)
    case 'sum':
      return reading.sum(node.of.map(formula), node.less.map(formula))
    case 'product':
      return reading.product(node.of.map(formula))
    case 'clamp':
      return reading.clamp(formula(node.of), optional(node.atLeast), optional(node.atMost))
    case 'round':
      return reading.round(formula(node.of), node.step, node.mode)
    case 'tranches':
      return reading.tranches(
        formula(node.of),
        node.slices.map((slice) => ({
          ...(slice.when && { when: readCondition(reading, slice.when) }),
          ...(slice.upTo && { upTo: formula(slice.upTo) }),
          rate: formula(slice.rate),
        })),
      )
    case 'named':
      return reading.named(node.name, node.label, formula(node.of))
    default:
      return unreachable('kind of node', node)
  }
}
