import { createRowTable } from './row-table'
import { createScatter } from './scatter'

/** Rows in any order: remembers 124 bits of each, 16 bytes a row and a third more. */
export interface RowSet {
  /** Whether the row in these bytes has come before. */
  again(start: number, end: number): boolean
}

/** Makes a set of rows that stand in one buffer, which must be readable 4 bytes past any row. */
export function createRowSet(input: Uint8Array): RowSet {
  const words = new Int32Array(4)
  const scatter = createScatter(input, words)
  const add = createRowTable()
  return {
    again: (start, end) => {
      scatter(start, end, 0x51ed270b, 0)
      scatter(start, end, 0x7feb352d, 2)
      return !add(words[0]!, words[1]!, words[2]!, words[3]! | 1)
    },
  }
}
