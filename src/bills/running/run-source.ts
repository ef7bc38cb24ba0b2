import { createIdSet, MOST_IDS, type IdSet } from '../account/id-set'
import { repeatsOf } from '../account/id-order'
import { createOrderedIds, type Repeats } from '../account/ids'
import { addTallies, type Tally } from '../account/tally'
import type { CaseTotal } from '../account/totals'
import { openSource } from '../files/open-source'
import { refuseUtf8 } from '../files/open-text'
import type { Out } from '../files/out'
import type { Source } from '../files/source'
import type { BillsOptions } from '../options'
import type { Plan } from '../plan'
import type { Spelling } from '../pricing/dictionary'
import { CHUNK_ROOM } from './chunk-reader'
import { mayShare } from './may-share'
import type { Counted } from './pricer'
import { runStream } from './run-stream'
import { runWorkers, workerFile } from './run-workers'
import {
  BLANK,
  LINE_COUNT,
  NOT_UTF8,
  READ,
  RECORDS,
  REJECTED,
  UTF8,
  WRITTEN,
  createShared,
  openTurnstile,
} from './turnstile'

/** What a run has counted. */
export interface Ran {
  readonly totals: readonly CaseTotal[]
  readonly tally: Tally
  readonly spellings: readonly Spelling[]
  readonly repeats: Repeats | undefined
  readonly records: number
  readonly rejected: number
  readonly blank: number
  readonly bytes: number
}
export interface RunWishes {
  readonly source: Source
  readonly plan: Plan
  readonly output: Out | undefined
  readonly rejects: Out | undefined
  readonly options: BillsOptions
  readonly grouped: boolean
}

/** Looks at ids that came in no order: reads the bills once more, in as many passes as the ids need. */
async function countRepeats(plan: Plan, options: BillsOptions, rows: number): Promise<Repeats> {
  const parts = Math.ceil(rows / MOST_IDS)
  const sum = { ids: 0, rows: 0 }
  for (let part = 0; part < parts; part++) {
    const source = await openSource(options.input, options)
    try {
      let ids: IdSet
      await runStream({
        plan,
        turnstile: openTurnstile(createShared(0)),
        name: source.name,
        records: source.records(),
        ids: (input) => (ids = createIdSet(input, part, parts)),
        signal: options.signal,
      })
      const found = ids!.repeats()
      sum.ids += found.ids
      sum.rows += found.rows
    } finally {
      source.close()
    }
  }
  return sum
}

/** Prices a source: on threads where it is a file of plain records and large, else on the caller's own. */
export async function runSource({ source, plan, output, rejects, options, grouped }: RunWishes): Promise<Ran> {
  const { threads, signal, onProgress } = options
  const worker = mayShare({ source, plan, outs: [output, rejects], threads, grouped }) ? workerFile() : undefined
  const shared = createShared(worker === undefined ? 0 : CHUNK_ROOM)
  const turnstile = openTurnstile(shared)
  const { counts, ids } = turnstile
  counts[LINE_COUNT] = source.lines
  const timer = onProgress
    ? setInterval(() => {
        onProgress({ bytes: counts[READ]!, size: source.size, rows: counts[RECORDS]! })
      }, 200)
    : undefined
  let set: IdSet | undefined
  let counted: readonly Counted[]
  try {
    if (worker !== undefined) {
      const input = source.direct!
      counted = await runWorkers({ plan, shared, input, output, rejects, threads, signal }, worker)
    } else {
      const watch = source.again || grouped
      counted = [
        await runStream({
          plan,
          turnstile,
          name: source.name,
          records: source.records(),
          output,
          rejects,
          ids: (input) => (watch ? createOrderedIds(input) : (set = createIdSet(input))),
          signal,
        }),
      ]
    }
  } finally {
    clearInterval(timer)
  }
  if (counts[UTF8]! > 0 && counts[NOT_UTF8] === 0) refuseUtf8(source.name)
  await output?.finish?.()
  let repeats = grouped
    ? { ids: 0, rows: 0 }
    : set === undefined
      ? repeatsOf(ids)
      : set.full()
        ? undefined
        : set.repeats()
  if (repeats === undefined && source.again) repeats = await countRepeats(plan, options, counts[RECORDS]!)
  return {
    totals: counted.flatMap(({ totals }) => totals),
    tally: addTallies(counted.map(({ tally }) => tally)),
    spellings: counted.flatMap(({ spellings }) => spellings),
    repeats,
    records: counts[RECORDS]!,
    rejected: counts[REJECTED]!,
    blank: counts[BLANK]!,
    bytes: worker === undefined ? (output?.written() ?? 0) : counts[WRITTEN]!,
  }
}
