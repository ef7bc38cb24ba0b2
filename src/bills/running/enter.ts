import { addRun } from '../account/id-order'
import type { IdRun } from '../account/ids'
import { formatRejects } from '../account/rejects'
import { refuse } from '../bills-error'
import type { Plan } from '../plan'
import type { PricedChunk } from './pricer'
import {
  BLANK,
  LINE_COUNT,
  NOT_UTF8,
  RECORDS,
  REJECTED,
  REJECTS_WRITTEN,
  UTF8,
  WRITTEN,
  type Turnstile,
} from './turnstile'

/** Where the bytes of a chunk belong in the output, and its rejects in theirs. */
export interface Entered {
  readonly outputAt: number
  readonly report: Buffer
  readonly reportAt: number
}

/** Enters a priced chunk into the account that all chunks share, in the order of the input. */
export function enter(
  { counts, ids }: Turnstile,
  plan: Plan,
  name: string,
  chunk: PricedChunk,
  run: IdRun | undefined,
): Entered {
  const firstLine = counts[LINE_COUNT]! + 1
  if (chunk.tooLong >= 0) {
    const line = firstLine + chunk.tooLong
    refuse(
      `${name} の${line}行目が1 MiBを超えています。引用符が閉じているか、CSVファイルかどうかを確かめてください。`,
      `${name}: line ${line} is longer than 1 MiB. Is a quote left open, or is this not a CSV file?`,
    )
  }
  const report = formatRejects(chunk.aside, firstLine, plan.language)
  const [outputAt, reportAt] = [counts[WRITTEN]!, counts[REJECTS_WRITTEN]!]
  const add = (place: number, count: number): void => {
    counts[place] = counts[place]! + count
  }
  add(WRITTEN, chunk.written)
  add(REJECTS_WRITTEN, report.length)
  add(LINE_COUNT, chunk.lines)
  add(RECORDS, chunk.records)
  add(REJECTED, chunk.rejected)
  add(BLANK, chunk.blank)
  add(UTF8, chunk.utf8 ? 1 : 0)
  add(NOT_UTF8, chunk.notUtf8 ? 1 : 0)
  addRun(ids, run)
  return { outputAt, report, reportAt }
}
