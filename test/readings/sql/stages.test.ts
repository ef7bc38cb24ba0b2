import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atLeast, oneOf, parameter, roundDown, tranches, valueOf, type Condition } from '../../../src/author'
import { type FragmentOptions, toFragment } from '../../../src/readings/sql-fragment'
import { toStatement } from '../../../src/readings/sql-statement'
import type { Measure, ParameterTable } from '../../../src/rule/programme'
import { everyNode, slicedByRange } from '../../support/every-node'
import { madeUp, measureOf, priced, row, table, vocabulary } from '../../support/made-up'

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

/** Status and yen of values that are handed over. */
async function priceOf(measure: Measure, values: object, more = {}): Promise<unknown[]> {
  const made = toFragment(measure, { dialect: 'duckdb', placeholder: '?', values, ...more } as FragmentOptions)
  const rows = (await connection.runAndReadAll(made.text, [...made.values])).getRowObjectsJson()
  return [rows[0]!['status'], rows[0]!['amount']]
}

describe('values that are handed over', () => {
  it('are text, whatever the type is that a column of the fact would have', async () => {
    const values = { region: 'north', usage: '10', month: '2026-01' }
    for (const month of ['date', 'integer', 'text'])
      expect(await priceOf(priced, values, { types: { month } })).toEqual(['eligible', '45'])
  })
})

const range = (when = {}) => row({ atLeast: '100', atMost: '200' }, when)
/** Half of the cost for whom a condition holds, nothing for the others. */
const halfFor = (when: Condition, parameters: Readonly<Record<string, ParameterTable>>): Measure =>
  measureOf({
    id: 'half',
    amount: roundDown(1, tranches(valueOf(vocabulary.cost), { when, rate: parameter('rate') })),
    parameters: { rate: table('ratio', row('1/2')), ...parameters },
  })
const outsideFrom = (threshold: ParameterTable, parameters = {}) =>
  halfFor(atLeast(valueOf(vocabulary.outside), parameter('threshold')), { threshold, ...parameters })

describe('a row of which every fact is known', () => {
  it('is open where a range leaves a slice open', async () => {
    const byRegion = outsideFrom(table('yen', range({ region: 'north' }), row('150', { region: 'south' })))
    const facts = { cost: '1001', outside: '150' }
    expect(await priceOf(byRegion, { ...facts, region: 'north' })).toEqual(['undetermined', null])
    expect(await priceOf(byRegion, { ...facts, region: 'north', outside: '200' })).toEqual(['eligible', '500'])
    expect(await priceOf(byRegion, { ...facts, region: 'north', outside: '99' })).toEqual(['eligible', '0'])
    expect(await priceOf(byRegion, { ...facts, region: 'south' })).toEqual(['eligible', '500'])
    const onlyRanges = outsideFrom(table('yen', range()), { rate: table('ratio', row({ atLeast: '0', atMost: '1' })) })
    expect(await priceOf(onlyRanges, facts)).toEqual(['undetermined', null])
    expect(await priceOf(slicedByRange, facts)).toEqual(['undetermined', null])
  })
})

describe('a row that lacks the option by which a slice is paid', () => {
  const north = () => halfFor(oneOf(vocabulary.region, 'north'), {})
  it('is open', async () => {
    expect(await priceOf(north(), { cost: '1001', region: null })).toEqual(['undetermined', null])
    expect(await priceOf(north(), { cost: '1001', region: 'south' })).toEqual(['eligible', '0'])
    expect(await priceOf(north(), { cost: '1001', region: 'north' })).toEqual(['eligible', '500'])
  })
})

describe('the columns of the stages', () => {
  it.each([...everyNode, ...madeUp].map((measure) => [measure.id, measure] as const))(
    'are each worked out to be used, and called by their stage: %s',
    (_id, measure) => {
      const sql = toStatement(measure, { dialect: 'spark', table: 'b' })
      const made = [...sql.matchAll(/ AS (`hojokin_\w+`)/g)].map(([, name]) => name!)
      const used = [...sql.matchAll(/(?:facts|figures|judged)\.(`hojokin_\w+`)/g)].map(([, name]) => name!)
      expect(new Set(used)).toEqual(new Set(made))
      expect(sql.match(/`hojokin_\w+`/g)).toHaveLength(made.length + used.length)
    },
  )
})
