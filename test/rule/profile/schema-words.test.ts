import { describe, expect, it } from 'vitest'
import { toJSONSchema } from 'zod'
import { factSchemas, profileSchema } from '../../../src'
import { booleanField, choiceField, monthField, numberField, option, text } from '../../../src/author'
import type { ReadableField } from '../../../src/rule/vocabulary'

const words = {
  label: text('項目', 'item'),
  question: text('何ですか。', 'What is it?'),
  help: text('説明。', 'Help.'),
}
const label = text('項目', 'item')
const shown = (field: ReadableField, language: 'ja' | 'en'): unknown =>
  toJSONSchema(profileSchema({ fact: field }, { language })).properties!['fact']

describe('the JSON Schema of a fact', () => {
  it.each<[string, ReadableField, object, object]>([
    [
      'a truth',
      booleanField('fact', words),
      { title: '項目', description: '何ですか。\n説明。', type: 'boolean' },
      { title: 'item', description: 'What is it?\nHelp.', type: 'boolean' },
    ],
    [
      'a month',
      monthField('fact', words),
      {
        title: '項目',
        description: '何ですか。\n説明。',
        type: 'string',
        pattern: '^\\d{4}-(0[1-9]|1[0-2])$',
        examples: ['2026-01'],
      },
      {
        title: 'item',
        description: 'What is it?\nHelp.',
        type: 'string',
        pattern: '^\\d{4}-(0[1-9]|1[0-2])$',
        examples: ['2026-01'],
      },
    ],
    [
      'a day without a question',
      { kind: 'date', id: 'fact', label },
      {
        title: '項目',
        type: 'string',
        format: 'date',
        pattern: '^[1-9]\\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
        examples: ['2026-11-26'],
      },
      {
        title: 'item',
        type: 'string',
        format: 'date',
        pattern: '^[1-9]\\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
        examples: ['2026-11-26'],
      },
    ],
    [
      'yen',
      numberField('fact', 'yen', words),
      {
        title: '項目',
        description: '何ですか。（単位: 円）\n説明。',
        type: 'integer',
        minimum: 0,
        maximum: Number.MAX_SAFE_INTEGER,
      },
      {
        title: 'item',
        description: 'What is it? (in yen)\nHelp.',
        type: 'integer',
        minimum: 0,
        maximum: Number.MAX_SAFE_INTEGER,
      },
    ],
    [
      'a count',
      numberField('fact', 'count', words),
      {
        title: '項目',
        description: '何ですか。\n説明。',
        type: 'integer',
        minimum: 0,
        maximum: Number.MAX_SAFE_INTEGER,
      },
      {
        title: 'item',
        description: 'What is it?\nHelp.',
        type: 'integer',
        minimum: 0,
        maximum: Number.MAX_SAFE_INTEGER,
      },
    ],
    [
      'a ratio without a question',
      { kind: 'number', id: 'fact', label, unit: 'ratio', decimals: 0 },
      { title: '項目', type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
      { title: 'item', type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
    ],
    [
      'a quantity without a question',
      { kind: 'number', id: 'fact', label, unit: 'kWh', decimals: 3 },
      {
        title: '項目',
        description: '（単位: kWh）',
        examples: ['123.4'],
        anyOf: [
          { title: '項目', type: 'number', minimum: 0, multipleOf: 0.001 },
          { title: '項目（文字で）', type: 'string', pattern: '^\\d+(\\.\\d{1,3})?$' },
        ],
      },
      {
        title: 'item',
        description: '(in kWh)',
        examples: ['123.4'],
        anyOf: [
          { title: 'item', type: 'number', minimum: 0, multipleOf: 0.001 },
          { title: 'item (as text)', type: 'string', pattern: '^\\d+(\\.\\d{1,3})?$' },
        ],
      },
    ],
    [
      'one option',
      choiceField('fact', words, option('a', 'あ', 'A')),
      { title: '項目', description: '何ですか。\n説明。', type: 'string', const: 'a' },
      { title: 'item', description: 'What is it?\nHelp.', type: 'string', const: 'a' },
    ],
    [
      'two options',
      choiceField('fact', words, option('a', 'あ', 'A'), option('b', 'い', 'B')),
      {
        title: '項目',
        description: '何ですか。\n説明。',
        type: 'string',
        oneOf: [
          { title: 'あ', type: 'string', const: 'a' },
          { title: 'い', type: 'string', const: 'b' },
        ],
      },
      {
        title: 'item',
        description: 'What is it?\nHelp.',
        type: 'string',
        oneOf: [
          { title: 'A', type: 'string', const: 'a' },
          { title: 'B', type: 'string', const: 'b' },
        ],
      },
    ],
  ])('%s', (_name, field, ja, en) => {
    expect(shown(field, 'ja')).toEqual(ja)
    expect(shown(field, 'en')).toEqual(en)
  })
})

it('reads a whole vocabulary, though a fact is called as a part of a measure is', () => {
  const of = (id: string): object => profileSchema({ [id]: booleanField(id, words) }).parse({ [id]: 'はい' }) as object
  expect(of('fields')).toEqual({ fields: true })
  expect(of('eligibility')).toEqual({ eligibility: true })
})

it('says what is wrong with the code, in both languages, and of a fact only where it is one', () => {
  const { error } = profileSchema({ open: booleanField('open', words) }).safeParse({ open: 'maybe', shut: 1 })
  expect(
    error!.issues.map(({ code, path, message, ...more }) => [
      code,
      path,
      message,
      (more as { params?: unknown }).params,
    ]),
  ).toStrictEqual([
    [
      'custom',
      ['open'],
      '項目（open）の「maybe」は読めません。「はい」か「いいえ」（true か false）で書いてください。',
      {
        code: 'notBoolean',
        ja: '項目（open）の「maybe」は読めません。「はい」か「いいえ」（true か false）で書いてください。',
        en: 'item (open) cannot read “maybe”; write yes or no (true or false).',
        field: 'open',
      },
    ],
    [
      'custom',
      ['shut'],
      '「shut」という項目はありません。',
      { code: 'unknownFact', ja: '「shut」という項目はありません。', en: 'There is no fact “shut”.' },
    ],
  ])
})

it.each([profileSchema, factSchemas])('speaks no other language: %#', (made) => {
  expect(() => made({ open: booleanField('open', words) }, { language: 'fr' as 'en' })).toThrow(
    'language cannot be “fr”; it is one of ja, en.',
  )
})
