import { COMMA, NEWLINE, QUOTE, RECORD_LIMIT, RETURN, closingQuote, lineEnd } from '../files/csv-bytes'
import type { RejectReason } from './reasons'

/** Reads one record after another from a buffer, and says where its fields are. */
export interface RecordReader {
  /** Reads the record that begins at `row`: why it is no record, or undefined. */
  read(row: number, end: number): RejectReason | undefined
  /** Where the content of each column is, without its quotes. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /**
   * Where the next record begins, where the content of this one ends, how many lines and how many fields it has (one more than the
   * columns stands for any number of them), and the comma before the first field too many.
   */
  readonly place: Int32Array
}
export const NEXT = 0
export const CONTENT_END = 1
export const LINES = 2
export const FIELDS = 3
export const EXTRA = 4

/**
 * Makes a reader over one buffer, which must be readable 4 bytes past any record; every record ends with a newline.
 * Kernel: four bytes at a time; a byte of 44 or less (comma, quote, newline) stops the search.
 */
export function createRecordReader(input: Uint8Array, columns: number): RecordReader {
  const view = new DataView(input.buffer, input.byteOffset, input.byteLength)
  const starts = new Int32Array(columns + 1)
  const ends = new Int32Array(columns + 1)
  const place = new Int32Array(5)

  function firstLine(row: number, end: number, reason: RejectReason): RejectReason {
    const next = lineEnd(input, row, end)
    place[NEXT] = next
    place[CONTENT_END] = input[next - 2] === RETURN ? next - 2 : next - 1
    place[LINES] = 1
    return next - row > RECORD_LIMIT ? 'length' : reason
  }

  function finish(
    row: number,
    end: number,
    contentEnd: number,
    next: number,
    column: number,
    lines: number,
  ): RejectReason | undefined {
    if (next - row > RECORD_LIMIT) return firstLine(row, end, 'quotes')
    place[NEXT] = next
    place[CONTENT_END] = contentEnd
    place[LINES] = lines
    if (column === columns - 1) return undefined
    place[FIELDS] = column + 1
    return 'columns'
  }

  function read(row: number, end: number): RejectReason | undefined {
    let at = row
    let column = 0
    let lines = 1
    starts[0] = row
    for (;;) {
      let word = view.getInt32(at, true)
      let mark = (word - 0x2d2d2d2d) & ~word & 0x80808080
      while (mark === 0) {
        at += 4
        word = view.getInt32(at, true)
        mark = (word - 0x2d2d2d2d) & ~word & 0x80808080
      }
      at += (31 - Math.clz32(mark & -mark)) >> 3
      const byte = input[at]!
      if (byte === COMMA) {
        ends[column] = at
        if (column < columns && ++column === columns) place[EXTRA] = at
        starts[column] = ++at
      } else if (byte === NEWLINE) {
        const contentEnd = input[at - 1] === RETURN ? at - 1 : at
        ends[column] = contentEnd
        return finish(row, end, contentEnd, at + 1, column, lines)
      } else if (byte === QUOTE && at === starts[column]) {
        const close = closingQuote(input, at, Math.min(end, row + RECORD_LIMIT))
        if (close < 0) return firstLine(row, end, 'quotes')
        for (let inside = at; inside < close; inside++) if (input[inside] === NEWLINE) lines++
        starts[column] = at + 1
        ends[column] = close
        at = close + 1
        if (input[at] !== COMMA) return finish(row, end, at, input[at] === RETURN ? at + 2 : at + 1, column, lines)
        if (column < columns && ++column === columns) place[EXTRA] = at
        starts[column] = ++at
      } else at++
    }
  }
  return { read, starts, ends, place }
}
