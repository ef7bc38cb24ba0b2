/** One chunk of an Arrow vector, as apache-arrow and its kin have it. */
export interface ArrowData {
  /** How many rows the chunk has. */
  readonly length: number
  /** Where its rows begin in the buffers. */
  readonly offset: number
  /** How many rows are null; below zero where nobody counted. */
  readonly nullCount: number
  /** The buffer of its values. */
  readonly values: unknown
  /** One bit a row, the lowest first: 0 is null. */
  readonly nullBitmap?: Uint8Array | null
}
/** What is needed of an Arrow type: its number in the format, and for some their scale, unit or precision. */
export interface ArrowType {
  /** The number of the type in the Arrow format. */
  readonly typeId: number
  /** Of a decimal: its digits after the point. */
  readonly scale?: number
  /** Of a date or timestamp: its unit, as a number of the format. */
  readonly unit?: number
  /** Of a decimal its digits, of a float its size. */
  readonly precision?: number
  /** Of an integer: whether it may be below zero. */
  readonly isSigned?: boolean
}
/** A vector of Apache Arrow, by its shape: this package does not depend on apache-arrow. */
export interface ArrowVector {
  /** How many rows it has. */
  readonly length: number
  /** The type of its values. */
  readonly type: ArrowType
  /** Its chunks. */
  readonly data: readonly ArrowData[]
  /** The value of a row; null is missing. */
  get(index: number): unknown
}
/** A table of Apache Arrow, by its shape. */
export interface ArrowTable {
  /** Its columns. */
  readonly schema: {
    /** One for each column. */
    readonly fields: readonly {
      /** The column's name. */
      readonly name: string
    }[]
  }
  /** The column of a name, or null. */
  getChild(name: string): ArrowVector | null
}
