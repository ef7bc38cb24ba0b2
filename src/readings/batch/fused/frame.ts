import { type Code, F64, get, I32, i32, i32s, type Type } from './code'

/** The locals of the loop. */
export interface Frame {
  readonly parameters: number
  readonly locals: Type[]
  readonly row: number
  readonly cell: number
  readonly kind: number
  /** 1 while every number of the row is a whole one within the limit. */
  readonly plain: number
  readonly code: number
  /** How many rows are late, and the kinds that they are, as bits. */
  readonly open: number
  readonly met: number
  /** How many rows their cell settles, how many of them are ineligible, and what is said of the one at hand. */
  readonly settled: number
  readonly ineligible: number
  readonly judged: number
  readonly sumLow: number
  readonly sumHigh: number
  readonly spare: number
  /** The local of a number or verdict of the row at hand. */
  of(rows: Float64Array | Uint8Array): number
  /** Pushes the place of the row at hand among elements of so many bytes. */
  at(bytes: number): Code
}

export function newFrame(parameters: number): Frame {
  const locals: Type[] = []
  const local = (type: Type): number => parameters + locals.push(type) - 1
  const row = local(I32)
  const known = new Map<Float64Array | Uint8Array, number>()
  return {
    parameters,
    locals,
    row,
    cell: local(I32),
    kind: local(I32),
    plain: local(I32),
    code: local(I32),
    open: local(I32),
    met: local(I32),
    settled: local(I32),
    ineligible: local(I32),
    judged: local(I32),
    sumLow: local(F64),
    sumHigh: local(F64),
    spare: local(F64),
    of: (rows) => {
      let place = known.get(rows)
      if (place === undefined) known.set(rows, (place = local(rows instanceof Float64Array ? F64 : I32)))
      return place
    },
    at: (bytes) => (bytes === 1 ? get(row) : [...get(row), ...i32(Math.log2(bytes)), ...i32s.shl]),
  }
}
