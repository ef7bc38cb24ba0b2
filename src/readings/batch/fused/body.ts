import { TRUE } from '../../../kernel/condition'
import { BY_ROW, SETTLED_IF_KNOWN } from '../cells'
import { always } from '../condition'
import type { Plan } from '../plan'
import { block, type Code, eqz, f64, f64s, get, i32, i32s, leave, load, loop, loopAgainIf, moduleOf, select, set, store, when } from './code' // prettier-ignore
import { type Frame, newFrame } from './frame'
import { allCodes, type Layout, type Shapes } from './layout'
import { cellOf, numbersOf } from './read'
import { instructions, type Places } from './steps'

const placesOf = ({ cell, spare, of }: Frame, { tables }: Layout): Places => ({
  spare,
  local: of,
  table: (values) => [...get(cell), ...i32(3), ...i32s.shl, ...load('f64', tables.get(values)!)],
  verdict: (values) => [...get(cell), ...load('u8', tables.get(values)!)],
})

/** What the cell says of the row; beyond all cells the row is priced by itself. */
const kindOf = ({ cell, kind }: Frame, cells: number, kinds: number): Code =>
  when(
    [...get(cell), ...i32(cells), ...i32s.ltU],
    [...get(cell), ...load('u8', kinds), ...set(kind)],
    [...i32(BY_ROW), ...set(kind), ...i32(0), ...set(cell)],
  )

/** Keeps the amounts of the row and adds them up. */
function pay({ of, at, sumLow, sumHigh }: Frame, { yen, exact }: Plan, layout: Layout): Code {
  if (yen === undefined) return []
  const keep = (rows: Float64Array, to: number, sum: number): Code => {
    const value = get(of(rows))
    return [...at(8), ...value, ...store('f64', to), ...get(sum), ...value, ...f64s.add, ...set(sum)]
  }
  const low = keep(yen.low, layout.low, sumLow)
  if (exact === undefined) return low
  const same = [...get(of(exact.low)), ...get(of(exact.high)), ...f64s.eq]
  return [
    ...[...low, ...keep(yen.high, layout.high, sumHigh)],
    ...[...at(8), ...get(of(yen.low)), ...f64(NaN), ...same, ...select, ...store('f64', layout.yen)],
  ]
}

/** Lists the row with its kind and its cell. */
const list = ({ row, cell, kind, open, met, at }: Frame, { lateKinds, lateCells, lateRows }: Layout): Code => [
  ...[...get(row), ...get(kind), ...store('i8', lateKinds)],
  ...[...at(4), ...get(cell), ...store('i32', lateCells)],
  ...[...get(open), ...i32(2), ...i32s.shl, ...get(row), ...store('i32', lateRows)],
  ...[...get(open), ...i32(1), ...i32s.add, ...set(open)],
  ...[...get(met), ...get(kind), ...i32s.or, ...set(met)],
]

/**
 * One loop for a whole rule: it finds the cell of each row, checks its numbers, and prices it in registers; rows that have no plain
 * amount are listed. Its parameters are how many rows there are, and for each column of 32-bit codes where the table of what they
 * add lies and how long it is; it gives how many rows are listed.
 */
export function fusedModule(plan: Plan, shapes: Shapes, layout: Layout): Uint8Array<ArrayBuffer> {
  const frame = newFrame(1 + 2 * shapes.codes.filter(({ elements }) => allCodes(elements) === undefined).length)
  const { row, kind, plain, open, met, sumLow, sumHigh, of } = frame
  const { eligibility, program } = plan
  const places = placesOf(frame, layout)
  const price: Code = [
    ...program.steps.flatMap((step) => instructions(step, places)),
    // 16 where the numbers fail a condition, 8 where that cannot be told.
    ...(eligibility === undefined
      ? []
      : [...i32(TRUE), ...get(of(eligibility)), ...i32s.sub, ...i32(3), ...i32s.shl, ...set(kind)]),
    ...when([...get(kind), ...eqz], [...pay(frame, plan, layout), ...leave(2)]),
  ]
  const body: Code = [
    ...numbersOf(frame, plan, shapes, layout),
    ...cellOf(frame, plan, shapes, layout),
    ...kindOf(frame, plan.layout.cells, layout.kinds),
    ...when([...get(kind), ...eqz, ...get(plain), ...i32s.and], price),
    // A number that is not plain sends its row to be priced by itself, unless its cell settles it.
    ...when(
      [...get(plain), ...eqz, ...get(kind), ...i32(~SETTLED_IF_KNOWN), ...i32s.and, ...eqz, ...i32s.and],
      [...i32(BY_ROW), ...set(kind)],
    ),
    ...list(frame, layout),
  ]
  return moduleOf(frame.parameters, frame.locals, [
    ...(program.steps.some((step) => 'when' in step && step.when === always) ? [...i32(TRUE), ...set(of(always))] : []),
    ...loop([
      ...block(body),
      ...[...get(row), ...i32(1), ...i32s.add, ...set(row)],
      ...[...get(row), ...get(0), ...i32s.ltS, ...loopAgainIf],
    ]),
    ...[...i32(0), ...get(sumLow), ...store('f64', layout.sums)],
    ...[...i32(0), ...get(sumHigh), ...store('f64', layout.sums + 8)],
    ...[...i32(0), ...get(met), ...store('i32', layout.sums + 16)],
    ...get(open),
  ])
}
