import {
  Decimal,
  Dictionary,
  Float64,
  Int32,
  Table,
  tableFromArrays,
  Utf8,
  vectorFromArray,
  DateDay,
  TimestampMillisecond,
} from 'apache-arrow'
import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src'
import { measures } from '../../rules'
import { type BatchResult, type Columns, compileBatch, fromArrow, reasons, statuses } from '../../src/readings/batch'

const batch = compileBatch(measures['electricity-discount']!)
const fixed = { electricitySupply: ['highVoltage'], usageMonth: ['2026-01'] }
const said = ({ rows, yen, status, reason, fact }: BatchResult): unknown[] =>
  Array.from({ length: rows }, (_, row) =>
    status[row] === 0
      ? yen[row]
      : [statuses[status[row]!], reasons[reason[row]!], batch.fields[fact[row]! - 1]?.id].filter(Boolean).join(' '),
  )
const run = (columns: object): unknown[] => said(batch.run(columns as Columns))
const usage = (electricityUsage: unknown): unknown[] => run({ ...fixed, electricityUsage })

describe('a quantity says its scale', () => {
  it('reads the unit itself and its thousandths, whatever holds them', () => {
    for (const values of [
      Float64Array.of(50),
      Float32Array.of(50),
      Int32Array.of(50),
      Uint8Array.of(50),
      BigInt64Array.of(50n),
      BigUint64Array.of(50n),
    ])
      expect(usage({ values, scale: 0 })).toEqual([115])
    for (const values of [Float64Array.of(50_000), Int32Array.of(50_000), BigInt64Array.of(50_000n)])
      expect(usage({ values, scale: 3 })).toEqual([115])
    expect(usage({ values: BigInt64Array.of(50_000_000n), scale: 6 })).toEqual([115])
    expect(usage([50])).toEqual([115])
    expect(usage(['50'])).toEqual([115])
  })
  it('never takes a number without its scale', () => {
    expect(() => usage(Float64Array.of(50))).toThrow(/write \{ values, scale: 0 \} for the unit itself/)
    expect(() => usage(Int32Array.of(50))).toThrow(/50 なのか 0\.05 なのか/)
    expect(() => usage({ values: Float64Array.of(50) })).toThrow(/has no scale/)
    for (const scale of [-1, 0.5, 19, '3', null])
      expect(() => usage({ values: Float64Array.of(50), scale })).toThrow(/whole number from 0 to 18/)
  })
  it('reads a double as the decimal that it prints as', () => {
    expect(usage({ values: Float64Array.of(333.333), scale: 0 })).toEqual([Math.floor(333.333 * 2.3)])
    for (const value of [2.3, 0.1, 1.005, 4.35, 900719925474.991, 123456789.123])
      expect(usage({ values: Float64Array.of(value), scale: 0 })).toEqual(usage([String(value)]))
    const many = Float64Array.from({ length: 20_000 }, (_, at) => (at * 7919) / 1000)
    const rows = { electricitySupply: Array(20_000).fill('lowVoltage'), usageMonth: Array(20_000).fill('2026-01') }
    expect(run({ ...rows, electricityUsage: { values: many, scale: 0 } })).toEqual(
      run({ ...rows, electricityUsage: Array.from(many, String) }),
    )
  })
  it('says which column cannot be read', () => {
    for (const [value, scale] of [
      [0.0001, 0],
      [0.5, 3],
      [1.5, 6],
      [-2, 0],
      [Infinity, 0],
      [1e21, 0],
      [2 ** 53, 3],
    ] as const)
      expect(usage({ values: Float64Array.of(value), scale })).toEqual(['undetermined unreadable electricityUsage'])
    expect(usage({ values: BigInt64Array.of(2n ** 62n), scale: 3 })).toEqual([
      'undetermined unreadable electricityUsage',
    ])
    expect(usage({ values: BigInt64Array.of(1n), scale: 6 })).toEqual(['undetermined unreadable electricityUsage'])
    expect(usage({ values: Float64Array.of(NaN), scale: 3 })).toEqual(['undetermined missing electricityUsage'])
    expect(run({ ...fixed, electricitySupply: ['nothing'], electricityUsage: [true] })).toEqual([
      'undetermined unreadable electricitySupply',
    ])
    expect(usage({ values: Float64Array.of(2 ** 53 - 1), scale: 3 })).toEqual([
      Number(((2n ** 53n - 1n) * 23n) / 10_000n),
    ])
  })
})

describe('codes, months and nulls', () => {
  const supply = (electricitySupply: unknown): unknown[] =>
    run({ usageMonth: ['2026-01'], electricityUsage: ['50'], electricitySupply })
  const dictionary = ['lowVoltage', 'highVoltage', null]
  it('prices no code that is not a whole number of the dictionary', () => {
    for (const code of [0.5, 3, 1e10, Infinity])
      expect(supply({ codes: Float64Array.of(code), dictionary })).toEqual([
        'undetermined unreadable electricitySupply',
      ])
    expect(supply({ codes: Uint32Array.of(2 ** 32 - 1), dictionary })).toEqual([
      'undetermined unreadable electricitySupply',
    ])
    for (const codes of [Int8Array.of(-1), Float64Array.of(NaN), Uint8Array.of(2), BigInt64Array.of(-5n)])
      expect(supply({ codes, dictionary })).toEqual(['undetermined missing electricitySupply'])
    for (const codes of [Uint8Array.of(1), BigInt64Array.of(1n), Float64Array.of(1), Uint32Array.of(1)])
      expect(supply({ codes, dictionary })).toEqual([115])
  })
  it('takes a null of the bitmap as missing, whatever the code below it', () => {
    const validity = Uint8Array.of(0b1111_0111, 0b1)
    const codes = new Uint8Array(9)
    const nine = {
      usageMonth: Array(9).fill('2026-01'),
      electricityUsage: { values: new Int32Array(9).fill(50), scale: 0 },
    }
    const answers = run({ ...nine, electricitySupply: { codes, dictionary, validity } })
    expect(answers.map((one, row) => (one === 225 ? '' : `${row} ${String(one)}`)).filter(Boolean)).toEqual([
      '3 undetermined missing electricitySupply',
    ])
    const usages = run({ ...nine, electricitySupply: codes, electricityUsage: { ...nine.electricityUsage, validity } })
    expect(usages[3]).toBe('undetermined missing electricityUsage')
    expect(() => supply({ codes, dictionary, validity: Uint8Array.of(1) })).toThrow(/2 bytes or more for 9 rows/)
  })
  it('reads months as numbers in any array', () => {
    for (const usageMonth of [
      [202601],
      Int32Array.of(202601),
      Float64Array.of(202601),
      { values: BigInt64Array.of(202601n) },
    ])
      expect(run({ ...fixed, usageMonth, electricityUsage: ['50'] })).toEqual([115])
    for (const month of [202613, 2026, 202601.5, 20260101])
      expect(run({ ...fixed, usageMonth: [month], electricityUsage: ['50'] })).toEqual([
        'undetermined unreadable usageMonth',
      ])
    expect(run({ ...fixed, usageMonth: Int32Array.of(-1), electricityUsage: ['50'] })).toEqual([
      'undetermined missing usageMonth',
    ])
  })
  it('refuses columns that differ in length, or have no shape of a column, in words', () => {
    expect(() => run({ ...fixed, electricityUsage: ['1', '2'] })).toThrow(/electricitySupply 1, electricityUsage 2/)
    for (const column of [5, 'text', {}, { codes: [1], dictionary: [] }, { values: [1], scale: 0 }, null, new Date(0)])
      expect(() => run({ ...fixed, electricityUsage: column })).toThrow(UsageError)
    for (const columns of [null, 5, 'x', []]) expect(() => batch.run(columns as unknown as Columns)).toThrow(UsageError)
    expect(() => run({ toString: ['1'] })).toThrow(/no column 'toString'/)
  })
})

describe('Apache Arrow, as it is', () => {
  const table = new Table({
    contract: vectorFromArray(
      ['lowVoltage', null, 'highVoltage', 'extraHighVoltage'],
      new Dictionary(new Utf8(), new Int32()),
    ),
    month: vectorFromArray(Array(4).fill(new Date('2026-01-31')), new DateDay()),
    moment: vectorFromArray(Array(4).fill(new Date('2026-01-31T23:59:59Z')), new TimestampMillisecond()),
    kwh: vectorFromArray([50, 50, 50, null], new Float64()),
    decimal: vectorFromArray(
      [50_000n, 50_000n, 50_000n, 50_000n].map((n) => new Uint32Array(new BigInt64Array([n, 0n]).buffer)),
      new Decimal(3, 20),
    ),
  })
  const expected = [225, 'undetermined missing electricitySupply', 115, 'ineligible condition']
  it.each([
    { electricitySupply: 'contract', usageMonth: 'month', electricityUsage: 'kwh' },
    { electricitySupply: 'contract', usageMonth: 'moment', electricityUsage: 'decimal' },
  ])('%j', (names) => {
    expect(said(batch.run(fromArrow(table, names)))).toEqual(expected)
    const vectors = Object.fromEntries(
      Object.entries(names).map(([fact, name]) => [fact, table.getChild(name as 'kwh')!]),
    )
    expect(said(batch.run(vectors))).toEqual(expected)
  })
  it('is read where it starts in the middle of a bitmap, and in several chunks', () => {
    const names = { electricitySupply: 'contract', usageMonth: 'month', electricityUsage: 'kwh' }
    expect(said(batch.run(fromArrow(table.slice(1, 4), names)))).toEqual(expected.slice(1))
    expect(said(batch.run(fromArrow(table.concat(table.slice(2)), names)))).toEqual([...expected, ...expected.slice(2)])
  })
  it('takes the columns that have a name of a fact, and refuses one that is not there', () => {
    const same = tableFromArrays({
      electricitySupply: ['highVoltage'],
      usageMonth: ['2026-01'],
      electricityUsage: Float64Array.of(50),
      bill_id: ['1'],
    })
    expect(said(batch.run(fromArrow(same, batch.fields)))).toEqual([115])
    expect(() => fromArrow(same, { electricityUsage: 'usage' })).toThrow(/has no column 'usage'/)
  })
})
