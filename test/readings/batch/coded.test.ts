import { describe, expect, it } from 'vitest'
import { compiled } from '../../../src/kernel/compiled'
import { readFacts } from '../../../src/kernel/slots'
import { UNKNOWN, UNREADABLE } from '../../../src/quantity/scaled'
import type { Column } from '../../../src/readings/batch'
import { codeAt, codedColumn, loadCodes } from '../../../src/readings/batch/coded'
import { encoded } from '../../../src/readings/batch/encoded'
import { shaped } from '../../../src/readings/batch/shape'
import { bracketed, priced } from '../../support/made-up'

const slotOf = (id: string) =>
  [priced, bracketed].flatMap((measure) => compiled(measure).kernel.slots).find((slot) => slot.field.id === id)!
/** The kernel's code of each row, and the same of a column that was encoded once for all measures. */
function read(id: string, column: Column): number[] {
  const slot = slotOf(id)
  const given = shaped(slot, column)
  const [own, again] = [given, encoded(slot, given)].map((one) => {
    const coded = codedColumn(slot, one)
    return Array.from(coded.codes, (_, row) => codeAt(coded, row))
  })
  expect(again).toEqual(own)
  return own!
}
const [missing, unreadable] = [UNKNOWN, UNREADABLE]
const dictionary = ['south', 'north', null, 'east']

describe('options and months in columns, as codes of the rule', () => {
  // The rule's own codes: north 0, south 1.
  it.each<readonly [string, Column, readonly number[]]>([
    ['text', ['north', 'south', 'north', '', 'toString', '2026-01', null, undefined, NaN, 0], [0, 1, 0, unreadable, unreadable, unreadable, missing, missing, missing, unreadable]],
    ['places of options', Uint8Array.of(0, 1, 2), [0, 1, unreadable]],
    ['signed places', Int8Array.of(1, -1, -7), [1, missing, missing]],
    ['places with a bitmap', { values: Int16Array.of(1, 1), validity: Uint8Array.of(0b10) }, [missing, 1]],
    ['codes', { codes: Uint8Array.of(0, 1, 2, 3, 4), dictionary }, [1, 0, missing, unreadable, unreadable]],
    ['short codes', { codes: Uint16Array.of(0, 60_000), dictionary }, [1, unreadable]],
    ['codes of 32 bits', { codes: Int32Array.of(1, -3, 2 ** 31 - 1, -(2 ** 31)), dictionary }, [0, missing, unreadable, missing]],
    ['codes without a sign', { codes: Uint32Array.of(1, 2 ** 32 - 1, 2 ** 31), dictionary }, [0, unreadable, unreadable]],
    ['codes as doubles', { codes: Float64Array.of(1, 0.5, NaN, -2_147_483_647, 1e10, -1e10, Infinity, -Infinity), dictionary }, [0, unreadable, missing, missing, unreadable, unreadable, unreadable, unreadable]],
    ['codes as wide integers', { codes: BigInt64Array.of(1n, -5n, 2n ** 40n), dictionary }, [0, missing, unreadable]],
    ['codes with a bitmap', { codes: Uint8Array.of(1, 1, 9), dictionary, validity: Uint8Array.of(0b1) }, [0, missing, missing]],
  ])('%s', (_name, column, expected) => {
    expect(read('region', column)).toEqual(expected)
  }) // prettier-ignore
  it('yes and no as truth values and as text, not as numbers', () => {
    // Neither 0 nor 1 says which of them is yes.
    expect(read('household', [true, false, 'true', 'yes', 1, null])).toEqual([0, 1, 0, unreadable, unreadable, missing])
    expect(read('region', [true])).toEqual([unreadable])
    const slot = { ...slotOf('region'), codes: new Map([...'ab', 'true', '2026-01'].map((name, code) => [name, code])) }
    const values = [true, 202_601, 'true', '2026-01']
    // As evaluate reads them: of options a truth value may be one, and a number none.
    expect([...codedColumn(slot, values).facts]).toEqual([2, unreadable, 2, 3])
    expect(readFacts([slot], { region: true })).toEqual([2])
    expect(readFacts([slot], { region: 202_601 })).toEqual([unreadable])
  })
  it('months as text and as the number 202601, in whatever holds numbers', () => {
    const { slots } = compiled(priced).kernel
    const { names } = slots.find(({ field }) => field.id === 'month')!
    // The rule names January to September; what it does not name is either before the end of what it knows or past it.
    expect([names[0], names[3], names.at(-1)]).toEqual(['2026-01', '2026-04', '2026-09'])
    const last = names.indexOf('2026-09')
    const [other, past] = [names.length, names.length + 1]
    expect(read('month', ['2026-01', '2026-09', '2025-12', '2026-10', '2026-13', '202601', '2026-1', true])).toEqual([0, last, other, past, unreadable, unreadable, unreadable, unreadable]) // prettier-ignore
    expect(read('month', [202_601, 202_609n, 202_613, 202_600, 26, 2_026_011])).toEqual([0, last, unreadable, unreadable, unreadable, unreadable]) // prettier-ignore
    // What refuses to become a number, or only looks like one.
    const strange = [Object.create(null), Symbol('2026-01'), [202_601], { valueOf: () => 202_601 }] as never[]
    expect(read('month', strange)).toEqual(strange.map(() => unreadable))
    const numbers = [202_601, 202_610, 202_512, 190_001, 219_912, 189_912, 220_001, 202_613, 202_600, 1, -1]
    const codes = [0, past, other, other, past, unreadable, unreadable, unreadable, unreadable, unreadable, missing]
    expect(read('month', Int32Array.from(numbers))).toEqual(codes)
    expect(read('month', Float64Array.from(numbers))).toEqual(codes)
    expect(read('month', { values: Float64Array.of(202_601.5, NaN) })).toEqual([unreadable, missing])
  })
  it('codes are copied by blocks, those without a bit as missing', () => {
    const codes = Uint8Array.from({ length: 20 }, (_, row) => row % 2)
    const out = new Int32Array(6).fill(9)
    const coded = { codes, validity: Uint8Array.of(0, 0b1011_1111, 1), base: 0, facts: Int32Array.of(0, 1) }
    loadCodes(coded, 13, 4, out)
    expect([...out]).toEqual([1, UNKNOWN, 1, 0, 9, 9])
    loadCodes({ ...coded, validity: undefined }, 13, 4, out)
    expect([...out]).toEqual([1, 0, 1, 0, 9, 9])
  })
})
