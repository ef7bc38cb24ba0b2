import type { Unit } from '../quantity/unit'
import type { Text } from './text'
import type { BooleanField, ChoiceField, DateField, Decimals, MonthField, NumberField, Option } from './vocabulary'

interface Words {
  readonly label: Text
  readonly question: Text
  readonly help: Text
  readonly changeable?: boolean
}

/** What a number has besides words: decimals other than those of its unit, and a written unit. */
interface NumberWords extends Words {
  readonly decimals?: Decimals
  readonly unitLabel?: Text
}

/** An option of a choice: id, Japanese, English, and other words for it. */
export const option = <const O extends string>(
  id: O,
  ja: string,
  en: string,
  ...aliases: readonly string[]
): Option<O> => ({ id, label: { ja, en }, ...(aliases.length > 0 && { aliases }) })

export const choiceField = <const Id extends string, const O extends string>(
  id: Id,
  words: Words,
  ...options: readonly Option<O>[]
): ChoiceField<Id, O> => ({ kind: 'choice', id, ...words, options })
export const booleanField = <const Id extends string>(id: Id, words: Words): BooleanField<Id> => ({
  kind: 'boolean',
  id,
  ...words,
})
export const monthField = <const Id extends string>(id: Id, words: Words): MonthField<Id> => ({
  kind: 'month',
  id,
  ...words,
})
export const dateField = <const Id extends string>(id: Id, words: Words): DateField<Id> => ({
  kind: 'date',
  id,
  ...words,
})
/** Yen and counts are whole and usage keeps three decimals, unless `decimals` says otherwise. */
export const numberField = <const Id extends string>(id: Id, unit: Unit, words: NumberWords): NumberField<Id> => ({
  kind: 'number',
  id,
  unit,
  decimals: unit === 'kWh' || unit === 'm3' ? 3 : 0,
  ...words,
})
