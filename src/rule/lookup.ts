import { monthsBetween } from '../quantity/month-range'
import type { Measure, ParameterRow, ParameterTable, When } from './programme'
import { isBracket, isMeasured, spanOf, stepOf } from './span'
import type { FactOf, FieldDefinition, Vocabulary } from './vocabulary'

/** The options of a field that a row's `when` covers: options, 'true' or 'false', or months written out. */
export function covered(field: FieldDefinition, when: When): readonly string[] {
  if (typeof when === 'string') return [when]
  if (isBracket(when) || isMeasured(field)) throw new RangeError(`${field.id} is told by size, not by name: use spanOf`)
  if (field.kind === 'month') return monthsBetween(when[0]!, when[1]!)
  return when
}

/** Whether a row's `when` is for this fact, as a profile writes it. */
export function covers(field: FieldDefinition, when: When, value: string): boolean {
  if (!isMeasured(field)) return covered(field, when).includes(value)
  const [low, high] = spanOf(field, when)
  const step = stepOf(field, value)
  return low <= step && step <= high
}

/** The fields that decide which row of a table applies, in the order of their first use. */
export const keyFields = (table: ParameterTable): readonly string[] => [
  ...new Set(table.rows.flatMap((row) => Object.keys(row.when))),
]

/** True when some applicant would get both rows. */
export function overlap(fields: Readonly<Record<string, FieldDefinition>>, a: ParameterRow, b: ParameterRow): boolean {
  return Object.keys(a.when).every((key) => {
    const other = b.when[key]
    const field = fields[key]
    if (other === undefined || field === undefined) return true
    if (isMeasured(field)) {
      const [one, two] = [spanOf(field, a.when[key]!), spanOf(field, other)]
      return one[0] <= two[1] && two[0] <= one[1]
    }
    const values = new Set(covered(field, a.when[key]!))
    return covered(field, other).some((value) => values.has(value))
  })
}

/** The lowest and highest value that a row stands for; the same text twice unless it is a range. */
export const rangeOf = (row: ParameterRow): readonly [low: string, high: string] =>
  typeof row.value === 'string' ? [row.value, row.value] : [row.value.atLeast, row.value.atMost]

/** A fact that a measure is known to ask for, whether by its rule or by its purpose. */
export const fieldNamed = (measure: Measure, id: string): FieldDefinition => fieldOf(measure, id)!

/**
 * Finds a fact that a measure asks for, whether by its rule or by its purpose, as screening does: with its label, question and help.
 * Undefined where the measure asks for no such fact.
 * @example fieldOf(measures['regenerative-medicine-manufacturing'], 'plannedActivity').kind //=> 'choice'
 */
export function fieldOf<F extends Vocabulary, Id extends FactOf<F>>(measure: Measure<F>, id: Id): Found<F, Id>
export function fieldOf(measure: Measure, id: string): FieldDefinition | undefined
export function fieldOf({ fields, purposeFields }: Measure, id: string): FieldDefinition | undefined {
  const own = [fields, purposeFields].find((each) => Object.hasOwn(each, id))
  return own?.[id]
}

/** A fact that a type names is there; one of a rule that no compiler knows may not be. */
type Found<F extends Vocabulary, Id extends FactOf<F>> = string extends Id ? FieldDefinition | undefined : F[Id]
