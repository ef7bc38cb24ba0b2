/** Numbers runs of bytes: the same number for the same bytes. */
export interface ByteTable {
  /** The number of the bytes from start to end; `overflow` for those that are too long, or come when the table is full. */
  find(start: number, end: number): number
  readonly overflow: number
}

const SLOTS = 1 << 14
/** How many numbers there are; the last stands for all that is not remembered. */
export const ENTRIES = 1 << 12

/**
 * Makes a table over one buffer, which must be readable 4 bytes past any run; `learn` is told of each run that is new to it, and of
 * each that it cannot remember. `longest` is a multiple of four.
 * Kernel: everything the search touches is a constant typed array, and bytes are compared four at a time.
 */
export function createByteTable(
  input: Uint8Array,
  longest: number,
  learn: (entry: number, start: number, end: number) => void,
): ByteTable {
  const wordsEach = longest >> 2
  const view = new DataView(input.buffer, input.byteOffset, input.byteLength)
  const slots = new Int32Array(SLOTS)
  const lengths = new Int32Array(ENTRIES)
  const lastWords = new Int32Array(ENTRIES)
  const words = new Int32Array(ENTRIES * wordsEach)
  const masks = Int32Array.of(0, 0xff, 0xffff, 0xffffff)
  const overflow = ENTRIES - 1
  let used = 0

  function add(start: number, end: number, slot: number, head: number, tail: number): number {
    const length = end - start
    const kept = length <= longest && used < overflow
    const entry = kept ? used++ : overflow
    learn(entry, start, end)
    if (!kept) return entry
    lengths[entry] = length
    lastWords[entry] = tail
    const own = entry * wordsEach
    words[own] = head
    for (let at = 4; at + 4 <= length; at += 4) words[own + (at >> 2)] = view.getInt32(start + at, true)
    slots[slot] = entry + 1
    return entry
  }

  /** All bytes count: values that agree at both ends, such as long numbers, must not fall into one slot. */
  function find(start: number, end: number): number {
    const length = end - start
    const word = view.getInt32(start, true)
    const head = length >= 4 ? word : word & masks[length]!
    const tail = length >= 4 ? view.getInt32(end - 4, true) : head
    let mixed = Math.imul(head, 0x9e3779b1) ^ Math.imul(tail, 0x85ebca6b) ^ length
    for (let at = 4; at + 8 <= length; at += 4)
      mixed = (mixed + Math.imul(view.getInt32(start + at, true), 0x2c1b3c6d + (at << 5))) | 0
    let slot = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35) >>> 18
    for (;;) {
      const entry = slots[slot]! - 1
      if (entry < 0) return add(start, end, slot, head, tail)
      if (lengths[entry] === length && lastWords[entry] === tail && words[entry * wordsEach] === head) {
        const own = entry * wordsEach
        let at = 4
        while (at + 4 <= length && words[own + (at >> 2)] === view.getInt32(start + at, true)) at += 4
        if (at + 4 > length) return entry
      }
      slot = (slot + 1) & (SLOTS - 1)
    }
  }
  return { find, overflow }
}
