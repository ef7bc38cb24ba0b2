import type { Templates } from './templates'

/** Writes texts into the output of a chunk. */
export interface TextWriter {
  /** Writes a kept text at a place; gives the place after it. */
  template(at: number, which: number): number
  /** Writes any text of at most `room` bytes. */
  write(at: number, text: string): number
}

/** Makes a writer into a buffer, which must be writable 8 bytes past the end. Kernel: kept texts are written eight bytes at a time. */
export function createTextWriter(output: Uint8Array, { starts, lengths, words }: Templates, room: number): TextWriter {
  const to = new DataView(output.buffer, output.byteOffset, output.byteLength)
  const encoder = new TextEncoder()
  return {
    template: (at, which) => {
      const start = starts[which]!
      const length = lengths[which]!
      for (let byte = 0; byte < length; byte += 8) to.setFloat64(at + byte, words[start + (byte >> 3)]!, true)
      return at + length
    },
    write: (at, text) => at + encoder.encodeInto(text, output.subarray(at, at + room)).written,
  }
}
