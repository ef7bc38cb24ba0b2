import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BillsError } from '../../src/bills'
import { buildBills, type Built } from '../bills/built'
import {
  billsOf,
  leftIn,
  moments,
  newFolder,
  outcome,
  price,
  quarter,
  randomFrom,
  reset,
  stageIn,
  wholeOf,
  type Stage,
} from './stage'

const text = billsOf(0)
const other = billsOf(100_000)
let built: Built
const folder = newFolder()
beforeAll(async () => {
  built = await buildBills()
})
afterAll(() => {
  built.remove()
  rmSync(folder, { recursive: true, force: true })
})

describe('an input that changes under a run', () => {
  const moments = quarter
  const stage = stageIn(folder, text)
  const befalls: Readonly<Record<string, (stage: Stage) => void>> = {
    'is removed': ({ input }) => {
      rmSync(input)
    },
    'is renamed': ({ input }) => {
      renameSync(input, `${input}.moved`)
    },
    'is cut': ({ input }) => {
      truncateSync(input, statSync(input).size >> 1)
    },
    'is written anew': ({ input }) => {
      writeFileSync(input, other)
    },
  }
  it.each(Object.entries(befalls))('%s at random moments: refused, or complete', async (name, befall) => {
    const wholes = [await wholeOf(text), await wholeOf(other)]
    reset(stage, text, false)
    const began = performance.now()
    await price(stage)
    const full = performance.now() - began
    const random = randomFrom(name.length)
    const seen = { absent: 0, older: 0, complete: 0 }
    for (let at = 0; at < moments; at++) {
      reset(stage, text, at % 2 === 1)
      writeFileSync(stage.input, text)
      const run = price(stage).then(
        () => undefined,
        (error: unknown) => error,
      )
      const ended = at === moments - 1 ? await run : undefined
      if (at < moments - 1) await wait(full * random())
      befall(stage)
      const error = ended ?? (await run)
      const found = outcome(stage, wholes)
      seen[found]++
      if (error === undefined) expect(found).toBe('complete')
      else {
        expect(error instanceof BillsError, String((error as Error).stack)).toBe(true)
        expect((error as BillsError).text.en).toMatch(
          /changed while it was read; run again|cannot read .*: no such file/,
        )
        expect(found).toBe(at % 2 === 1 ? 'older' : 'absent')
      }
      expect(leftIn(folder)).toEqual([])
    }
    console.log(`an input that ${name}: ${moments} moments: ${JSON.stringify(seen)}`)
    expect(seen.complete).toBeGreaterThan(0)
  })
})

describe('two runs to one output', () => {
  it(`at ${moments} random distances: what stands there is of one of the two, complete, and both are told so`, async () => {
    const stage = stageIn(folder, text)
    const second = { ...stage, input: `${stage.input}.second` }
    const wholes = [await wholeOf(text), await wholeOf(other)]
    expect(wholes[0]!['summary']!.equals(wholes[1]!['summary']!)).toBe(false)
    const random = randomFrom(7)
    const run = async ({ input, output, outputs }: Stage): Promise<number | null> => {
      const args = ['bills', input, '--out', output, '--summary', outputs.summary, '--threads', '2']
      const [status] = (await once(spawn(process.execPath, [built.cli, ...args], { stdio: 'ignore' }), 'close')) as [
        number,
      ]
      return status
    }
    for (let at = 0; at < moments; at++) {
      reset(stage, text, at % 2 === 1)
      writeFileSync(second.input, other)
      const first = run(stage)
      await wait(120 * random())
      expect(await Promise.all([first, run(second)])).toEqual([0, 0])
      expect(outcome(stage, wholes)).toBe('complete')
      // All that stands there is of one run: an account beside the bills of another would be believed.
      const of = wholes.findIndex((whole) => readFileSync(stage.output).equals(whole['output']!))
      for (const [name, path] of Object.entries(stage.outputs))
        expect(readFileSync(path).equals(wholes[of]![name]!), `${name} is of the other run`).toBe(true)
      expect(leftIn(folder)).toEqual([])
    }
  }, 600_000)
})
