import { monthCode } from '../../kernel/month-codes'
import type { Slot } from '../../kernel/slots'
import { UNKNOWN, UNREADABLE } from '../../quantity/scaled'
import {
  type CodedColumn,
  isCoded,
  isNumbers,
  isScaled,
  isValid,
  type Numbers,
  type ScaledColumn,
  type Written,
} from './column'

/** Codes small enough for the block loops. */
type Codes = Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array

/** Codes and what each stands for: codes[row] − base is a place in `facts`, which has kernel codes, UNKNOWN or UNREADABLE. */
export interface Coded {
  readonly codes: Codes
  readonly validity: Uint8Array | undefined
  readonly base: number
  readonly facts: Int32Array
}

const YEARS = { from: 1900, until: 2199 }
const monthText = (month: number): string => {
  const digits = String(month)
  return `${digits.slice(0, 4)}-${digits.slice(4)}`
}

/** The code of a written option or month, as the kernel has it; a month may also be the number 202601. */
function codeOf(slot: Slot, value: Written): number {
  if (value === null || value === undefined || Number.isNaN(value)) return UNKNOWN
  const { kind } = slot.field
  const name =
    typeof value === 'string' || typeof value === 'boolean'
      ? String(value)
      : kind === 'month' && (typeof value === 'number' || typeof value === 'bigint')
        ? monthText(Number(value))
        : ''
  return kind === 'month' ? monthCode(slot, name) : (slot.codes!.get(name) ?? UNREADABLE)
}

const PAST = 2_147_483_647
/** As 32-bit integers: NaN is missing, and what is no whole number, or beyond, is a code that no dictionary has. */
function narrow(codes: Numbers): Codes {
  if (
    codes instanceof Int8Array ||
    codes instanceof Uint8Array ||
    codes instanceof Int16Array ||
    codes instanceof Uint16Array ||
    codes instanceof Int32Array
  )
    return codes
  return Int32Array.from(codes as ArrayLike<number | bigint>, (value) => {
    const code = Number(value)
    return Number.isNaN(code) ? UNKNOWN : Number.isInteger(code) && code < PAST && code >= -PAST ? code : PAST
  })
}

function written(slot: Slot, values: readonly Written[]): Coded {
  const known = new Map<Written, number>()
  const facts: number[] = []
  const codes = Int32Array.from(values, (value) => {
    let code = known.get(value)
    if (code === undefined) {
      code = facts.push(codeOf(slot, value)) - 1
      known.set(value, code)
    }
    return code
  })
  return { codes, validity: undefined, base: 0, facts: Int32Array.from(facts) }
}

function numbered(slot: Slot, values: Numbers, validity: Uint8Array | undefined): Coded {
  const codes = narrow(values)
  if (slot.field.kind !== 'month')
    return { codes, validity, base: 0, facts: Int32Array.from(slot.names, (_, code) => code) }
  const base = YEARS.from * 100
  const facts = new Int32Array((YEARS.until - YEARS.from + 1) * 100)
  for (let at = 0; at < facts.length; at++) facts[at] = codeOf(slot, base + at)
  return { codes, validity, base, facts }
}

/** A column of options or months. */
export function codedColumn(slot: Slot, column: CodedColumn | ScaledColumn | Numbers | readonly Written[]): Coded {
  if (isNumbers(column)) return numbered(slot, column, undefined)
  if (isScaled(column)) return numbered(slot, column.values, column.validity)
  if (!isCoded(column)) return written(slot, column as readonly Written[])
  return {
    codes: narrow(column.codes),
    validity: column.validity,
    base: 0,
    facts: Int32Array.from(column.dictionary, (value) => codeOf(slot, value)),
  }
}

/** Copies the codes of a block, a missing one as −1. */
export function loadCodes({ codes, validity }: Coded, from: number, count: number, out: Int32Array): void {
  out.set(codes.subarray(from, from + count))
  if (validity === undefined) return
  for (let at = 0; at < count; at++) if (!isValid(validity, from + at)) out[at] = UNKNOWN
}

/** What a row's code stands for. */
export function codeAt({ codes, validity, base, facts }: Coded, row: number): number {
  const code = codes[row]!
  if (code < 0 || !isValid(validity, row)) return UNKNOWN
  const at = code - base
  return at >= 0 && at < facts.length ? facts[at]! : UNREADABLE
}
