import type { Unit } from '../quantity/unit'
import type { Text } from './text'

interface FieldBase<Id extends string> {
  /** Its id, the key of the fact in a profile. */
  readonly id: Id
  /** The official term. */
  readonly label: Text
  /** What an applicant is asked. */
  readonly question: Text
  /** What a shop owner needs to answer it. */
  readonly help: Text
  /** True for what an applicant can decide (an investment, a declaration), false for what simply is (a prefecture). */
  readonly changeable?: boolean
}
/** `aliases` are other words for the option that profiles and bill files may use. */
export interface Option<Id extends string = string> {
  /** Its id, as a profile has it. */
  readonly id: Id
  /** Its name. */
  readonly label: Text
  /** Other words for it. */
  readonly aliases?: readonly string[]
}

/** One of a few options. */
export interface ChoiceField<Id extends string = string, O extends string = string> extends FieldBase<Id> {
  /** Always 'choice'. */
  readonly kind: 'choice'
  /** What it may be. */
  readonly options: readonly Option<O>[]
}
/** Yes or no. */
export interface BooleanField<Id extends string = string> extends FieldBase<Id> {
  /** Always 'boolean'. */
  readonly kind: 'boolean'
}
/** How many decimals a quantity may have. */
export type Decimals = 0 | 1 | 2 | 3 | 4 | 5 | 6

/** A non-negative quantity with at most `decimals` decimals (0 for yen and counts, 3 for usage). */
export interface NumberField<Id extends string = string> extends FieldBase<Id> {
  /** Always 'number'. */
  readonly kind: 'number'
  /** What is counted: yen, kWh, count … */
  readonly unit: Unit
  /** How the unit is written after a number, where its id is not its name (people: 人, ' people'). */
  readonly unitLabel?: Text
  /** How many decimals it may have. */
  readonly decimals: Decimals
}
/** A month as 'YYYY-MM'. */
export interface MonthField<Id extends string = string> extends FieldBase<Id> {
  /** Always 'month'. */
  readonly kind: 'month'
}

/** A day as 'YYYY-MM-DD', from the year 1000 on. */
export interface DateField<Id extends string = string> extends FieldBase<Id> {
  /** Always 'date'. */
  readonly kind: 'date'
}

/** One fact that a rule may ask for. */
export type FieldDefinition = ChoiceField | BooleanField | NumberField | MonthField | DateField
/** The facts that rules may ask for, by id. */
export type Vocabulary = Readonly<Record<string, FieldDefinition>>

/** What reading a fact needs of it: all but the words of its question. */
export type Readable<D extends FieldDefinition> = Omit<D, 'question' | 'help'>
/** One fact as it can be read; its question and help may be there or not. */
export type ReadableField =
  Readable<ChoiceField> | Readable<BooleanField> | Readable<NumberField> | Readable<MonthField> | Readable<DateField>
/** Facts by id, as reading a profile needs them: a vocabulary, or one without the words of its questions. */
export type ReadableVocabulary = Readonly<Record<string, ReadableField>>

/** What tells a choice among options from the other kinds. */
interface Choice<O extends string> {
  /** Always 'choice'. */
  readonly kind: 'choice'
  /** What it may be. */
  readonly options: readonly Option<O>[]
}

type ValueOf<D> =
  D extends Choice<infer O>
    ? O
    : D extends Pick<BooleanField, 'kind'>
      ? boolean
      : D extends Pick<NumberField, 'kind'>
        ? string | number | bigint
        : string

/** The profile type made from a vocabulary: every fact optional, for a missing fact is never a default; null is not known either. */
export type ProfileOf<V extends ReadableVocabulary> = { readonly [K in keyof V]?: ValueOf<V[K]> | null | undefined }

/** The ids of a vocabulary's facts. */
export type FactOf<V extends ReadableVocabulary> = keyof V & string
/** The ids of those that are numbers. */
export type NumberFactOf<V extends Vocabulary> = {
  [K in FactOf<V>]: Extract<V[K], NumberField> extends never ? never : K
}[FactOf<V>]
/** The options of a fact, if it is a choice. */
export type OptionOf<D> = D extends Choice<infer O> ? O : never

/** The facts of one applicant, by field; what is absent, undefined or null is not known. */
export type Profile = Readonly<Record<string, string | number | bigint | boolean | null | undefined>>
