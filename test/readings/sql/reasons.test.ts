import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toFragment } from '../../../src/readings/sql-fragment'
import { parameter, product, roundDown, text, valueOf } from '../../../src/author'
import type { Measure } from '../../../src/rule/programme'
import { answerInSql } from '../../support/answers'
import { said } from '../../support/said-in-duckdb'
import { multiplied, shared, undocumented } from '../../support/every-node'
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
const fixed = measureOf({
  id: 'fixed',
  amount: roundDown(1, parameter('sum')),
  parameters: { sum: table('yen', row('500')) },
})
const nobody = measureOf({ id: 'nobody', applicants: false, institution: text('基金', 'fund') })
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
    [null, endless, { cost: '1001', region: 'north', ordered: '2027-01-01' }],
    ['notYet', endless, { cost: '1001', region: 'south', ordered: '2027-01-01' }],
    ['missing region', endless, { cost: '1001', ordered: '2027-01-01' }],
    ['noRow', endless, { cost: '1001', region: 'north', ordered: '2026-07-01' }],
    [null, twoRanges, { cost: '1000', region: 'north' }],
    [null, fixed, {}],
    [null, nobody, { cost: '1001' }],
    [null, undocumented, { cost: '100' }],
    ['condition', undocumented, { cost: '99' }],
    ['missing cost', undocumented, {}],
    [null, multiplied, { cost: '60', region: 'south', declared: 'true' }],
    ['noRow', multiplied, { cost: '60', region: 'south', declared: 'false' }],
    ['missing declared', multiplied, { cost: '60', region: 'south' }],
    [null, shared, { cost: '1000', region: 'north' }],
    ['noRow', shared, { cost: '1000', region: 'south' }],
    ['missing region', shared, { cost: '1000' }],
    [null, floored, { cost: '900000' }],
    ['missing cost', floored, {}],
  ])('%s', async (reason, measure, facts) => {
    expect(await said(connection, measure, facts)).toEqual([reason, ...answerInSql(measure, facts)])
  })
  it('is none for a measure that nobody applies for, as a piece of a query either', async () => {
    const { text: query, values } = toFragment(nobody, { dialect: 'duckdb' })
    expect([(await connection.runAndReadAll(query)).getRowsJson(), values]).toEqual([
      [['noApplicants', null, null]],
      [],
    ])
  })
})
