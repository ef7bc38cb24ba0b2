import { describe, expect, it } from 'vitest'
import type { BillsOptions } from '../../../src/bills'
import { header, price, rowsOf } from '../support'

/** Status and yen of each bill by its id, and why each other row was refused. */
async function priced(input: string, options: Partial<BillsOptions> = {}) {
  const { output, rejects, summary } = await price(input, options)
  const [names, ...rows] = rowsOf(output)
  const at = (name: string): number => names!.indexOf(name)
  return {
    bills: rows.map((row) => [row[at('bill_id')], row[at('discount_yen')] || row[at('reason')]].join(' ')),
    refused: rowsOf(rejects || 'line,reason\n')
      .slice(1)
      .map(([line, reason]) => `${line!} ${reason!}`),
    summary,
  }
}
const noService = 'the service is not one that is priced'
const noContract = 'the contract is not one of the service'
const noMonth = 'the usage month cannot be read'

describe('service, contract and month', () => {
  const rows = [
    { bill_id: '1', service: '電気', contract: '低圧', usage_month: '2026-01', usage: '10' },
    { bill_id: '2', service: '水道', contract: '低圧', usage_month: '2026-01', usage: '10' },
    { bill_id: '3', service: '電気', contract: '都市ガス', usage_month: '2026-01', usage: '10' },
    { bill_id: '4', service: '都市ガス', contract: '都市ガス', usage_month: '2026-01', usage: '10' },
    { bill_id: '5', service: '電気', contract: '低圧', usage_month: '2026-03', usage: '10' },
    { bill_id: '6', service: '電気', contract: '高圧', usage_month: '2026-01', usage: '10' },
    { bill_id: '7', service: '電気', contract: '低圧', usage_month: 'soon', usage: '10' },
    { bill_id: '8', service: '電気', contract: '低圧', usage_month: '2026-01', usage: '10' },
  ] as const
  const file = (columns: readonly (keyof (typeof rows)[number] | 'x')[]): string =>
    [columns, ...rows.map((row) => columns.map((column) => (column === 'x' ? '' : row[column])))].join('\n') + '\n'
  it.each([
    ['bill_id,service,contract,usage_month,usage'],
    ['service,contract,usage_month,usage,bill_id'],
    ['usage_month,contract,service,bill_id,usage'],
    ['contract,bill_id,service,usage,usage_month'],
    ['bill_id,usage_month,service,x,contract,usage'],
    ['contract,service,x,bill_id,usage_month,usage'],
  ])('may stand in any order, side by side or not: %s', async (names) => {
    const { bills, refused, summary } = await priced(file(names.split(',') as 'x'[]))
    expect(bills).toEqual(['1 45', '4 180', '5 15', '6 23', '8 45'])
    expect(refused).toEqual([`3 ${noService}`, `4 ${noContract}`, `8 ${noMonth}`])
    expect(summary.unknown_values.map(({ column, value, rows }) => `${column} ${value} ${rows}`).sort()).toEqual([
      'contract 都市ガス 1',
      'service 水道 1',
      'usage_month soon 1',
    ])
  })

  it.each<[string, Partial<BillsOptions>, readonly string[], readonly string[]]>(
    [
      [
        'bill_id,contract,usage_month,usage',
        { service: '電気' },
        ['1 45', '2 45', '5 15', '6 23', '8 45'],
        [`4 ${noContract}`, `5 ${noContract}`, `8 ${noMonth}`],
      ],
      [
        'contract,usage_month,bill_id,usage',
        { service: '電気' },
        ['1 45', '2 45', '5 15', '6 23', '8 45'],
        [`4 ${noContract}`, `5 ${noContract}`, `8 ${noMonth}`],
      ],
      [
        'usage_month,bill_id,usage',
        { service: '電気', contract: '高圧' },
        ['1 23', '2 23', '3 23', '4 23', '5 8', '6 23', '8 23'],
        [`8 ${noMonth}`],
      ],
      [
        'bill_id,service,contract,usage',
        { usage_month: '2026年3月' },
        ['1 15', '4 60', '5 15', '6 8', '7 15', '8 15'],
        [`3 ${noService}`, `4 ${noContract}`],
      ],
      [
        'bill_id,usage',
        { service: '都市ガス', contract: 'cityGas', usage_month: '2026-01' },
        rows.map(({ bill_id }) => `${bill_id} 180`),
        [],
      ],
    ].map(([names, set, bills, refused]) => [names, { set }, bills, refused] as never),
  )('may be the same for all rows: %s, %j', async (names, options, bills, refused) => {
    const found = await priced(file(names.split(',') as 'x'[]), options)
    expect([found.bills, found.refused]).toEqual([bills, refused])
  })

  it('that are the same for all rows are no unknown values of a row', async () => {
    const { refused, summary } = await priced(`bill_id,usage_month,usage\n1,2026-01,10\n`, {
      set: { service: '電気', contract: '都市ガス' },
    })
    expect(refused).toEqual([`2 ${noContract}`])
    expect(summary.unknown_values).toEqual([])
  })

  it('are told from each other where a quote stands between them', async () => {
    const { bills, refused } = await priced(
      `service,contract,usage_month,usage,bill_id\n"電気",低圧,2026-01,10,1\n電気","低圧,2026-01,10,2\n"電気","低圧",2026-01,10,3\n電気,低圧,"2026-01",10,4\n`,
    )
    expect(bills).toEqual(['1 45', '3 45', '4 45'])
    expect(refused).toHaveLength(1)
  })
})

describe('a case', () => {
  it('is of its own service, contract and month, in any year from 1900 to 2199', async () => {
    const { bills, refused } = await priced(
      `${header}\n1,電気,低圧,2101-01,10\n2,都市ガス,都市ガス,2026-01,10\n3,電気,低圧,2199-12,10\n4,電気,低圧,1900-01,10\n5,都市ガス,都市ガス,1900-01,10\n6,電気,高圧,1900-01,10\n7,電気,低圧,1899-12,10\n8,電気,低圧,2200-01,10\n`,
    )
    expect(bills).toEqual([
      '1 unit prices are known until 2026-09',
      '2 180',
      '3 unit prices are known until 2026-09',
      '4 month without support',
      '5 month without support',
      '6 month without support',
    ])
    expect(refused).toEqual([`8 ${noMonth}`, `9 ${noMonth}`])
  })

  it('has its own sums', async () => {
    const { summary } = await priced(
      `${header}\n1,電気,低圧,2026-01,10\n2,電気,低圧,2026-03,10\n3,電気,高圧,2026-01,10\n4,都市ガス,都市ガス,2026-01,10\n5,電気,低圧,2026-03,20\n`,
    )
    expect(
      summary.groups.map(({ service, contract, month, bills, usage, discount_yen }) =>
        [service, contract, month, bills, usage, discount_yen].join(' '),
      ),
    ).toEqual([
      'city-gas cityGas 2026-01 1 10 180',
      'electricity highVoltage 2026-01 1 10 23',
      'electricity lowVoltage 2026-01 1 10 45',
      'electricity lowVoltage 2026-03 2 30 45',
    ])
  })
})
