import type { ArrowVector } from './arrow-shape'

/** Whole numbers or doubles as an engine hands them over. */
export type Numbers =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array
  | BigInt64Array
  | BigUint64Array
/** How the elements of typed arrays lie in memory; 64-bit integers are read by their halves. */
export type Elements = 'i8' | 'u8' | 'i16' | 'u16' | 'i32' | 'u32' | 'f32' | 'f64'
/** A fact as a profile has it; null is missing. */
export type Written = string | number | bigint | boolean | null | undefined

/** Codes and what each stands for: `dictionary[code]`. A negative code, a null in the dictionary or a bit 0 in `validity` is missing. */
export interface CodedColumn {
  /** One place in `dictionary` for each row. */
  readonly codes: Numbers
  /** What each code stands for, as a profile has it. */
  readonly dictionary: readonly Written[]
  /** One bit a row, the lowest first, as Arrow has it: 0 is missing, whatever the code. */
  readonly validity?: Uint8Array
}
/** Numbers that say what they count: 10^-`scale` of the fact's unit, so that `scale: 3` of kWh are thousandths. */
export interface ScaledColumn {
  /** One number for each row, in 10^-`scale` of the fact's unit. */
  readonly values: Numbers
  /** 0 to 18; may be left out where the fact is whole (yen, counts, months). */
  readonly scale?: number
  /** One bit a row, the lowest first, as Arrow has it: 0 is missing. */
  readonly validity?: Uint8Array
}

/**
 * One fact of every row, in any of these shapes:
 * - `{ codes, dictionary, validity? }`: codes of options, months or amounts;
 * - `{ values, scale, validity? }`: quantities that say their scale; −1 or NaN is missing;
 * - a typed array alone: whole facts (yen, counts), months as 202601, options by their place in `fields`. A quantity with
 *   decimals is refused without its scale, for nobody sees whether 50 is 50 kWh or 0.050;
 * - an array of values as in a profile, such as decimal text, in the fact's unit; months also as the number 202601; null is missing;
 * - a vector of Apache Arrow as it is.
 * What is anything else in a row is flagged as unreadable; another shape is refused.
 */
export type Column = CodedColumn | ScaledColumn | Numbers | readonly Written[] | ArrowVector
/** Columns by fact. */
export type Columns = Readonly<Record<string, Column>>

export const isNumbers = (value: unknown): value is Numbers => ArrayBuffer.isView(value) && !(value instanceof DataView)
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isNumbers(value)
export const isCoded = (column: unknown): column is CodedColumn =>
  isObject(column) && isNumbers(column['codes']) && Array.isArray(column['dictionary'])
export const isScaled = (column: unknown): column is ScaledColumn =>
  isObject(column) && isNumbers(column['values']) && !('codes' in column)

/** How many rows a column has. */
export const lengthOf = (column: CodedColumn | ScaledColumn | Numbers | readonly Written[]): number =>
  'codes' in column ? column.codes.length : isScaled(column) ? column.values.length : (column as Numbers).length

/** True where the bitmap, if there is one, says that the row has a value. */
export const isValid = (validity: Uint8Array | undefined, row: number): boolean =>
  validity === undefined || ((validity[row >> 3]! >> (row & 7)) & 1) === 1

/** Typed arrays whose elements are no 64-bit integers. */
export type Plain = Exclude<Numbers, BigInt64Array | BigUint64Array>
const elements: readonly (readonly [new () => Plain, Elements])[] = [
  [Int8Array, 'i8'],
  [Uint8Array, 'u8'],
  [Int16Array, 'i16'],
  [Uint16Array, 'u16'],
  [Int32Array, 'i32'],
  [Uint32Array, 'u32'],
  [Float32Array, 'f32'],
  [Float64Array, 'f64'],
]
/** Nothing for what only looks like them. */
export const elementsOf = (values: Plain): Elements | undefined =>
  elements.find(([type]) => values instanceof type)?.[1]
