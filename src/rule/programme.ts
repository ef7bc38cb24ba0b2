import type { Apply, CallRound } from './call-round'
import type { ParameterTable } from './figure'
import type { Condition, Formula } from './node'
import type { Text } from './text'
import type { FieldDefinition, Vocabulary } from './vocabulary'

export type { Apply, CallRound } from './call-round'
export type { Bracket, CorrectedRow, ParameterRow, ParameterTable, When } from './figure'

/** The kind of support. */
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

/** A document or page that figures are from. */
export interface Source {
  /** What the document or page is called. */
  readonly title: Text
  /** How firm it is. */
  readonly kind: 'budgetDocument' | 'officialPage' | 'secondaryPage'
  /** Its address, where it has one. */
  readonly url?: string
  /** The official page that a secondary one quotes. */
  readonly officialUrl?: string
  /** The earlier call that it is about, where its figures are only a precedent for this budget's call. */
  readonly precedent?: Text
  /** The day on which it was published, 'YYYY-MM-DD'. */
  readonly published?: string
  /** The day a person last compared it with the rule, 'YYYY-MM-DD'. */
  readonly checkedOn: string
}

/** What an answer's figures rest on, the firmest first. */
export type Basis = 'budgetDocument' | 'officialPage' | 'secondaryPage' | 'precedent'

/** Who pays; `ratio` names the parameter that holds the payer's part, and is absent where one payer bears everything. */
export interface Payer {
  /** Its id, the key of its part in `shares`. */
  readonly id: string
  /** Who it is. */
  readonly name: Text
  /** The parameter that holds its part; absent where it bears everything. */
  readonly ratio?: string
}

/** An amount that the document does not let anyone compute; `why` is the library's own sentence. */
export interface Undocumented {
  /** Always 'undocumented'. */
  readonly kind: 'undocumented'
  /** Why no amount can be computed, in the library's own sentence. */
  readonly why: Text
}

/** A measure (支援措置) is one thing that somebody can be paid, as its author writes it. */
export interface MeasureDraft {
  /** Its id, in lower-case letters and hyphens. */
  readonly id: string
  /** Its name; the official Japanese is the original. */
  readonly name: Text
  /** Where the document describes it: the section's heading and number. */
  readonly at: string
  /** The kind of support: a discount, a grant, a guarantee … */
  readonly mechanism: Mechanism
  /** `ceiling`: the authority decides, up to the amount (以内, 上限, 最大); `none`: no money is paid (advice, a guarantee). */
  readonly award: 'entitlement' | 'ceiling' | 'none'
  /** Who applies, in words. */
  readonly openTo: Text
  /** False where a named institution alone is paid, and nobody applies; then `institution` names it. */
  readonly applicants: boolean
  /** Who is paid, where nobody applies. */
  readonly institution?: Text
  /**
   * What the facts must be for. Whoever evaluates a measure has chosen it and need not say so; whoever screens all measures has not,
   * so that screening adds this to the eligibility: a cost of rebuilding an inn is no cost of saving energy.
   */
  readonly purpose?: Condition
  /** Who is eligible: the condition on the facts. */
  readonly eligibility: Condition
  /** What is paid, in yen, rounded at its end; or why nobody can compute it. */
  readonly amount: Formula | Undocumented
  /** Its figures by name; no figure stands anywhere else. */
  readonly parameters: Readonly<Record<string, ParameterTable>>
  /** Who pays, the state first; the last takes the yen that do not divide. */
  readonly payers: readonly Payer[]
  /** Why no payer is named, where money is paid and no document says by whom. */
  readonly payersUnknown?: Text
  /** Every reading of an ambiguous document, said out loud. */
  readonly assumptions: readonly Text[]
  /** What is stated and not asked: the applicant must check it. */
  readonly conditions?: readonly Text[]
  /** The calls that carry it out, in order of time. */
  readonly rounds?: readonly CallRound[]
  /** What to do next: where, whom to ask, what to prepare. */
  readonly apply?: Apply
}

/**
 * A measure as the readings take it: the draft with the facts and the sources that it uses, so that it stands alone as JSON.
 * `F` is the facts that it asks for; a rule that comes as JSON is a plain Measure, whose facts no compiler knows.
 */
export interface Measure<F extends Vocabulary = Vocabulary> extends MeasureDraft {
  /** The id of its programme. */
  readonly programme: string
  /** The facts that its rule asks for, by id, in the order in which it asks. */
  readonly fields: F
  /** The facts that its purpose alone asks for. */
  readonly purposeFields: Readonly<Record<string, FieldDefinition>>
  /** The sources that it cites, by key; the first is where its programme is described. */
  readonly sources: Readonly<Record<string, Source>>
}

/** Something that a programme is to reach. */
export interface Goal {
  /** What is to be reached. */
  readonly text: Text
  /** As printed, and in English. */
  readonly figure?: string | Text
  /** As printed, and in English. */
  readonly deadline?: string | Text
}

/** What a programme has besides its measures. */
export interface ProgrammeHeader {
  /** Its id, in lower-case letters and hyphens. */
  readonly id: string
  /** Its place in the document. */
  readonly number: number
  /** Its name; the official Japanese is the original. */
  readonly name: Text
  /** What it is for, in one sentence of our own. */
  readonly summary: Text
  /** Its budget: whole yen, and as printed. */
  readonly budget: {
    /** Whole yen. */
    readonly yen: bigint
    /** As printed in the document. */
    readonly printed: string
    /** What it includes, where that is not plain. */
    readonly note?: Text
  }
  /** Empty where the text has lost them. */
  readonly bureaus: readonly Text[]
  /** The documented period, as printed. */
  readonly period?: {
    /** In both languages. */
    readonly text: Text
    /** As printed in the document. */
    readonly printed: string
  }
  /** What the document wants to reach with it. */
  readonly goals: readonly Goal[]
  /** The documents and pages that it cites, by key; the first is where its sections are. */
  readonly sources: Readonly<Record<string, Source>>
  /** Numbered parts of the document that are no measure of their own, and why. */
  readonly withoutMeasure?: readonly {
    /** Its number and heading, as printed. */
    readonly printed: string
    /** Why it is no measure of its own. */
    readonly why: Text
  }[]
}
/** A programme as its author writes it. */
export interface ProgrammeDraft extends ProgrammeHeader {
  /** What somebody can be paid, each on its own. */
  readonly measures: readonly MeasureDraft[]
}
/** A programme (事業): one entry of the budget document. */
export interface Programme<V extends Vocabulary = Vocabulary> extends ProgrammeHeader {
  /** What somebody can be paid, each on its own. */
  readonly measures: readonly (Measure & {
    /** The facts that its rule asks for, by id. */
    readonly fields: Partial<V>
  })[]
}
