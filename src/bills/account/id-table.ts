import type { Repeats } from './ids'

/** Which keys of 62 bits have come, and which of them again. */
export interface IdTable {
  /** A key: all of one word and the upper 30 bits of the other. */
  see(high: number, low: number): void
  readonly repeats: () => Repeats
  /** More different keys came than fit; then the count is too low. */
  readonly full: () => boolean
}

const COUNTED = 1
const TAKEN = 2

/**
 * Makes a table for at most so many keys. Kernel: an open table of two words a key, the second of which says in its lowest bits that
 * the slot is taken, and that its key has been counted as repeated.
 */
export function createIdTable(most: number, firstSlots = 1 << 12): IdTable {
  let slots = firstSlots
  let table = new Int32Array(slots * 2)
  let [used, ids, rows, full] = [0, 0, 0, false]

  /** The place of a key, or of the empty slot where it belongs. */
  function placeOf(high: number, low: number): number {
    for (let slot = (high ^ (low >>> 7)) & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
      const word = table[slot * 2 + 1]!
      if (word === 0 || ((word & ~COUNTED) === low && table[slot * 2] === high)) return slot * 2
    }
  }
  function grow(): void {
    const old = table
    slots *= 2
    table = new Int32Array(slots * 2)
    for (let at = 0; at < old.length; at += 2) {
      if (old[at + 1] === 0) continue
      const place = placeOf(old[at]!, old[at + 1]! & ~COUNTED)
      table[place] = old[at]!
      table[place + 1] = old[at + 1]!
    }
  }
  return {
    see: (high, bits) => {
      const low = (bits & ~3) | TAKEN
      const place = placeOf(high, low)
      const word = table[place + 1]!
      if (word !== 0) {
        rows++
        if ((word & COUNTED) === 0) ids++
        table[place + 1] = word | COUNTED
        return
      }
      if (used === most) {
        full = true
        return
      }
      table[place] = high
      table[place + 1] = low
      if (++used > (slots / 4) * 3) grow()
    },
    repeats: () => ({ ids, rows }),
    full: () => full,
  }
}
