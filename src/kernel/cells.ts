import type { Facts } from './slots'
import type { Cell, Kernel } from './kernel'

function choiceCells(kernel: Kernel, at: number): Cell[] {
  const bySignature = new Map<string, number[]>()
  for (let code = 0; code < kernel.slots[at]!.size; code++) {
    const signature = kernel.masks[at]!.map((mask) => mask[code]).join('')
    const same = bySignature.get(signature)
    if (same) same.push(code)
    else bySignature.set(signature, [code])
  }
  return [...bySignature.values()].map((codes) => ({ low: codes[0]!, high: codes[0]!, codes }))
}

function between(starts: ReadonlySet<number>): Cell[] {
  const sorted = [...starts].sort((a, b) => a - b)
  return sorted.map((low, index) => ({
    low,
    high: sorted[index + 1] === undefined ? Infinity : sorted[index + 1]! - 1,
    codes: [],
  }))
}

/** Numbers split at, just below and just above each threshold, and where brackets start, so that each is decided within a cell. */
function numberCells(kernel: Kernel, at: number): Cell[] {
  const scale = 10n ** BigInt(kernel.slots[at]!.decimals)
  const first = kernel.slots[at]!.first
  const starts = new Set<number>([first, ...kernel.starts[at]!.filter((start) => start > first)])
  for (const { numerators, term } of kernel.thresholds[at]!) {
    for (const n of numerators) {
      const above = (n * scale) / term.denominator
      for (const start of (n * scale) % term.denominator === 0n ? [above, above + 1n] : [above + 1n])
        if (start > BigInt(first) && start <= BigInt(Number.MAX_SAFE_INTEGER)) starts.add(Number(start))
    }
  }
  return between(starts)
}

/** The finitely many cells of a fact, in its own order; found once, when first asked for. */
export function cellsOf(kernel: Kernel, at: number): readonly Cell[] {
  return (kernel.cells[at] ??=
    kernel.slots[at]!.codes === undefined ? numberCells(kernel, at) : choiceCells(kernel, at))
}

/** Finds every place between two numbers where a monotone verdict turns, by halving. */
function turnsBetween(from: number, to: number, verdictAt: (x: number) => number, out: Set<number>): void {
  const halve = (low: number, a: number, high: number, b: number): void => {
    if (a === b) return
    if (high - low === 1) {
      out.add(high)
      return
    }
    const middle = low + Math.floor((high - low) / 2)
    const verdict = verdictAt(middle)
    halve(low, a, middle, verdict)
    halve(middle, verdict, high, b)
  }
  halve(from, verdictAt(from), to, verdictAt(to))
}

/** The cells of a number when the other facts are these: also split where something computed from it crosses its limit. */
export function cellsWithin(kernel: Kernel, at: number, low: Facts, high: Facts): readonly Cell[] {
  const cells = cellsOf(kernel, at)
  const turns = kernel.turns[at]!
  if (turns.length === 0) return cells
  const [before, after] = [low[at]!, high[at]!]
  const starts = new Set(cells.map((cell) => cell.low))
  for (const test of turns)
    for (const cell of cells)
      turnsBetween(
        cell.low,
        Math.min(cell.high, Number.MAX_SAFE_INTEGER),
        (x) => {
          low[at] = high[at] = x
          return test.verdict(low, high)
        },
        starts,
      )
  low[at] = before
  high[at] = after
  return between(starts)
}
