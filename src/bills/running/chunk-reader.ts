import { readSync } from 'node:fs'
import { cannotRead, fileError } from '../bills-error'
import { NEWLINE, RECORD_LIMIT, lastRecordEnd } from '../files/csv-bytes'
import { CARRIED, FINISHED, READ, TICKET, alone, type Turnstile } from './turnstile'

/** How much of the input a thread takes at a time; with the output it makes, it fits the core's own cache. */
export const CHUNK = 1 << 18
/** A chunk begins with at most one unfinished record, and always has room for a whole one. */
export const CHUNK_ROOM = CHUNK + RECORD_LIMIT + RECORD_LIMIT
/** What may be read past the end of a chunk, four bytes at a time. */
export const PADDING = 64

export interface Chunk {
  readonly ticket: number
  /** Its last byte ends a record. */ readonly end: number
  readonly tooLong: boolean
}

function fill(fd: number, path: string, buffer: Buffer, start: number, target: number): { end: number; last: boolean } {
  let end = start
  try {
    while (end < target) {
      const count = readSync(fd, buffer, end, target - end, null)
      if (count === 0) return { end, last: true }
      end += count
    }
  } catch (error) {
    fileError(cannotRead, path, error)
  }
  return { end, last: false }
}

/** Takes the next chunk of whole records off the input into a buffer of CHUNK_ROOM + PADDING; undefined when there is no more. */
export function nextChunk(turnstile: Turnstile, fd: number, path: string, buffer: Buffer): Chunk | undefined {
  const { state, counts, carry } = turnstile
  return alone(turnstile, () => {
    const carried = state[CARRIED]!
    buffer.set(carry.subarray(0, carried), 0)
    let end = carried
    let cut = 0
    let last = state[FINISHED] === 1
    for (
      let target = Math.max(CHUNK, carried + CHUNK / 2);
      !last && cut === 0 && end < CHUNK_ROOM;
      target = CHUNK_ROOM
    ) {
      ;({ end, last } = fill(fd, path, buffer, end, target))
      cut = last ? end : lastRecordEnd(buffer, end)
    }
    counts[READ] = counts[READ]! + end - carried
    state[FINISHED] = last ? 1 : 0
    state[CARRIED] = end - cut
    carry.set(buffer.subarray(cut, end), 0)
    if (cut === 0 && last) return undefined
    const ticket = state[TICKET]!
    state[TICKET] = ticket + 1
    // The last record may lack its newline; every other chunk ends with one.
    if (cut > 0 && buffer[cut - 1] !== NEWLINE) buffer[cut++] = NEWLINE
    return { ticket, end: cut, tooLong: cut === 0 }
  })
}
