import { describe, expect, it } from 'vitest'
import {
  HojokinError,
  UsageError,
  checkOption,
  checkOptions,
  checkProfile,
  unreachable,
} from '../../src/quantity/hojokin-error'

const brand = Symbol.for('hojokin.error')
const any = (value: unknown): never => value as never
function thrown(run: () => unknown): UsageError {
  try {
    run()
  } catch (error) {
    return error as UsageError
  }
  throw new Error('nothing was thrown')
}

describe('errors', () => {
  it('are known by what they carry, not by the copy of the library that made them', () => {
    const plain = new HojokinError('rule', { ja: '誤り', en: 'wrong' })
    expect(plain[brand as never]).toEqual(['HojokinError'])
    const usage = new UsageError('option', { ja: '誤り', en: 'wrong' })
    expect(usage[brand as never]).toEqual(['HojokinError', 'UsageError'])
    expect(usage instanceof HojokinError).toBe(true)
    expect(plain instanceof UsageError).toBe(false)
    expect({ [brand]: ['HojokinError', 'UsageError'] } instanceof UsageError).toBe(true)
    for (const other of [null, undefined, 'HojokinError', { [brand]: 'HojokinError' }, new Error('other')])
      expect(HojokinError[Symbol.hasInstance](other)).toBe(false)
  })
  it('say what they are of in English and Japanese', () => {
    const error = thrown(() => {
      checkOption('language', 'fr', ['ja', 'en'])
    })
    expect(error.message).toBe(
      'language cannot be “fr”; it is one of ja, en. languageに「fr」はありません。次のどれかです：ja、en。',
    )
    expect(error.name).toBe('UsageError')
    expect(error.code).toBe('option')
  })
})

describe('options', () => {
  it('are shown as far as they can be shown', () => {
    const shown = (given: unknown): string =>
      thrown(() => {
        checkOption('mode', given, ['down'])
      }).text.en
    expect(shown('x'.repeat(41))).toContain(`“${'x'.repeat(40)}…”`)
    expect(shown('𠮟'.repeat(41))).toContain(`“${'𠮟'.repeat(40)}…”`)
    expect(shown('\u001b[2J')).toContain('“�[2J”')
    expect(shown(5)).toContain('“number”')
    expect(shown(null)).toContain('“object”')
  })
  it('are one of those there are, or absent', () => {
    expect(() => {
      checkOption('mode', 'up', ['down', 'up'])
      checkOption('mode', undefined, ['down', 'up'])
    }).not.toThrow()
  })
  it('that differ in capitals or hyphens are led to the one that is meant', () => {
    const { text } = thrown(() => {
      checkOption('rounding', 'half-up', ['down', 'halfUp'])
    })
    expect(text.en).toContain('Did you mean halfUp?')
    expect(text.ja).toContain('halfUpでしょうか。')
  })
  it('are an object or absent', () => {
    expect(() => {
      checkOptions(undefined, ['trace'])
      checkOptions({}, ['trace'])
      checkOptions({ trace: undefined }, ['trace'])
    }).not.toThrow()
    for (const given of [null, [], 'en', 1])
      expect(
        thrown(() => {
          checkOptions(given, ['trace'])
        }),
      ).toMatchObject({
        code: 'option',
        text: { en: 'Options are given as { name: value }.', ja: 'オプションは { 名前: 値 } の形で渡してください。' },
      })
  })
  it('have names that there are', () => {
    const { text } = thrown(() => {
      checkOptions({ trace: true, roundng: 1 }, ['trace', 'rounding'])
    })
    expect(text.en).toBe('options cannot be “roundng”; it is one of trace, rounding.')
    expect(text.ja).toBe('optionsに「roundng」はありません。次のどれかです：trace、rounding。')
  })
})

it('a profile is an object', () => {
  expect(() => {
    checkProfile({})
  }).not.toThrow()
})
it.each([null, undefined, 'ishikawa', 5])('a profile is no %j', (given) => {
  expect(
    thrown(() => {
      checkProfile(given)
    }),
  ).toMatchObject({
    code: 'profile',
    text: {
      ja: 'プロフィールは、項目と値を組にしたものです。',
      en: 'A profile is an object of facts and their values.',
    },
  })
})

describe('what no case is made for', () => {
  it('is named, or its kind is, or its type', () => {
    const shown = (given: unknown): { ja: string; en: string } => thrown(() => unreachable('node', any(given))).text
    expect(shown('gold')).toEqual({ ja: 'nodeに「gold」はありません。', en: 'There is no node “gold”.' })
    expect(shown({ kind: 'sum2' }).en).toBe('There is no node “sum2”.')
    expect(shown({ kind: 'k'.repeat(60) }).en).toBe(`There is no node “${'k'.repeat(40)}…”.`)
    expect(shown({ kind: 5 }).en).toBe('There is no node “object”.')
    expect(shown(null).en).toBe('There is no node “object”.')
    expect(shown(7).en).toBe('There is no node “number”.')
    expect(thrown(() => unreachable('node', any(7))).code).toBe('option')
  })
})
