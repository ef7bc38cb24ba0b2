import { describe, expect, it } from 'vitest'
import { booleanField, choiceField, option, text } from '../../../src/author'
import { alike } from '../../../src/rule/alike'
import { findByWords } from '../../../src/rule/find-by-words'
import { keyReader, nearestOf, suggester } from '../../../src/rule/profile/key'
import { nearestOptions } from '../../../src/rule/profile/nearest-options'
import type { Option } from '../../../src/rule/vocabulary'
import type { Wish } from '../../../src/rule/wish'

const words = { label: text('設備', 'equipment'), question: text('何。', 'What?'), help: text('説明。', 'Help.') }

it.each([
  ['　ＰＯＳ れじ', 'posレジ'],
  ['ぁゖ Ab\tC', 'ァヶabc'],
  ['ﾚｼﾞ', 'レジ'],
])('%j is alike to %j', (written, plain) => {
  expect(alike(written)).toBe(plain)
})

describe('findByWords', () => {
  const named = (label: string, ...more: readonly string[]) => ({
    label: text(label, `${label} in English`),
    words: more,
  })
  const found = (all: readonly ReturnType<typeof named>[], typed: string): string[] =>
    findByWords(all, typed).map(({ label }) => label.ja)

  it('gives the whole word first, then its beginning, then a part, then a word within what was typed', () => {
    const all = [
      named('別', 'なし'),
      named('内', 'ゆうれ'),
      named('端', 'セミレジ'),
      named('中', 'セルフレジ機'),
      named('頭', 'レジスター'),
      named('全', 'レジ'),
    ]
    expect(found(all, 'れじ')).toEqual(['全', '頭', '端', '中'])
    expect(found(all, 'レジスター')).toEqual(['頭', '全'])
    expect(found([...all].reverse(), 'レジスター')).toEqual(['頭', '全'])
  })

  it('looks in labels of both languages, and counts every word typed', () => {
    const all = [named('甲', 'till'), { label: text('乙', 'oven') }, named('丙', '冷蔵庫')]
    expect(found(all as never, 'OVEN')).toEqual(['乙'])
    for (const typed of ['丙 till', '丙、till', '丙,till', '丙・till', '丙 、 till'])
      expect(found(all as never, typed)).toEqual(['甲', '丙'])
  })

  it('takes Latin letters for a word or, from three on, for its beginning; the first word of a label comes first', () => {
    const latin = (...labels: readonly string[]) => labels.map((en) => ({ label: text('設備', en) }))
    const inEnglish = (typed: string, ...labels: readonly string[]): string[] =>
      findByWords(latin(...labels), typed).map(({ label }) => label.en)
    expect(inEnglish('EV', 'Events', 'an EV charger', 'Development')).toEqual(['an EV charger'])
    expect(inEnglish('eve', 'Events', 'an EV charger')).toEqual(['Events'])
    expect(inEnglish('energy', 'saving energy', 'Energy saved')).toEqual(['Energy saved', 'saving energy'])
    expect(inEnglish('her', 'Herring', 'Salmon')).toEqual(['Herring'])
  })

  it('takes no single letter within what was typed for a word, and finds nothing by nothing', () => {
    const all = [named('炉', '水'), named('乾燥', '水分')]
    expect(found(all, '真水分計')).toEqual(['乾燥'])
    expect(found(all, '炉心')).toEqual([])
    expect(found(all, '、 ・')).toEqual([])
  })
})

describe('nearestOptions', () => {
  const fill = Array.from({ length: 8 }, (_, at) => option(`fill${at}`, `埋${at}000000`, `filler-${at}-filler`))
  const many = [
    option('far', 'zzzz', 'zzzzz'),
    option('two', 'abxxq', 'zzzzzzz'),
    option('one', 'zzzzzzzzz', 'zzzzzzzzz', 'abcx'),
    option('within', 'bc', 'zzzzzzzzzzzz'),
    option('around', 'zzzzzzzzz', 'qqqqabcdqqqq'),
    ...fill,
  ]
  const ids = (options: readonly Option[]): string[] => options.map(({ id }) => id)
  const of = (options: readonly Option[], typed: string, wishes: readonly Wish[] = []): string[] =>
    ids(nearestOptions(choiceField('kind', words, ...options), typed, wishes))
  const wish = (word: string, kind?: string): Wish => ({
    id: `wish-${word}`,
    label: text(word, word),
    words: [],
    facts: kind === undefined ? { other: 'one' } : { kind },
    doors: [],
  })

  it('gives the three nearest of a long list by their letters', () => {
    expect(many).toHaveLength(13)
    expect(of(many, 'ABCD')).toEqual(['within', 'around', 'one'])
    expect(of(many, 'fill3x')).toEqual(['fill3', 'fill0', 'fill1'])
    const wash = option('wash', '洗車', 'car wash')
    expect(of([...fill, ...fill, wash], 'wash')[0]).toBe('wash')
  })

  it('gives none of a list that is read at a glance', () => {
    expect(of(many.slice(0, 12), 'abcd')).toEqual([])
  })

  it('gives what people call their wishes before anything else, once each and three at most', () => {
    const wishes = [
      wish('レジ', 'far'),
      wish('レジ台', 'far'),
      wish('セミレジ', 'two'),
      wish('レジ袋', 'none'),
      wish('レジ機'),
      wish('れじ店', 'one'),
      wish('大レジ', 'within'),
    ]
    expect(of(many.slice(0, 5), 'レジ', wishes)).toEqual(['far', 'one', 'two'])
    expect(of(many, 'フライヤー', wishes)).toHaveLength(3)
    expect(of(many.slice(0, 5), 'フライヤー', wishes)).toEqual([])
  })

  it('looks for nothing in more than sixty letters', () => {
    const wishes = [wish('レジ', 'far')]
    expect(of(many, 'レジ'.padEnd(60, 'x'), wishes)).toEqual(['far'])
    expect(of(many, 'レジ'.padEnd(61, 'x'), wishes)).toEqual([])
  })
})

it.each([
  [['costOfGoods', 'costs', 'eligibleCost'], 'cost', 'costs'],
  [['eligibleCost', 'costOfGoods', 'costs'], 'cost', 'costs'],
  [['costa', 'costs'], 'cost', 'costa'],
  [['cost'], 'c', undefined],
  [['cat', 'car'], 'cab', 'cat'],
  [['abcdefgh'], 'aceg', 'abcdefgh'],
  [['abcdefgh'], 'ace', undefined],
  [['x'.repeat(60)], 'x'.repeat(60), 'x'.repeat(60)],
  [['x'.repeat(61)], 'x'.repeat(61), undefined],
])('of %j, %j is nearest to %j', (known, typed, nearest) => {
  expect(nearestOf(known, typed)).toBe(nearest)
})

describe('a fact by its key', () => {
  const vocabulary = {
    open: booleanField('open', { ...words, label: text('開店', 'Shop is open') }),
    long: booleanField('x'.repeat(60), { ...words, label: text('長', 'y'.repeat(61)) }),
  }

  it('is found by its id or its label in either language', () => {
    const read = keyReader(vocabulary)
    expect(['open', '開店', 'ＳＨＯＰ is　open', 'OPENS', ''].map((key) => read(key)?.id)).toEqual([
      'open',
      'open',
      'open',
      undefined,
      undefined,
    ])
  })

  it('is suggested for twenty mistyped keys of one profile, and for none of more than sixty letters', () => {
    const suggestions = suggester(vocabulary)
    const suggest = suggestions()
    expect(suggest('y'.repeat(61))).toBeUndefined()
    expect(suggest('x'.repeat(60))).toBe(vocabulary.long)
    const more = Array.from({ length: 20 }, () => suggest('opens')?.id)
    expect(more).toEqual([...Array.from({ length: 19 }, () => 'open'), undefined])
    expect(suggestions()('開店中')).toBe(vocabulary.open)
  })
})
