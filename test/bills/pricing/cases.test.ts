import { describe, expect, it } from 'vitest'
import type { BillsOptions } from '../../../src/bills'
import type { Plan } from '../../../src/bills/plan'
import { createBillCases } from '../../../src/bills/pricing/bill-cases'
import { createCaseFinder } from '../../../src/bills/pricing/case-finder'
import { caseOf, monthNumber } from '../../../src/bills/pricing/cases'
import { NEXT, createRecordReader } from '../../../src/bills/pricing/records'
import { header, price, rowsOf } from '../support'
import { planFor } from './support'

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

  it('are the row’s own where the contract is the same for all, and a service that it is none of is no unknown value', async () => {
    const { bills, refused, summary } = await priced(
      `bill_id,service,usage_month,usage\n3,水道,2026-01,10\n1,都市ガス,2026-01,10\n2,電気,2026-01,10\n`,
      { set: { contract: '低圧' } },
    )
    expect(bills).toEqual(['2 45'])
    expect(refused).toEqual([`2 ${noService}`, `3 ${noContract}`])
    expect(summary.unknown_values).toEqual([{ column: 'service', value: '水道', rows: 1 }])
  })

  it('are told from each other where a quote stands between them', async () => {
    const { bills, refused } = await priced(
      `service,contract,usage_month,usage,bill_id\n"電気",低圧,2026-01,10,1\n電気","低圧,2026-01,10,2\n"電気","低圧",2026-01,10,3\n電気,低圧,"2026-01",10,4\n電気",低圧,2026-01,10,5\n"power",低圧,2026-01,10,6\n"tower",低圧,2026-01,10,7\n`,
    )
    expect(bills).toEqual(['1 45', '3 45', '4 45', '6 45'])
    expect(refused.map((line) => line.split(' ')[0])).toEqual(['3', '6', '8'])
  })

  it('mean what the caller says, and nothing else', async () => {
    const { bills, refused } = await priced(
      `${header}\n1,電気,従量電灯B,2026-01,10\n2,都市ガス,従量電灯B,2026-01,10\n`,
      {
        mapValues: { 従量電灯B: 'cityGas' },
      },
    )
    expect(bills).toEqual(['2 180'])
    expect(refused).toEqual([`2 ${noContract}`])
  })

  it('are each row’s own where they are too long to be remembered', async () => {
    const long = (month: string): string => `電気${' '.repeat(130)},低圧,${month},10\n`
    const { bills } = await priced(`${header}\n1,${long('2026-01')}2,${long('2026-03')}3,${long('2026-01')}`)
    expect(bills).toEqual(['1 45', '2 15', '3 45'])
  })
})

describe('the finder of cases', () => {
  const rows = [
    ['電気', '低圧', '2026-01'],
    ['電気', '低圧', '2026-01'],
    ['電気', '高圧', '2026-01'],
    ['電気', '謎', '2026-01'],
    ['電気', '低圧', '2026-01'],
  ]
  // The last place is for what is not remembered; no place is −1 − that of its reason, the contract.
  const last = 4095
  it.each<[string, Plan['constants'], places: readonly number[], asked: readonly number[]]>([
    ['service,contract,usage_month,x', {}, [0, 0, 1, -2, 0], [3, 3, 6, 8, 8]],
    ['x,usage_month,service,contract', {}, [0, 0, 1, -2, 0], [3, 3, 6, 8, 8]],
    ['x,contract,service', { usage_month: '2026-01' }, [0, 0, 1, -2, 0], [2, 2, 4, 6, 6]],
    ['x,contract,x', { service: '電気', usage_month: '2026-01' }, [0, 0, 1, -2, 0], [1, 1, 2, 3, 3]],
    ['service,contract,x,usage_month', {}, [last, last, last, -2, last], [3, 6, 9, 11, 14]],
    ['service,x,x,contract,usage_month', {}, [last, last, last, -2, last], [3, 6, 9, 11, 14]],
    [
      'x',
      { service: '電気', contract: '低圧', usage_month: '2026-01' },
      [last, last, last, last, last],
      [0, 0, 0, 0, 0],
    ],
  ])(
    'takes each run of bytes apart once where the columns stand side by side: %s',
    (names, constants, places, asked) => {
      const columns = names.split(',')
      const texts = rows.map(([service, contract, month]) =>
        columns.map((name) => ({ service, contract, usage_month: month })[name] ?? '').join(','),
      )
      const input = Buffer.from(`${texts.join('\n')}\n    `)
      const plan = planFor(columns, { constants })
      const [reader, cases] = [createRecordReader(input, columns.length), createBillCases(plan, input, '')]
      let times = 0
      const find = (start: number, end: number): number => {
        times++
        return cases.dictionary.find(start, end)
      }
      const finder = createCaseFinder(plan, input, reader, { ...cases, dictionary: { ...cases.dictionary, find } })
      const found: number[] = []
      const counted: number[] = []
      for (let row = 0; row < input.length - 4; row = reader.place[NEXT]!) {
        reader.read(row, input.length - 4)
        found.push(finder.find())
        counted.push(times)
      }
      expect([found, counted]).toEqual([places, asked])
    },
  )
})

describe('a case', () => {
  it('has one number, which is that of no other', () => {
    const { table } = planFor([])
    const { numberOf } = createBillCases(planFor([]), Buffer.alloc(8), '')
    const each = table.flatMap(({ contracts }, service) =>
      contracts.flatMap((_, contract) => [1511, 1512].map((month) => () => numberOf(service, contract, month))),
    )
    const numbers = each.map((number) => number())
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(each.map((number) => number())).toEqual(numbers)
  })

  it('has no price past the month that prices are known for, whatever the table has', () => {
    const [power] = planFor([]).table
    const table = [{ ...power!, knownUntil: '2026-01' }]
    const of = (month: string) => caseOf({ table, digits: 4 }, 0, 0, monthNumber(month))
    expect(of('2026-01')).toMatchObject({ why: undefined, price: '4.5', scaled: 45 })
    expect(of('2026-02')).toMatchObject({ why: 'notKnown', price: '', scaled: -1, until: '2026-01' })
  })

  it('is of its own service, contract and month, in any year from 1900 to 2199', async () => {
    const { bills, refused } = await priced(
      `${header}\n1,電気,低圧,2101-01,10\n2,都市ガス,都市ガス,2026-01,10\n3,電気,低圧,2199-12,10\n4,電気,低圧,1900-01,10\n5,都市ガス,都市ガス,1900-01,10\n6,電気,高圧,1900-01,10\n7,電気,低圧,1899-11,10\n8,電気,低圧,2200-01,10\n`,
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

  it('says in Japanese why it has no price', async () => {
    const { bills } = await priced(
      `${header}\n1,電気,低圧,2026-10,10\n2,電気,低圧,2026-05,10\n3,電気,特別高圧,2026-01,10\n`,
      { language: 'ja' },
    )
    expect(bills).toEqual(['1 単価は2026-09まで公表', '2 支援のない月', '3 対象外の契約'])
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
