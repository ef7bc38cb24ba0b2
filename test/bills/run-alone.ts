import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { billColumns, billServices } from '../../rules/bill-services'
import type { BillsOptions } from '../../src/bills'
import { repeatsOf } from '../../src/bills/account/id-order'
import { createOrderedIds } from '../../src/bills/account/ids'
import { openSource } from '../../src/bills/files/open-source'
import type { Out } from '../../src/bills/files/out'
import { planOf } from '../../src/bills/plan-of'
import { CHUNK_ROOM } from '../../src/bills/running/chunk-reader'
import { runChunks } from '../../src/bills/running/run-chunks'
import { runStream } from '../../src/bills/running/run-stream'
import {
  CARRIED,
  LINE_COUNT,
  READ,
  REJECTS_WRITTEN,
  WRITTEN,
  createShared,
  openTurnstile,
} from '../../src/bills/running/turnstile'
import { inFolder } from './support'

/** Runs a file as one thread of several does, beside what the header and the list of rejects already hold. */
export const runAlone = (content: string | Buffer, writes: 'all' | 'nothing', wishes: Partial<BillsOptions> = {}) =>
  inFolder(async (folder) => {
    const [input, output, rejects] = ['in.csv', 'out.csv', 'rejects.csv'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    writeFileSync(input, content)
    const options = { input, services: billServices, columns: billColumns, ...wishes }
    const source = await openSource(input, options)
    const shared = createShared(CHUNK_ROOM)
    const turnstile = openTurnstile(shared)
    const { counts } = turnstile
    const { fd, path, rest } = source.direct!
    turnstile.carry.set(rest)
    counts[READ] = rest.length
    turnstile.state[CARRIED] = rest.length
    counts[LINE_COUNT] = source.lines
    counts[WRITTEN] = 5
    counts[REJECTS_WRITTEN] = 3
    const open = (name: string): { fd: number; path: string } => ({ fd: openSync(name, 'w'), path: name })
    const files = writes === 'all' ? { output: open(output), rejects: open(rejects) } : {}
    try {
      const { totals } = runChunks({ plan: planOf(source, options).plan, shared, input: { fd, path }, ...files })
      return {
        output: files.output && readFileSync(output, 'latin1'),
        rejects: files.rejects && readFileSync(rejects, 'latin1'),
        bills: totals.reduce((sum, { bills }) => sum + bills, 0n),
        yen: totals.reduce((sum, { yen }) => sum + yen, 0n),
        counts: [...counts],
        repeats: repeatsOf(turnstile.ids),
      }
    } finally {
      source.close()
      if (files.output) closeSync(files.output.fd)
      if (files.rejects) closeSync(files.rejects.fd)
    }
  })

/** Runs bytes as the caller's own thread does, a piece at a time. */
export async function runStreamed(
  content: string | Buffer,
  wishes: Partial<BillsOptions> = {},
  writes: 'all' | 'nothing' = 'all',
) {
  const options = { input: Readable.from([content]), services: billServices, columns: billColumns, ...wishes }
  const source = await openSource(options.input, options)
  const turnstile = openTurnstile(createShared(0))
  turnstile.counts[LINE_COUNT] = source.lines
  const out = () => {
    const parts: Buffer[] = []
    const write = (bytes: Uint8Array): Promise<void> => Promise.resolve(void parts.push(Buffer.from(bytes)))
    return { out: { write } as Out, text: () => Buffer.concat(parts).toString('latin1') }
  }
  const [output, rejects] = [out(), out()]
  const { totals } = await runStream({
    plan: planOf(source, options).plan,
    turnstile,
    name: 'in.csv',
    records: source.records(),
    ...(writes === 'all' && { output: output.out, rejects: rejects.out }),
    ids: createOrderedIds,
  })
  return {
    output: output.text(),
    rejects: rejects.text(),
    bills: totals.reduce((sum, { bills }) => sum + bills, 0n),
    yen: totals.reduce((sum, { yen }) => sum + yen, 0n),
    counts: [...turnstile.counts],
    repeats: repeatsOf(turnstile.ids),
  }
}
