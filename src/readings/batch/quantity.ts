import type { Slot } from '../../kernel/slots'
import { dayNumber, isDate } from '../../quantity/date'
import { scale, scaleText, UNKNOWN, UNREADABLE } from '../../quantity/scaled'
import {
  type CodedColumn,
  isCoded,
  isNumbers,
  isScaled,
  isValid,
  type Numbers,
  type Plain,
  type ScaledColumn,
  type Written,
} from './column'

/** A column of quantities. */
export interface Quantity {
  /** Copies a block as scaled whole numbers; what is none in `out` is to be asked of `at`. */
  load(from: number, count: number, out: Float64Array): void
  /** A row as a fact: scaled, UNKNOWN or UNREADABLE. */
  at(row: number): number
  /** The column as it lies in memory, where a block of it times a factor is what `load` gives of every number that is whole. */
  readonly raw?: { readonly values: Plain; readonly factor: number }
}

const MAX = Number.MAX_SAFE_INTEGER

/** One number of 10^-`scaleOf` units as a whole number of 10^-`decimals`, by its digits where it is not whole. */
function exactly(value: number | bigint, scaleOf: number, decimals: number): number {
  if (typeof value === 'number' && Number.isNaN(value)) return UNKNOWN
  if (value === -1 || value === -1n) return UNKNOWN
  if (scaleOf <= decimals) return scaleText(String(value), decimals - scaleOf)
  // More decimals than the fact has: they must be zeros.
  const by = 10n ** BigInt(scaleOf - decimals)
  if (typeof value === 'number' && !Number.isSafeInteger(value)) return UNREADABLE
  const whole = BigInt(value)
  return whole >= 0n && whole % by === 0n && whole / by <= BigInt(MAX) ? Number(whole / by) : UNREADABLE
}

/** Facts that were read before: a profile's own values, or a dictionary's. */
function facts(values: Float64Array): Quantity {
  return {
    load: (from, count, out) => {
      out.set(values.subarray(from, from + count))
    },
    at: (row) => values[row]!,
    raw: { values, factor: 1 },
  }
}

/** A value as a profile has it. */
export function writtenFact({ field, decimals }: Slot, value: Written): number {
  if (value === null || value === undefined || (typeof value === 'number' && Number.isNaN(value))) return UNKNOWN
  if (field.kind === 'date') return typeof value === 'string' && isDate(value) ? dayNumber(value) : UNREADABLE
  return scale(value, decimals)
}

/** Whole numbers in units that the fact's own are a multiple of: one multiplication a row, if any. */
function copied(values: Plain, factor: number, out: Float64Array, from: number, count: number): void {
  out.set(values.subarray(from, from + count))
  if (factor === 1) return
  const broken = isBroken(values)
  for (let at = 0; at < count; at++) {
    const value = out[at]!
    const scaled = value * factor
    // 2.3 × 1000 may miss 2300 by a hair: the nearest whole number is it, if it divides back to the very same double.
    const nearest = broken ? Math.round(scaled) : scaled
    out[at] = nearest / factor === value && nearest <= 1e15 ? nearest : NaN
  }
}

const isBroken = (values: Plain): boolean => values instanceof Float64Array || values instanceof Float32Array

/** Whether the upper half of 64 bits is the first or the second here. */
const upperHalf = (): number => new Uint32Array(BigUint64Array.of(1n).buffer)[0]!
/** 64-bit integers as doubles, by their halves, which is far faster than one by one; past 2^53 they are only near, and `at` is asked. */
function halves(values: BigInt64Array | BigUint64Array): Float64Array {
  const words = new Uint32Array(values.buffer, values.byteOffset, values.length * 2)
  const signed = values instanceof BigInt64Array
  const doubles = new Float64Array(values.length)
  const upper = upperHalf()
  for (let row = 0; row < doubles.length; row++) {
    const high = words[2 * row + upper]!
    doubles[row] = (signed ? high | 0 : high) * 4_294_967_296 + words[2 * row + 1 - upper]!
  }
  return doubles
}

function scaled({ values, scale: scaleOf = 0, validity }: ScaledColumn, decimals: number): Quantity {
  const at = (row: number): number => (isValid(validity, row) ? exactly(values[row]!, scaleOf, decimals) : UNKNOWN)
  const factor = 10 ** (decimals - scaleOf)
  if (scaleOf > decimals) return facts(Float64Array.from({ length: values.length }, (_, row) => at(row)))
  const doubles = values instanceof BigInt64Array || values instanceof BigUint64Array ? halves(values) : values
  return {
    load: (from, count, out) => {
      copied(doubles, factor, out, from, count)
      if (validity !== undefined)
        for (let row = 0; row < count; row++) if (!isValid(validity, from + row)) out[row] = UNKNOWN
    },
    at,
    ...(validity === undefined && (factor === 1 || !isBroken(doubles)) && { raw: { values: doubles, factor } }),
  }
}

/** A column of quantities; what is written is read here, once. */
export function quantityColumn(
  slot: Slot,
  column: CodedColumn | ScaledColumn | Numbers | readonly Written[],
): Quantity {
  if (isNumbers(column)) return scaled({ values: column }, slot.decimals)
  if (isScaled(column)) return scaled(column, slot.decimals)
  if (!isCoded(column))
    return facts(Float64Array.from(column as readonly Written[], (value) => writtenFact(slot, value)))
  const { codes, dictionary, validity } = column
  const known = Float64Array.from(dictionary, (value) => writtenFact(slot, value))
  return facts(
    Float64Array.from({ length: codes.length }, (_, row) => {
      const code = Number(codes[row])
      if (code < 0 || Number.isNaN(code) || !isValid(validity, row)) return UNKNOWN
      return Number.isInteger(code) && code < known.length ? known[code]! : UNREADABLE
    }),
  )
}
