import type { Run } from '../blocks'
import type { Elements, Plain } from '../column'
import type { Late } from '../late'
import { NOWHERE } from '../layout'
import type { Located } from '../locate'
import { allCodes, type Layout, SPAN } from './layout'
import { shapesOf } from './shapes'

/** Tables for 32-bit codes, which are as long as a column's dictionary: where each is, how long, and where the last ends. */
export interface LongTables {
  /** For each such column, where its table is and how long: as the loop takes them. */
  readonly parameters: readonly number[]
  readonly end: number
}

const codesOf = (run: Run): readonly Elements[] => shapesOf(run)!.codes.map(({ elements }) => elements)

export function longTables(run: Run, layout: Layout): LongTables {
  let { end } = layout
  const parameters: number[] = []
  for (const [index, elements] of codesOf(run).entries()) {
    if (allCodes(elements) !== undefined) continue
    const { length } = run.located[index]!.adds
    parameters.push(end, length)
    end += 4 * length
  }
  return { parameters, end }
}

/** The arrays that a loop and whoever calls it share. */
export interface Views {
  readonly codes: readonly Plain[]
  readonly numbers: readonly Plain[]
  readonly low: Float64Array
  readonly high: Float64Array
  readonly yen: Float64Array
  readonly late: Late
  readonly sums: Float64Array
  /** The kinds that were met, as bits, how many rows are settled, and how many of them are ineligible. */
  readonly counts: Int32Array
  readonly status: Uint8Array
  readonly reason: Uint8Array
  readonly fact: Uint8Array
  /** Copies what the cells say that were filled since. */
  learn(): void
}

type ViewOf = new (buffer: ArrayBuffer, from: number, length: number) => Plain
const viewTypes: Record<Elements, ViewOf> = {
  i8: Int8Array,
  u8: Uint8Array,
  i16: Int16Array,
  u16: Uint16Array,
  i32: Int32Array,
  u32: Uint32Array,
  f32: Float32Array,
  f64: Float64Array,
}

/** What every code of one or two bytes adds to the cell, a negative one last. */
function allAdds({ coded: { base }, adds, missing }: Located, elements: Elements, out: Int32Array): void {
  const signed = elements.startsWith('i')
  for (let code = 0; code < out.length; code++) {
    const value = signed && code >= out.length / 2 ? code - out.length : code
    const place = value - base
    out[code] = value < 0 ? missing : place >= 0 && place < adds.length ? adds[place]! : NOWHERE
  }
}

/** Makes the arrays, and puts the tables of the rule and of the columns where the loop looks for them. */
export function viewsOf(buffer: ArrayBuffer, run: Run, layout: Layout, long: LongTables): Views {
  const { plan, cells, located } = run
  const { codes, numbers } = shapesOf(run)!
  const doubles = (from: number, length: number): Float64Array => new Float64Array(buffer, from, length)
  const bytes = (from: number, length: number): Uint8Array => new Uint8Array(buffer, from, length)
  const kinds = bytes(layout.kinds, cells.kinds.length)
  const judgements = new Int32Array(buffer, layout.judgements, cells.kinds.length)
  const tables = [...plan.program.tables, ...plan.program.verdicts].map(({ values }) => {
    const from = layout.tables.get(values)!
    return {
      values,
      view: values instanceof Float64Array ? doubles(from, values.length) : new Uint8Array(buffer, from, values.length),
    }
  })
  kinds.set(cells.kinds)
  judgements.set(cells.judgements)
  for (const from of [layout.status, layout.reason, layout.fact]) bytes(from, SPAN).fill(0)
  for (const { values, view } of tables) view.set(values)
  let parameter = 0
  for (const [index, { elements }] of codes.entries()) {
    const all = allCodes(elements)
    if (all !== undefined) allAdds(located[index]!, elements, new Int32Array(buffer, layout.codes[index]!.adds, all))
    else {
      const { adds } = located[index]!
      new Int32Array(buffer, long.parameters[parameter]!, adds.length).set(adds)
      parameter += 2
    }
  }
  let learnt = cells.filled.length
  return {
    codes: codes.map(({ elements }, index) => new viewTypes[elements](buffer, layout.codes[index]!.rows, SPAN)),
    numbers: numbers.map(({ elements }, index) => new viewTypes[elements](buffer, layout.numbers[index]!, SPAN)),
    low: doubles(layout.low, SPAN),
    high: doubles(layout.high, SPAN),
    yen: doubles(layout.yen, SPAN),
    late: {
      kinds: new Uint8Array(buffer, layout.lateKinds, SPAN),
      cell: new Int32Array(buffer, layout.lateCells, SPAN),
      rows: new Int32Array(buffer, layout.lateRows, SPAN),
    },
    sums: doubles(layout.sums, 2),
    counts: new Int32Array(buffer, layout.sums + 16, 3),
    status: bytes(layout.status, SPAN),
    reason: bytes(layout.reason, SPAN),
    fact: bytes(layout.fact, SPAN),
    learn: () => {
      for (; learnt < cells.filled.length; learnt++) {
        const cell = cells.filled[learnt]!
        kinds[cell] = cells.kinds[cell]!
        judgements[cell] = cells.judgements[cell]!
        for (const { values, view } of tables) view[cell] = values[cell]!
      }
    },
  }
}
