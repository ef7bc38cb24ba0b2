import { describe, expect, it } from 'vitest'
import { billColumns, billServices } from '../../rules/bill-services'
import type { BillsOptions } from '../../src/bills'
import { checkMeanings, checkOptions } from '../../src/bills/check-options'
import { openSource } from '../../src/bills/files/open-source'
import type { Source } from '../../src/bills/files/source'
import { planOf } from '../../src/bills/plan-of'
import { priceTable } from '../../src/bills/pricing/price-table'
import { textOf } from './support'

const rules = { services: billServices, columns: billColumns }
const row = { bill_id: 1, service: '電気', contract: '低圧', usage_month: '2026-01', usage: 5 }

/** The plan for rows with these further columns, as a source of another kind where that is said. */
async function planFor(more: object, options: Partial<BillsOptions> = {}, kind: Partial<Source> = {}) {
  const input = [{ ...row, ...more }]
  const source = await openSource(input, rules)
  try {
    return planOf({ ...source, ...kind }, { input, ...rules, ...options })
  } finally {
    source.close()
  }
}

describe('a plan', () => {
  it('rounds down, prices each row, and speaks English, where nothing else is said', async () => {
    const { plan, notes } = await planFor({ memo: 'x' })
    expect(plan).toMatchObject({
      digits: 4,
      columns: 6,
      headers: ['bill_id', 'service', 'contract', 'usage_month', 'usage', 'memo'],
      at: { bill_id: 0, service: 1, contract: 2, usage_month: 3, usage: 4, bill_total: -1, printed_discount: -1 },
      constants: {},
      values: {},
      unit: undefined,
      commaIsUnclear: false,
      lineByRecord: true,
      newline: '\n',
      rounding: 'down',
      once: false,
      language: 'en',
      headings: 'en',
      encoding: 'utf-8',
    })
    expect(plan.table).toEqual(priceTable(billServices))
    expect(notes).toEqual([])
  })

  it('does what is said', async () => {
    const wishes = { rounding: 'halfUp', once: true, language: 'ja', headings: 'ja' } as const
    const { plan } = await planFor({}, { ...wishes, unit: 'MWh', mapValues: { x: 'lowVoltage' } })
    expect(plan).toMatchObject({ ...wishes, values: { x: 'lowVoltage' }, unit: { of: 'kWh', power: 3 } })
  })

  it('says that it has the unit of a header, unless the caller has said one', async () => {
    const { usage: 使用量, usage_month: 使用月, ...rest } = row
    const input = [{ ...rest, ご利用月: 使用月, '使用量(kWh)': 使用量 }]
    const said = async (wishes: Partial<BillsOptions>) => {
      const source = await openSource(input, rules)
      const { plan, notes } = planOf(source, { input, ...rules, ...wishes })
      source.close()
      return [plan.unit, notes.map(({ code, ja, en }) => [code, ja, en])]
    }
    const form = [
      'header-form',
      '見出しを形で見分けました：「ご利用月」は usage_month、「使用量(kWh)」は usage。',
      "Headers were told by their form: 'ご利用月' is usage_month, '使用量(kWh)' is usage.",
    ]
    const words = [
      'unit',
      '使用量の単位は、見出しのとおりkWhとして読みました。',
      'The usage was read in kWh, as its header says.',
    ]
    expect(await said({})).toMatchObject([{ of: 'kWh', power: 0 }, [form, words]])
    expect(await said({ unit: 'MWh' })).toMatchObject([{ of: 'kWh', power: 3 }, [form]])
  })

  it('of a table takes no column that differs from an added one in capitals only, for databases know none', async () => {
    const parquet = { parquet: {} as NonNullable<Source['parquet']> }
    for (const name of ['Status', ' STATUS ', 'Discount_Yen'])
      expect(await textOf(() => planFor({ [name]: 'x' }, {}, parquet))).toEqual([
        `入力の列「${name}」は、加える列と大文字・小文字しか違いません。名前を変えるか取り除いてください。`,
        `The column '${name}' differs from one that is added in capitals only; rename or remove it.`,
      ])
    expect((await planFor({ Status: 'x' })).plan.columns).toBe(6)
    expect((await planFor({ states: 'x' }, {}, parquet)).plan.columns).toBe(6)
  })

  it('has a month that all rows have', async () => {
    const input = [{ bill_id: 1, service: '電気', contract: '低圧', usage: 5 }]
    const options = { input, ...rules, set: { usage_month: '令和8年1月' } }
    const source = await openSource(input, options)
    const { plan, notes } = planOf(source, options)
    source.close()
    expect(plan).toMatchObject({ constants: options.set, at: { usage_month: -1, usage: 3 } })
    expect(notes).toEqual([])
  })
})

it('a month that is read from the day of a reading or a bill is said, wherever its column stands', async () => {
  const { usage_month: 検針月, ...rest } = row
  for (const input of [[{ 検針月, ...rest }], [{ ...rest, 検針月 }]]) {
    const options = { input, ...rules, map: { usage_month: '検針月' } }
    const source = await openSource(input, options)
    expect(planOf(source, options).notes).toEqual([
      {
        code: 'month-header',
        ja: '使用月を「検針月」の列から読みました。使用月は、使用期間の始まりの検針日がある月です。',
        en: "The month of use was read from '検針月'; it is the month of the reading that opens the period.",
      },
    ])
    source.close()
  }
})

describe('what a caller says', () => {
  const said = (change: Partial<BillsOptions>): BillsOptions => ({ input: [], ...rules, ...change })
  it('may be to sum rows, or to price the same once, or neither', () => {
    for (const change of [{ once: true }, { once: false, groupBy: 'bill_id' }, { groupBy: 'bill_id' }] as const)
      expect(() => {
        checkOptions(said(change))
      }).not.toThrow()
  })

  it('may be any name of a service or a contract, in any width', () => {
    const table = priceTable(billServices)
    const changes: readonly Partial<BillsOptions>[] = [
      { mapValues: { 動力: '電気', a: 'Ｐｏｗｅｒ', b: '低圧', c: 'LOWVOLTAGE' } },
      { set: { service: '電力', contract: '高圧' } },
      { set: { contract: 'x' }, mapValues: { x: 'lowVoltage' } },
      {},
    ]
    for (const change of changes)
      expect(() => {
        checkMeanings(said(change), table)
      }).not.toThrow()
  })
})
