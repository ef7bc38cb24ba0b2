import { createOrderedIds, type OrderedIds } from '../account/ids'
import { writeFully } from '../files/write-fully'
import type { Plan } from '../plan'
import { nextChunk, type Chunk } from './chunk-reader'
import { enter } from './enter'
import { createPricer, type Counted } from './pricer'
import { WRITTEN, awaitTurn, openTurnstile, passTurn, type Shared } from './turnstile'

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
export function runChunks({ plan, shared, input, output, rejects }: Run): Counted {
  const turnstile = openTurnstile(shared)
  const { counts } = turnstile
  let chunk: Chunk
  let ids: OrderedIds

  const pricer = createPricer(
    plan,
    (bytes) => (ids = createOrderedIds(bytes)),
    (made) => {
      awaitTurn(turnstile, chunk.ticket)
      const position = counts[WRITTEN]!
      counts[WRITTEN] = position + made.length
      if (output !== undefined) writeFully(output.fd, output.path, made, position)
    },
  )
  const next = (): Chunk | undefined => nextChunk(turnstile, input.fd, input.path, pricer.raw)

  for (let taken = next(); taken !== undefined; taken = next()) {
    chunk = taken
    const priced = pricer.price(chunk.end)
    awaitTurn(turnstile, chunk.ticket)
    const tooLong = chunk.tooLong ? 0 : priced.tooLong
    const { outputAt, report, reportAt } = enter(turnstile, plan, input.path, { ...priced, tooLong }, ids!.take())
    passTurn(turnstile, chunk.ticket)
    if (output !== undefined) writeFully(output.fd, output.path, priced.made, outputAt)
    if (rejects !== undefined) writeFully(rejects.fd, rejects.path, report, reportAt)
  }
  return pricer.finish()
}
