import type { Unit } from '../quantity/unit'
import type { Text } from './text'
import type { BooleanField, ChoiceField, DateField, Decimals, MonthField, NumberField, Option } from './vocabulary'

/** The words of a fact. */
interface Words {
  /** The official term. */
  readonly label: Text
  /** What an applicant is asked. */
  readonly question: Text
  /** What a shop owner needs to answer it. */
  readonly help: Text
  /** True for what an applicant can decide. */
  readonly changeable?: boolean
}

/** What a number has besides words: decimals other than those of its unit, and a written unit. */
interface NumberWords extends Words {
  /** How many decimals it may have, if not those of its unit. */
  readonly decimals?: Decimals
  /** How the unit is written after a number, where its id is not its name. */
  readonly unitLabel?: Text
}

/**
 * An option of a choice: id, Japanese, English, and other words for it.
 * @example option('small', '中小企業者', 'SME', '中小企業').aliases //=> ['中小企業']
 */
export const option = <const O extends string>(
  id: O,
  ja: string,
  en: string,
  ...aliases: readonly string[]
): Option<O> => ({ id, label: { ja, en }, ...(aliases.length > 0 && { aliases }) })

/**
 * A fact that is one of a few options.
 * @example choiceField('size', { label: text('費用', 'cost'), question: text('費用は。', 'What cost?'), help: text('税抜き', 'without tax') }, option('small', '中小', 'small')).options.length //=> 1
 */
export const choiceField = <const Id extends string, const O extends string>(
  id: Id,
  words: Words,
  ...options: readonly Option<O>[]
): ChoiceField<Id, O> => ({ kind: 'choice', id, ...words, options })
/**
 * A fact that is yes or no.
 * @example booleanField('insured', { label: text('費用', 'cost'), question: text('費用は。', 'What cost?'), help: text('税抜き', 'without tax') }).kind //=> 'boolean'
 */
export const booleanField = <const Id extends string>(id: Id, words: Words): BooleanField<Id> => ({
  kind: 'boolean',
  id,
  ...words,
})
/**
 * A fact that is a month, 'YYYY-MM'.
 * @example monthField('start', { label: text('費用', 'cost'), question: text('費用は。', 'What cost?'), help: text('税抜き', 'without tax') }).kind //=> 'month'
 */
export const monthField = <const Id extends string>(id: Id, words: Words): MonthField<Id> => ({
  kind: 'month',
  id,
  ...words,
})
/**
 * A fact that is a day, 'YYYY-MM-DD'.
 * @example dateField('start', { label: text('費用', 'cost'), question: text('費用は。', 'What cost?'), help: text('税抜き', 'without tax') }).kind //=> 'date'
 */
export const dateField = <const Id extends string>(id: Id, words: Words): DateField<Id> => ({
  kind: 'date',
  id,
  ...words,
})
/**
 * Yen and counts are whole and usage keeps three decimals, unless `decimals` says otherwise.
 * @example numberField('cost', 'yen', { label: text('費用', 'cost'), question: text('費用は。', 'What cost?'), help: text('税抜き', 'without tax') }).decimals //=> 0
 */
export const numberField = <const Id extends string>(id: Id, unit: Unit, words: NumberWords): NumberField<Id> => ({
  kind: 'number',
  id,
  unit,
  decimals: unit === 'kWh' || unit === 'm3' ? 3 : 0,
  ...words,
})
