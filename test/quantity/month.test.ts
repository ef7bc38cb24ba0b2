import { test as property, fc } from '@fast-check/vitest'
import { describe, expect, it, test } from 'vitest'
import {
  addMonths,
  addMonthsToDate,
  fiscalYear,
  fiscalYearLabel,
  parseMonth,
  printMonth,
} from '../../src/quantity/month'
import { usageMonthOf } from '../../src/quantity/usage-month'
import { monthsBetween } from '../../src/quantity/month-range'

test.each([
  ['2026-01', '2026-01'],
  ['202601', '2026-01'],
  ['2026年1月', '2026-01'],
  ['2026年01月', '2026-01'],
  ['2026/1', '2026-01'],
  ['2026/12', '2026-12'],
  ['2026-1', '2026-01'],
  ['2026.01', '2026-01'],
  ['２０２６年１月', '2026-01'],
  ['２０２６－０１', '2026-01'],
  ['２０２６／１', '2026-01'],
  ['　202601 ', '2026-01'],
  ['2026年 1月', '2026-01'],
  ['令和8年1月', '2026-01'],
  ['令和８年１月', '2026-01'],
  ['㋿8年1月', '2026-01'],
  ['令和 8年 1月', '2026-01'],
  ['R8.1', '2026-01'],
  ['Ｒ８．１', '2026-01'],
  ['r08/01', '2026-01'],
  ['R8年1月', '2026-01'],
  ['令和元年5月', '2019-05'],
  ['令和1年5月', '2019-05'],
  ['R元.12', '2019-12'],
  ['平成31年4月', '2019-04'],
  ['H31.4', '2019-04'],
  ['平成元年1月', '1989-01'],
  ['昭和64年1月', '1989-01'],
  ['昭和元年12月', '1926-12'],
  ['S50.3', '1975-03'],
])('%s is %s', (written, month) => {
  expect(parseMonth(written)).toBe(month)
})

test.each([
  '',
  '2026',
  '2026-13',
  '2026-00',
  '2026-001',
  '2026/0',
  '20261',
  '2026011',
  '0026-01',
  '2026-01-15',
  '2026年1月分',
  '26-01',
  '1月',
  '2026年',
  'January 2026',
  'x2026年1月',
  'x令和8年1月',
  '令和8年1月分',
  '01/2026',
  '2026 01',
  '平成32年1月',
  '平成31年5月',
  '令和元年4月',
  '令和0年5月',
  '令和8年13月',
  '令和8年0月',
  '昭和64年2月',
  '平成0年12月',
  '昭和元年11月',
  '大正10年1月',
  'R8',
  'R8.',
  'X8.1',
  '令和八年一月',
  '令和8年1月1日',
  'R100.1',
  // October without its zero, perhaps; the other months can have lost none.
  '2026.1',
  '２０２６．１',
])('%j is no month', (written) => {
  expect(parseMonth(written)).toBeNull()
})

const inEnglish = 'January February March April May June July August September October November December'.split(' ')
test.each(inEnglish)('%s is a month in English', (name) => {
  const count = String(inEnglish.indexOf(name) + 1).padStart(2, '0')
  expect(printMonth(`2026-${count}`, 'en')).toBe(`${name} 2026`)
})

test('months are printed for people', () => {
  expect([
    printMonth('2026-01', 'ja'),
    printMonth('2026-01', 'en'),
    printMonth('2019-05', 'ja'),
    printMonth('2019-04', 'ja'),
    printMonth('1989-01', 'ja'),
    printMonth('1926-11', 'ja'),
    printMonth('2026-12', 'en'),
  ]).toEqual(['令和8年1月', 'January 2026', '令和元年5月', '平成31年4月', '平成元年1月', '1926年11月', 'December 2026'])
  expect(() => printMonth('2026-13', 'ja')).toThrow('“2026-13” is not a month; write it like 2026-01.')
  expect(() => printMonth('𠮟'.repeat(41), 'en')).toThrow(`“${'𠮟'.repeat(40)}…” is not a month`)
  expect(() => printMonth('\u001b[31m', 'en')).toThrow('“�[31m” is not a month')
  expect(() => printMonth('2026-01', 'fr' as never)).toThrow('language cannot be “fr”; it is one of ja, en.')
})

const months = fc.constantFrom(...monthsBetween('1926-12', '2099-12'))
property.prop([months], { numRuns: 1000 })('what is printed in Japanese is read back', (month) => {
  expect(parseMonth(printMonth(month, 'ja'))).toBe(month)
})

test('a fiscal year runs from April to March and is named by its May', () => {
  expect([fiscalYear('2026-01'), fiscalYear('2026-03'), fiscalYear('2026-04'), fiscalYear('2025-12')]).toEqual([
    2025, 2025, 2026, 2025,
  ])
  expect([2025, 2019, 2018, 1989, 1988].map(fiscalYearLabel)).toEqual([
    '令和7年度',
    '令和元年度',
    '平成30年度',
    '平成元年度',
    '昭和63年度',
  ])
  expect(() => fiscalYear('2026')).toThrow('“2026” is not a month')
  expect(() => fiscalYearLabel(26)).toThrow('“26-05” is not a month')
  expect(() => fiscalYearLabel('2025' as never)).toThrow('“string” is not a month')
})

property.prop([months, fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 })], { numRuns: 1000 })(
  'moving twice is moving by the sum',
  (month, a, b) => {
    expect(addMonths(addMonths(month, a), b)).toBe(addMonths(month, a + b))
    expect(addMonths(addMonths(month, a), -a)).toBe(month)
  },
)
property.prop([months, fc.integer({ min: 1, max: 300 })], { numRuns: 1000 })(
  'moving agrees with the list of months between',
  (month, count) => {
    expect(monthsBetween(month, addMonths(month, count))).toHaveLength(count + 1)
  },
)
test('dates move to the end of a shorter month', () => {
  expect([
    addMonthsToDate('2026-01-31', 1),
    addMonthsToDate('2028-01-31', 1),
    addMonthsToDate('2026-01-31', 2),
    addMonthsToDate('2026-12-15', 1),
  ]).toEqual(['2026-02-28', '2028-02-29', '2026-03-31', '2027-01-15'])
})

const message = (...call: Parameters<typeof usageMonthOf>) => {
  const found = usageMonthOf(...call)
  return found.ok ? found.month : found.message
}

test('the official month of use is that of the opening reading', () => {
  expect(message({ from: '2026-01-15', to: '2026-02-14' })).toBe('2026-01')
  expect(message({ from: '2026-01-31', to: '2026-03-02' })).toBe('2026-01')
  expect(message({ from: '2026-01-20', to: '2026-01-28' }, 'openingReading')).toBe('2026-01')
  expect(message({ from: '2025-12-31', to: '2026-02-27' })).toBe('2025-12')
})
test('the month before the billing month', () => {
  expect(message({ billingMonth: '2026-02' }, 'billingMonthMinusOne')).toBe('2026-01')
  expect(message({ billingMonth: '2026-01' }, 'billingMonthMinusOne')).toBe('2025-12')
})
test.each([
  ['2026/1/13', '2026/2/12'],
  ['20260113', '20260212'],
  ['２０２６年１月１３日', 'R8.2.12'],
  ['令和8年1月13日', '2026-02-12'],
  [new Date(2026, 0, 13), new Date(2026, 1, 12)],
  [new Date('2026-01-13'), new Date('2026-02-12T00:00:00Z')],
  // Midnight in Japan.
  [new Date('2026-01-12T15:00:00Z'), new Date('2026-02-11T15:00:00Z')],
])('the days from %s to %s are of January', (from, to) => {
  expect(message({ from, to })).toBe('2026-01')
})
test.each([
  '2026-02',
  '2026-2',
  '202602',
  '2026年2月',
  '令和8年2月',
  '2026-02-28',
  '令和8年2月1日',
  new Date(2026, 1, 28),
])('billed for %s is used the month before', (billingMonth) => {
  expect(message({ billingMonth }, 'billingMonthMinusOne')).toBe('2026-01')
})
test.each([new Date('2026-01-13T09:30:00Z'), new Date(NaN), '2026-01', '13 January 2026', '', 20260113, null, {}])(
  '%s is no day of a reading',
  (from) => {
    expect(message({ from: from as string, to: '2026-02-12' })).toHaveProperty(
      'en',
      expect.stringContaining('as a day'),
    )
  },
)
test.each(['2026.1', new Date('2026-01-13T09:30:00Z'), '1月', 202602, null])(
  '%s is no billing month',
  (billingMonth) => {
    expect(message({ billingMonth: billingMonth as string }, 'billingMonthMinusOne')).toHaveProperty(
      'en',
      expect.stringContaining('as a month'),
    )
  },
)
test('readings on the 1st give the calendar month used', () => {
  expect(message({ from: '2026-01-01', to: '2026-02-01' }, 'firstOfMonth')).toBe('2026-01')
  expect(message({ from: '2025-12-01', to: '2026-01-01' }, 'firstOfMonth')).toBe('2025-12')
})
test('facts that do not suit are refused', () => {
  expect(message({ billingMonth: '2026-02' })).toEqual({
    ja: 'この数え方には検針日（from と to）が要ります。請求月だけでは使用月は決まりません。',
    en: 'This convention needs the meter reading dates (from and to); the billing month alone does not settle the month of use.',
  })
  expect(message({ billingMonth: '2026-02' }, 'firstOfMonth')).toHaveProperty(
    'en',
    'This convention needs the meter reading dates (from and to); the billing month alone does not settle the month of use.',
  )
  expect(message({ billingMonth: '2026-13' }, 'billingMonthMinusOne')).toEqual({
    ja: '「2026-13」は月として読めません。「2026-02」「2026年2月」「令和8年2月」のように書いてください。',
    en: 'Cannot read “2026-13” as a month; write it like 2026-02, 2026年2月 or 令和8年2月.',
  })
  expect(message({ from: '2026-01-15', to: '2026-02-14' }, 'billingMonthMinusOne')).toEqual({
    ja: 'この数え方には請求月（billingMonth）が要ります。',
    en: 'This convention needs the billing month (billingMonth).',
  })
  expect(message({ from: '2026-01-30', to: '2026-02-30' })).toEqual({
    ja: '「2026-02-30」は日付として読めません。「2026-01-13」「2026/1/13」「令和8年1月13日」のように書いてください。',
    en: 'Cannot read “2026-02-30” as a day; write it like 2026-01-13, 2026/1/13 or 令和8年1月13日.',
  })
  expect(message({ from: '2026-02-14', to: '2026-01-15' })).toEqual({
    ja: '検針日の順が逆です：2026-02-14 から 2026-01-15 まで。',
    en: 'The readings are not in order: from 2026-02-14 to 2026-01-15.',
  })
  expect(message({ from: '2026-01-15', to: '2026-01-15' })).toHaveProperty(
    'en',
    'The readings are not in order: from 2026-01-15 to 2026-01-15.',
  )
  expect(message({ from: '2026-01-15', to: '2026-03-15' })).toEqual({
    ja: '2026-01-15 から 2026-03-15 までは2か月以上あり、一つの使用月になりません。',
    en: 'From 2026-01-15 to 2026-03-15 is two months or more, not one month of use.',
  })
  for (const [from, to] of [
    ['2026-01-02', '2026-02-01'],
    ['2026-01-01', '2026-01-31'],
    ['2026-01-01', '2026-02-02'],
  ] as const) {
    expect(message({ from, to }, 'firstOfMonth')).toEqual({
      ja: `この数え方は、ある月の1日から次の月の1日までの検針に限ります（${from} から ${to} まで）。`,
      en: `This convention is only for readings from the 1st of one month to the 1st of the next (here ${from} to ${to}).`,
    })
  }
})

describe('a bill whose month of use cannot be told', () => {
  const any = (value: unknown): never => value as never
  it.each<[string, Parameters<typeof usageMonthOf>, string, string]>([
    [
      'a convention that there is not',
      [{ from: '2026-01-13', to: '2026-02-12' }, any('closing')],
      '「closing」という数え方はありません（openingReading、billingMonthMinusOne、firstOfMonth）。',
      'There is no convention “closing”; it is openingReading, billingMonthMinusOne or firstOfMonth.',
    ],
    [
      'no reading',
      [any(null)],
      '検針日（from と to）か請求月（billingMonth）を渡してください。',
      'Give the meter reading dates (from and to) or the billing month.',
    ],
    [
      'text for a reading',
      [any('2026-01')],
      '検針日（from と to）か請求月（billingMonth）を渡してください。',
      'Give the meter reading dates (from and to) or the billing month.',
    ],
    [
      'a second day that is none, of any length',
      [{ from: '2026-01-13', to: 'x'.repeat(50) }],
      `「${'x'.repeat(40)}…」は日付として読めません。「2026-01-13」「2026/1/13」「令和8年1月13日」のように書いてください。`,
      `Cannot read “${'x'.repeat(40)}…” as a day; write it like 2026-01-13, 2026/1/13 or 令和8年1月13日.`,
    ],
    [
      'a first day that is none',
      [{ from: any(5), to: '2026-01-13' }],
      '「number」は日付として読めません。「2026-01-13」「2026/1/13」「令和8年1月13日」のように書いてください。',
      'Cannot read “number” as a day; write it like 2026-01-13, 2026/1/13 or 令和8年1月13日.',
    ],
    [
      'readings in the middle of months, by a convention of whole ones',
      [{ from: '2026-01-13', to: '2026-02-13' }, 'firstOfMonth'],
      'この数え方は、ある月の1日から次の月の1日までの検針に限ります（2026-01-13 から 2026-02-13 まで）。',
      'This convention is only for readings from the 1st of one month to the 1st of the next (here 2026-01-13 to 2026-02-13).',
    ],
  ])('%s', (_what, call, ja, en) => {
    expect(usageMonthOf(...call)).toEqual({ ok: false, message: { ja, en } })
  })
  it('is the month of readings on the 1st by that convention, and no other', () => {
    expect(usageMonthOf({ from: '2026-01-01', to: '2026-02-01' }, 'firstOfMonth')).toEqual({
      ok: true,
      month: '2026-01',
    })
    expect(usageMonthOf({ from: '2026-01-01', to: '2026-01-31' }, 'firstOfMonth').ok).toBe(false)
  })
})
