import type { Ids } from '../account/ids'
import { yearFor, type Rejected } from '../account/rejects'
import type { Tally } from '../account/tally'
import type { CaseTotal } from '../account/totals'
import { asItWas, createChunkText, flawOf } from '../files/chunk-text'
import { RECORD_LIMIT } from '../files/csv-bytes'
import type { Plan } from '../plan'
import type { Spelling } from '../pricing/dictionary'
import { noBillReasons } from '../pricing/reasons'
import { ROOM, createKernel, type ChunkCount } from '../pricing/kernel'
import { CHUNK, CHUNK_ROOM, PADDING } from './chunk-reader'

/** A chunk that has been priced; `made` is only good until the next one. */
export interface PricedChunk extends ChunkCount {
  readonly made: Buffer
  readonly aside: readonly Rejected[]
  /** Rows in all, and those of them that were rejected. */
  readonly records: number
  readonly rejected: number
  readonly utf8: boolean
  readonly notUtf8: boolean
}

/** What a thread has counted in all its chunks. */
export interface Counted {
  readonly totals: readonly CaseTotal[]
  readonly tally: Tally
  readonly spellings: readonly Spelling[]
}

export interface Pricer {
  /** Where the bytes of the next chunk belong: whole records, the last with its newline. */
  readonly raw: Buffer
  price(end: number): PricedChunk
  finish(): Counted
}

/** Makes the buffers of one thread and what prices a chunk in them; `flush` takes output that comes before the end of its chunk. */
export function createPricer(plan: Plan, idsOf: (input: Buffer) => Ids, flush: (made: Buffer) => void): Pricer {
  const raw = Buffer.alloc(CHUNK_ROOM + PADDING)
  // A byte of CP932 becomes at most three of UTF-8.
  const text = plan.encoding === 'cp932' ? Buffer.alloc(CHUNK_ROOM * 3 + PADDING) : raw
  const made = Buffer.alloc(CHUNK * 4 + RECORD_LIMIT * 2 + ROOM)
  const decode = createChunkText(plan.encoding, raw, text)
  let aside: Rejected[]
  const kernel = createKernel(plan, text, made, idsOf(text), {
    flush: (length) => {
      flush(made.subarray(0, length))
    },
    reject: (line, reason, start, end, month) => {
      aside.push({ line, reason, bytes: asItWas(text.subarray(start, end)), ...yearFor(reason, month) })
    },
    tellApart: (line, reason, start, end) => {
      aside.push({ line, reason, bytes: asItWas(text.subarray(start, end)) })
    },
    flaw: (start, end) => flawOf(plan.encoding, text.subarray(start, end)),
  })
  const apart = (): number =>
    kernel.tally.blankRows + kernel.tally.totalRows + kernel.tally.headerRows + kernel.tally.sameRows

  return {
    raw,
    price: (length) => {
      aside = []
      const before = apart()
      const { end, careful, utf8, notUtf8 } = decode(length)
      const count = kernel.run(end, careful)
      const rejected = aside.filter(({ reason }) => !Object.hasOwn(noBillReasons, reason)).length
      const records = count.answered + rejected + apart() - before
      return { ...count, made: made.subarray(0, count.written), aside, rejected, records, utf8, notUtf8 }
    },
    finish: () => ({ totals: kernel.totals.finish(), tally: kernel.tally, spellings: kernel.spellings() }),
  }
}
