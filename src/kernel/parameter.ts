import { lcm } from '../quantity/fraction'
import { NO_ROW, NOT_YET, UNKNOWN } from '../quantity/scaled'
import { rangeOf } from '../rule/lookup'
import type { ParameterRow, ParameterTable } from '../rule/programme'
import { readFigure } from '../rule/span'
import { factText } from './fact-text'
import { type Key, keysOf } from './key'
import { rowTable } from './row-table'
import type { Facts, Slots } from './slots'
import type { Bounds, Term } from './term'

/** A parameter, folded: the row that applies is found by one array access. */
export interface FoldedParameter {
  readonly name: string
  readonly term: Term
  readonly keys: readonly Key[]
  readonly ranged: boolean
  /** Of every row, its lower and its upper value. */
  readonly numerators: readonly bigint[]
  /** The row for these facts; NO_ROW, NOT_YET or UNKNOWN where there is none. */
  find(facts: Facts): number
}

/** `index` is the parameter's place among those of the rule. */
export function foldParameter(slots: Slots, name: string, table: ParameterTable, index = 0): FoldedParameter {
  const keys = keysOf(slots, table)
  const { find, open } = rowTable(keys, table.rows.length)
  const values = table.rows.map((row) => rangeOf(row).map((value) => readFigure(table.unit, value)))
  const denominator = values.flat().reduce((d, value) => lcm(d, value.d), 1n)
  const numerators = [0, 1].map((side) => values.map((pair) => pair[side]!.n * (denominator / pair[side]!.d)))
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
    name,
    keys,
    numerators: numerators.flat(),
    ranged: table.rows.some((row) => typeof row.value !== 'string'),
    find,
    term: {
      denominator,
      unit: table.unit,
      fact: '',
      parameter: name,
      numbers: [],
      small: bounds(small[0]!, small[1]!, (n) => n),
      big: bounds(numerators[0]!, numerators[1]!, BigInt),
      ask: (facts, out) => {
        const row = find(facts)
        if (row === UNKNOWN) for (const at of open(facts)) out.slots.add(at)
        if (row === NOT_YET) out.ends.add(name)
      },
      use: (facts, rows) => {
        const row = find(facts)
        if (row >= 0) rows[index] = row + 1
      },
      explain: (facts, out) => {
        if (find(facts) !== NO_ROW || out.some((one) => one.kind === 'noRow' && one.parameter === name)) return
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
      row: (facts): ParameterRow | undefined => table.rows[find(facts)],
    },
  }
}
