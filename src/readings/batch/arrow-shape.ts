/** One chunk of an Arrow vector, as apache-arrow and its kin have it. */
export interface ArrowData {
  readonly length: number
  readonly offset: number
  readonly nullCount: number
  readonly values: unknown
  readonly nullBitmap?: Uint8Array | null
}
/** What is needed of an Arrow type: its number in the format, and for some their scale, unit or precision. */
export interface ArrowType {
  readonly typeId: number
  readonly scale?: number
  readonly unit?: number
  readonly precision?: number
  readonly isSigned?: boolean
}
/** A vector of Apache Arrow, by its shape: this package does not depend on apache-arrow. */
export interface ArrowVector {
  readonly length: number
  readonly type: ArrowType
  readonly data: readonly ArrowData[]
  get(index: number): unknown
}
/** A table of Apache Arrow, by its shape. */
export interface ArrowTable {
  readonly schema: { readonly fields: readonly { readonly name: string }[] }
  getChild(name: string): ArrowVector | null
}
