import { refuse } from '../bills-error'
import { createChunkText, flawOf } from '../files/chunk-text'
import { CHUNK, CHUNK_ROOM, PADDING, nextChunk, type Chunk } from './chunk-reader'
import { RECORD_LIMIT } from '../files/csv-bytes'
import { ROOM, createKernel, type Sink } from '../pricing/kernel'
import type { Plan } from '../plan'
import { formatRejects, type Rejected } from '../account/rejects'
import type { CaseTotal } from '../account/totals'
import {
  BLANK,
  LINE_COUNT,
  RECORDS,
  REJECTED,
  REJECTS_WRITTEN,
  WRITTEN,
  awaitTurn,
  openTurnstile,
  passTurn,
  type Shared,
} from './turnstile'
import { writeFully } from '../files/write-fully'

/** A file that is open for the run. */
export interface OpenFile {
  readonly fd: number
  readonly path: string
}
export interface Run {
  readonly plan: Plan
  readonly shared: Shared
  readonly input: OpenFile
  /** Absent when the file is only checked. */
  readonly output?: OpenFile
  readonly rejects?: OpenFile
}

/** Takes chunks off the input until there are none, prices them, and writes them in the order of the input. */
export function runChunks({ plan, shared, input, output, rejects }: Run): readonly CaseTotal[] {
  const turnstile = openTurnstile(shared)
  const { counts } = turnstile
  const raw = Buffer.alloc(CHUNK_ROOM + PADDING)
  // A byte of CP932 becomes at most three of UTF-8.
  const text = plan.encoding === 'utf-8' ? raw : Buffer.alloc(CHUNK_ROOM * 3 + PADDING)
  const made = Buffer.alloc(CHUNK * 4 + RECORD_LIMIT * 2 + ROOM)
  const decode = createChunkText(plan.encoding, raw, text)
  let rejected: Rejected[] = []
  let chunk: Chunk

  function put(length: number): () => void {
    const position = counts[WRITTEN]!
    counts[WRITTEN] = position + length
    return () => {
      if (output !== undefined) writeFully(output.fd, output.path, made.subarray(0, length), position)
    }
  }
  const sink: Sink = {
    flush: (length) => {
      awaitTurn(turnstile, chunk.ticket)
      put(length)()
    },
    reject: (line, reason, start, end) => {
      rejected.push({ line, reason, bytes: Buffer.from(text.subarray(start, end)) })
    },
    flaw: (start, end) => flawOf(plan.encoding, text.subarray(start, end)),
  }
  const kernel = createKernel(plan, text, made, sink)

  for (
    let next = nextChunk(turnstile, input.fd, input.path, raw);
    next !== undefined;
    next = nextChunk(turnstile, input.fd, input.path, raw)
  ) {
    chunk = next
    const { end, careful } = decode(chunk.end)
    const { written, lines, priced, blank, tooLong } = kernel.run(end, careful)
    awaitTurn(turnstile, chunk.ticket)
    const firstLine = counts[LINE_COUNT]! + 1
    if (chunk.tooLong || tooLong >= 0) {
      const line = firstLine + Math.max(tooLong, 0)
      refuse(
        `${input.path} の${line}行目が1 MiBを超えています。引用符が閉じているか、CSVファイルかどうかを確かめてください。`,
        `${input.path}: line ${line} is longer than 1 MiB. Is a quote left open, or is this not a CSV file?`,
      )
    }
    const write = put(written)
    const report = formatRejects(rejected, firstLine, plan.language)
    const reportAt = counts[REJECTS_WRITTEN]!
    counts[REJECTS_WRITTEN] = reportAt + report.length
    counts[LINE_COUNT] = counts[LINE_COUNT]! + lines
    counts[RECORDS] = counts[RECORDS]! + priced + rejected.length
    counts[REJECTED] = counts[REJECTED]! + rejected.length
    counts[BLANK] = counts[BLANK]! + blank
    passTurn(turnstile, chunk.ticket)
    write()
    if (rejects !== undefined && report.length > 0) writeFully(rejects.fd, rejects.path, report, reportAt)
    rejected = []
  }
  return kernel.totals.finish()
}
