import { lcm, parseFraction } from '../quantity/fraction'
import { NO_ROW, UNKNOWN } from '../quantity/scaled'
import { covered, keyFields, rangeOf } from '../rule/lookup'
import type { ParameterRow, ParameterTable } from '../rule/programme'
import { factText } from './fact-text'
import type { Facts, Slots } from './slots'
import type { Bounds, Term } from './term'

/** For each key of a table, which codes each row is for. */
export interface Key {
  readonly at: number
  readonly rows: readonly Uint8Array[]
  readonly size: number
  readonly stride: number
}

function keysOf(slots: Slots, table: ParameterTable): Key[] {
  let stride = 1
  return keyFields(table).map((id) => {
    const at = slots.findIndex((slot) => slot.field.id === id)
    const slot = slots[at]!
    const size = slot.names.length + 1
    const rows = table.rows.map((row) => {
      const member = new Uint8Array(size)
      if (row.when[id] === undefined) member.fill(1)
      else for (const name of covered(slot.field, row.when[id])) member[slot.codes!.get(name)!] = 1
      return member
    })
    const key = { at, rows, size, stride }
    stride *= size
    return key
  })
}

/** Row numbers by the combined code of all keys; -1 where there is no row. */
function flatten(keys: readonly Key[], rowCount: number): Int16Array {
  const flat = new Int16Array(keys.reduce((size, key) => size * key.size, 1)).fill(-1)
  for (let index = 0; index < flat.length; index++) {
    for (let row = 0; row < rowCount; row++) {
      if (keys.every((key) => key.rows[row]![Math.floor(index / key.stride) % key.size] === 1)) {
        flat[index] = row
        break
      }
    }
  }
  return flat
}

/** A parameter, folded: the row that applies is found by one array access. */
export interface FoldedParameter {
  readonly term: Term
  readonly keys: readonly Key[]
  readonly ranged: boolean
  readonly numerators: readonly bigint[]
}

export function foldParameter(slots: Slots, name: string, table: ParameterTable): FoldedParameter {
  const keys = keysOf(slots, table)
  const flat = flatten(keys, table.rows.length)
  const values = table.rows.map((row) => rangeOf(row).map(parseFraction))
  const denominator = values.flat().reduce((d, value) => lcm(d, value.d), 1n)
  const numerators = [0, 1].map((side) => values.map((pair) => pair[side]!.n * (denominator / pair[side]!.d)))

  const possible = (facts: Facts): boolean =>
    table.rows.some((_, row) => keys.every((key) => facts[key.at]! < 0 || key.rows[row]![facts[key.at]!] === 1))
  const find = (facts: Facts): number => {
    let index = 0
    for (const key of keys) {
      const code = facts[key.at]!
      if (code < 0) return possible(facts) ? UNKNOWN : NO_ROW
      index += code * key.stride
    }
    const row = flat[index]!
    return row < 0 ? NO_ROW : row
  }
  const small = numerators.map((side) =>
    Float64Array.from(side, (n) => (n <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(n) : NaN)),
  )
  const get =
    <N>(list: { readonly [row: number]: N }, unit: (n: number) => N) =>
    (facts: Facts): N => {
      const row = find(facts)
      return row < 0 ? unit(row) : list[row]!
    }
  const bounds = <N>(
    low: { readonly [row: number]: N },
    high: { readonly [row: number]: N },
    unit: (n: number) => N,
  ): Bounds<N> => ({ low: get(low, unit), high: get(high, unit) })
  return {
    keys,
    numerators: numerators[0]!,
    ranged: table.rows.some((row) => typeof row.value !== 'string'),
    term: {
      denominator,
      name,
      isParameter: true,
      small: bounds(small[0]!, small[1]!, (n) => n),
      big: bounds(numerators[0]!, numerators[1]!, BigInt),
      ask: (facts, out) => {
        if (find(facts) === UNKNOWN) for (const key of keys) if (facts[key.at]! < 0) out.add(key.at)
      },
      explain: (facts, out) => {
        if (find(facts) !== NO_ROW) return
        const known = keys.filter((key) => facts[key.at]! >= 0)
        out.push({
          kind: 'noRow',
          met: false,
          parameter: name,
          facts: Object.fromEntries(
            known.map((key) => [slots[key.at]!.field.id, factText(slots[key.at]!, facts[key.at]!)]),
          ),
        })
      },
      row: (facts): ParameterRow | undefined => {
        const row = find(facts)
        return row < 0 ? undefined : table.rows[row]
      },
    },
  }
}
