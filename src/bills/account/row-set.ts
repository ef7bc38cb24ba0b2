/** Rows in any order: remembers 124 bits of each, 16 bytes a row and a third more. */
export interface RowSet {
  /** Whether the row in these bytes has come before. */
  again(start: number, end: number): boolean
}

const FIRST_SLOTS = 1 << 12

/** Makes a set of rows that stand in one buffer, which must be readable 4 bytes past any row. Kernel: an open table of four words a row. */
export function createRowSet(input: Uint8Array): RowSet {
  const view = new DataView(input.buffer, input.byteOffset, input.byteLength)
  let slots = FIRST_SLOTS
  let table = new Int32Array(slots * 4)
  let used = 0
  const words = new Int32Array(4)

  /** Two lanes of 32 bits, begun twice. */
  function mix(start: number, end: number, seed: number, to: number): void {
    let high = (end - start) ^ seed
    let low = Math.imul(seed, 0x9e3779b1) | 0
    for (let at = start; at < end; at += 4) {
      const left = end - at
      const word = left >= 4 ? view.getInt32(at, true) : view.getInt32(at, true) & (0xffffff >> (8 * (3 - left)))
      high = Math.imul(high ^ word, 0x85ebca6b)
      high ^= high >>> 15
      low = Math.imul(low + word, 0xc2b2ae35) ^ (low >>> 13)
    }
    high = Math.imul(high ^ (high >>> 16), 0x2c1b3c6d)
    words[to] = high ^ (high >>> 13)
    words[to + 1] = Math.imul(low ^ (low >>> 16) ^ high, 0x297a2d39)
  }
  /** The place of some words in the table, or of the empty slot where they belong. */
  function placeOf(a: number, b: number, c: number, d: number): number {
    for (let slot = (a ^ (b >>> 7)) & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
      const at = slot * 4
      if (table[at + 3] === 0) return at
      if (table[at] === a && table[at + 1] === b && table[at + 2] === c && table[at + 3] === d) return at
    }
  }
  function put(a: number, b: number, c: number, d: number): boolean {
    const place = placeOf(a, b, c, d)
    if (table[place + 3] !== 0) return false
    table.set([a, b, c, d], place)
    return true
  }
  function grow(): void {
    const old = table
    slots *= 2
    table = new Int32Array(slots * 4)
    for (let at = 0; at < old.length; at += 4)
      if (old[at + 3] !== 0) put(old[at]!, old[at + 1]!, old[at + 2]!, old[at + 3]!)
  }
  function again(start: number, end: number): boolean {
    mix(start, end, 0x51ed270b, 0)
    mix(start, end, 0x7feb352d, 2)
    // A slot is empty where its last word is zero.
    if (!put(words[0]!, words[1]!, words[2]!, words[3]! || 1)) return true
    if (++used > (slots / 4) * 3) grow()
    return false
  }
  return { again }
}
