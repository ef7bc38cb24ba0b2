import type { Unit } from '../quantity/unit'
import type { Condition, Formula } from './node'
import type { Text } from './text'
import type { FieldDefinition, Vocabulary } from './vocabulary'

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

/** Part of the numbers (in the fact's unit) or days that a fact can be; an end that is left out is open. */
export interface Bracket {
  /** From this on, in the fact's unit. */
  readonly atLeast?: string
  /** Above this, in the fact's unit. */
  readonly moreThan?: string
  /** Up to this, in the fact's unit. */
  readonly atMost?: string
  /** Below this, in the fact's unit. */
  readonly lessThan?: string
}
/** An option or options; a month or day, or the first and last of a period, both included; or a bracket of a number or day. */
export type When = string | readonly string[] | Bracket

/** A figure of the document, and the case that it is for. */
export interface ParameterRow {
  /** Which facts the row is for: an option, options, for a month or day one or [from, until], for a number or day a bracket. */
  readonly when: Readonly<Record<string, When>>
  /** As written, exactly; a range where the document gives alternatives or leaves a number out. */
  readonly value:
    | string
    | {
        /** The least that it can be, in the table's unit. */
        readonly atLeast: string
        /** The most that it can be, in the table's unit. */
        readonly atMost: string
      }
  /** Key of a source. */
  readonly source: string
  /** Where in it: the section's heading. */
  readonly at: string
  /** The figure as printed there, or '記載なし' for a range that stands for a figure the document does not give. */
  readonly printed: string
  /** How the value follows from the printed figures where it is not one of them: '500000 / (3/4)'. */
  readonly working?: string
  /** The day from which the figure was public, 'YYYY-MM-DD'; without it, the day on which its source was published. */
  readonly knownSince?: string
}
/** A row that was wrong, kept so that answers given before its correction can be understood and given again. */
export interface CorrectedRow {
  /** The row as it was. */
  readonly row: ParameterRow
  /** The day of the correction, 'YYYY-MM-DD'. */
  readonly until: string
  /** What was wrong with it. */
  readonly why: Text
}
/** A figure by case: a price by month, a rate by size. */
export interface ParameterTable {
  /** What the figure is called. */
  readonly label: Text
  /** The unit of its values: yen, ratio, yen/kWh … */
  readonly unit: Unit
  /** The last month or day that the table knows of; later ones are not known, which is not the same as no row. */
  readonly knownUntil?: string
  /** One row for each case; a case without one is not supported. */
  readonly rows: readonly ParameterRow[]
  /** Rows that were wrong, for answers given before. */
  readonly corrected?: readonly CorrectedRow[]
}

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

/** One call for applications (公募の回): a window, both days included. */
export interface CallRound {
  /** '20回', '5次'. */
  readonly round: string
  /** Its name in English, where it is more than a number. */
  readonly en?: string
  /** 'YYYY-MM-DD'; absent where only its announcement is known. */
  readonly opens?: string
  /** Its last day, 'YYYY-MM-DD'. */
  readonly closes?: string
  /** What to know of it: a time of day, a document due earlier, closed early. */
  readonly note?: Text
  /** The page of the call. */
  readonly url?: string
  /** Key of a source. */
  readonly source: string
}

/** What to do next; `unknown` says why, where no place to apply is known. */
export type Apply =
  | {
      /** Where to apply. */
      readonly where: Text
      /** By when, in words. */
      readonly by?: Text
      /** Whom to ask. */
      readonly whom: Text
      /** The page to start from. */
      readonly url?: string
      /** What to have ready. */
      readonly prepare?: readonly Text[]
    }
  | {
      /** Why no place to apply is known. */
      readonly unknown: Text
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
