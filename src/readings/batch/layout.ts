import { cellsOf } from '../../kernel/cells'
import type { Kernel } from '../../kernel/kernel'
import type { Facts } from '../../kernel/slots'
import { UNKNOWN } from '../../quantity/scaled'

/** One fact, and the classes of its answers that options, months and brackets cannot tell apart; the last class is a missing one. */
export interface Dimension {
  readonly at: number
  readonly stride: number
  /** An answer of each class. */
  readonly members: readonly number[]
  /** By code, for options and months. */
  readonly classOf: Int32Array
  /** Where each class starts, for a number or day whose brackets are keys of a table; empty for options and months. */
  readonly starts: readonly number[]
}
/** A cell is one combination of classes: within it, only numbers tell rows apart, and no table. */
export interface Layout {
  readonly dimensions: readonly Dimension[]
  readonly cells: number
  /** The facts of a cell; a number without brackets is missing. */
  factsOf(cell: number): Facts
}

/** Beyond it, tables would not stay in the cache, and each row is priced by itself. */
const MOST_CELLS = 131_072

/** Lays out a rule's options and months; nothing where there are too many combinations. */
export function layoutOf(kernel: Kernel): Layout | undefined {
  let cells = 1
  const dimensions: Dimension[] = []
  for (const [at, slot] of kernel.slots.entries()) {
    const starts = [...new Set(kernel.starts[at])].sort((a, b) => a - b)
    if (slot.codes === undefined && starts.length === 0) continue
    const classes = slot.codes === undefined ? starts.map((start) => ({ codes: [start] })) : cellsOf(kernel, at)
    const classOf = new Int32Array(slot.size)
    if (slot.codes !== undefined)
      for (const [index, { codes }] of classes.entries()) for (const code of codes) classOf[code] = index
    dimensions.push({
      at,
      stride: cells,
      classOf,
      members: [...classes.map(({ codes }) => codes[0]!), UNKNOWN],
      starts,
    })
    cells *= classes.length + 1
    if (cells > MOST_CELLS) return undefined
  }
  return {
    dimensions,
    cells,
    factsOf: (cell) => {
      const facts: Facts = kernel.slots.map(() => UNKNOWN)
      for (const { at, stride, members } of dimensions) facts[at] = members[Math.floor(cell / stride) % members.length]!
      return facts
    },
  }
}

/** What a code that cannot be read adds: more than all cells, so that its row stands out. */
export const NOWHERE = 16_777_216
/** Where each code of a column leads: what it adds to the cell. */
export function offsetsOf({ stride, classOf, members }: Dimension, facts: Int32Array): Int32Array {
  const missing = members.length - 1
  return facts.map((fact) => (fact >= 0 ? classOf[fact]! * stride : fact === UNKNOWN ? missing * stride : NOWHERE))
}

/** More of them than this are not looked at. */
const MOST_COMPLETIONS = 4096
/** The cells that a cell with missing facts may turn out to be; none where they are too many. */
export function completionsOf({ dimensions }: Layout, cell: number): number[] {
  let cells = [cell]
  for (const { stride, members } of dimensions) {
    const missing = members.length - 1
    if (Math.floor(cell / stride) % members.length !== missing) continue
    if (cells.length * missing > MOST_COMPLETIONS) return []
    cells = cells.flatMap((one) => Array.from({ length: missing }, (_, own) => one - (missing - own) * stride))
  }
  return cells
}
