import { setImmediate } from 'node:timers/promises'
import { interrupted } from '../bills-error'
import { CHUNK, CHUNK_ROOM } from '../running/chunk-reader'
import { NEWLINE, lastRecordEnd } from './csv-bytes'

/**
 * Brings pieces of bytes into `raw`, which has CHUNK_ROOM and some padding, as many whole records at a time as fit, the last with its
 * newline; gives where they end, or 0 for a record that is longer than any may be. What follows them is kept for the next time.
 */
export async function* wholeRecords(
  raw: Buffer,
  pieces: AsyncIterable<Uint8Array>,
  signal?: AbortSignal,
): AsyncGenerator<number> {
  let end = 0
  for await (const piece of pieces) {
    if (signal?.aborted) throw interrupted()
    for (let from = 0; from < piece.length;) {
      const part = piece.subarray(from, from + (end < CHUNK ? CHUNK : CHUNK_ROOM) - end)
      raw.set(part, end)
      end += part.length
      from += part.length
      if (end < CHUNK) continue
      const cut = lastRecordEnd(raw, end)
      if (cut === 0 && end < CHUNK_ROOM) continue
      const rest = Buffer.from(raw.subarray(cut, end))
      yield cut
      end = rest.copy(raw)
      await setImmediate()
      if (signal?.aborted) throw interrupted()
    }
  }
  if (end === 0) return
  if (raw[end - 1] !== NEWLINE) raw[end++] = NEWLINE
  yield end
}
