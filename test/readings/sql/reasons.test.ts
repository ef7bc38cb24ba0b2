import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toSql } from '../../../src/readings/sql'
import { toFragment } from '../../../src/readings/sql-fragment'
import { toStatement } from '../../../src/readings/sql-statement'
import { isTrue, oneOf, parameter, roundDown, product, text, tranches, valueOf } from '../../../src/author'
import type { Measure } from '../../../src/rule/programme'
import { answerInSql } from '../../support/answers'
import { multiplied, shared, slicedByRange, undocumented } from '../../support/every-node'
import { bracketed, dated, floored, measureOf, priced, row, table, vocabulary } from '../../support/made-up'

let instance: DuckDBInstance
let connection: DuckDBConnection
beforeAll(async () => {
  instance = await DuckDBInstance.create(':memory:')
  connection = await instance.connect()
})
afterAll(() => {
  connection.closeSync()
  instance.closeSync()
})

/** Status, amount and bounds of these facts, of which the others are missing, and why there are none; expressions say the same. */
async function said(measure: Measure, facts: Readonly<Record<string, string>>): Promise<unknown[]> {
  const cells = Object.keys(measure.fields).map(
    (id) => `CAST(${facts[id] === undefined ? 'NULL' : `'${facts[id]}'`} AS VARCHAR) AS "${id}"`,
  )
  const from = `(SELECT ${['1 AS line', ...cells].join(', ')})`
  const statement = toStatement(measure, { dialect: 'duckdb', table: from })
  const { status, amount, amountMin, amountMax } = toSql(measure, { dialect: 'duckdb' })
  const ends = amount === amountMin ? 'amount, amount' : 'amount_min, amount_max'
  const yen = `amount, ${ends}`.split(', ').map((column) => `CAST(${column} AS VARCHAR)`)
  const rows = await connection.runAndReadAll(`SELECT reason, status, ${yen.join(', ')} FROM (${statement})`)
  const [reason, ...answer] = rows.getRowsJson()[0]!
  const texts = [amount, amountMin, amountMax].map((one) => `CAST(${one} AS VARCHAR)`)
  const inline = await connection.runAndReadAll(`SELECT ${[status, ...texts].join(', ')} FROM ${from}`)
  expect(inline.getRowsJson()[0]).toEqual(answer)
  return [reason, ...answer]
}
/** For those who declare, up to an end that the north alone has at a rate known until June; a rate known until September for the rest. */
const sliced = measureOf({
  id: 'slices-that-may-be-left-out',
  amount: roundDown(
    1,
    tranches(
      valueOf(vocabulary.cost),
      { when: isTrue(vocabulary.declared), upTo: parameter('end'), rate: parameter('first') },
      { rate: parameter('rest') },
    ),
  ),
  parameters: {
    end: table('yen', row('1000', { region: 'north' })),
    first: { ...table('ratio', row('1/2', { month: ['2026-01', '2026-06'] })), knownUntil: '2026-06' },
    rest: { ...table('ratio', row('1/4', { month: ['2026-01', '2026-09'] })), knownUntil: '2026-09' },
  },
})
/** Half in the north; a quarter for households in the south. */
const bySize = measureOf({
  id: 'row-that-asks-less',
  parameters: {
    rate: table('ratio', row('1/2', { region: 'north' }), row('1/4', { region: 'south', household: 'true' })),
  },
})
/** Half in the north, whenever; a quarter in the south, known until June. */
const byMonth = measureOf({
  id: 'row-that-asks-no-month',
  parameters: {
    rate: {
      ...table(
        'ratio',
        row('1/2', { region: 'north' }),
        row('1/4', { region: 'south', month: ['2026-01', '2026-06'] }),
      ),
      knownUntil: '2026-06',
    },
  },
})
/** Half until June, and a third in the north from August on, without an end; known until December. */
const endless = measureOf({
  id: 'row-without-an-end',
  parameters: {
    rate: {
      ...table(
        'ratio',
        row('1/2', { ordered: ['2026-01-01', '2026-06-30'] }),
        row('1/3', { region: 'north', ordered: { atLeast: '2026-08-01' } }),
      ),
      knownUntil: '2026-12-31',
    },
  },
})
/** A quarter in the south until June, and nothing in the north. */
const southern = measureOf({
  id: 'rows-of-one-region',
  parameters: {
    rate: { ...table('ratio', row('1/4', { region: 'south', month: ['2026-01', '2026-06'] })), knownUntil: '2026-06' },
  },
})
const byRegion = (...of: readonly [string, string]) =>
  table(
    'ratio',
    row({ atLeast: of[0], atMost: of[1] }, { region: 'north' }),
    row({ atLeast: '1/8', atMost: '1' }, { region: 'south' }),
  )
const twoRanges = measureOf({
  id: 'two-ranges',
  amount: roundDown(1, product(valueOf(vocabulary.cost), parameter('one'), parameter('other'))),
  parameters: { one: byRegion('1/2', '1'), other: byRegion('1/4', '1/3') },
})
const kilowatts = measureOf({
  id: 'kilowatts',
  amount: roundDown(
    1,
    tranches(
      valueOf(vocabulary.power),
      { upTo: parameter('first'), rate: parameter('high') },
      { rate: parameter('low') },
    ),
  ),
  parameters: {
    first: table('kW', row('2.5')),
    high: table('yen/kW', row('70000.5')),
    low: table('yen/kW', row('50000')),
  },
})
/** The second slice may end before it begins. */
const backwards = measureOf({
  id: 'backwards',
  amount: roundDown(
    1,
    tranches(
      valueOf(vocabulary.cost),
      { upTo: parameter('far'), rate: parameter('half') },
      { upTo: valueOf(vocabulary.outside), rate: parameter('half') },
      { rate: parameter('tenth') },
    ),
  ),
  parameters: {
    far: table('yen', row('1000')),
    half: table('ratio', row('1/2')),
    tenth: table('ratio', row('1/10')),
  },
})
/** Half of the first 1,000 yen in the north, and a tenth of the rest. */
const northern = measureOf({
  id: 'slice-of-one-region',
  amount: roundDown(
    1,
    tranches(
      valueOf(vocabulary.cost),
      { when: oneOf(vocabulary.region, 'north'), upTo: parameter('far'), rate: parameter('half') },
      { rate: parameter('tenth') },
    ),
  ),
  parameters: {
    far: table('yen', row('1000')),
    half: table('ratio', row('1/2')),
    tenth: table('ratio', row('1/10')),
  },
})
const fixed = measureOf({
  id: 'fixed',
  amount: roundDown(1, parameter('sum')),
  parameters: { sum: table('yen', row('500')) },
})
const nobody = measureOf({ id: 'nobody', applicants: false, institution: text('基金', 'fund') })
const spent = { cost: '5000', month: '2026-01' }
const own = { household: 'true', ordered: '2026-04-01', income: '1', cost: '3', power: '1' }

describe('why a row has no amount', () => {
  it.each<[string | null, Measure, Readonly<Record<string, string>>]>([
    [null, priced, { region: 'north', month: '2026-01', usage: '10' }],
    ['noRow', priced, { region: 'north', month: '2026-05', usage: '10' }],
    ['noRow', priced, { month: '2026-05' }],
    ['missing region', priced, { month: '2026-06', usage: '10' }],
    ['missing month', priced, { region: 'north', usage: '10' }],
    ['missing usage', priced, { region: 'north', month: '2026-01' }],
    ['unreadable region', priced, { region: 'west', month: '2026-01', usage: '10' }],
    ['unreadable usage', priced, { region: 'north', month: '2026-01', usage: 'many' }],
    ['unreadable usage', priced, { month: '2026-01', usage: 'many' }],
    ['notYet', priced, { region: 'north', month: '2026-10', usage: '10' }],
    ['notYet', priced, { region: 'north', month: '2026-10' }],
    ['notYet', dated, { ordered: '2027-01-01', cost: '10' }],
    ['noRow', dated, { ordered: '2026-07-01', cost: '10' }],
    ['missing cost', dated, { ordered: '2026-01-01' }],
    ['condition', bracketed, { ...own, household: 'false' }],
    ['condition', bracketed, { ...own, ordered: '2026-03-31' }],
    ['condition', bracketed, { household: 'false', income: '9000000' }],
    ['noRow', bracketed, { ...own, income: '8000001' }],
    [null, bracketed, own],
    ['condition', floored, { cost: '899999' }],
    [null, sliced, { ...spent, declared: 'true', region: 'north' }],
    [null, sliced, { ...spent, declared: 'false', region: 'south' }],
    ['noRow', sliced, { ...spent, declared: 'true', region: 'south' }],
    ['missing declared', sliced, { ...spent, region: 'south' }],
    ['missing region', sliced, { ...spent, declared: 'true' }],
    [null, sliced, { ...spent, month: '2026-07', declared: 'false', region: 'north' }],
    ['notYet', sliced, { ...spent, month: '2026-07', declared: 'true', region: 'north' }],
    ['missing declared', sliced, { ...spent, month: '2026-07', region: 'north' }],
    ['notYet', sliced, { ...spent, month: '2026-10', declared: 'false', region: 'north' }],
    ['missing declared', sliced, { ...spent, month: '2026-10', region: 'north' }],
    [null, bySize, { cost: '1001', region: 'north' }],
    [null, bySize, { cost: '1001', region: 'south', household: 'true' }],
    ['noRow', bySize, { cost: '1001', region: 'south', household: 'false' }],
    ['missing household', bySize, { cost: '1001', region: 'south' }],
    ['missing region', bySize, { cost: '1001', household: 'true' }],
    ['missing region', bySize, { cost: '1001', household: 'false' }],
    [null, byMonth, { cost: '1001', region: 'north' }],
    [null, byMonth, { cost: '1001', region: 'north', month: '2026-07' }],
    ['missing month', byMonth, { cost: '1001', region: 'south' }],
    ['notYet', byMonth, { cost: '1001', region: 'south', month: '2026-07' }],
    ['noRow', byMonth, { cost: '1001', region: 'south', month: '2025-12' }],
    ['missing region', byMonth, { cost: '1001', month: '2025-12' }],
    ['missing region', byMonth, { cost: '1001', month: '2026-07' }],
    ['notYet', byMonth, { region: 'south', month: '2026-07' }],
    ['missing cost', byMonth, { region: 'north', month: '2026-07' }],
    ['missing month', southern, { cost: '1001', region: 'north' }],
    ['noRow', southern, { cost: '1001', region: 'north', month: '2026-01' }],
    ['missing declared', sliced, { ...spent, region: 'north' }],
    ['notYet', sliced, { ...spent, month: '2026-07', declared: 'true' }],
    ['missing cost', sliced, { month: '2026-07', declared: 'true', region: 'north' }],
    [null, endless, { cost: '1001', region: 'north', ordered: '2027-01-01' }],
    ['notYet', endless, { cost: '1001', region: 'south', ordered: '2027-01-01' }],
    ['missing region', endless, { cost: '1001', ordered: '2027-01-01' }],
    ['noRow', endless, { cost: '1001', region: 'north', ordered: '2026-07-01' }],
    [null, twoRanges, { cost: '1000', region: 'north' }],
    [null, kilowatts, { power: '3.5' }],
    [null, kilowatts, { power: '2.49' }],
    [null, backwards, { cost: '3000', outside: '400' }],
    [null, backwards, { cost: '3000', outside: '2000' }],
    [null, northern, { cost: '3000', region: 'north' }],
    [null, northern, { cost: '3000', region: 'south' }],
    ['missing region', northern, { cost: '3000' }],
    [null, fixed, {}],
    [null, nobody, { cost: '1001' }],
    [null, undocumented, { cost: '100' }],
    ['condition', undocumented, { cost: '99' }],
    ['missing cost', undocumented, {}],
    [null, slicedByRange, { cost: '3000', outside: '200' }],
    ['notYet', slicedByRange, { cost: '3000', outside: '150' }],
    [null, multiplied, { cost: '60', region: 'south', declared: 'true' }],
    ['noRow', multiplied, { cost: '60', region: 'south', declared: 'false' }],
    ['missing declared', multiplied, { cost: '60', region: 'south' }],
    [null, shared, { cost: '1000', region: 'north' }],
    ['noRow', shared, { cost: '1000', region: 'south' }],
    ['missing region', shared, { cost: '1000' }],
    [null, floored, { cost: '900000' }],
    ['missing cost', floored, {}],
  ])('%s', async (reason, measure, facts) => {
    expect(await said(measure, facts)).toEqual([reason, ...answerInSql(measure, facts)])
  })
  it('is none for a measure that nobody applies for, as a piece of a query either', async () => {
    const { text: query, values } = toFragment(nobody, { dialect: 'duckdb' })
    expect([(await connection.runAndReadAll(query)).getRowsJson(), values]).toEqual([
      [['noApplicants', null, null]],
      [],
    ])
  })
  it('is where a slice ends, in yen worked out by hand', async () => {
    const yen = async (measure: Measure, facts: Readonly<Record<string, string>>) => (await said(measure, facts))[2]
    // 2.5 kW at 70,000.5 yen and 1 kW at 50,000; 500 yen and a tenth of 2,000.
    expect([await yen(kilowatts, { power: '3.5' }), await yen(backwards, { cost: '3000', outside: '400' })]).toEqual([
      '225001',
      '700',
    ])
  })
})
