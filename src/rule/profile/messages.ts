import { groupThousands } from '../../quantity/decimal'
import { text, type Text } from '../text'
import type { BooleanField, ChoiceField, FieldDefinition, MonthField, NumberField } from '../vocabulary'

const named = ({ id, label }: FieldDefinition): Text => text(`${label.ja}（${id}）`, `${label.en} (${id})`)
const units: Readonly<Record<string, Text>> = { yen: text('円', 'yen'), m3: text('m³', 'm³') }
const unitName = (unit: string): Text => units[unit] ?? text(unit, unit)
const inUnit = (unit: string): Text =>
  unit === 'count'
    ? text('単位を付けずに', 'without a unit')
    : text(`${unitName(unit).ja}で`, `in ${unitName(unit).en}`)
/** Input is shown as written, but short and without characters that steer a terminal. */
const clip = (written: string): string => {
  const shown = written.replace(/\p{Cc}/gu, '�')
  return shown.length > 40 ? `${shown.slice(0, 40)}…` : shown
}

/** What a person sees for each kind of bad input: what is wrong, and what to write instead. */
export const messages = {
  notObject: (): Text =>
    text(
      'プロフィールは、項目と値を組にしたもの（JSONのオブジェクト）で渡してください。',
      'A profile is an object (JSON) of facts and their values.',
    ),
  unknownFact: (key: string, nearest: FieldDefinition | undefined): Text =>
    text(
      `「${clip(key)}」という項目はありません。${nearest ? `近い項目は${named(nearest).ja}です。` : ''}`,
      `There is no fact “${clip(key)}”.${nearest ? ` The nearest is ${named(nearest).en}.` : ''}`,
    ),
  givenTwice: (field: FieldDefinition, first: string): Text =>
    text(
      `${named(field).ja}は「${first}」でも書かれています。一つにしてください。`,
      `${named(field).en} is given already, as “${first}”; give it once.`,
    ),
  empty: (field: FieldDefinition): Text =>
    text(
      `${named(field).ja}が空です。分からなければ、項目を省くか null にしてください。`,
      `${named(field).en} is empty; leave it out or write null if it is not known.`,
    ),
  notSimple: (field: FieldDefinition): Text =>
    text(
      `${named(field).ja}の値は、文字、数、true か false で書いてください。`,
      `${named(field).en} takes a text, a number, or true or false.`,
    ),
  notNumber: (field: NumberField, shown: string): Text =>
    text(
      `${named(field).ja}の「${clip(shown)}」は数として読めません。「1234」「1,234」「1億2,000万」のように書いてください。`,
      `${named(field).en} cannot read “${clip(shown)}” as a number; write it like 1234, 1,234 or 1億2,000万.`,
    ),
  notFinite: (field: FieldDefinition, shown: string): Text =>
    text(`${named(field).ja}の「${shown}」は値になりません。`, `${named(field).en} cannot be ${shown}.`),
  otherUnit: (field: NumberField, shown: string, unit: string): Text =>
    text(
      `${named(field).ja}の「${clip(shown)}」は単位が${unitName(unit).ja}です。${inUnit(field.unit).ja}書いてください。`,
      `${named(field).en} has “${clip(shown)}” in ${unitName(unit).en}; write it ${inUnit(field.unit).en}.`,
    ),
  negative: (field: NumberField, shown: string): Text =>
    text(
      `${named(field).ja}の「${clip(shown)}」は負の数です。0以上で書いてください。`,
      `${named(field).en} cannot be below zero (${clip(shown)}).`,
    ),
  decimals: (field: NumberField, shown: string): Text =>
    field.decimals === 0
      ? text(
          `${named(field).ja}の「${clip(shown)}」には小数があります。整数で書いてください。`,
          `${named(field).en} is a whole number; ${clip(shown)} has decimals.`,
        )
      : text(
          `${named(field).ja}の「${clip(shown)}」は小数点以下が${field.decimals}桁を超えています。`,
          `${named(field).en} keeps up to ${field.decimals} decimals; ${clip(shown)} has more.`,
        ),
  tooLarge: (field: NumberField, shown: string, largest: string): Text =>
    text(
      `${named(field).ja}の「${clip(shown)}」は大きすぎます。${groupThousands(largest)} まで計算できます。`,
      `${named(field).en} is too large (${clip(shown)}); the largest that can be computed is ${groupThousands(largest)}.`,
    ),
  notOption: (field: ChoiceField, shown: string): Text =>
    text(
      `${named(field).ja}に「${clip(shown)}」はありません。次から選んでください：${field.options.map((option) => `${option.label.ja}（${option.id}）`).join('、')}。`,
      `${named(field).en} has no option “${clip(shown)}”; choose one of ${field.options.map((option) => `${option.label.en} (${option.id})`).join(', ')}.`,
    ),
  notBoolean: (field: BooleanField, shown: string): Text =>
    text(
      `${named(field).ja}の「${clip(shown)}」は読めません。「はい」か「いいえ」（true か false）で書いてください。`,
      `${named(field).en} cannot read “${clip(shown)}”; write yes or no (true or false).`,
    ),
  notMonth: (field: MonthField, shown: string): Text =>
    text(
      `${named(field).ja}の「${clip(shown)}」は月として読めません。「2026-01」「2026年1月」「令和8年1月」のように書いてください。`,
      `${named(field).en} cannot read “${clip(shown)}” as a month; write it like 2026-01, 2026年1月 or 令和8年1月.`,
    ),
}
