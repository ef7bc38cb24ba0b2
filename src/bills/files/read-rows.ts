import { refuse } from '../bills-error'
import { CHUNK_ROOM, PADDING } from '../running/chunk-reader'
import { rejectReasons } from '../pricing/reasons'
import { CONTENT_END, LINES, NEXT, createRecordReader } from '../pricing/records'
import type { Source } from './source'
import { wholeRecords } from './whole-records'

/** Reads some columns of UTF-8 bills as text, a batch of rows at a time; refuses a record that is no record, by its line. */
export async function* readRows(
  source: Source,
  columns: readonly number[],
  signal?: AbortSignal,
): AsyncGenerator<readonly (readonly string[])[]> {
  const { name, headers, lines, lineByRecord } = source
  const text = Buffer.alloc(CHUNK_ROOM + PADDING)
  const { read, starts, ends, place } = createRecordReader(text, headers.length)
  let line = lines + 1
  const tooLong = (): never =>
    refuse(`${name} の${line}行目が1 MiBを超えています。`, `${name}: line ${line} is longer than 1 MiB.`)
  for await (const length of wholeRecords(text, source.records(), signal)) {
    if (length === 0) tooLong()
    const rows: string[][] = []
    for (let row = 0; row < length; row = place[NEXT]!) {
      const flaw = read(row, length)
      if (flaw === 'length') tooLong()
      if (place[CONTENT_END] !== row) {
        if (flaw !== undefined)
          refuse(
            `${name} の${line}行目：${rejectReasons[flaw].ja}。`,
            `${name}: line ${line} ${rejectReasons[flaw].en}.`,
          )
        rows.push(columns.map((column) => text.toString('utf8', starts[column], ends[column]).replaceAll('""', '"')))
      }
      line += lineByRecord ? 1 : place[LINES]!
    }
    yield rows
  }
}
