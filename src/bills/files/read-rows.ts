import { closeSync, readSync } from 'node:fs'
import { cannotRead, fileError, refuse } from '../bills-error'
import { CHUNK, CHUNK_ROOM, PADDING } from '../running/chunk-reader'
import { NEWLINE, lastRecordEnd } from './csv-bytes'
import { openInput, type OpenInput } from './open-input'
import { rejectReasons } from '../pricing/reasons'
import { CONTENT_END, LINES, NEXT, createRecordReader } from '../pricing/records'

/** Reads some columns of a CSV file as text, a batch of rows at a time; refuses a record that is no record, by its line. */
export function* readRows(
  path: string,
  columnsOf: (headers: readonly string[]) => readonly number[],
): Generator<readonly (readonly string[])[]> {
  const input = openInput(path, 'utf-8')
  try {
    yield* batches(input, columnsOf(input.headers))
  } finally {
    closeSync(input.fd)
  }
}

function* batches(
  { fd, path, headers, headerLines, rest }: OpenInput,
  columns: readonly number[],
): Generator<readonly (readonly string[])[]> {
  const buffer = Buffer.alloc(CHUNK_ROOM + PADDING)
  const { read, starts, ends, place } = createRecordReader(buffer, headers.length)
  let line = headerLines + 1
  let end = rest.copy(buffer)
  for (let last = false; !last;) {
    let cut = 0
    for (let target = end + CHUNK; cut === 0 && !last; target = CHUNK_ROOM) {
      try {
        while (end < Math.min(target, CHUNK_ROOM) && !last) {
          const count = readSync(fd, buffer, end, Math.min(target, CHUNK_ROOM) - end, null)
          last = count === 0
          end += count
        }
      } catch (error) {
        fileError(cannotRead, path, error)
      }
      cut = last ? end : lastRecordEnd(buffer, end)
      if (cut === 0 && end >= CHUNK_ROOM)
        refuse(`${path} の${line}行目が1 MiBを超えています。`, `${path}: line ${line} is longer than 1 MiB.`)
    }
    const rows: string[][] = []
    const tail = Buffer.from(buffer.subarray(cut, end))
    if (cut > 0 && buffer[cut - 1] !== NEWLINE) buffer[cut++] = NEWLINE
    for (let row = 0; row < cut; row = place[NEXT]!) {
      const flaw = read(row, cut)
      if (place[CONTENT_END] !== row) {
        if (flaw !== undefined)
          refuse(
            `${path} の${line}行目：${rejectReasons[flaw].ja}。`,
            `${path}: line ${line} ${rejectReasons[flaw].en}.`,
          )
        rows.push(columns.map((column) => buffer.toString('utf8', starts[column], ends[column]).replaceAll('""', '"')))
      }
      line += place[LINES]!
    }
    end = tail.copy(buffer)
    yield rows
  }
}
