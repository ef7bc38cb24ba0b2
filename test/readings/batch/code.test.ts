import { describe, expect, it } from 'vitest'
import { compiled } from '../../../src/kernel/compiled'
import {
  block,
  f64,
  F64,
  get,
  i32,
  I32,
  leave,
  load,
  loop,
  moduleOf,
  set,
  store,
  when,
} from '../../../src/readings/batch/fused/code'
import { newFrame } from '../../../src/readings/batch/fused/frame'
import { allCodes, bytesOf, layoutOf, SPAN } from '../../../src/readings/batch/fused/layout'
import { claim, loopOf } from '../../../src/readings/batch/fused/memory'
import { cellsOfPlan } from '../../../src/readings/batch/cells'
import { planOf } from '../../../src/readings/batch/plan'
import { priced } from '../../support/made-up'

describe('instructions of WebAssembly, byte for byte as its specification has them', () => {
  it('whole numbers in groups of seven bits, the lowest first, those with a sign to where it shows', () => {
    for (const [n, bytes] of [
      [0, [0]],
      [1, [1]],
      [127, [0x7f]],
      [128, [0x80, 1]],
      [16_383, [0xff, 0x7f]],
      [16_384, [0x80, 0x80, 1]],
      [624_485, [0xe5, 0x8e, 0x26]],
    ] as const) {
      expect(get(n)).toEqual([0x20, ...bytes])
      expect(set(n)).toEqual([0x21, ...bytes])
      expect(load('f64', n)).toEqual([0x2b, 3, ...bytes])
      expect(store('i8', n)).toEqual([0x3a, 0, ...bytes])
    }
    for (const [n, bytes] of [
      [0, [0]],
      [63, [0x3f]],
      [64, [0xc0, 0]],
      [-1, [0x7f]],
      [-64, [0x40]],
      [-65, [0xbf, 0x7f]],
      [128, [0x80, 1]],
      [8191, [0xff, 0x3f]],
      [8192, [0x80, 0xc0, 0]],
      [-123_456, [0xc0, 0xbb, 0x78]],
      [2_147_483_647, [0xff, 0xff, 0xff, 0xff, 7]],
      [-2_147_483_648, [0x80, 0x80, 0x80, 0x80, 0x78]],
    ] as const)
      expect(i32(n)).toEqual([0x41, ...bytes])
    expect(f64(1)).toEqual([0x44, 0, 0, 0, 0, 0, 0, 0xf0, 0x3f])
  })
  it('branches, blocks and loops', () => {
    const [a, b, c] = [i32(1), i32(2), i32(3)]
    expect(when(a, b)).toEqual([...a, 0x04, 0x40, ...b, 0x0b])
    expect(when(a, b, c, I32)).toEqual([...a, 0x04, I32, ...b, 0x05, ...c, 0x0b])
    expect(block(a)).toEqual([0x02, 0x40, ...a, 0x0b])
    expect(loop(a)).toEqual([0x03, 0x40, ...a, 0x0b])
    expect(leave(2)).toEqual([0x0c, 2])
  })
  it('a module runs, with its locals after its parameters', () => {
    const { locals, of, at, row, cell } = newFrame(2)
    const [number, verdict] = [new Float64Array(0), new Uint8Array(0)]
    expect([row, cell]).toEqual([2, 3])
    expect([of(number), of(verdict), of(number)]).toEqual([15, 16, 15])
    expect(locals).toEqual([...Array<number>(10).fill(I32), F64, F64, F64, F64, I32])
    expect(at(1)).toEqual(get(2))
    expect(at(8)).toEqual([...get(2), ...i32(3), 0x74])
    // The second parameter, shifted by the first local.
    const run = loopOf(moduleOf(2, locals, [...i32(3), ...set(row), ...get(1), ...get(row), 0x74]))!
    expect(run(7, 5)).toBe(40)
    expect(loopOf(moduleOf(2, [], [...get(9)]))).toBeUndefined()
  })
  it('nothing is made where the engine has none', () => {
    const { WebAssembly: engine } = globalThis as { WebAssembly?: unknown }
    const bytes = moduleOf(0, [], i32(5))
    try {
      Object.assign(globalThis, { WebAssembly: undefined })
      expect(loopOf(bytes)).toBeUndefined()
    } finally {
      Object.assign(globalThis, { WebAssembly: engine })
    }
    expect(loopOf(bytes)!()).toBe(5)
  })
  it('is memory of one at a time, as large as who has it needs', () => {
    loopOf(moduleOf(0, [], i32(0)))
    const [mine, yours] = [{}, {}]
    const before = claim(mine, 1)!.byteLength
    expect(claim(mine, 1)).toBeUndefined()
    expect(claim(yours, before + 1)!.byteLength).toBe(before + 65_536)
    expect(claim(mine, 1)!.byteLength).toBe(before + 65_536)
  })
})

describe('where the loop finds everything', () => {
  const plan = planOf(priced)!
  const codes = (['u8', 'i16', 'i32'] as const).map((elements) => ({ elements, base: 0, missing: 2 }))
  const shapes = { start: 0, codes, numbers: [{ elements: 'f32', factor: 1 }, { elements: 'f64', factor: 1 }], brackets: [] } as const // prettier-ignore
  it('no two things share a byte, each begins at a multiple of eight, and the last ends where memory may end', () => {
    const layout = layoutOf(plan, shapes)
    const { cells } = plan.layout
    const sizes: [number, number][] = [
      [layout.sums, 28],
      [layout.kinds, cells],
      [layout.judgements, 4 * cells],
      ...[...layout.tables].map(([values, from]): [number, number] => [from, values.byteLength]),
      ...layout.codes.map(({ rows }, at): [number, number] => [rows, SPAN * bytesOf[codes[at]!.elements]]),
      ...layout.codes.map(({ adds }, at): [number, number] => [adds, 4 * (allCodes(codes[at]!.elements) ?? 0)]),
      ...layout.numbers.map((from, at): [number, number] => [from, SPAN * [4, 8][at]!]),
      ...[layout.low, layout.high, layout.yen].map((from): [number, number] => [from, SPAN * 8]),
      ...[layout.status, layout.reason, layout.fact, layout.lateKinds].map((from): [number, number] => [from, SPAN]),
      ...[layout.lateCells, layout.lateRows].map((from): [number, number] => [from, SPAN * 4]),
    ]
    let end = 0
    for (const [from, bytes] of sizes.filter(([, bytes]) => bytes > 0).sort(([a], [b]) => a - b)) {
      expect(from % 8).toBe(0)
      expect(from).toBeGreaterThanOrEqual(end)
      // No more than the seven bytes to the next multiple of eight, and four that the sums leave.
      expect(from - end).toBeLessThan(8)
      end = from + bytes
    }
    expect(layout.end - end).toBeLessThan(8)
    expect(layout.end).toBeGreaterThanOrEqual(end)
    expect([...layout.tables.keys()]).toEqual(
      [...plan.program.tables, ...plan.program.verdicts].map(({ values }) => values),
    )
    expect(cellsOfPlan(plan).kinds).toHaveLength(cells)
    expect(compiled(priced).kernel).toBe(plan.kernel)
  })
  it('codes of one or two bytes have a table of all that there are', () => {
    expect((['i8', 'u8', 'i16', 'u16', 'i32'] as const).map(allCodes)).toEqual([256, 256, 65_536, 65_536, undefined])
  })
})
