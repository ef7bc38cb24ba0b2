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

/** Every condition holds; with none, it always holds. */
export const all = (...of: readonly Condition[]): Condition => ({ kind: 'all', of })
/** At least one condition holds. */
export const any = (...of: readonly Condition[]): Condition => ({ kind: 'any', of })
export const not = (of: Condition): Condition => ({ kind: 'not', of })
/** The field is one of these options. */
export const oneOf = <O extends string>(field: ChoiceField<string, O>, ...values: readonly NoInfer<O>[]): OneOf => ({
  kind: 'oneOf',
  field: field.id,
  values,
})
export const isTrue = (field: BooleanField): OneOf => ({ kind: 'oneOf', field: field.id, values: ['true'] })
export const isFalse = (field: BooleanField): OneOf => ({ kind: 'oneOf', field: field.id, values: ['false'] })
/** The month is one of these. */
export const inMonths = (field: MonthField, ...months: readonly string[]): OneOf => ({
  kind: 'oneOf',
  field: field.id,
  values: months,
})
const compareWith =
  (op: Comparison) =>
  (left: Formula, right: Formula): Condition => ({ kind: 'compare', left, op, right })
export const atLeast = compareWith('>=')
export const noMoreThan = compareWith('<=')
export const moreThan = compareWith('>')
export const lessThan = compareWith('<')

/** The number or day an applicant states; a day is compared with a parameter whose unit is 'date'. */
export const valueOf = (field: NumberField | DateField): Field => ({ kind: 'field', field: field.id })
/** A number fixed by the programme: the row of its table that applies. */
export const parameter = (name: string): Parameter => ({ kind: 'parameter', name })
export const sum = (...of: readonly Formula[]): Sum => ({ kind: 'sum', of, less: [] })
/** What is left of `of` after taking `less` away, never below zero. */
export const difference = (of: Formula, ...less: readonly Formula[]): Sum => ({ kind: 'sum', of: [of], less })
export const product = (...of: readonly Formula[]): Product => ({ kind: 'product', of })
/** Capped: `atMost(cap, of)`. */
export const atMost = (cap: Formula, of: Formula): Clamp => ({ kind: 'clamp', of, atMost: cap })
/** The greater of two: what there is, or a floor. */
export const greaterOf = (a: Formula, b: Formula): Clamp => ({ kind: 'clamp', of: a, atLeast: b })
/** The least of all. */
export const leastOf = (first: Formula, ...rest: readonly Formula[]): Formula =>
  rest.reduce((of, cap) => atMost(cap, of), first)
export const roundUp = (step: number, of: Formula): Round => ({ kind: 'round', of, step, mode: 'up' })
export const roundHalfUp = (step: number, of: Formula): Round => ({ kind: 'round', of, step, mode: 'halfUp' })
export const roundDown = (step: number, of: Formula): Round => ({ kind: 'round', of, step, mode: 'down' })
/** Consecutive slices of `of`, each at its own rate. */
export const tranches = (of: Formula, ...slices: readonly Slice[]): Tranches => ({ kind: 'tranches', of, slices })
/** A quantity under a name of its own, used like any other. */
export const named = (name: string, label: Text, of: Formula): Named => ({ kind: 'named', name, label, of })
