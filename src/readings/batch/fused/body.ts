import { TRUE } from '../../../kernel/condition'
import { BY_ROW, SETTLED_IF_KNOWN, UNSET } from '../cells'
import { always } from '../condition'
import { failedCode, MAY_FAIL } from '../late'
import type { Plan } from '../plan'
import { statusCode } from '../result'
import type { Step } from '../step'
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

/** Keeps that the row has no amount. */
function payNothing({ at, settled }: Frame, { yen, exact }: Plan, layout: Layout): Code {
  const none = (to: number): Code => [...at(8), ...f64(NaN), ...store('f64', to)]
  return [
    ...(yen ? none(layout.low) : []),
    ...(yen && exact ? [...none(layout.high), ...none(layout.yen)] : []),
    ...[...get(settled), ...i32(1), ...i32s.add, ...set(settled)],
  ]
}

/** Says of the row what its cell says. */
function settle(frame: Frame, plan: Plan, layout: Layout): Code {
  const { row, cell, judged, ineligible } = frame
  const status = [...get(judged), ...i32(15), ...i32s.and]
  return [
    ...[...get(cell), ...i32(2), ...i32s.shl, ...load('i32', layout.judgements), ...set(judged)],
    ...[...get(row), ...status, ...store('i8', layout.status)],
    ...[...get(row), ...get(judged), ...i32(4), ...i32s.shr, ...i32(15), ...i32s.and, ...store('i8', layout.reason)],
    ...[...get(row), ...get(judged), ...i32(8), ...i32s.shr, ...store('i8', layout.fact)],
    ...[...get(ineligible), ...status, ...i32(statusCode.ineligible), ...i32s.eq, ...i32s.add, ...set(ineligible)],
    ...payNothing(frame, plan, layout),
  ]
}

/** Says of the row that its numbers fail a condition. */
const fail = (frame: Frame, plan: Plan, layout: Layout): Code => [
  ...[...get(frame.row), ...i32(failedCode() & 15), ...store('i8', layout.status)],
  ...[...get(frame.row), ...i32(failedCode() >> 4), ...store('i8', layout.reason)],
  ...[...get(frame.ineligible), ...i32(1), ...i32s.add, ...set(frame.ineligible)],
  ...payNothing(frame, plan, layout),
]

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
  const { row, kind, plain, open, met, settled, ineligible, sumLow, sumHigh, of } = frame
  const { eligibility, judged, program } = plan
  const places = placesOf(frame, layout)
  const taken = (steps: readonly Step[]): Code => steps.flatMap((step) => instructions(step, places))
  const paid: Code = [...taken(program.steps.slice(judged)), ...pay(frame, plan, layout)]
  // Conditions come first, so that a row that fails them is priced no further.
  const price: Code =
    eligibility === undefined
      ? [...paid, ...leave(1)]
      : [
          ...taken(program.steps.slice(0, judged)),
          ...when([...get(of(eligibility)), ...i32(TRUE), ...i32s.eq], [...paid, ...leave(2)]),
          ...when([...get(of(eligibility)), ...eqz], [...fail(frame, plan, layout), ...leave(2)]),
          ...[...i32(MAY_FAIL), ...set(kind)],
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
    // Whoever calls the loop looks at rows that are priced by themselves, may fail, or lead to a cell that was not met before.
    ...when(
      [
        ...[...get(kind), ...i32(7), ...i32s.and, ...i32(BY_ROW), ...i32s.eq],
        ...[...get(kind), ...i32(MAY_FAIL), ...i32s.eq, ...i32s.or],
        ...[...get(kind), ...i32(UNSET), ...i32s.eq, ...i32s.or],
      ],
      list(frame, layout),
      settle(frame, plan, layout),
    ),
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
    ...[...i32(0), ...get(settled), ...store('i32', layout.sums + 20)],
    ...[...i32(0), ...get(ineligible), ...store('i32', layout.sums + 24)],
    ...get(open),
  ])
}
