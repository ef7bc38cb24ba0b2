import { NO_ROW, NOT_YET, UNKNOWN } from '../quantity/scaled'
import { codeIn, type Key } from './key'
import type { Facts } from './slots'

/** Finds the row that applies by one array access, for facts known and not. */
export interface RowTable {
  /** A row, or NO_ROW, NOT_YET, or UNKNOWN where the facts that are missing decide; where they do not, the row is known. */
  find(facts: Facts): number
  /** The slots of missing facts whose answers can still lead to different rows. */
  open(facts: Facts): readonly number[]
}

interface Axis extends Key {
  /** Its codes count from 1; 0 is a fact that is not known. */
  readonly stride: number
}

function axesOf(keys: readonly Key[]): { readonly axes: readonly Axis[]; readonly length: number } {
  let stride = 1
  const axes = keys.map((key): Axis => {
    const axis = { ...key, stride }
    stride *= key.size + 1
    return axis
  })
  return { axes, length: stride }
}

/** Visits every place that a row is for, one axis after the other. */
function visit(axes: readonly Axis[], row: number, depth: number, at: number, mark: (place: number) => void): void {
  const axis = axes[depth]
  if (axis === undefined) {
    mark(at)
    return
  }
  const member = axis.rows[row]!
  for (let code = 0; code < axis.size; code++)
    if (member[code] === 1) visit(axes, row, depth + 1, at + (code + 1) * axis.stride, mark)
}

/** Fills the places where a fact is not known: the row that all its answers share, else UNKNOWN. */
function merge(flat: Int16Array, { size, stride }: Axis): void {
  for (let place = 0; place < flat.length; place++) {
    if (Math.floor(place / stride) % (size + 1) !== 0) continue
    let row = flat[place + stride]!
    for (let code = 2; code <= size && row !== UNKNOWN; code++) if (flat[place + code * stride] !== row) row = UNKNOWN
    flat[place] = row
  }
}

export function rowTable(keys: readonly Key[], rowCount: number): RowTable {
  const { axes, length } = axesOf(keys)
  const flat = new Int16Array(length).fill(NO_ROW)
  for (const { past, size, stride } of axes)
    if (past)
      for (let place = 0; place < length; place++) {
        const code = Math.floor(place / stride) % (size + 1)
        if (past[code - 1] === 1) flat[place] = NOT_YET
      }
  for (let row = rowCount - 1; row >= 0; row--)
    visit(axes, row, 0, 0, (place) => {
      flat[place] = row
    })
  for (const axis of axes) merge(flat, axis)

  const placeOf = (facts: Facts): number => {
    let place = 0
    for (const axis of axes) {
      const fact = facts[axis.at]!
      if (fact >= 0) place += (codeIn(axis, fact) + 1) * axis.stride
    }
    return place
  }
  /** Whether some answer to the other missing facts leaves this one to decide. */
  const decides = (one: Axis, place: number, others: readonly Axis[]): boolean => {
    const [next, ...rest] = others
    if (next === undefined) return flat[place] === UNKNOWN
    for (let code = 1; code <= next.size; code++) if (decides(one, place + code * next.stride, rest)) return true
    return false
  }
  const known = new Map<number, readonly number[]>()
  return {
    find: (facts) => flat[placeOf(facts)]!,
    open: (facts) => {
      const place = placeOf(facts)
      let open = known.get(place)
      if (open === undefined) {
        const missing = axes.filter(({ at }) => facts[at]! < 0)
        open = missing
          .filter((axis) =>
            decides(
              axis,
              place,
              missing.filter((other) => other !== axis),
            ),
          )
          .map(({ at }) => at)
        known.set(place, open)
      }
      return open
    },
  }
}
