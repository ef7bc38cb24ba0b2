import { isUtf8 } from 'node:buffer'
import type { Encoding } from '../plan'
import type { RejectReason } from '../pricing/reasons'

/** What a chunk's bytes are like before they are read as records. */
export interface ChunkText {
  readonly end: number
  /** Some record has NULs or bytes outside the encoding. */ readonly careful: boolean
}

const REPLACEMENT = Buffer.from('\ufffd')

/** Makes the function that brings a chunk of `raw` bytes into `input` as UTF-8; for UTF-8 both are one buffer. */
export function createChunkText(encoding: Encoding, raw: Buffer, input: Buffer): (end: number) => ChunkText {
  if (encoding === 'utf-8')
    return (end) => {
      const bytes = raw.subarray(0, end)
      return { end, careful: !isUtf8(bytes) || bytes.includes(0) }
    }
  const decoder = new TextDecoder('shift_jis')
  const encoder = new TextEncoder()
  return (end) => {
    const text = decoder.decode(raw.subarray(0, end))
    return { end: encoder.encodeInto(text, input).written, careful: text.includes('\ufffd') || text.includes('\0') }
  }
}

/** Says what is wrong with the bytes of one record, if anything; CP932 that could not be read has become U+FFFD. */
export function flawOf(encoding: Encoding, bytes: Buffer): RejectReason | undefined {
  if (bytes.includes(0)) return 'nul'
  return (encoding === 'utf-8' ? !isUtf8(bytes) : bytes.includes(REPLACEMENT)) ? 'encoding' : undefined
}
