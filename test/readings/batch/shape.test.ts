import { describe, expect, it } from 'vitest'
import { UsageError } from '../../../src'
import {
  type ArrowVector,
  type Column,
  type Columns,
  compileBatch,
  reasons,
  statuses,
} from '../../../src/readings/batch'
import { bracketed, measureOf, priced } from '../../support/made-up'

const batch = compileBatch(priced)
const grant = compileBatch(bracketed)
const usage = (column: unknown) => () => batch.run({ usage: column as Column })

describe('columns that are refused, and what to write instead', () => {
  it.each<readonly [string, () => unknown, RegExp]>([
    ['no column', usage(5), /the column 'usage' has a shape that is not known.*「usage」の列の形が分かりません/s],
    ['a date', usage(new Date(0)), /shape that is not known/],
    ['codes without a dictionary', usage({ codes: Uint8Array.of(1) }), /shape that is not known/],
    ['codes in an array', usage({ codes: [1], dictionary: ['1'] }), /shape that is not known/],
    ['values in an array', usage({ values: [1], scale: 0 }), /shape that is not known/],
    ['codes and values', usage({ values: Uint8Array.of(1), codes: 1 }), /shape that is not known/],
    ['a buffer that says nothing of its elements', usage(new DataView(new ArrayBuffer(8))), /shape that is not known/],
    ['a null', usage(null), /shape that is not known/],
    ['numbers without a scale', usage(Int32Array.of(50)), /whether 50 is 50 or 0\.05; write \{ values, scale: 0 \} for the unit itself, \{ values, scale: 3 \}.*50 が 50 なのか 0\.05 なのか/s],
    ['values without a scale', usage({ values: Int32Array.of(50) }), /has no scale; it is 0 for the unit itself, 3 for.*scale がありません/s],
    ['a scale that is none', usage({ values: Int32Array.of(50), scale: 0.5 }), /from 0 to 18, not 0\.5.*0 から 18 の整数です（0\.5 でした）/s],
    ['a scale below zero', usage({ values: Int32Array.of(50), scale: -1 }), /from 0 to 18, not -1/],
    ['a scale above 18', usage({ values: Int32Array.of(50), scale: 19 }), /from 0 to 18, not 19/],
    ['a scale of an option', () => batch.run({ region: { values: Uint8Array.of(0), scale: 1 } }), /no quantity and takes no scale.*数量ではないので/s],
    ['a scale of a month', () => batch.run({ month: { values: Int32Array.of(202_601), scale: 2 } }), /no quantity/],
    ['days as numbers', () => grant.run({ ordered: Int32Array.of(20_260_401) }), /is a date; give text such as '2026-04-01'.*日付です/s],
    ['days as values', () => grant.run({ ordered: { values: Int32Array.of(20_260_401) } }), /is a date/],
    ['a bitmap that is too short', usage({ values: new Int32Array(9), scale: 0, validity: Uint8Array.of(1) }), /2 bytes or more for 9 rows.*9行なら 2 バイト以上/s],
    ['a bitmap of codes', () => batch.run({ region: { codes: new Uint8Array(17), dictionary: [], validity: new Uint8Array(2) } }), /3 bytes or more for 17/],
    ['a bitmap that is none', usage({ values: new Int32Array(1), scale: 0, validity: [1] as never }), /a Uint8Array with a bit for each row/],
    ['no columns', () => batch.run(null as never), /columns are given as \{ fact: column \}.*\{ 項目: 列 \} の形で/s],
    ['an array of columns', () => batch.run([] as never), /columns are given as/],
    ['text for columns', () => batch.run('usage' as never), /columns are given as/],
    ['a name that is no fact', () => batch.run({ usge: ['1'] } as never), /no column 'usge'; give region, usage, month.*「usge」という列はありません。使うのは region、usage、month です/s],
    ['a name that every object has', () => batch.run({ toString: ['1'] } as never), /no column 'toString'/],
    ['different lengths', () => batch.run({ month: ['2026-01'], usage: ['1', '2'] }), /differ in length: usage 2, month 1.*usage 2、month 1/s],
  ])('%s', (_name, run, words) => {
    expect(run).toThrow(UsageError)
    expect(run).toThrow(words)
  }) // prettier-ignore
  it('takes what is as wide as it may be, and what is whole without a scale', () => {
    for (const column of [
      { values: BigInt64Array.of(50n * 10n ** 15n), scale: 18 },
      { values: Int32Array.of(50), scale: 0, validity: Uint8Array.of(1) },
      { values: new Int32Array(8).fill(50), scale: 0, validity: Uint8Array.of(255) },
      { values: Int32Array.of(50), scale: 0, validity: undefined },
    ])
      expect(usage(column)).not.toThrow()
    expect(batch.run({ month: { values: Int32Array.of(202_601), scale: 0 } }).rows).toBe(1)
    expect(grant.run({ income: { values: Int32Array.of(1) }, cost: Int32Array.of(1) }).rows).toBe(1)
    expect(grant.run({ power: { codes: Uint8Array.of(0), dictionary: ['1'] }, ordered: { codes: Uint8Array.of(0), dictionary: ['2026-04-01'] } }).rows).toBe(1) // prettier-ignore
  })
})

describe('a batch', () => {
  it('says which facts it takes, and how whole numbers stand for them', () => {
    expect(compileBatch(priced).fields).toEqual([
      { id: 'region', kind: 'choice', options: ['north', 'south'], decimals: 0 },
      { id: 'usage', kind: 'number', options: [], decimals: 3 },
      { id: 'month', kind: 'month', options: [], decimals: 0 },
    ])
    expect(compileBatch(bracketed).fields.find(({ id }) => id === 'household')!.options).toEqual(['true', 'false'])
  })
  it('answers each row: yen, status, reason, the fact behind it, and exact totals', () => {
    // 4.5 yen/kWh in the north from January to April, 2.3 from June to September; nothing in May, nothing known after September.
    const columns: Columns = {
      region: ['north', 'south', 'north', 'south', 'west', 'north', 'north', null],
      month: ['2026-01', '2026-06', '2026-05', '2026-01', '2026-01', '2026-10', '2026-01', '2026-06'],
      usage: ['50', '50', '50', '50', '50', '50', null, '50'],
    }
    const { yen, status, reason, fact, totals, rows } = batch.run(columns)
    const said = Array.from({ length: rows }, (_, row) => [
      statuses[status[row]!],
      reasons[reason[row]!],
      fact[row] === 0 ? undefined : batch.fields[fact[row]! - 1]!.id,
      yen[row],
    ])
    expect(said).toEqual([
      ['eligible', '', undefined, 225],
      ['eligible', '', undefined, 115],
      ['ineligible', 'noRow', undefined, NaN],
      ['ineligible', 'noRow', undefined, NaN],
      ['undetermined', 'unreadable', 'region', NaN],
      ['undetermined', 'notYet', undefined, NaN],
      ['undetermined', 'missing', 'usage', NaN],
      // In June the price is the same wherever they are.
      ['eligible', '', undefined, 115],
    ])
    expect(totals).toEqual({ eligible: 3, ineligible: 2, undetermined: 3, noApplicants: 0, min: 455n, max: 455n })
  })
  it('takes dates of Arrow as days or as months, as the fact is one or the other', () => {
    // 1 April 2026 and 31 January 2026, in days since 1970.
    const dates = (...days: number[]): ArrowVector => ({
      length: days.length,
      type: { typeId: 8, unit: 0 },
      data: [{ length: days.length, offset: 0, nullCount: 0, values: Int32Array.from(days) }],
      get: () => null,
    })
    const power = { values: Float64Array.of(2.5), scale: 0 }
    const bought = { household: [true], ordered: dates(20_544), cost: [900_000], income: [0], power }
    expect(grant.run(bought).yen[0]).toBe(175_000)
    expect(batch.run({ region: ['north'], month: dates(20_484), usage: ['50'] }).yen[0]).toBe(225)
  })
  it('answers as many rows as fill its blocks to the last', () => {
    for (const rows of [1_024, 16_384]) {
      const { totals } = compileBatch(priced).run({
        region: { codes: new Uint8Array(rows), dictionary: ['north'] },
        month: new Int32Array(rows).fill(202_601),
        usage: { values: new Int32Array(rows).fill(50), scale: 0 },
      })
      expect(totals).toEqual({ eligible: rows, ineligible: 0, undetermined: 0, noApplicants: 0, min: 225n * BigInt(rows), max: 225n * BigInt(rows) }) // prettier-ignore
    }
  })
  it('leaves out columns that are undefined, and answers no rows where there are none', () => {
    expect(batch.run({ usage: ['1'], month: undefined as never }).rows).toBe(1)
    expect(batch.run({}).rows).toBe(0)
  })
  it('says of a measure for which nobody applies that it is not open', () => {
    const closed = measureOf({ id: 'closed', applicants: false, institution: { ja: '県', en: 'region' } } as never)
    const { yen, min, max, status, totals } = compileBatch(closed).run({ cost: Int32Array.of(1, 2) })
    for (const amounts of [yen, min, max]) expect([...amounts]).toEqual([NaN, NaN])
    expect([...status].map((code) => statuses[code])).toEqual(['noApplicants', 'noApplicants'])
    expect(totals).toEqual({ eligible: 0, ineligible: 0, undetermined: 0, noApplicants: 2, min: 0n, max: 0n })
  })
})
