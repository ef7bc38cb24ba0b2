import { groupThousands } from '../../quantity/thousands'
import { clip } from '../../quantity/clip'
import { text, type Text } from '../text'
import type {
  BooleanField,
  ChoiceField,
  DateField,
  MonthField,
  NumberField,
  Option,
  Readable,
  ReadableField,
} from '../vocabulary'
import { cannotRead, named } from './wrong'

const units: Readonly<Record<string, Text>> = { yen: text('円', 'yen'), m3: text('m³', 'm³') }
const unitName = (unit: string): Text => units[unit] ?? text(unit, unit)
const inUnit = (unit: string): Text =>
  unit === 'count'
    ? text('単位を付けずに', 'without a unit')
    : text(`${unitName(unit).ja}で`, `in ${unitName(unit).en}`)
/** How a number of this kind is written: nobody writes 25 people as 1億2,000万. */
const examplesOf = ({ unit, decimals }: Readable<NumberField>): Text =>
  unit === 'yen'
    ? text('「1234」「1,234」「1億2,000万」', '1234, 1,234 or 1億2,000万')
    : decimals === 0
      ? text('「25」「1,234」', '25 or 1,234')
      : text('「1234」「1,234.5」', '1234 or 1,234.5')

const joined = (a: Text, b: Text): Text => text(a.ja + b.ja, a.en + b.en)

const optionName = {
  ja: ({ id, label }: Option): string => `${label.ja}（${id}）`,
  en: ({ id, label }: Option): string => `${label.en} (${id})`,
}

/** What a person sees for each kind of bad input: what is wrong, and what to write instead. */
const messages = {
  notObject: (): Text =>
    text(
      'プロフィールは、項目と値を組にしたもの（JSONのオブジェクト）で渡してください。',
      'A profile is an object (JSON) of facts and their values.',
    ),
  unknownFact: (key: string, nearest: ReadableField | undefined): Text =>
    text(
      `「${clip(key)}」という項目はありません。${nearest ? `近い項目は${named(nearest).ja}です。` : ''}`,
      `There is no fact “${clip(key)}”.${nearest ? ` The nearest is ${named(nearest).en}.` : ''}`,
    ),
  givenTwice: (field: ReadableField, first: string): Text =>
    text(
      `${named(field).ja}は「${clip(first)}」でも書かれています。一つにしてください。`,
      `${named(field).en} is given already, as “${clip(first)}”; give it once.`,
    ),
  notSimple: (field: ReadableField): Text =>
    text(
      `${named(field).ja}の値は、文字、数、true か false で書いてください。`,
      `${named(field).en} takes a text, a number, or true or false.`,
    ),
  notNumber: (field: Readable<NumberField>, shown: string): Text =>
    joined(
      cannotRead(field, shown),
      text(`${examplesOf(field).ja}のように書いてください。`, `write it like ${examplesOf(field).en}.`),
    ),
  notFinite: (field: ReadableField, shown: string): Text =>
    text(`${named(field).ja}の「${shown}」は値になりません。`, `${named(field).en} cannot be ${shown}.`),
  otherUnit: (field: Readable<NumberField>, shown: string, unit: string): Text =>
    text(
      `${named(field).ja}の「${clip(shown)}」は単位が${unitName(unit).ja}です。${inUnit(field.unit).ja}書いてください。`,
      `${named(field).en} has “${clip(shown)}” in ${unitName(unit).en}; write it ${inUnit(field.unit).en}.`,
    ),
  negative: (field: Readable<NumberField>, shown: string): Text =>
    text(
      `${named(field).ja}の「${clip(shown)}」は負の数です。0以上で書いてください。`,
      `${named(field).en} cannot be below zero (${clip(shown)}).`,
    ),
  decimals: (field: Readable<NumberField>, shown: string): Text =>
    field.decimals === 0
      ? text(
          `${named(field).ja}の「${clip(shown)}」には小数があります。整数で書いてください。`,
          `${named(field).en} is a whole number; ${clip(shown)} has decimals.`,
        )
      : text(
          `${named(field).ja}の「${clip(shown)}」は小数点以下が${field.decimals}桁を超えています。`,
          `${named(field).en} keeps up to ${field.decimals} decimals; ${clip(shown)} has more.`,
        ),
  tooLarge: (field: Readable<NumberField>, shown: string, largest: string): Text =>
    text(
      `${named(field).ja}の「${clip(shown)}」は大きすぎます。${groupThousands(largest)} まで計算できます。`,
      `${named(field).en} is too large (${clip(shown)}); the largest that can be computed is ${groupThousands(largest)}.`,
    ),
  notOption: (field: Readable<ChoiceField>, shown: string, nearest: readonly Option[] = []): Text =>
    joined(
      cannotRead(field, shown),
      nearest.length > 0
        ? text(
            `近いものは、${nearest.map(optionName.ja).join('、')}です。`,
            `the nearest: ${nearest.map(optionName.en).join(', ')}.`,
          )
        : text(
            `次から選んでください：${field.options.map(optionName.ja).join('、')}。`,
            `choose one of ${field.options.map(optionName.en).join(', ')}.`,
          ),
    ),
  notBoolean: (field: Readable<BooleanField>, shown: string): Text =>
    joined(
      cannotRead(field, shown),
      text('「はい」か「いいえ」（true か false）で書いてください。', 'write yes or no (true or false).'),
    ),
  notDate: (field: Readable<DateField>, shown: string): Text =>
    joined(
      cannotRead(field, shown),
      text(
        '「2026-11-26」「2026年11月26日」「令和8年11月26日」のように書いてください。',
        'write it like 2026-11-26, 2026年11月26日 or 令和8年11月26日.',
      ),
    ),
  notMonth: (field: Readable<MonthField>, shown: string): Text =>
    joined(
      cannotRead(field, shown),
      text(
        '「2026-01」「2026年1月」「令和8年1月」のように書いてください。',
        'write it like 2026-01, 2026年1月 or 令和8年1月.',
      ),
    ),
}

/** What is wrong with a fact or a whole profile, by a name that programs can act on. */
export type ProfileIssueCode = keyof typeof messages
export interface Refusal {
  readonly code: ProfileIssueCode
  readonly message: Text
}

/** Refuses with the message of a kind of mistake. */
export const refusal = <Code extends ProfileIssueCode>(
  code: Code,
  ...about: Parameters<(typeof messages)[Code]>
): Refusal => ({ code, message: (messages[code] as (...given: typeof about) => Text)(...about) })
