import { fc, test as law } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { lastRecordEnd, recordEnd } from '../../src/bills/files/csv-bytes'
import { NEXT, createRecordReader } from '../../src/bills/pricing/records'

/** Text in which quotes, commas and line ends are everywhere, and often wrong. */
const nasty = fc
  .array(fc.constantFrom('"', '""', ',', '\n', '\r\n', '\r', 'a', 'bc', '電', ' ', '",', ',"', '"\n'), {
    maxLength: 60,
  })
  .map((parts) => Buffer.from(`${parts.join('')}\n`))

function endsByScan(bytes: Buffer): number[] {
  const ends: number[] = []
  for (let start = 0; start < bytes.length; ends.push(start)) start = recordEnd(bytes, start, bytes.length, true)
  return ends
}

describe('records', () => {
  law.prop([nasty, fc.integer({ min: 1, max: 5 })], { numRuns: 3000 })(
    'the scan that cuts chunks and the reader of records see the same records',
    (bytes, columns) => {
      const padded = Buffer.concat([bytes, Buffer.alloc(8)])
      const { read, place } = createRecordReader(padded, columns)
      const ends: number[] = []
      for (let row = 0; row < bytes.length; ends.push(row)) {
        read(row, bytes.length)
        row = place[NEXT]!
      }
      expect(ends).toEqual(endsByScan(bytes))
    },
  )

  law.prop([nasty, fc.nat()], { numRuns: 3000 })(
    'a chunk ends only where a record of the whole file ends',
    (bytes, cut) => {
      const end = lastRecordEnd(bytes, cut % (bytes.length + 1))
      expect([0, ...endsByScan(bytes)]).toContain(end)
    },
  )
})
