import type { Ids, OrderedIds } from '../account/ids'
import type { Out } from '../files/out'
import { wholeRecords } from '../files/whole-records'
import type { Plan } from '../plan'
import { enter } from './enter'
import { createPricer, type Counted } from './pricer'
import { READ, type Turnstile } from './turnstile'

export interface Stream {
  readonly plan: Plan
  readonly turnstile: Turnstile
  /** For messages. */
  readonly name: string
  /** Bytes of records, cut anywhere. */
  readonly records: AsyncIterable<Uint8Array>
  readonly output?: Out | undefined
  readonly rejects?: Out | undefined
  readonly ids: (input: Buffer) => Ids | OrderedIds
  readonly signal?: AbortSignal | undefined
}

/** Prices records as they come, on the caller's thread, which others may use between two chunks. */
export async function runStream(stream: Stream): Promise<Counted> {
  const { plan, turnstile, name, records, output, rejects, signal } = stream
  const parts: Buffer[] = []
  let ids: Ids | OrderedIds
  const { raw, price, finish } = createPricer(
    plan,
    (input) => (ids = stream.ids(input)),
    (made) => parts.push(Buffer.from(made)),
  )
  for await (const end of wholeRecords(raw, records, signal)) {
    turnstile.counts[READ] = turnstile.counts[READ]! + end
    const priced = price(end)
    const flushed = parts.reduce((sum, part) => sum + part.length, 0)
    const run = 'take' in ids! ? ids.take() : undefined
    const written = priced.written + flushed
    const tooLong = end === 0 ? 0 : priced.tooLong
    const { report } = enter(turnstile, plan, name, { ...priced, written, tooLong }, run)
    for (const part of parts.splice(0)) await output?.write(part)
    if (priced.made.length > 0) await output?.write(priced.made)
    if (report.length > 0) await rejects?.write(report)
  }
  return finish()
}
