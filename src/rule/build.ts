import type {
  Comparison,
  Condition,
  Field,
  Formula,
  OneOf,
  Parameter,
  Round,
  Slice,
  Sum,
  Tranches,
  Clamp,
  Named,
  Product,
} from './node'
import type { Text } from './text'
import type { BooleanField, ChoiceField, DateField, MonthField, NumberField } from './vocabulary'

/**
 * Every condition holds; with none, it always holds.
 * @example all(oneOf(vocabulary.prefecture, 'ishikawa')).kind //=> 'all'
 */
export const all = (...of: readonly Condition[]): Condition => ({ kind: 'all', of })
/**
 * At least one condition holds.
 * @example any(isTrue(vocabulary.multiplyAffected), oneOf(vocabulary.disaster, 'noto2024')).of.length //=> 2
 */
export const any = (...of: readonly Condition[]): Condition => ({ kind: 'any', of })
/**
 * The condition does not hold.
 * @example not(isTrue(vocabulary.multiplyAffected)).kind //=> 'not'
 */
export const not = (of: Condition): Condition => ({ kind: 'not', of })
/**
 * The field is one of these options.
 * @example oneOf(vocabulary.prefecture, 'ishikawa', 'toyama').values //=> ['ishikawa', 'toyama']
 */
export const oneOf = <O extends string>(field: ChoiceField<string, O>, ...values: readonly NoInfer<O>[]): OneOf => ({
  kind: 'oneOf',
  field: field.id,
  values,
})
/**
 * A yes-or-no fact is yes.
 * @example isTrue(vocabulary.multiplyAffected).values //=> ['true']
 */
export const isTrue = (field: BooleanField): OneOf => ({ kind: 'oneOf', field: field.id, values: ['true'] })
/**
 * A yes-or-no fact is no.
 * @example isFalse(vocabulary.multiplyAffected).values //=> ['false']
 */
export const isFalse = (field: BooleanField): OneOf => ({ kind: 'oneOf', field: field.id, values: ['false'] })
/**
 * The month is one of these.
 * @example inMonths(vocabulary.usageMonth, '2026-01', '2026-02').values //=> ['2026-01', '2026-02']
 */
export const inMonths = (field: MonthField, ...months: readonly string[]): OneOf => ({
  kind: 'oneOf',
  field: field.id,
  values: months,
})
const compareWith =
  (op: Comparison) =>
  (left: Formula, right: Formula): Condition => ({ kind: 'compare', left, op, right })
/**
 * The left is the right or more, both in one unit.
 * @example atLeast(valueOf(vocabulary.eligibleCost), parameter('floor')).op //=> '>='
 */
export const atLeast = compareWith('>=')
/**
 * The left is the right or less, both in one unit.
 * @example noMoreThan(valueOf(vocabulary.eligibleCost), parameter('ceiling')).op //=> '<='
 */
export const noMoreThan = compareWith('<=')
/**
 * The left is above the right, both in one unit.
 * @example moreThan(valueOf(vocabulary.eligibleCost), parameter('floor')).op //=> '>'
 */
export const moreThan = compareWith('>')
/**
 * The left is below the right, both in one unit.
 * @example lessThan(valueOf(vocabulary.eligibleCost), parameter('ceiling')).op //=> '<'
 */
export const lessThan = compareWith('<')

/**
 * The number or day an applicant states; a day is compared with a parameter whose unit is 'date'.
 * @example valueOf(vocabulary.eligibleCost) //=> { kind: 'field', field: 'eligibleCost' }
 */
export const valueOf = (field: NumberField | DateField): Field => ({ kind: 'field', field: field.id })
/**
 * A number fixed by the programme: the row of its table that applies.
 * @example parameter('cap') //=> { kind: 'parameter', name: 'cap' }
 */
export const parameter = (name: string): Parameter => ({ kind: 'parameter', name })
/**
 * All of them added up.
 * @example sum(valueOf(vocabulary.eligibleCost), parameter('bonus')).of.length //=> 2
 */
export const sum = (...of: readonly Formula[]): Sum => ({ kind: 'sum', of, less: [] })
/**
 * What is left of `of` after taking `less` away, never below zero.
 * @example difference(valueOf(vocabulary.eligibleCost), parameter('received')).less.length //=> 1
 */
export const difference = (of: Formula, ...less: readonly Formula[]): Sum => ({ kind: 'sum', of: [of], less })
/**
 * All of them multiplied, their units with them.
 * @example product(valueOf(vocabulary.eligibleCost), parameter('rate')).of.length //=> 2
 */
export const product = (...of: readonly Formula[]): Product => ({ kind: 'product', of })
/**
 * Capped: `atMost(cap, of)`.
 * @example atMost(parameter('cap'), valueOf(vocabulary.eligibleCost)).kind //=> 'clamp'
 */
export const atMost = (cap: Formula, of: Formula): Clamp => ({ kind: 'clamp', of, atMost: cap })
/**
 * The greater of two: what there is, or a floor.
 * @example greaterOf(valueOf(vocabulary.eligibleCost), parameter('floor')).kind //=> 'clamp'
 */
export const greaterOf = (a: Formula, b: Formula): Clamp => ({ kind: 'clamp', of: a, atLeast: b })
/**
 * The least of all.
 * @example leastOf(valueOf(vocabulary.eligibleCost), parameter('cap'), parameter('limit')).kind //=> 'clamp'
 */
export const leastOf = (first: Formula, ...rest: readonly Formula[]): Formula =>
  rest.reduce((of, cap) => atMost(cap, of), first)
/**
 * Rounded up to a multiple of `step` yen.
 * @example roundUp(1000, valueOf(vocabulary.eligibleCost)).mode //=> 'up'
 */
export const roundUp = (step: number, of: Formula): Round => ({ kind: 'round', of, step, mode: 'up' })
/**
 * Rounded to the nearest multiple of `step` yen; a half goes up.
 * @example roundHalfUp(1000, valueOf(vocabulary.eligibleCost)).mode //=> 'halfUp'
 */
export const roundHalfUp = (step: number, of: Formula): Round => ({ kind: 'round', of, step, mode: 'halfUp' })
/**
 * Rounded down to a multiple of `step` yen: 切捨て.
 * @example roundDown(1, valueOf(vocabulary.eligibleCost)).mode //=> 'down'
 */
export const roundDown = (step: number, of: Formula): Round => ({ kind: 'round', of, step, mode: 'down' })
/**
 * Consecutive slices of `of`, each at its own rate.
 * @example tranches(valueOf(vocabulary.eligibleCost), { upTo: parameter('limit'), rate: parameter('fullCostRate') }, { rate: parameter('rate') }).slices.length //=> 2
 */
export const tranches = (of: Formula, ...slices: readonly Slice[]): Tranches => ({ kind: 'tranches', of, slices })
/**
 * A quantity under a name of its own, used like any other.
 * @example named('grant', text('補助額', 'grant'), valueOf(vocabulary.eligibleCost)).name //=> 'grant'
 */
export const named = (name: string, label: Text, of: Formula): Named => ({ kind: 'named', name, label, of })
