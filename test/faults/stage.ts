import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type * as bills from '../../src/bills'
import type * as rules from '../../rules'
import { bill, header } from '../bills/support'

const root = join(import.meta.dirname, '../..')
const require = createRequire(import.meta.url)
/** The package as it is built, for only there a run has threads. */
const built = require(join(root, 'dist/bills.cjs')) as typeof bills
const { billColumns, billServices } = require(join(root, 'dist/rules.cjs')) as typeof rules
export const cli = join(root, 'dist/cli.js')

/** How many moments each kind of fault falls on, few in the tests, more in .ci/faults.sh and a hundred once a week; a kind of several sorts shares them out. */
export const moments = Number(process.env['FAULT_MOMENTS'] ?? 4)
export const quarter = Math.ceil(moments / 4) + 2

/** Numbers from 0 to 1 that are the same in every run: a moment that failed can be tried again. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** Bills enough for two threads and for several writes. */
export const billsOf = (from: number, rows = 8000): string =>
  `${header}\n${Array.from({ length: rows }, (_, at) => bill(from + at)).join('\n')}\n`

export interface Stage {
  readonly folder: string
  readonly input: string
  readonly output: string
  readonly outputs: Readonly<Record<'output' | 'rejects' | 'summary', string>>
}

/** A folder with bills, and the names that a run is to write. */
export function stageIn(folder: string, text: string, ending = 'csv'): Stage {
  const [input, output] = [join(folder, 'in.csv'), join(folder, `out.${ending}`)]
  writeFileSync(input, text)
  return {
    folder,
    input,
    output,
    outputs: { output, rejects: `${output}.rejects.csv`, summary: join(folder, 'summary.json') },
  }
}

export const newFolder = (): string => realpathSync(mkdtempSync(join(tmpdir(), 'faults-')))

export const price = ({ input, output, outputs }: Stage, more: object = {}): Promise<unknown> =>
  built.priceBills({
    input,
    output,
    summary: outputs.summary,
    services: billServices,
    columns: billColumns,
    threads: 2,
    ...more,
  })

/** Takes everything away but the input; an older output stands there again when it is wanted. */
export function reset({ folder, input, output }: Stage, text: string, older: boolean): void {
  for (const name of readdirSync(folder))
    if (join(folder, name) !== input) rmSync(join(folder, name), { recursive: true })
  if (!existsSync(input)) writeFileSync(input, text)
  if (older) writeFileSync(output, OLDER)
}
export const OLDER = 'an older output\n'

export type Whole = Readonly<Record<string, Buffer>>

/** What a run writes when nothing befalls it. */
export async function wholeOf(text: string, ending = 'csv'): Promise<Whole> {
  const folder = newFolder()
  try {
    const stage = stageIn(folder, text, ending)
    await price(stage)
    return Object.fromEntries(Object.entries(stage.outputs).map(([name, path]) => [name, readFileSync(path)]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Hidden files that a run has left, if any. */
export const leftIn = (folder: string): string[] => readdirSync(folder).filter((name) => name.startsWith('.'))

/** What stands under the output's name: nothing new, or all of it; anything else is a torn file, and said so. */
export function outcome(stage: Stage, wholes: readonly Whole[]): 'absent' | 'older' | 'complete' {
  for (const [name, path] of Object.entries(stage.outputs)) {
    if (!existsSync(path)) continue
    const bytes = readFileSync(path)
    if (name === 'output' && bytes.equals(Buffer.from(OLDER))) continue
    if (!wholes.some((whole) => whole[name]!.equals(bytes))) throw new Error(`${name} is torn: ${bytes.length} bytes`)
  }
  if (!existsSync(stage.output)) return 'absent'
  if (readFileSync(stage.output).equals(Buffer.from(OLDER))) return 'older'
  for (const path of Object.values(stage.outputs)) if (!existsSync(path)) throw new Error(`${path} is not there`)
  return 'complete'
}
