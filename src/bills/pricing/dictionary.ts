import { ENTRIES, createByteTable } from './byte-table'

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
  /** The column that it stands in. */
  readonly column: 'service' | 'contract' | 'usage_month'
  /** The contract that it was read as; undefined where it means nothing. */
  readonly readAs: string | undefined
  /** How many rows have it. */
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
  /** 1 where a contract was read from the name of a plan, or as the caller said. */
  readonly guessed: Uint8Array
  /** At number × services + service. */
  readonly contract: Int32Array
  /** How many rows had a guessed value as their contract; the kernel counts. */
  readonly contractRows: Float64Array
  /** Counts a row whose value means nothing in its column. */
  miss(column: Spelling['column'], entry: number): void
  /** The contracts that were guessed, and the values that mean nothing, with their rows. */
  spellings(): readonly Spelling[]
}

const LONGEST = 64

/** Makes a dictionary over one buffer, which must be readable 4 bytes past any value. More spellings than fit are read each time. */
export function createDictionary(
  input: Uint8Array,
  services: number,
  meaningOf: (text: string) => Meaning,
  nameOf: (service: number, contract: number) => string,
): Dictionary {
  const service = new Int32Array(ENTRIES)
  const month = new Int32Array(ENTRIES)
  const dated = new Uint8Array(ENTRIES)
  const guessed = new Uint8Array(ENTRIES)
  const contract = new Int32Array(ENTRIES * services)
  const contractRows = new Float64Array(ENTRIES)
  const texts: string[] = []
  const missed = new Map<string, Spelling>()
  const decoder = new TextDecoder()

  const { find, overflow } = createByteTable(input, LONGEST, (entry, start, end) => {
    const text = decoder.decode(input.subarray(start, end))
    const meaning = meaningOf(text)
    service[entry] = meaning.service
    month[entry] = meaning.month
    dated[entry] = meaning.dated ? 1 : 0
    for (let at = 0; at < services; at++) contract[entry * services + at] = meaning.contracts[at]!
    if (entry === overflow) return
    guessed[entry] = meaning.guessed ? 1 : 0
    texts[entry] = text
  })

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
      return contractRows[entry]! > 0
        ? [{ written, column: 'contract' as const, readAs: nameOf(at, found[at]!), rows: contractRows[entry]! }]
        : []
    })
    return [...plans, ...missed.values()]
  }
  return { find, service, month, dated, guessed, contract, contractRows, miss, spellings }
}
