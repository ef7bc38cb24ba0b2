import { describe, expect, it } from 'vitest'
import { parseProfile } from '../../../src'
import { booleanField, choiceField, dateField, monthField, numberField, option, text } from '../../../src/author'
import { clip, shownValue } from '../../../src/quantity/clip'
import { deepFreeze } from '../../../src/rule/freeze'
import { entriesOf } from '../../../src/rule/profile/entries'
import { factReader } from '../../../src/rule/profile/fact'

const words = { label: text('項目', 'item'), question: text('何。', 'What?'), help: text('説明。', 'Help.') }
const bare = (data: object): object => Object.setPrototypeOf(data, null) as object

it.each<[string, unknown, string]>([
  ['a text', 'text', 'text'],
  ['a text of 40', 'x'.repeat(40), 'x'.repeat(40)],
  ['a longer text', 'x'.repeat(41), `${'x'.repeat(40)}…`],
  ['40 characters of two units each', '🙂'.repeat(40), '🙂'.repeat(40)],
  ['41 of them', '🙂'.repeat(41), `${'🙂'.repeat(40)}…`],
  ['one of them at the end of what is shown', `${'x'.repeat(39)}🙂y`, `${'x'.repeat(39)}🙂…`],
  ['thirty that steer, of two units each', '\u{E0061}'.repeat(30), '�'.repeat(30)],
  ['what steers a terminal', 'a\u001B[1m\u202E\u2028b', 'a�[1m��b'],
  ['a number', 1.5, '1.5'],
  ['a whole number', 5n, '5'],
  ['a truth', false, 'false'],
  ['nothing', undefined, 'undefined'],
  ['null', null, 'null'],
  ['a list', [1], '[array]'],
  ['an object', {}, '[object]'],
  ['an object without a prototype', bare({}), '[object]'],
  ['a function', () => 1, '[function]'],
  ['a symbol', Symbol('x'), '[symbol]'],
])('shows %s', (_name, value, shown) => {
  expect(shownValue(value)).toBe(shown)
  if (typeof value === 'string') expect(clip(value)).toBe(shown)
})

it('freezes data in all its parts, and takes anything', () => {
  const data = { rows: [{ when: { a: '1' } }], none: null, yen: 5n }
  const circle: { own?: unknown } = {}
  circle.own = circle
  expect(deepFreeze(data)).toBe(data)
  for (const part of [data, data.rows, data.rows[0], data.rows[0]!.when]) expect(Object.isFrozen(part)).toBe(true)
  expect(Object.isFrozen(deepFreeze(circle))).toBe(true)
  for (const value of [null, undefined, 5, 'text', 5n]) expect(deepFreeze(value)).toBe(value)
})

describe('entriesOf', () => {
  class Instance {
    a = 1
  }
  const symbol = Symbol('a')

  it.each<[string, unknown, unknown]>([
    [
      'an object',
      { a: 1, [symbol]: 2 },
      [
        ['a', 1],
        [symbol, 2],
      ],
    ],
    ['an object without a prototype', bare({ a: 1 }), [['a', 1]]],
    [
      'a Map',
      new Map<unknown, unknown>([
        [symbol, 1],
        [5, 2],
        ['a', 3],
      ]),
      [
        [symbol, 1],
        ['5', 2],
        ['a', 3],
      ],
    ],
    [
      'what a form sends',
      new URLSearchParams('a=1&a=2'),
      [
        ['a', '1'],
        ['a', '2'],
      ],
    ],
    [
      'a property that throws',
      {
        get a(): never {
          throw new Error('no')
        },
      },
      [['a', {}]],
    ],
    ['a list', [1], null],
    ['a list without a prototype', bare([1]), null],
    ['an instance', new Instance(), null],
    ['an object with a prototype set by hand', Object.create(bare({ b: 1 })), null],
    ['an object that looks as if it had one', Object.create({ isPrototypeOf: 1 }), null],
    ['a function', () => 1, null],
    ['a function without a prototype', bare(() => 1), null],
    ['a Set', new Set(['a']), null],
    ['null', null, null],
    ['nothing', undefined, null],
    ['a text', 'a=1', null],
    [
      'what refuses to be looked at',
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('no')
          },
        },
      ),
      null,
    ],
  ])('of %s', (_name, input, entries) => {
    expect(entriesOf(input)).toEqual(entries)
  })
})

it('makes options and numbers as their authors write them', () => {
  expect(option('a', 'あ', 'A')).toStrictEqual({ id: 'a', label: { ja: 'あ', en: 'A' } })
  expect(option('a', 'あ', 'A', 'え')).toStrictEqual({ id: 'a', label: { ja: 'あ', en: 'A' }, aliases: ['え'] })
  expect(booleanField('a', words)).toStrictEqual({ kind: 'boolean', id: 'a', ...words })
  for (const [unit, decimals] of [
    ['yen', 0],
    ['count', 0],
    ['kWh', 3],
    ['m3', 3],
    ['ratio', 0],
  ] as const)
    expect(numberField('a', unit, words)).toStrictEqual({ kind: 'number', id: 'a', unit, decimals, ...words })
  expect(numberField('a', 'yen', { ...words, decimals: 2 }).decimals).toBe(2)
})

describe('factReader', () => {
  const size = choiceField('size', words, option('small', '小', 'Small', 'ちび'), option('s', '同', 'Same'))
  const fields = {
    day: dateField('day', words),
    month: monthField('month', words),
    open: booleanField('open', words),
    size,
  }

  it.each<[keyof typeof fields, unknown, unknown]>([
    ['day', '2026-11-26', '2026-11-26'],
    ['day', '令和8年11月26日', '2026-11-26'],
    ['month', '2026年1月', '2026-01'],
    ['month', '2026.2', '2026-02'],
    ['month', 202601, '2026-01'],
    ['open', 'ＹＥＳ', true],
    ['open', 'はい', true],
    ['open', '無し', false],
    ['open', true, true],
    ['size', 'ちび', 'small'],
    ['size', 'SMALL', 'small'],
    ['size', ' ', undefined],
    ['size', null, undefined],
  ])('%s: reads %s as %s', (fact, written, value) => {
    expect(factReader(fields[fact])(written)).toEqual({ value })
  })

  it('reads a number with its unit, as the vocabulary writes it in either language', () => {
    const staff = numberField('staff', 'staff', { ...words, unitLabel: text(' 人 ', ' people ') })
    for (const written of ['1,234 人', '1,234人', '1234 people', '1234staff', 1234n])
      expect(factReader(staff)(written), String(written)).toEqual({ value: 1234 })
    expect(factReader(staff)('1234円')).toEqual({
      refused: {
        code: 'otherUnit',
        message: {
          ja: '項目（staff）の「1234円」は単位が円です。staffで書いてください。',
          en: 'item (staff) has “1234円” in yen; write it in staff.',
        },
      },
    })
  })

  it.each<[keyof typeof fields, unknown, string, string, string]>([
    [
      'day',
      '2026-02-30',
      'notDate',
      '項目（day）の「2026-02-30」は日付として読めません。「2026-11-26」「2026年11月26日」「令和8年11月26日」のように書いてください。',
      'item (day) cannot read “2026-02-30” as a date; write it like 2026-11-26, 2026年11月26日 or 令和8年11月26日.',
    ],
    [
      'month',
      2026.2,
      'notMonth',
      '項目（month）の「2026.2」は月として読めません。「2026-01」「2026年1月」「令和8年1月」のように書いてください。',
      'item (month) cannot read “2026.2” as a month; write it like 2026-01, 2026年1月 or 令和8年1月.',
    ],
    [
      'open',
      1,
      'notBoolean',
      '項目（open）の「1」は読めません。「はい」か「いいえ」（true か false）で書いてください。',
      'item (open) cannot read “1”; write yes or no (true or false).',
    ],
    [
      'open',
      0n,
      'notBoolean',
      '項目（open）の「0」は読めません。「はい」か「いいえ」（true か false）で書いてください。',
      'item (open) cannot read “0”; write yes or no (true or false).',
    ],
    [
      'size',
      'big',
      'notOption',
      '項目（size）に「big」はありません。次から選んでください：小（small）、同（s）。',
      'item (size) has no option “big”; choose one of Small (small), Same (s).',
    ],
    ['size', Number.NaN, 'notFinite', '項目（size）の「NaN」は値になりません。', 'item (size) cannot be NaN.'],
    [
      'size',
      [],
      'notSimple',
      '項目（size）の値は、文字、数、true か false で書いてください。',
      'item (size) takes a text, a number, or true or false.',
    ],
  ])('%s: refuses %s', (fact, written, code, ja, en) => {
    expect(factReader(fields[fact])(written)).toEqual({ refused: { code, message: { ja, en } } })
  })

  it('leaves what it cannot read out of the profile, and names options near a word only where there are some', () => {
    const wish = (id: string, kind: string) => ({
      id,
      label: text(id, id),
      words: [],
      facts: { size: kind },
      doors: [],
    })
    const given = { size: 'tiny', open: 'perhaps', day: '2026-01-31', month: 5 }
    const parsed = parseProfile(fields, given, { wishes: [wish('tiny', 'small'), wish('tiny thing', 's')] })
    expect(parsed.profile).toStrictEqual({ day: '2026-01-31' })
    expect(parsed.ok ? [] : parsed.issues.map(({ path, code, nearest }) => [path, code, nearest])).toEqual([
      ['size', 'notOption', ['small', 's']],
      ['open', 'notBoolean', undefined],
      ['month', 'notMonth', undefined],
    ])
    expect(parsed.ok ? undefined : parsed.issues[0]!.message).toEqual({
      ja: '項目（size）に「tiny」はありません。近いものは、小（small）、同（s）です。',
      en: 'item (size) has no option “tiny”; the nearest: Small (small), Same (s).',
    })
    const plain = parseProfile(fields, { size: 'tiny' })
    expect(plain.ok ? {} : plain.issues[0]).not.toHaveProperty('nearest')
    expect(parseProfile(fields, { size: 5 })).toMatchObject({ ok: false, issues: [{ code: 'notOption' }] })
  })
})
