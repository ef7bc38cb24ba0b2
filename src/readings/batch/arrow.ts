import type { ArrowData, ArrowTable, ArrowVector } from './arrow-shape'
import { refuse } from '../refuse'
import type { CodedColumn, Columns, Numbers, ScaledColumn, Written } from './column'

// The numbers of Arrow's own format (Schema.fbs), and −1, which is apache-arrow's for a dictionary.
const TYPE = { int: 2, float: 3, decimal: 7, date: 8, timestamp: 10, dictionary: -1 } as const
const DAY = 86_400_000n
/** How many of a timestamp's units a millisecond has, or how many milliseconds a unit has: seconds, milli, micro, nano. */
const perMillisecond = [
  [1n, 1000n],
  [1n, 1n],
  [1000n, 1n],
  [1_000_000n, 1n],
] as const

export const isArrowVector = (column: unknown): column is ArrowVector => {
  const vector = column as Partial<ArrowVector> | null
  return (
    typeof vector === 'object' &&
    vector !== null &&
    typeof vector.get === 'function' &&
    Array.isArray(vector.data) &&
    typeof vector.type?.typeId === 'number'
  )
}

type View = Exclude<Numbers, BigInt64Array | BigUint64Array>
/** The rows of all chunks in one array; a chunk alone is not copied. */
function joined(vector: ArrowVector): Numbers {
  const parts = vector.data.map(({ values, length }) => (values as View).subarray(0, length))
  const [first] = parts
  if (parts.length === 1) return first!
  const all = new (first!.constructor as new (length: number) => View)(vector.length)
  let from = 0
  for (const part of parts) {
    all.set(part, from)
    from += part.length
  }
  return all
}

/** One bitmap over all chunks, or nothing where no row is null. */
function validityOf(vector: ArrowVector): { validity?: Uint8Array } {
  if (vector.data.every(({ nullCount }) => nullCount === 0)) return {}
  const validity = new Uint8Array((vector.length + 7) >> 3)
  let row = 0
  for (const { length, offset, nullBitmap } of vector.data)
    for (let at = 0; at < length; at++, row++) {
      const bit = offset + at
      if (!nullBitmap || nullBitmap.length === 0 || ((nullBitmap[bit >> 3]! >> (bit & 7)) & 1) === 1)
        validity[row >> 3] = validity[row >> 3]! | (1 << (row & 7))
    }
  return { validity }
}

/** Each value asked for by itself: strings, booleans, and numbers that fit no array. */
const written = (vector: ArrowVector): Written[] =>
  Array.from({ length: vector.length }, (_, row) => vector.get(row) as Written)

/** Decimals are little-endian 32-bit words; those that fit 64 bits keep their scale, wider ones are no amount of ours. */
function decimals(vector: ArrowVector, scale: number): ScaledColumn {
  const values = new BigInt64Array(vector.length)
  let row = 0
  for (const { values: words, length } of vector.data as readonly (ArrowData & { values: Uint32Array })[]) {
    const width = Math.floor(words.length / Math.max(length, 1))
    for (let at = 0; at < length; at++, row++) {
      const value = words
        .slice(at * width, (at + 1) * width)
        .reduceRight((sum, word) => (sum << 32n) | BigInt(word), 0n)
      const signed = BigInt.asIntN(32 * width, value)
      // Too wide: as the widest that there is, which no fact holds either.
      values[row] = BigInt.asIntN(64, signed) === signed ? signed : signed < 0n ? -2n : (1n << 63n) - 1n
    }
  }
  return { values, scale, ...validityOf(vector) }
}

function timeOf(milliseconds: bigint, letters: number): string | undefined {
  const day = new Date(Number(milliseconds))
  return Number.isNaN(day.getTime()) ? undefined : day.toISOString().slice(0, letters)
}
/** Days and moments as the days (10 letters) or months (7) that they lie in, in UTC, in which Arrow keeps both. */
function times(vector: ArrowVector, letters: 7 | 10, toMilliseconds: (value: bigint) => bigint): CodedColumn {
  const { validity } = validityOf(vector)
  const values = joined(vector)
  const codes = new Int32Array(vector.length)
  const known = new Map<bigint, number>()
  const dictionary: string[] = []
  const byName = new Map<string, number>()
  for (let row = 0; row < codes.length; row++) {
    const day = BigInt(values[row]!)
    let code = known.get(day)
    if (code === undefined) {
      const name = timeOf(toMilliseconds(day), letters) ?? String(day)
      code = byName.get(name) ?? dictionary.push(name) - 1
      byName.set(name, code)
      known.set(day, code)
    }
    codes[row] = code
  }
  return { codes, dictionary, ...(validity && { validity }) }
}

/** A vector in one of our own shapes: nulls stay missing, doubles and integers count the unit itself, decimals keep their scale. */
export function fromVector(vector: ArrowVector, letters: 7 | 10): CodedColumn | ScaledColumn | readonly Written[] {
  const { typeId, scale = 0, unit = 0 } = vector.type
  if (vector.length === 0) return []
  switch (typeId) {
    case TYPE.float:
      // Half floats stand as 16-bit integers.
      if (vector.type.precision === 0) return written(vector)
      return { values: joined(vector), scale: 0, ...validityOf(vector) }
    case TYPE.int:
      return { values: joined(vector), scale: 0, ...validityOf(vector) }
    case TYPE.decimal:
      return decimals(vector, scale)
    case TYPE.date:
      return times(vector, letters, unit === 0 ? (days) => days * DAY : (value) => value)
    case TYPE.timestamp: {
      const [units, milliseconds] = perMillisecond[unit] ?? [1n, 1n]
      return times(vector, letters, (value) => (value * milliseconds) / units)
    }
    case TYPE.dictionary: {
      // Each chunk may have a dictionary of its own.
      const [only] = vector.data as readonly (ArrowData & { dictionary?: ArrowVector })[]
      if (vector.data.length === 1 && only?.dictionary)
        return {
          codes: joined(vector),
          dictionary: written(only.dictionary),
          ...validityOf(vector),
        }
      return written(vector)
    }
    default:
      return written(vector)
  }
}

/** What has a fact's id, as a batch's `fields` have. */
interface Identified {
  /** The id of the fact. */
  readonly id: string
}

/**
 * Gives the columns of an Arrow table by fact: `names` says which column each fact is in, or `fields` of a batch takes those
 * that have a fact's name.
 * @throws UsageError for a column that the table does not have
 * @example fromArrow({ schema: { fields: [{ name: 'kwh' }] }, getChild: () => 'the column' }, { electricityUsage: 'kwh' }).electricityUsage //=> 'the column'
 */
export function fromArrow(table: ArrowTable, names: Readonly<Record<string, string>> | readonly Identified[]): Columns {
  const has = table.schema.fields.map(({ name }) => name)
  const pairs = Array.isArray(names)
    ? (names as readonly Identified[]).filter(({ id }) => has.includes(id)).map(({ id }) => [id, id] as const)
    : Object.entries(names)
  return Object.fromEntries(
    pairs.map(([fact, name]: readonly [string, string]) => {
      const vector: ArrowVector | null = table.getChild(name)
      if (vector === null)
        refuse(
          `表に「${name}」という列はありません。あるのは ${has.join('、')} です。`,
          `the table has no column '${name}'; it has ${has.join(', ')}.`,
        )
      return [fact, vector as ArrowVector]
    }),
  )
}
