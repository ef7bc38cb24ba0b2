import { UNKNOWN } from '../../../quantity/scaled'
import type { Run } from '../blocks'
import { UNSET } from '../cells'
import { loadCodes } from '../coded'
import { exactSum, lateRows } from '../late'
import type { Plan } from '../plan'
import type { BatchResult, Pricing } from '../result'
import { fusedModule } from './body'
import { type Layout, layoutOf, type Shapes, SPAN } from './layout'
import { claim, type Loop, loopOf } from './memory'
import { shapesOf } from './shapes'
import { longTables, type Views, viewsOf } from './views'

interface Fused {
  readonly layout: Layout
  readonly loop: Loop
}
// Keyed by the plan, which is made once for a measure, and then by the shapes of the columns.
const known = new WeakMap<Plan, Map<string, Fused | undefined>>()

function fusedOf(plan: Plan, shapes: Shapes): Fused | undefined {
  const made = known.get(plan) ?? new Map<string, Fused | undefined>()
  known.set(plan, made)
  const key = JSON.stringify(shapes)
  if (!made.has(key)) {
    const layout = layoutOf(plan, shapes)
    const loop = loopOf(fusedModule(plan, shapes, layout))
    made.set(key, loop && { layout, loop })
  }
  return made.get(key)
}

/** Copies a block of the columns to where the loop reads it. */
function feed({ plan, columns, located }: Run, { codes, numbers }: Views, from: number, count: number): void {
  for (const [index, { coded }] of located.entries()) {
    const to = codes[index]!
    if (coded.validity === undefined) to.set(coded.codes.subarray(from, from + count))
    else loadCodes(coded, from, count, to as Int32Array)
  }
  for (const [index, { at }] of plan.inputs.entries()) {
    const column = columns[at]
    const to = numbers[index]!
    if (column === undefined || !('quantity' in column)) to.fill(UNKNOWN, 0, count)
    else if (column.quantity.raw) to.set(column.quantity.raw.values.subarray(from, from + count))
    else column.quantity.load(from, count, to as Float64Array)
  }
}

/** Copies the amounts of a block to the result, and adds them to its totals. */
function write({ yen, exact }: Plan, views: Views, count: number, open: number, result: BatchResult, to: number): void {
  const { totals } = result
  const [, settled = 0, ineligible = 0] = views.counts
  totals.eligible += count - open - settled
  totals.ineligible += ineligible
  totals.undetermined += settled - ineligible
  if (settled > 0)
    for (const name of ['status', 'reason', 'fact'] as const) {
      result[name].set(views[name].subarray(0, count), to)
      views[name].fill(0)
    }
  if (yen === undefined) {
    result.yen.fill(NaN, to, to + count)
    return
  }
  const { low, high, sums, late } = views
  result.min.set(low.subarray(0, count), to)
  const least = exactSum(sums[0]!, low, count, late.rows, open)
  totals.min += least
  if (exact === undefined) {
    totals.max += least
    return
  }
  result.max.set(high.subarray(0, count), to)
  result.yen.set(views.yen.subarray(0, count), to)
  totals.max += exactSum(sums[1]!, high, count, late.rows, open)
}

/** Prices by one loop made from the rule; nothing where the engine makes no code, or a column is of a kind that it does not read. */
export function fusedPricing(run: Run): Pricing | undefined {
  const { plan, cells, read } = run
  const shapes = shapesOf(run)
  const fused = shapes && fusedOf(plan, shapes)
  if (fused === undefined) return undefined
  const { layout, loop } = fused
  const long = longTables(run, layout)
  // Whoever has the memory is remembered, and must not keep columns alive.
  const self = {}
  let views: Views | undefined
  const price: Pricing['price'] = (from, until, result, to) => {
    const count = until - from
    const buffer = claim(self, long.end)
    if (buffer !== undefined) views = viewsOf(buffer, run, layout, long)
    const { late, counts, learn } = views!
    feed(run, views!, from, count)
    let open = loop(count, ...long.parameters)
    if ((counts[0]! & UNSET) !== 0) {
      for (let place = 0; place < open; place++) {
        const at = late.rows[place]!
        if (late.kinds[at] === UNSET && cells.kinds[late.cell[at]!] === UNSET) cells.fill(late.cell[at]!)
      }
      learn()
      open = loop(count, ...long.parameters)
    }
    write(plan, views!, count, open, result, to)
    lateRows(late, open, plan.kernel, cells, read, from, result, to)
  }
  return { span: SPAN, price }
}

/** Fewer rows than this are priced before a loop is made. */
export const MANY = 16_384
