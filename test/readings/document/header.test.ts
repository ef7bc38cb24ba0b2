import { describe, expect, it } from 'vitest'
import { toMarkdown } from '../../../src'
import { all, any, isTrue, oneOf, text } from '../../../src/author'
import { measureOf, vocabulary } from '../../support/made-up'
import { labelledLine, pageOf, programmeOf } from '../../support/page-of'

const plain = measureOf({ id: 'plain' })

describe('the head of a page', () => {
  it('names each bureau, in the manner of the language', () => {
    const bureaus = [text('商店課', 'Shops Division'), text('観光課', 'Tourism Division')]
    expect(labelledLine(pageOf(plain, {}, { bureaus }), '担当')).toBe('商店課、観光課')
    expect(labelledLine(pageOf(plain, { language: 'en' }, { bureaus }), 'Bureaus')).toBe(
      'Shops Division; Tourism Division',
    )
  })
  it('gives a period as printed where its words are no more than that', () => {
    const period = { text: text('令和8年度', 'fiscal 2026'), printed: '令和8年度' }
    expect(labelledLine(pageOf(plain, {}, { period }), '期間')).toBe('令和8年度')
    expect(labelledLine(pageOf(plain, { language: 'en' }, { period }), 'Period')).toBe('fiscal 2026 (令和8年度)')
    const long = { text: text('令和8年度まで', 'until fiscal 2026'), printed: '～令和8年度' }
    expect(labelledLine(pageOf(plain, {}, { period: long }), '期間')).toBe('令和8年度まで（～令和8年度）')
  })
  it('lists goals with a figure, a deadline, both or neither', () => {
    const [aim] = [text('店が開く', 'Shops open')]
    const goals = [{ text: aim }, { text: aim, figure: '80%' }, { text: aim, deadline: '2030年' }]
    const lines = pageOf(plain, {}, { goals })
    expect(lines.slice(lines.indexOf('- **目標**'), lines.indexOf('- **目標**') + 4)).toEqual([
      '- **目標**',
      '  - 店が開く',
      '  - 店が開く（80%）',
      '  - 店が開く（2030年）',
    ])
    expect(pageOf(plain).join()).not.toContain('目標')
  })
  it('says the budget as printed, and nothing after it where there is no note', () => {
    expect(labelledLine(pageOf(plain), '予算額')).toBe('1円')
    expect(labelledLine(pageOf(plain, { language: 'en' }), 'Budget')).toBe('1 yen (1円)')
  })
  it('refuses a language that there is not, by the name of the option', () => {
    expect(() => toMarkdown(programmeOf(plain), { language: 'fr' as never })).toThrow(/language.*“fr”.*ja, en/)
  })
})

describe('a page has no line of what a programme does not have', () => {
  it('an institution, goals, or parts without a measure', () => {
    const fund = measureOf({ id: 'fund', applicants: false, institution: text('基金', 'fund') })
    expect(pageOf({ ...fund, institution: undefined } as never, { language: 'en' })).toEqual([
      '# 1. programme',
      '',
      'A programme.',
      '',
      '- **Budget**: 1 yen (1円)',
      '- **Bureaus**: not left in the text of the document',
      '- id: `made-up`',
      '',
      '## grant',
      '',
      '- **Kind of support**: subsidy',
      '- **What it is**: shops',
      '- **Application**: nobody applies for this',
      '- **Amount**: cost × [figure] (rounded down to 1 yen)',
      '- **Paid by**: state',
      '- **What the figures rest on**: the budget document',
      '- **Place in the document**: 概要',
      '- id: `fund`',
      '',
      '### Figures and sources',
      '',
      '| Figure | When | Value | As printed | Source |',
      '|---|---|---:|---|---|',
      '| figure | always | 1/3 | 1/3 | [1] 要領 |',
      '',
      '## Sources',
      '',
      '1. guideline (the budget document, checked on 2026-11-26)',
      '',
    ])
  })
  it('but says who pays where the document leaves that open', () => {
    const payersUnknown = text('未定', 'not said yet')
    const open = measureOf({ id: 'open', payersUnknown, payers: [] })
    expect(labelledLine(pageOf(open), '負担')).toBe('未定')
  })
})

describe('whom a measure is for', () => {
  const under = (eligibility: ReturnType<typeof all>, language: 'ja' | 'en' = 'ja'): string[] => {
    const lines = pageOf(measureOf({ id: 'whom', eligibility }), { language })
    const from = lines.findIndex((line) => /^- \*\*(条件|Conditions)\*\*/.test(line))
    return from < 0
      ? []
      : lines.slice(
          from,
          lines.findIndex((line, at) => at > from && line.startsWith('- ')),
        )
  }
  it('stands line by line where there are several conditions', () => {
    const both = all(oneOf(vocabulary.region, 'north'), isTrue(vocabulary.declared))
    expect(under(both)).toEqual(['- **条件**（すべて）', '  - 地域が北', '  - 宣言：はい'])
    expect(under(both, 'en')).toEqual(['- **Conditions** (all of them)', '  - region is north', '  - declaration: yes'])
  })
  it('stands on one line where one of several will do, or there is only one', () => {
    const either = any(oneOf(vocabulary.region, 'north'), isTrue(vocabulary.declared))
    expect(under(either)).toEqual(['- **条件**：地域が北 または 宣言：はい'])
    expect(under(all(isTrue(vocabulary.declared)))).toEqual(['- **条件**：宣言：はい'])
    expect(under(any())).not.toEqual([])
    expect(under(all())).toEqual([])
  })
  it('names purposes by themselves, and other conditions on the purpose in full', () => {
    const aim = (purpose: ReturnType<typeof all>) => labelledLine(pageOf(measureOf({ id: 'aim', purpose })), '目的')
    expect(aim(oneOf(vocabulary.region, 'north', 'south'))).toBe('「北」「南」のいずれか')
    expect(aim(all(oneOf(vocabulary.region, 'north'), isTrue(vocabulary.declared)))).toBe('地域が北 かつ 宣言：はい')
  })
})

it('parts of the document that are no measure are left out where there are none', () => {
  expect(pageOf(plain, {}, { withoutMeasure: [] }).join()).not.toContain('個別の支援として扱わない部分')
})
