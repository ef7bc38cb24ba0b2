import type { Kernel } from '../../kernel/kernel'
import type { Measure } from '../../rule/programme'
import { bind, rowReader, runBlock } from './blocks'
import { type Cells, cellsOfPlan } from './cells'
import { codedColumn } from './coded'
import { fusedPricing } from './fused/run'
import { priceRow } from './judge'
import { BLOCK } from './loops'
import { type Plan, planOf } from './plan'
import { quantityColumn } from './quantity'
import type { Pricing } from './result'
import type { Shaped } from './shape'

interface Blocks {
  readonly plan: Plan
  readonly cells: Cells
}
// Keyed by the measure itself, which is immutable data; what its cells say is kept from run to run.
const known = new WeakMap<Measure, { readonly blocks: Blocks | undefined }>()

function blocksOf(measure: Measure): Blocks | undefined {
  let made = known.get(measure)
  if (made === undefined) {
    const plan = planOf(measure)
    made = { blocks: plan && { plan, cells: cellsOfPlan(plan) } }
    known.set(measure, made)
  }
  return made.blocks
}

/**
 * A measure and columns, by slot, ready to be priced: block by block, by one loop made from the rule where there are many rows and
 * the engine makes code, else by passes; or row by row where the rule is too large for blocks. All give the same.
 */
export function pricing(
  measure: Measure,
  kernel: Kernel,
  bySlot: readonly (Shaped | undefined)[],
  fused: boolean,
): Pricing {
  const columns = kernel.slots.map((slot, at) => {
    const column = bySlot[at]
    if (column === undefined) return undefined
    return slot.codes === undefined ? { quantity: quantityColumn(slot, column) } : { coded: codedColumn(slot, column) }
  })
  const blocks = blocksOf(measure)
  if (blocks !== undefined) {
    const run = bind(blocks.plan, blocks.cells, columns)
    const loop = fused && !run.blank ? fusedPricing(run) : undefined
    if (loop !== undefined) return loop
    return {
      span: BLOCK,
      price: (from, until, result, to) => {
        runBlock(run, from, until, result, to)
      },
    }
  }
  const read = rowReader(columns)
  return {
    span: BLOCK,
    price: (from, until, result, to) => {
      for (let row = from; row < until; row++) priceRow(kernel, read(row), result, to + row - from)
    },
  }
}
