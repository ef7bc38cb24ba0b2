import type { Cell, Kernel } from './kernel'

function choiceCells(kernel: Kernel, at: number): Cell[] {
  const slot = kernel.slots[at]!
  const size = slot.names.length + (slot.field.kind === 'month' ? 1 : 0)
  const bySignature = new Map<string, number[]>()
  for (let code = 0; code < size; code++) {
    const signature = kernel.masks[at]!.map((mask) => mask[code]).join('')
    const same = bySignature.get(signature)
    if (same) same.push(code)
    else bySignature.set(signature, [code])
  }
  return [...bySignature.values()].map((codes) => ({ low: codes[0]!, high: codes[0]!, codes }))
}

/** Numbers split at, just below and just above each threshold, so that every comparison is decided within a cell. */
function numberCells(kernel: Kernel, at: number): Cell[] {
  const scale = 10n ** BigInt(kernel.slots[at]!.decimals)
  const starts = new Set<number>([0])
  for (const { numerators, term } of kernel.thresholds[at]!) {
    for (const n of numerators) {
      const above = (n * scale) / term.denominator
      for (const start of (n * scale) % term.denominator === 0n ? [above, above + 1n] : [above + 1n])
        if (start > 0n && start <= BigInt(Number.MAX_SAFE_INTEGER)) starts.add(Number(start))
    }
  }
  const sorted = [...starts].sort((a, b) => a - b)
  return sorted.map((low, index) => ({
    low,
    high: sorted[index + 1] === undefined ? Infinity : sorted[index + 1]! - 1,
    codes: [],
  }))
}

/** The finitely many cells of a fact, in its own order; found once, when first asked for. */
export function cellsOf(kernel: Kernel, at: number): readonly Cell[] {
  return (kernel.cells[at] ??=
    kernel.slots[at]!.codes === undefined ? numberCells(kernel, at) : choiceCells(kernel, at))
}
