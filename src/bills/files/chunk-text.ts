import { isAscii, isUtf8 } from 'node:buffer'
import type { Encoding } from '../plan'
import type { RejectReason } from '../pricing/reasons'
import { QUOTE } from './csv-bytes'

/** What a chunk's bytes are like before they are read as records. */
export interface ChunkText {
  readonly end: number
  /** Some record has NULs, bytes outside the encoding, or the mark of a broken one. */ readonly careful: boolean
  /** Read as CP932, but its bytes are letters beyond ASCII in UTF-8; and, the other way, bytes that are no UTF-8. */
  readonly utf8: boolean
  readonly notUtf8: boolean
}

const REPLACEMENT = Buffer.from('\ufffd')
/** What a reformatted record begins with whose quotes did not add up: a quoted field with this first. */
export const BROKEN_MARK = 1

/** Makes the function that brings a chunk of `raw` bytes into `input` as UTF-8; for UTF-8 both are one buffer. */
export function createChunkText(encoding: Encoding, raw: Buffer, input: Buffer): (end: number) => ChunkText {
  if (encoding !== 'cp932')
    return (end) => {
      const bytes = raw.subarray(0, end)
      const careful =
        !isUtf8(bytes) ||
        bytes.includes(0) ||
        bytes.includes(BROKEN_MARK) ||
        (encoding !== 'utf-8' && bytes.includes(REPLACEMENT))
      return { end, careful, utf8: false, notUtf8: false }
    }
  const decoder = new TextDecoder('shift_jis')
  const encoder = new TextEncoder()
  return (end) => {
    const bytes = raw.subarray(0, end)
    const text = decoder.decode(bytes)
    const ascii = isAscii(bytes)
    const utf8 = !ascii && isUtf8(bytes)
    return {
      end: encoder.encodeInto(text, input).written,
      careful: text.includes('\ufffd') || text.includes('\0') || text.includes('\u0001'),
      utf8,
      notUtf8: !ascii && !utf8,
    }
  }
}

const isMarked = (bytes: Buffer): boolean => bytes[0] === QUOTE && bytes[1] === BROKEN_MARK

/** Says what is wrong with the bytes of one record, if anything; CP932 that could not be read has become U+FFFD. */
export function flawOf(encoding: Encoding, bytes: Buffer): RejectReason | undefined {
  if (isMarked(bytes)) return 'quotes'
  if (bytes.includes(0)) return 'nul'
  return (encoding === 'utf-8' ? !isUtf8(bytes) : bytes.includes(REPLACEMENT)) ? 'encoding' : undefined
}

/** The bytes of a rejected record as its file has them. */
export const asItWas = (bytes: Buffer): Buffer =>
  isMarked(bytes)
    ? Buffer.from(bytes.subarray(2, -1).toString('latin1').replaceAll('""', '"'), 'latin1')
    : Buffer.from(bytes)
