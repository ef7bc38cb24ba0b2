import { describe, expect, it } from 'vitest'
import { inMonths, oneOf, parameter, product, roundDown, sum, text, valueOf } from '../../../src/author'
import type { ParameterRow } from '../../../src/rule/programme'
import { measureOf, row, table, vocabulary } from '../../support/made-up'
import { pageOf } from '../../support/page-of'

/** A grant by a rate that has a row for each case; the lines of the table that say so. */
const casesOf = (rows: readonly ParameterRow[], language: 'ja' | 'en', unit = 'ratio'): string[] => {
  const rate = unit === 'ratio' ? parameter('rate') : product(parameter('rate'), valueOf(vocabulary.power))
  const amount = roundDown(1, unit === 'ratio' ? product(valueOf(vocabulary.cost), rate) : rate)
  const measure = measureOf({ id: 'cases', amount, parameters: { rate: table(unit, ...rows) } })
  return pageOf(measure, { language })
    .filter((line) => /^\| (数字|figure) \|/.test(line) && !line.includes('資料の表記'))
    .map((line) => line.split(' | ').slice(1, 3).join(' | '))
}

describe('a row of the table of figures says', () => {
  it.each<[when: ParameterRow['when'], ja: string, en: string]>([
    [{}, 'すべて', 'always'],
    [{ region: 'north' }, '北', 'north'],
    [{ region: ['north', 'south'] }, '北、南', 'north or south'],
    [{ household: 'true' }, '世帯：はい', 'household: yes'],
    [{ household: ['true', 'false'] }, '世帯：はい、いいえ', 'household: yes or no'],
    [{ month: '2026-01' }, '2026-01', '2026-01'],
    [{ month: ['2026-01', '2026-03'] }, '2026-01 – 2026-03', '2026-01 – 2026-03'],
    [{ ordered: ['2026-04-01', '2026-09-30'] }, '2026-04-01 – 2026-09-30', '2026-04-01 – 2026-09-30'],
    [{ ordered: { atLeast: '2026-10-01' } }, '契約日 2026-10-01以上', 'day of the order at least 2026-10-01'],
    [
      { income: { moreThan: '5000000', atMost: '8000000' } },
      '所得 5,000,000円超8,000,000円以下',
      'income more than 5,000,000 yen, at most 8,000,000 yen',
    ],
    [{ region: 'south', declared: 'false' }, '南；宣言：いいえ', 'south; declaration: no'],
  ])('for whom it is: %#', (when, ja, en) => {
    const rows = [row('1/3', when)]
    expect([casesOf(rows, 'ja'), casesOf(rows, 'en')]).toEqual([[`${ja} | 1/3`], [`${en} | 1/3`]])
  })

  it('both ends of a range, one where they are the same, and the unit of the vocabulary', () => {
    const range = [row({ atLeast: '1/3', atMost: '1/2' }), row({ atLeast: '1/2', atMost: '1/2' }, { region: 'north' })]
    expect(casesOf(range.slice(0, 1), 'en')).toEqual(['always | 1/3 – 1/2'])
    expect(casesOf(range.slice(1), 'en')).toEqual(['north | 1/2'])
    expect(casesOf([row('70000')], 'ja', 'yen/kW')).toEqual(['すべて | 70,000円/kW'])
  })
})

describe('the table of figures', () => {
  it('keeps its columns and lines whatever a document prints', () => {
    const odd = row('1/3', {}, { printed: '1/3|以内\n（上限）', at: '表|1' })
    const lines = pageOf(measureOf({ id: 'odd', parameters: { rate: table('ratio', odd) } }))
    expect(lines).toContain('| 数字 | すべて | 1/3 | 1/3\\|以内 （上限） | [1] 表\\|1 |')
  })
  it('says up to when its figures are known, for those that are not for ever', () => {
    const measure = measureOf({
      id: 'until',
      eligibility: oneOf(vocabulary.region, 'north'),
      amount: roundDown(1, sum(product(valueOf(vocabulary.usage), parameter('price')), parameter('base'))),
      parameters: {
        price: {
          ...table('yen/kWh', row('4.5', { month: '2026-09' })),
          knownUntil: '2026-09',
          label: text('単価', 'price'),
        },
        base: table('yen', row('500')),
      },
    })
    const lines = pageOf(measure, { language: 'en' })
    expect(lines.filter((line) => line.startsWith('**Known until**'))).toEqual(['**Known until**: price 2026-09'])
    expect(lines.at(lines.indexOf('**Known until**: price 2026-09') - 1)).toBe('')
    expect(pageOf(measure)).toContain('**数字が分かるのは、ここまで**：単価 2026-09')
  })
  it('is left out where a rule has no figure', () => {
    const none = measureOf({
      id: 'none',
      eligibility: inMonths(vocabulary.month, '2026-01'),
      amount: { kind: 'undocumented', why: text('まだです。', 'Not yet.') },
      parameters: {},
    })
    expect(pageOf(none).join()).not.toContain('数字と出典')
    expect(pageOf(none).join()).not.toContain('数字の根拠')
  })
})

it('sources are numbered, with their kind, what they are only a precedent for, and the day of the look', () => {
  const measure = measureOf({
    id: 'weak',
    parameters: { rate: table('ratio', row('1/3', {}, { source: 'precedent', at: '第2章' })) },
  })
  const ja = pageOf(measure)
  expect(ja).toContain('1. 要領（予算の資料、確認日 2026-11-26）')
  expect(ja).toContain('2. [前回の要領](https://example.go.jp/)（公的なページ、第1回、確認日 2026-11-26）')
  expect(ja).toContain('- **数字の根拠**：前の回の公募（今回もそうなるとは限らない数字）')
  expect(ja).toContain('| 数字 | すべて | 1/3 | 1/3 | [[2]](https://example.go.jp/) 第2章 |')
  expect(pageOf(measure, { language: 'en' })).toContain(
    '2. [earlier guideline](https://example.go.jp/) (official page, first call, checked on 2026-11-26)',
  )
})

it('a source that no authority wrote is called so', () => {
  const measure = measureOf({ id: 'weaker' })
  const page = { title: text('解説', 'guide'), kind: 'secondaryPage', checkedOn: '2026-11-26' } as const
  const lines = (language: 'ja' | 'en') => pageOf({ ...measure, sources: { document: page } }, { language })
  expect(lines('ja')).toContain('1. 解説（民間などのページ、確認日 2026-11-26）')
  expect(lines('en')).toContain('1. guide (secondary page, checked on 2026-11-26)')
})
