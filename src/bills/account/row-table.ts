/** Makes a table of keys of four words, of which the last is not zero: what it gives says whether a key is new. Kernel: an open table. */
export function createRowTable(firstSlots = 1 << 12): (a: number, b: number, c: number, d: number) => boolean {
  let slots = firstSlots
  let table = new Int32Array(slots * 4)
  let used = 0

  /** The place of a key in the table, or of the empty slot where it belongs. */
  function placeOf(a: number, b: number, c: number, d: number): number {
    for (let slot = (a ^ (b >>> 7)) & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
      const at = slot * 4
      const last = table[at + 3]
      if (last === 0 || (last === d && table[at] === a && table[at + 1] === b && table[at + 2] === c)) return at
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
  return (a, b, c, d) => {
    const added = put(a, b, c, d)
    if (added && ++used > (slots / 4) * 3) grow()
    return added
  }
}
