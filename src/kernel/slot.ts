import type { Measure } from '../rule/programme'
import type { FieldDefinition } from '../rule/vocabulary'

/** The facts of one applicant as whole numbers, by slot: a code for a choice or month, a scaled value for a number, the day for a date. */
export type Facts = number[]

/** One fact that a measure asks for, and how it is coded. */
export interface Slot {
  readonly field: FieldDefinition
  /** Options by name; undefined for numbers and dates. Months that the rule does not name have codes after these. */
  readonly codes: ReadonlyMap<string, number> | undefined
  readonly names: readonly string[]
  /** The last months that tables know of: a month that is not named has the code names.length + how many of these it is past. */
  readonly ends: readonly string[]
  /** How many codes there are; 0 for numbers and dates. */
  readonly size: number
  readonly decimals: number
  /** The least number or day that there is. */
  readonly first: number
}
export type Slots = readonly Slot[]

/** The measure's own rule text, without what defineProgramme adds: all that a kernel needs. */
export type Rule = Pick<Measure, 'eligibility' | 'amount' | 'parameters' | 'fields' | 'payers'>
