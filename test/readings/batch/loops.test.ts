import { describe, expect, it } from 'vitest'
import { FALSE, MAYBE, TRUE } from '../../../src/kernel/condition'
import { NOWHERE } from '../../../src/readings/batch/layout'
import { locate } from '../../../src/readings/batch/locate'
import { BLOCK } from '../../../src/readings/batch/loops'
import { newProgram, overSide } from '../../../src/readings/batch/program'
import { type PairOf, runStep, type Step } from '../../../src/readings/batch/step'

/** Row 0 is of cell 1, row 1 of cell 0, row 2 of cell 1; the fourth row is past the count and is left alone. */
const cell = Int32Array.of(1, 0, 1, 0)
const rows = (...of: number[]): Float64Array => Float64Array.from(of)
const truths = (...of: number[]): Uint8Array => Uint8Array.from(of)
const a = rows(10, 20, 30, 40)
const b = rows(15, 20, 5, 40)
const table = rows(20, 15)
const verdicts = [TRUE, MAYBE, FALSE] as const

function ran(step: object): number[] {
  const out = rows(9, 9, 9, 9)
  runStep({ ...step, out } as Step, 3, cell)
  expect(out[3]).toBe(9)
  return [...out.subarray(0, 3)]
}
function judged(step: object): number[] {
  const truth = truths(9, 9, 9, 9)
  runStep({ ...step, truth } as Step, 3, cell)
  expect(truth[3]).toBe(9)
  return [...truth.subarray(0, 3)]
}

describe('passes over a block, worked by hand', () => {
  it.each<readonly [PairOf, readonly number[], readonly number[]]>([
    ['times', [150, 400, 450], [150, 400, 150]],
    ['plus', [25, 40, 45], [25, 40, 35]],
    ['minus', [0, 0, 15], [0, 0, 25]],
    ['least', [10, 20, 15], [10, 20, 5]],
    ['most', [15, 20, 30], [15, 20, 30]],
  ])('%s: with the figure of the cell, and with another number', (pair, withTable, withRows) => {
    expect(ran({ op: 'pairTable', pair, a, table })).toEqual(withTable)
    expect(ran({ op: 'pairRows', pair, a, b })).toEqual(withRows)
  })
  it('figures, factors and zeros', () => {
    expect(ran({ op: 'gather', table })).toEqual([15, 20, 15])
    expect(ran({ op: 'scale', a, factor: 3 })).toEqual([30, 60, 90])
    expect(ran({ op: 'zero' })).toEqual([0, 0, 0])
  })
  it('rounding: (10 × 2 + 7) / 10 is 2, twice a step of 5; the product and its cap likewise', () => {
    expect(ran({ op: 'divide', a, twice: 2, plus: 7, by: 10, step: 5 })).toEqual([10, 20, 30])
    expect(ran({ op: 'divideProduct', a, table, by: 100 })).toEqual([1, 4, 4])
    expect(ran({ op: 'divideCapped', a, table, cap: rows(1000, 299), by: 100 })).toEqual([1, 4, 2])
  })
  it('slices: the first up to its limit, the next from there, at the rates of the cell', () => {
    const [out, end] = [rows(9, 9, 9, 9), rows(9, 9, 9, 9)]
    runStep({ op: 'firstSlice', out, end, whole: a, upTo: table, rate: rows(2, 3) }, 3, cell)
    expect([[...out], [...end]]).toEqual([
      [30, 40, 45, 9],
      [10, 20, 15, 9],
    ])
    // From 10 to 10, from 20 to 20, from 15 to 30; then a slice that ends before it begins.
    runStep({ op: 'nextSlice', out, end, whole: a, upTo: rows(25, 40), rate: rows(5, 3) }, 3, cell)
    runStep({ op: 'nextSlice', out, end, whole: a, upTo: rows(1, 2), rate: rows(5, 1) }, 3, cell)
    expect([[...out], [...end]]).toEqual([
      [30, 40, 90, 9],
      [10, 20, 30, 9],
    ])
  })
  it('slices of each row, left out where their condition fails', () => {
    const [out, end] = [rows(0, 0, 0, 9), rows(0, 20, 0, 9)]
    const slice = { op: 'anySlice', out, end, whole: a, rate: rows(1, 1, 4, 1) } as const
    runStep({ ...slice, upTo: rows(5, 15, 50, 50), when: truths(TRUE, TRUE, TRUE, TRUE) }, 3, cell)
    expect([[...out], [...end]]).toEqual([
      [5, 0, 120, 9],
      [5, 20, 30, 9],
    ])
    runStep({ ...slice, upTo: rows(8, 99, 99, 99), when: truths(FALSE, TRUE, TRUE, TRUE) }, 3, cell)
    expect([...out]).toEqual([5, 0, 120, 9])
    runStep({ ...slice, upTo: rows(8, 99, 99, 99), when: truths(TRUE, TRUE, TRUE, TRUE) }, 3, cell)
    expect([...out]).toEqual([8, 0, 120, 9])
  })
  it.each([
    ['<', [TRUE, FALSE, FALSE], [TRUE, FALSE, FALSE]],
    ['<=', [TRUE, TRUE, FALSE], [TRUE, TRUE, FALSE]],
    ['=', [FALSE, TRUE, FALSE], [FALSE, TRUE, FALSE]],
    ['>=', [FALSE, TRUE, TRUE], [FALSE, TRUE, TRUE]],
    ['>', [FALSE, FALSE, TRUE], [FALSE, FALSE, TRUE]],
  ] as const)('%s: with the figure of the cell, and with another number', (as, withTable, withRows) => {
    expect(judged({ op: 'compareTable', as, a, table })).toEqual(withTable)
    expect(judged({ op: 'compareRows', as, a, b })).toEqual(withRows)
  })
  it('verdicts together: the worse, the better, the opposite, the cell’s, and of ranges what is proved', () => {
    const p = truths(...verdicts, 0)
    const q = truths(FALSE, MAYBE, MAYBE, 0)
    expect(judged({ op: 'worse', p, q })).toEqual([FALSE, MAYBE, FALSE])
    expect(judged({ op: 'better', p, q })).toEqual([TRUE, MAYBE, MAYBE])
    expect(judged({ op: 'opposite', p })).toEqual([FALSE, MAYBE, TRUE])
    expect(judged({ op: 'verdicts', table: truths(FALSE, TRUE) })).toEqual([TRUE, FALSE, TRUE])
    expect(judged({ op: 'both', p: truths(TRUE, FALSE, FALSE, 0), q: truths(TRUE, TRUE, FALSE, 0) })).toEqual([
      ...verdicts,
    ])
  })
})

describe('the cell of each row of a block', () => {
  const column = (codes: Uint8Array | Int32Array, adds: number[], base = 0) => ({
    coded: { codes, validity: undefined, base, facts: new Int32Array(adds.length) },
    adds: Int32Array.from(adds),
    missing: 100,
  })
  it('is the sum of what its codes add, in a later block of an odd number of columns too', () => {
    const cell = new Int32Array(3).fill(9)
    const later = new Uint8Array(BLOCK + 2)
    later.set([1, 0], BLOCK)
    const columns = [1, 2, 4].map((add) => column(later, [0, add]))
    locate(2, BLOCK, cell, 10, columns, [])
    expect([...cell]).toEqual([17, 10, 9])
  })
  it('is beyond all cells for a code that stands for nothing, be it 0, and another for one that is missing', () => {
    const codes = Int32Array.of(5, 6, 0, 7, -1, -5)
    for (const columns of [[column(codes, [1, 2], 5)], [column(new Uint8Array(6), [0]), column(codes, [1, 2], 5)]]) {
      const cell = new Int32Array(6)
      locate(6, 0, cell, 0, columns, [])
      expect([...cell]).toEqual([1, 2, NOWHERE, NOWHERE, 100, 100])
    }
  })
  it('counts the bracket of a number, of which a missing one has none', () => {
    const cell = new Int32Array(7).fill(9)
    const rows = Float64Array.of(5, 10, 19, 20, -1, NaN, 20)
    locate(6, 0, cell, 0, [], [{ rows, starts: Float64Array.of(10, 20), stride: 3 }])
    expect([...cell]).toEqual([0, 0, 0, 3, NOWHERE, NOWHERE, 9])
  })
})

it('what caps a number is over another denominator with it', () => {
  const program = newProgram(1)
  const cap = program.table(([yen]) => yen!)
  const side = overSide(program, { rows: new Float64Array(1), factor: 2, cap }, 3)
  expect(side).toMatchObject({ factor: 6 })
  // 100 yen are 300 thirds.
  expect('rows' in side && side.cap!.of([100])).toBe(300)
})
