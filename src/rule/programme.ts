import type { Unit } from '../quantity/unit'
import type { Condition, Formula } from './node'
import type { Text } from './text'
import type { FieldDefinition } from './vocabulary'

export type Mechanism =
  | 'unitDiscount'
  | 'subsidy'
  | 'benefit'
  | 'interestSubsidy'
  | 'rateCut'
  | 'guarantee'
  | 'guaranteeFee'
  | 'equity'
  | 'commission'
  | 'contribution'
  | 'grantToPublicBody'
  | 'advice'

export interface Source {
  readonly title: Text
  readonly kind: 'budgetDocument' | 'officialPage' | 'secondaryPage'
  readonly url?: string
  readonly published?: string
  /** The day a person last compared it with the rule, 'YYYY-MM-DD'. */
  readonly checkedOn: string
}

/** A month 'YYYY-MM', or the first and last month of a period, both included. */
export type When = string | readonly string[]

export interface ParameterRow {
  /** Which facts the row is for: an option, options, or for a month field one month or [from, until]. */
  readonly when: Readonly<Record<string, When>>
  /** As written, exactly; a range where the document gives alternatives or leaves a number out. */
  readonly value: string | { readonly atLeast: string; readonly atMost: string }
  /** Key of a source. */
  readonly source: string
  /** Where in it: the section's heading. */
  readonly at: string
  /** The figure as printed there, or '記載なし' for a range that stands for a figure the document does not give. */
  readonly printed: string
}
export interface ParameterTable {
  readonly label: Text
  readonly unit: Unit
  readonly rows: readonly ParameterRow[]
}

/** Who pays; `ratio` names the parameter that holds the payer's part, and is absent where one payer bears everything. */
export interface Payer {
  readonly id: string
  readonly name: Text
  readonly ratio?: string
}

/** An amount that the document does not let anyone compute; `why` is the library's own sentence. */
export interface Undocumented {
  readonly kind: 'undocumented'
  readonly why: Text
}

/** A measure (支援措置) is one thing that somebody can be paid, as its author writes it. */
export interface MeasureDraft {
  readonly id: string
  readonly name: Text
  /** Where the document describes it: the section's heading and number. */
  readonly at: string
  readonly mechanism: Mechanism
  /** `ceiling`: the authority decides, up to the amount (以内, 上限, 最大). */
  readonly award: 'entitlement' | 'ceiling'
  /** Who applies, in words. */
  readonly openTo: Text
  /** False where a named institution alone is paid, and nobody applies; then `institution` names it. */
  readonly applicants: boolean
  readonly institution?: Text
  /**
   * What the facts must be for. Whoever evaluates a measure has chosen it and need not say so; whoever screens all measures has not,
   * so that screening adds this to the eligibility: a cost of rebuilding an inn is no cost of saving energy.
   */
  readonly purpose?: Condition
  readonly eligibility: Condition
  readonly amount: Formula | Undocumented
  readonly parameters: Readonly<Record<string, ParameterTable>>
  readonly payers: readonly Payer[]
  /** Every reading of an ambiguous document, said out loud. */
  readonly assumptions: readonly Text[]
}

/** A measure as the readings take it: the draft with the facts and the sources that it uses, so that it stands alone as JSON. */
export interface Measure extends MeasureDraft {
  readonly programme: string
  readonly fields: Readonly<Record<string, FieldDefinition>>
  /** The facts that its purpose alone asks for. */
  readonly purposeFields: Readonly<Record<string, FieldDefinition>>
  readonly sources: Readonly<Record<string, Source>>
}

export interface Goal {
  readonly text: Text
  /** As printed. */ readonly figure?: string
  /** As printed. */ readonly deadline?: string
}

export interface ProgrammeHeader {
  readonly id: string
  /** Its place in the document. */
  readonly number: number
  readonly name: Text
  /** What it is for, in one sentence of our own. */
  readonly summary: Text
  readonly budget: { readonly yen: bigint; readonly printed: string; readonly note?: Text }
  /** Empty where the text has lost them. */
  readonly bureaus: readonly Text[]
  /** The documented period, as printed. */
  readonly period?: { readonly text: Text; readonly printed: string }
  readonly goals: readonly Goal[]
  readonly sources: Readonly<Record<string, Source>>
  /** Numbered parts of the document that are no measure of their own, and why. */
  readonly withoutMeasure?: readonly { readonly printed: string; readonly why: Text }[]
}
export interface ProgrammeDraft extends ProgrammeHeader {
  readonly measures: readonly MeasureDraft[]
}
/** A programme (事業): one entry of the budget document. */
export interface Programme extends ProgrammeHeader {
  readonly measures: readonly Measure[]
}
