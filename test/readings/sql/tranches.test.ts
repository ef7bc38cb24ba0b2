import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isTrue, oneOf, parameter, roundDown, tranches, valueOf } from '../../../src/author'
import type { Measure } from '../../../src/rule/programme'
import { answerInSql } from '../../support/answers'
import { slicedByRange } from '../../support/every-node'
import { measureOf, row, table, vocabulary } from '../../support/made-up'
import { said } from '../../support/said-in-duckdb'

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
const spent = { cost: '5000', month: '2026-01' }

describe('why slices pay nothing', () => {
  it.each<[string | null, Measure, Readonly<Record<string, string>>]>([
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
    ['missing declared', sliced, { ...spent, region: 'north' }],
    ['notYet', sliced, { ...spent, month: '2026-07', declared: 'true' }],
    ['missing cost', sliced, { month: '2026-07', declared: 'true', region: 'north' }],
    [null, kilowatts, { power: '3.5' }],
    [null, kilowatts, { power: '2.49' }],
    [null, backwards, { cost: '3000', outside: '400' }],
    [null, backwards, { cost: '3000', outside: '2000' }],
    [null, northern, { cost: '3000', region: 'north' }],
    [null, northern, { cost: '3000', region: 'south' }],
    ['missing region', northern, { cost: '3000' }],
    [null, slicedByRange, { cost: '3000', outside: '200' }],
    ['notYet', slicedByRange, { cost: '3000', outside: '150' }],
  ])('%s', async (reason, measure, facts) => {
    expect(await said(connection, measure, facts)).toEqual([reason, ...answerInSql(measure, facts)])
  })
  it('is where a slice ends, in yen worked out by hand', async () => {
    const yen = async (measure: Measure, facts: Readonly<Record<string, string>>) =>
      (await said(connection, measure, facts))[2]
    // 2.5 kW at 70,000.5 yen and 1 kW at 50,000; 500 yen and a tenth of 2,000.
    expect([await yen(kilowatts, { power: '3.5' }), await yen(backwards, { cost: '3000', outside: '400' })]).toEqual([
      '225001',
      '700',
    ])
  })
})
