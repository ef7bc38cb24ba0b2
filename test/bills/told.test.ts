import { describe, expect, it } from 'vitest'
import type { Source } from '../../src/bills/files/source'
import { makeSummary } from '../../src/bills/make-summary'
import { emptyTally } from '../../src/bills/account/tally'
import type { Plan } from '../../src/bills/plan'
import type { BillsOptions } from '../../src/bills'
import { header, price } from './support'

/** What is said of a run under one code. */
const told = async (input: string, options: Partial<BillsOptions>, code: string) =>
  (await price(input, options)).summary.notes.find((note) => note.code === code)

describe('a list in a note', () => {
  it('has five plans at most, and says where there are more', async () => {
    const plans = async (letters: string) => {
      const rows = letters.replaceAll(/./g, (letter) => `1,電気,${letter},2026-01,1\n`)
      const mapValues = Object.fromEntries(Array.from(letters, (letter) => [letter, 'lowVoltage']))
      return told(`${header}\n${rows}`, { mapValues }, 'plan-names')
    }
    const five = Array.from('ABCDE', (letter) => `${letter}=lowVoltage (1)`)
    expect(await plans('ABCDE')).toMatchObject({
      ja: expect.stringMatching(new RegExp(`：${five.join('、').replaceAll(/[()]/g, '\\$&')}$`)) as string,
      en: expect.stringMatching(new RegExp(`: ${five.join(', ').replaceAll(/[()]/g, '\\$&')}$`)) as string,
      rows: 5,
    })
    expect(await plans('ABCDEF')).toMatchObject({
      ja: expect.stringMatching(/E=lowVoltage \(1\) …$/) as string,
      en: expect.stringMatching(/E=lowVoltage \(1\), …$/) as string,
    })
  })

  it('has twenty characters that were lost', async () => {
    const characters = Array.from({ length: 21 }, (_, at) => String.fromCodePoint(0x1f600 + at))
    expect(
      await told(
        `${header},memo\n1,電気,低圧,2026-01,1,${characters.join('')}\n`,
        { outEncoding: 'cp932' },
        'lost-characters',
      ),
    ).toMatchObject({
      ja: `出力の文字コードにない文字を〓にしました（21か所：${characters.slice(0, 20).join(' ')}）。`,
      en: `Characters that the output’s encoding does not have became 〓 (21 times: ${characters.slice(0, 20).join(' ')}).`,
    })
  })
})

it('ids that come again are told to be summed, unless they are', async () => {
  const bills = `${header}\nA,電気,低圧,2026-01,1\nA,電気,低圧,2026-02,1\n`
  expect(await told(bills, {}, 'repeated-ids')).toMatchObject({ rows: 1 })
  expect(await told(bills, { groupBy: 'bill_id' }, 'repeated-ids')).toBeUndefined()
})

it('what is found in a file, in its header and in its rows is told in this order', async () => {
  const { summary } = await price(
    `請求\n${header.replace('usage_month', '検針月')}\nA,電気,低圧,2026-01,1\n合計,電気,低圧,2026-01,1\n`,
    {
      map: { usage_month: '検針月' },
    },
  )
  expect(summary.notes.map(({ code }) => code)).toEqual(['header-row', 'month-header', 'totals'])
})

it('what is set aside before rows are summed is told as what is set aside after', async () => {
  const bills = [
    'A,電気,低圧,2026-01,1',
    'A,電気,低圧,2026-01,2',
    'B,電気,低圧,soon,1',
    'C,電気,低圧,2026-01,x',
    '合計,電気,低圧,2026-01,9',
  ]
  const { summary } = await price(`${header}\n${bills.join('\n')}\n`, { groupBy: 'bill_id' })
  expect(summary).toMatchObject({ rows: 5n, bills: 1n, priced: 2n, rejected: 2n, told_apart: 1n, discount_yen: 13n })
  expect(summary.notes.map(({ code, rows }) => [code, rows])).toEqual([['totals', 1]])
})

describe('an account', () => {
  const ran = {
    totals: [],
    tally: emptyTally(),
    spellings: [],
    repeats: { ids: 0, rows: 0 },
    rejected: 2,
    blank: 0,
    bytes: 0,
    records: 2,
  }
  const summary = (change: Partial<typeof ran>, output?: string) =>
    makeSummary({
      source: { notes: [] } as unknown as Source,
      plan: { rounding: 'down' } as Plan,
      ran: { ...ran, ...change },
      grouped: undefined,
      notes: [],
      lost: new Map(),
      output,
    })

  it('is not given where a row that was read is neither priced nor set aside, or is both', () => {
    expect(summary({})).toMatchObject({ rows: 2n, rejected: 2n, bills: 0n, notes: [] })
    expect(summary({}).output).toBeUndefined()
    expect(summary({ bytes: 5 }, 'out.csv').output).toEqual({ name: 'out.csv', bytes: 5n })
    expect(() => summary({ records: 3 })).toThrow('the account does not balance: 3 rows read, 2 accounted for')
    expect(() => summary({ records: 1 })).toThrow('1 rows read, 2 accounted for')
    expect(() => summary({ tally: { ...emptyTally(), totalRows: 1 } })).toThrow('2 rows read, 3 accounted for')
  })
})
