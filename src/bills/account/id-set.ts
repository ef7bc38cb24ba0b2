import type { Ids, Repeats } from './ids'

/** Ids in any order: remembers 62 bits of each, which for 10 million ids are ambiguous once in 90,000 files. */
export interface IdSet extends Ids {
  readonly repeats: () => Repeats
  /** More different ids came than fit; then the count is too low. */
  readonly full: () => boolean
}

const FIRST_SLOTS = 1 << 12
/** 128 MiB; three quarters of them are used. */
const MOST_SLOTS = 1 << 24
/** How many different ids one set holds. */
export const MOST_IDS = (MOST_SLOTS / 4) * 3

/**
 * Makes a set that holds only the ids of one part of `parts`, so that any number of ids can be looked at in as many passes.
 * Kernel: an open table of two words an id; the lowest bit of the second says that it has been counted as repeated.
 */
export function createIdSet(input: Buffer, part = 0, parts = 1): IdSet {
  const view = new DataView(input.buffer, input.byteOffset, input.byteLength)
  let slots = FIRST_SLOTS
  let table = new Int32Array(slots * 2)
  let [used, ids, rows, full] = [0, 0, 0, false]

  /** The place of a hash, or of the empty slot where it belongs. */
  function placeOf(high: number, low: number): number {
    for (let slot = (high ^ (low >>> 7)) & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
      const a = table[slot * 2]!
      const b = table[slot * 2 + 1]!
      if ((a === 0 && b === 0) || (a === high && (b & ~1) === low)) return slot * 2
    }
  }
  function grow(): void {
    const old = table
    slots *= 2
    table = new Int32Array(slots * 2)
    for (let at = 0; at < old.length; at += 2) {
      if (old[at] === 0 && old[at + 1] === 0) continue
      const place = placeOf(old[at]!, old[at + 1]! & ~1)
      table[place] = old[at]!
      table[place + 1] = old[at + 1]!
    }
  }
  function see(start: number, end: number): void {
    if (start === end) return
    let high = end - start
    let low = 0x9e3779b9 | 0
    for (let at = start; at < end; at += 4) {
      const left = end - at
      const word = left >= 4 ? view.getInt32(at, true) : view.getInt32(at, true) & (0xffffff >> (8 * (3 - left)))
      high = Math.imul(high ^ word, 0x85ebca6b)
      high ^= high >>> 15
      low = Math.imul(low + word, 0xc2b2ae35) ^ (low >>> 13)
    }
    high = Math.imul(high ^ (high >>> 16), 0x2c1b3c6d)
    high ^= high >>> 13
    low = Math.imul(low ^ (low >>> 16) ^ high, 0x297a2d39) & ~1
    if (high === 0 && low === 0) high = 1
    if (parts > 1 && (high >>> 8) % parts !== part) return
    const place = placeOf(high, low)
    if (table[place] !== 0 || table[place + 1] !== 0) {
      rows++
      if ((table[place + 1]! & 1) === 0) ids++
      table[place + 1] = table[place + 1]! | 1
      return
    }
    if (used >= MOST_IDS) {
      full = true
      return
    }
    table[place] = high
    table[place + 1] = low
    if (++used > (slots / 4) * 3) grow()
  }
  return { see, repeats: () => ({ ids, rows }), full: () => full }
}
