/** What one written value means in each place where it may stand; -1 where it means nothing. */
export interface Meaning {
  readonly service: number
  readonly month: number
  /** By service. */ readonly contracts: readonly number[]
}

/** Remembers what values mean by their bytes, so that each spelling is read as text once only. */
export interface Dictionary {
  /** The number of the value in bytes start to end. */
  find(start: number, end: number): number
  readonly service: Int32Array
  readonly month: Int32Array
  /** At number × services + service. */
  readonly contract: Int32Array
}

const SLOTS = 1 << 14
/** More spellings than this are read each time, through the last entry. */
const ENTRIES = 1 << 12
const LONGEST = 64
const WORDS = LONGEST / 4

/**
 * Makes a dictionary over one buffer, which must be readable 4 bytes past any value.
 * Kernel: everything the search touches is a constant typed array, and bytes are compared four at a time.
 */
export function createDictionary(
  input: Uint8Array,
  services: number,
  meaningOf: (text: string) => Meaning,
): Dictionary {
  const view = new DataView(input.buffer, input.byteOffset, input.byteLength)
  const slots = new Int32Array(SLOTS)
  const lengths = new Int32Array(ENTRIES)
  const lastWords = new Int32Array(ENTRIES)
  const words = new Int32Array(ENTRIES * WORDS)
  const service = new Int32Array(ENTRIES)
  const month = new Int32Array(ENTRIES)
  const contract = new Int32Array(ENTRIES * services)
  const masks = Int32Array.of(0, 0xff, 0xffff, 0xffffff)
  const decoder = new TextDecoder()
  let used = 0

  const first = (start: number, length: number): number =>
    length >= 4 ? view.getInt32(start, true) : view.getInt32(start, true) & masks[length]!

  function learn(start: number, end: number, slot: number): number {
    const length = end - start
    const meaning = meaningOf(decoder.decode(input.subarray(start, end)))
    const kept = length <= LONGEST && used < ENTRIES - 1
    const entry = kept ? used++ : ENTRIES - 1
    service[entry] = meaning.service
    month[entry] = meaning.month
    for (let at = 0; at < services; at++) contract[entry * services + at] = meaning.contracts[at]!
    if (!kept) return entry
    lengths[entry] = length
    lastWords[entry] = length >= 4 ? view.getInt32(end - 4, true) : first(start, length)
    for (let at = 0; at === 0 || at + 4 <= length; at += 4)
      words[entry * WORDS + (at >> 2)] = at === 0 ? first(start, length) : view.getInt32(start + at, true)
    slots[slot] = entry + 1
    return entry
  }

  function find(start: number, end: number): number {
    const length = end - start
    const head = first(start, length)
    const tail = length >= 4 ? view.getInt32(end - 4, true) : head
    let slot = Math.imul(head ^ Math.imul(tail, 0x9e3779b1) ^ length, 0x85ebca6b) >>> 18
    for (;;) {
      const entry = slots[slot]! - 1
      if (entry < 0) return learn(start, end, slot)
      if (lengths[entry] === length && lastWords[entry] === tail && words[entry * WORDS] === head) {
        let at = 4
        while (at + 4 <= length && words[entry * WORDS + (at >> 2)] === view.getInt32(start + at, true)) at += 4
        if (at + 4 > length) return entry
      }
      slot = (slot + 1) & (SLOTS - 1)
    }
  }
  return { find, service, month, contract }
}
