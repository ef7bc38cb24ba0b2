import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toSql } from '../../../src/readings/sql'
import { toStatement } from '../../../src/readings/sql-statement'
import { isTrue, parameter, roundDown, text, tranches, valueOf } from '../../../src/author'
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

/** Status, amount and bounds of these facts, of which the others are missing, and why there are none. */
async function said(measure: Measure, facts: Readonly<Record<string, string>>): Promise<unknown[]> {
  const cells = Object.keys(measure.fields).map(
    (id) => `CAST(${facts[id] === undefined ? 'NULL' : `'${facts[id]}'`} AS VARCHAR) AS "${id}"`,
  )
  const from = `(SELECT ${['1 AS line', ...cells].join(', ')})`
  const statement = toStatement(measure, { dialect: 'duckdb', table: from })
  const { amount, amountMin } = toSql(measure, { dialect: 'duckdb' })
  const ends = amount === amountMin ? 'amount, amount' : 'amount_min, amount_max'
  const yen = `amount, ${ends}`.split(', ').map((column) => `CAST(${column} AS VARCHAR)`)
  const rows = await connection.runAndReadAll(`SELECT reason, status, ${yen.join(', ')} FROM (${statement})`)
  return rows.getRowsJson()[0]!
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
})
