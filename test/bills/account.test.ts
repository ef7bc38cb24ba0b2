import { describe, expect, it } from 'vitest'
import { counted, note } from '../../src/bills/account/notes'
import { formatRejects, rejectsHeader, yearFor } from '../../src/bills/account/rejects'
import { spelledValues } from '../../src/bills/account/spelled'
import { summarize } from '../../src/bills/account/summary'
import { addTallies, emptyTally, type Tally } from '../../src/bills/account/tally'
import { tallyNotes } from '../../src/bills/account/tally-notes'
import { createTotals, type CaseTotal } from '../../src/bills/account/totals'
import type { Case } from '../../src/bills/pricing/cases'

describe('what a tally says', () => {
  it.each<[keyof Tally, string, string, string]>([
    ['emptyIds', 'empty-ids', '請求番号が空の行が1234行あります。', '1,234 rows without a bill id.'],
    [
      'shortenedIds',
      'rounded-ids',
      '表計算ソフトが丸めた請求番号（2.31E+13など）の行が1234行あります。',
      '1,234 rows with a bill id that a spreadsheet has rounded (such as 2.31E+13).',
    ],
    [
      'totalRows',
      'totals',
      '合計の行が1234行あり、値引きしていません。',
      '1,234 rows of totals, which were not priced.',
    ],
    ['headerRows', 'repeated-headers', '見出しの繰り返しが1234行あります。', '1,234 rows with the header again.'],
    [
      'sameRows',
      'same-rows',
      '前にある行とまったく同じ行が1234行あり、値引きしていません。',
      '1,234 rows the same as an earlier one, not priced again.',
    ],
    ['blankRows', 'blank-rows', '区切りだけの行が1234行あります。', '1,234 rows with nothing but separators.'],
    [
      'shortRows',
      'short-rows',
      '末尾の列が省かれた1234行を、空の列を補って読みました。',
      '1,234 rows without the last fields, which were read as empty.',
    ],
    [
      'longRows',
      'long-rows',
      '末尾に余分な空の列がある1234行を、それを除いて読みました。',
      '1,234 rows with empty fields too many at the end, which were left out.',
    ],
    [
      'datedMonths',
      'days-as-months',
      '日付などで書かれた使用月1234行を、その日の月として読みました。',
      '1,234 rows with a whole date, or a number, for the month of use; its month was taken.',
    ],
    [
      'otherUnit',
      'other-unit',
      '見出しの単位と違う単位で測るサービスの行が1234行あり、サービス本来の単位で読みました。',
      '1,234 rows of a service that is measured in another unit than the header’s, read in its own.',
    ],
    [
      'unreadTotals',
      'unread-totals',
      '請求額が数として読めない行が1234行あります（値引きは計算しました）。',
      '1,234 rows with a bill total that is no number; the discount was computed all the same.',
    ],
    [
      'unreadPrinted',
      'unread-printed',
      '印字の値引き額が数として読めない行が1234行あり、点検していません（値引きは計算しました）。',
      '1,234 rows with a printed discount that is no number, not audited; the discount was computed all the same.',
    ],
  ])('of %s', (key, code, ja, en) => {
    const none = { ids: 0, rows: 0 }
    expect(tallyNotes({ ...emptyTally(), [key]: 1234 }, none)).toEqual([{ code, ja, en, rows: 1234 }])
    expect(tallyNotes(emptyTally(), none)).toEqual([])
    expect(addTallies([{ ...emptyTally(), [key]: 2 }, emptyTally(), { ...emptyTally(), [key]: 3 }])).toEqual({
      ...emptyTally(),
      [key]: 5,
    })
  })

  it('of ids that come again', () => {
    expect(tallyNotes(emptyTally(), { ids: 1, rows: 1 })).toEqual([
      {
        code: 'repeated-ids',
        rows: 1,
        ja: '1件の請求番号が複数の行にあります（2行目以降が1行）。各行は別々に端数処理しました。一つの請求なら --group-by bill_id で合計し、同じ請求が二度入っているなら --once で一度だけ値引きしてください。',
        en: '1 bill id in several rows (1 row beyond the first); each row was rounded by itself. If they are parts of one bill, sum them with --group-by bill_id; if bills came twice, --once prices rows that are the same once.',
      },
    ])
    expect(tallyNotes(emptyTally(), undefined)).toEqual([
      {
        code: 'ids-not-checked',
        ja: '請求番号が多すぎるため、重複は調べていません。',
        en: 'There are too many bill ids to say whether some are repeated.',
      },
    ])
  })

  it('in words', () => {
    expect([0, 1, 2, 1000].map((count) => counted(count, 'row'))).toEqual(['0 rows', '1 row', '2 rows', '1,000 rows'])
    expect(note('a', 'b', 'c')).toEqual({ code: 'a', ja: 'b', en: 'c' })
    expect(note('a', 'b', 'c')).not.toHaveProperty('rows')
    expect(note('a', 'b', 'c', 0)).toEqual({ code: 'a', ja: 'b', en: 'c', rows: 0 })
  })
})

describe('values as they are spelled', () => {
  const spelling = (written: string, rows: number, readAs?: string, column = 'contract' as const) => ({
    column,
    written,
    readAs,
    rows,
  })
  it('are summed over threads and sorted by rows, then by name', () => {
    const { values, unknown } = spelledValues([
      spelling('b', 1, 'x'),
      spelling('a', 1, 'x'),
      spelling('z', 5),
      spelling('c', 2, 'x'),
      spelling('b', 2, 'x'),
      { ...spelling('z', 1), column: 'service' },
      spelling('z', 1),
    ])
    expect(values).toEqual([
      { column: 'contract', value: 'b', read_as: 'x', rows: 3 },
      { column: 'contract', value: 'c', read_as: 'x', rows: 2 },
      { column: 'contract', value: 'a', read_as: 'x', rows: 1 },
    ])
    expect(unknown).toEqual([
      { column: 'contract', value: 'z', rows: 6 },
      { column: 'service', value: 'z', rows: 1 },
    ])
    for (const value of unknown) expect(value).not.toHaveProperty('read_as')
    const alike = ['b', 'd', 'a', 'c'].map((written) => spelling(written, 1))
    expect(spelledValues(alike).unknown.map(({ value }) => value)).toEqual(['a', 'b', 'c', 'd'])
  })

  it('are listed up to a hundred, with the rest as one, and not in full', () => {
    const many = (count: number) =>
      spelledValues(Array.from({ length: count }, (_, at) => spelling(`v${at}`, count - at))).unknown
    expect(many(100)).toHaveLength(100)
    expect(many(100).at(-1)!.value).toBe('v99')
    expect(many(103)).toHaveLength(101)
    expect(many(103).at(-1)).toEqual({ column: 'contract', value: '', rows: 6 })
    expect(spelledValues([spelling(`\u001b${'x'.repeat(200)}`, 1)]).unknown[0]!.value).toBe(`\\u{1b}${'x'.repeat(99)}…`)
  })
})

describe('rejects', () => {
  it('have their line, their reason and their bytes', () => {
    expect(rejectsHeader).toBe('line,reason,text\n')
    const bytes = Buffer.from([0x93, 0x64, 0x22, 0x2c])
    const made = formatRejects(
      [
        { line: 0, reason: 'usage', bytes },
        { line: 4, reason: 'month_lost_zero', bytes: Buffer.from('x'), year: '2023' },
        { line: 5, reason: 'same', bytes: Buffer.from('y') },
      ],
      7,
      'en',
    ).toString('latin1')
    expect(made).toBe(
      '7,the usage is not a number from 0 with at most 3 decimals,"\u0093d"","\n' +
        '11,may be October whose zero was lost; write January as 2023-01 and October as 2023-10,"x"\n' +
        '12,is the same as an earlier row,"y"\n',
    )
    expect(formatRejects([{ line: 0, reason: 'total', bytes: Buffer.from('') }], 1, 'ja').toString()).toBe(
      '1,合計の行で、請求ではありません,""\n',
    )
  })

  it('name the year of their month where the reason does', () => {
    expect(yearFor('month_lost_zero', () => '２０２３．１')).toEqual({ year: '2023' })
    expect(yearFor('usage_month', () => '2023.1')).toEqual({})
  })
})

describe('the account of a run', () => {
  const total = (
    month: string,
    why: Case['why'],
    bills: bigint,
    usage: bigint,
    yen: bigint,
    contract = 'low',
  ): CaseTotal => ({
    case: { service: 's', contract, month, why, until: '', price: why === undefined ? '4.5' : '', scaled: 45 },
    bills,
    usage,
    yen,
  })
  const parts = {
    totals: [
      total('2026-02', undefined, 1n, 1000n, 5n),
      total('2026-01', undefined, 2n, 1500n, 6n),
      total('2026-01', undefined, 3n, 500n, 1n),
      total('2026-01', 'contract', 4n, 1n, 0n, 'extra'),
      total('2026-01', 'month', 0n, 0n, 0n, 'none'),
      total('2026-05', 'month', 5n, 2n, 0n),
      total('2026-11', 'notKnown', 6n, 3n, 0n),
    ],
    tally: { ...emptyTally(), blankRows: 1, totalRows: 2, headerRows: 4, sameRows: 8, emptyIds: 16, shortenedIds: 32 },
    rejected: 7,
    blank: 9,
    repeats: { ids: 10, rows: 11 },
    rounding: 'up' as const,
    spelled: { values: [], unknown: [{ column: 'service' as const, value: 'x', rows: 1 }] },
    notes: [note('a', 'b', 'c')],
  }
  it('adds up what threads have counted, by case', () => {
    const { groups, ...rest } = summarize(parts)
    expect(rest).toEqual({
      rows: 43n,
      priced: 6n,
      ineligible: 9n,
      not_known: 6n,
      rejected: 7n,
      told_apart: 15n,
      no_bills: { blank_rows: 1n, totals: 2n, repeated_headers: 4n, same_rows: 8n },
      blank_lines: 9n,
      bills: 21n,
      discount_yen: 12n,
      rounding: 'up',
      bill_ids: { repeated: 10n, rows_beyond_first: 11n, empty: 16n, rounded: 32n },
      values: [],
      unknown_values: parts.spelled.unknown,
      notes: parts.notes,
    })
    const row = (
      month: string,
      contract: string,
      status: string,
      bills: bigint,
      usage: string,
      unit: string | null,
    ) => ({
      month,
      service: 's',
      contract,
      status,
      bills,
      usage,
      unit_discount: unit,
    })
    const none = { discount_yen: 0n, unit_discount_times_usage: '0', difference: '0' }
    expect(groups).toEqual([
      { ...row('2026-01', 'extra', 'ineligible', 4n, '0.001', null), ...none },
      {
        ...row('2026-01', 'low', 'eligible', 5n, '2', '4.5'),
        discount_yen: 7n,
        unit_discount_times_usage: '9',
        difference: '2',
      },
      {
        ...row('2026-02', 'low', 'eligible', 1n, '1', '4.5'),
        discount_yen: 5n,
        unit_discount_times_usage: '4.5',
        difference: '-0.5',
      },
      { ...row('2026-05', 'low', 'ineligible', 5n, '0.002', null), ...none },
      { ...row('2026-11', 'low', 'notKnown', 6n, '0.003', null), ...none },
    ])
  })

  it('has rows of the input where they were summed, and says what it does not know', () => {
    const summed = summarize({ ...parts, repeats: undefined, grouped: { priced: 100, ineligible: 200, notKnown: 300 } })
    expect(summed).toMatchObject({ rows: 622n, priced: 100n, ineligible: 200n, not_known: 300n, bills: 21n })
    expect(summed.bill_ids).toMatchObject({ repeated: null, rows_beyond_first: null })
    expect(summarize({ ...parts, output: { name: 'out.csv', bytes: 5n } }).output).toEqual({
      name: 'out.csv',
      bytes: 5n,
    })
  })
})

it('sums of a case are numbers while they are safe, and bigints beyond', () => {
  const { sums, cases, spill, addLarge, finish } = createTotals(3)
  expect(sums).toHaveLength(9)
  const one = { case: {} as Case, bills: 0n, usage: 0n, yen: 0n }
  cases.push({ ...one }, { ...one }, { ...one })
  sums.set([1, 20, 300, 2, 40, 600, 3, 60, 900])
  spill(1)
  expect([...sums]).toEqual([1, 20, 300, 0, 0, 0, 3, 60, 900])
  sums.set([1, 5, 7], 3)
  addLarge(2, 2n ** 60n)
  expect(finish().map(({ bills, usage, yen }) => [bills, usage, yen])).toEqual([
    [1n, 20n, 300n],
    [3n, 45n, 607n],
    [3n, 60n, 2n ** 60n + 900n],
  ])
  expect([...sums]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0])
})
