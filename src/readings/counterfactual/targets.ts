import { cellsOf, cellsWithin } from '../../kernel/cells'
import type { Kernel } from '../../kernel/kernel'
import type { Facts } from '../../kernel/slots'
import { monthIndex } from '../../quantity/month-range'
import type { Profile } from '../../rule/vocabulary'

/** Facts within bounds, while a change is looked for. */
interface Trial {
  readonly low: Facts
  readonly high: Facts
}

/** The facts so far, and the same with the numbers that are still to be changed at anything: two may open the way only together. */
export function trialsOf(trial: Facts, later: readonly number[]): readonly Trial[] {
  const so = { low: trial, high: trial }
  if (later.length === 0) return [so]
  const [low, high] = [[...trial], [...trial]]
  for (const at of later) {
    low[at] = 0
    high[at] = Infinity
  }
  return [so, { low, high }]
}

const monthsApart = (a: string, b: string): number => Math.abs(monthIndex(a) - monthIndex(b))

/** Numbers to try, nearest first; months, nearest first; options, in their own order. */
export function targets(
  kernel: Kernel,
  facts: Facts,
  at: number,
  trials: readonly Trial[],
  profile: Profile,
): number[] {
  const now = facts[at]!
  const slot = kernel.slots[at]!
  if (slot.field.kind === 'month')
    return slot.names
      .map((name, code) => ({ code, apart: monthsApart(name, String(profile[slot.field.id])) }))
      .sort((a, b) => a.apart - b.apart)
      .map(({ code }) => code)
  if (slot.codes !== undefined) return cellsOf(kernel, at).flatMap(({ codes }) => codes)
  const cells = trials.flatMap(({ low, high }) => cellsWithin(kernel, at, low, high))
  const ends = cells.map(({ low, high }) => (now < low ? low : high))
  return ends.filter(Number.isFinite).sort((a, b) => Math.abs(a - now) - Math.abs(b - now))
}
