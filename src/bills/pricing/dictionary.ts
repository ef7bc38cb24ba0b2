/** What one written value means in each place where it may stand; negative where it means nothing. */
export interface Meaning {
  readonly service: number
  /** Its number, or -1 − the place of the reason in monthReasons. */
  readonly month: number
  /** A day, or a number, was taken for its month. */
  readonly dated: boolean
  /** By service. */ readonly contracts: readonly number[]
  /** It is the name of a plan, or mapped by the caller, not the name of a contract. */
  readonly guessed: boolean
}

/** One spelling, and how many rows had it. */
export interface Spelling {
  /** '' for all those that were too many or too long to remember. */
  readonly written: string
  readonly column: 'service' | 'contract' | 'usage_month'
  /** The contract that it was read as; undefined where it means nothing. */
  readonly readAs: string | undefined
  rows: number
}

/** Remembers what values mean by their bytes, so that each spelling is read as text once only. */
export interface Dictionary {
  /** The number of the value in bytes start to end. */
  find(start: number, end: number): number
  readonly service: Int32Array
  readonly month: Int32Array
  /** 1 where a day was taken for its month. */
  readonly dated: Uint8Array
  /** At number × services + service. */
  readonly contract: Int32Array
  /** How many rows had a value as their contract; the kernel counts. */
  readonly contractRows: Float64Array
  /** Counts a row whose value means nothing in its column. */
  miss(column: Spelling['column'], entry: number): void
  /** The contracts that were guessed, and the values that mean nothing, with their rows. */
  spellings(): readonly Spelling[]
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
  nameOf: (service: number, contract: number) => string,
): Dictionary {
  const view = new DataView(input.buffer, input.byteOffset, input.byteLength)
  const slots = new Int32Array(SLOTS)
  const lengths = new Int32Array(ENTRIES)
  const lastWords = new Int32Array(ENTRIES)
  const words = new Int32Array(ENTRIES * WORDS)
  const service = new Int32Array(ENTRIES)
  const month = new Int32Array(ENTRIES)
  const dated = new Uint8Array(ENTRIES)
  const guessed = new Uint8Array(ENTRIES)
  const contract = new Int32Array(ENTRIES * services)
  const contractRows = new Float64Array(ENTRIES)
  const texts: string[] = []
  const missed = new Map<string, Spelling>()
  const masks = Int32Array.of(0, 0xff, 0xffff, 0xffffff)
  const decoder = new TextDecoder()
  let used = 0

  const first = (start: number, length: number): number =>
    length >= 4 ? view.getInt32(start, true) : view.getInt32(start, true) & masks[length]!

  function learn(start: number, end: number, slot: number): number {
    const length = end - start
    const text = decoder.decode(input.subarray(start, end))
    const meaning = meaningOf(text)
    const kept = length <= LONGEST && used < ENTRIES - 1
    const entry = kept ? used++ : ENTRIES - 1
    service[entry] = meaning.service
    month[entry] = meaning.month
    dated[entry] = meaning.dated ? 1 : 0
    for (let at = 0; at < services; at++) contract[entry * services + at] = meaning.contracts[at]!
    if (!kept) return entry
    guessed[entry] = meaning.guessed ? 1 : 0
    texts[entry] = text
    lengths[entry] = length
    lastWords[entry] = length >= 4 ? view.getInt32(end - 4, true) : first(start, length)
    for (let at = 0; at === 0 || at + 4 <= length; at += 4)
      words[entry * WORDS + (at >> 2)] = at === 0 ? first(start, length) : view.getInt32(start + at, true)
    slots[slot] = entry + 1
    return entry
  }

  /** All bytes count: values that agree at both ends, such as long numbers, must not fall into one slot. */
  function find(start: number, end: number): number {
    const length = end - start
    const head = first(start, length)
    const tail = length >= 4 ? view.getInt32(end - 4, true) : head
    let mixed = head ^ Math.imul(tail, 0x9e3779b1) ^ length
    for (let at = 4; at + 8 <= length; at += 4)
      mixed = Math.imul(mixed ^ (mixed >>> 15) ^ view.getInt32(start + at, true), 0x2c1b3c6d)
    let slot = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) >>> 18
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

  function miss(column: Spelling['column'], entry: number): void {
    const written = texts[entry] ?? ''
    const known = missed.get(`${column} ${written}`)
    if (known) known.rows++
    else missed.set(`${column} ${written}`, { written, column, readAs: undefined, rows: 1 })
  }
  function spellings(): readonly Spelling[] {
    const plans = texts.flatMap((written, entry) => {
      const found = Array.from({ length: services }, (_, at) => contract[entry * services + at]!)
      const at = found.findIndex((number) => number >= 0)
      return guessed[entry] === 1 && contractRows[entry]! > 0 && at >= 0
        ? [{ written, column: 'contract' as const, readAs: nameOf(at, found[at]!), rows: contractRows[entry]! }]
        : []
    })
    return [...plans, ...missed.values()]
  }
  return { find, service, month, dated, contract, contractRows, miss, spellings }
}
