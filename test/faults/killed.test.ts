import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { interruptedText } from '../../src/bills/bills-error'
import { buildBills, type Built } from '../bills/built'
import {
  billsOf,
  leftIn,
  moments,
  newFolder,
  outcome,
  quarter,
  randomFrom,
  reset,
  stageIn,
  wholeOf,
  type Stage,
} from './stage'

const text = billsOf(0)
const statusOf: Readonly<Record<string, number | null>> = { SIGKILL: null, SIGTERM: 143 }

// Parquet goes the same way to its name, and takes longer.
describe.each([
  ['csv', moments],
  ['parquet', quarter],
])('a run into %s that is stopped, %i times,', (ending, moments) => {
  const folder = newFolder()
  const stage: Stage = stageIn(folder, text, ending)
  let built: Built
  beforeAll(async () => {
    built = await buildBills()
  })
  afterAll(() => {
    built.remove()
    rmSync(folder, { recursive: true, force: true })
  })
  const args = ['bills', stage.input, '--out', stage.output, '--summary', stage.outputs.summary, '--threads', '2']
  const start = (): { child: ChildProcess; said: () => string } => {
    const child = spawn(process.execPath, [built.cli, ...args, '--lang', 'en'], { stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', (piece) => (said += String(piece)))
    return { child, said: () => said }
  }

  it.each(Object.keys(statusOf))(
    `by %s at random moments: the output is absent or complete, and nothing temporary outlives the next run`,
    async (signal) => {
      const whole = await wholeOf(text, ending)
      const began = performance.now()
      await once(start().child, 'close')
      const full = performance.now() - began
      const random = randomFrom(signal.length)
      const seen = { absent: 0, older: 0, complete: 0 }
      for (let at = 0; at < moments; at++) {
        reset(stage, text, at % 2 === 1)
        const { child, said } = start()
        const closed = once(child, 'close')
        // The first is stopped before it has begun, and the last after it has ended.
        if (at === moments - 1) await once(child, 'exit')
        else if (at > 0) await wait(full * 1.1 * random())
        child.kill(signal as NodeJS.Signals)
        const [status, by] = (await closed) as [number | null, string | null]
        const found = outcome(stage, [whole])
        seen[found]++
        if (status === 0) expect(found).toBe('complete')
        else if (by === null) {
          expect([status, said()]).toEqual([statusOf[signal], `${interruptedText.en}\n`])
          expect(found).not.toBe('complete')
          expect(leftIn(folder)).toEqual([])
        } else expect(by).toBe(signal)
        if (at % 10 === 9 || at === moments - 1) {
          expect(built.run(...args, '--lang', 'en')).toContain('8,000 rows')
          expect(outcome(stage, [whole])).toBe('complete')
          expect(leftIn(folder)).toEqual([])
        }
      }
      console.log(`${signal} into ${ending}: ${moments} moments: ${JSON.stringify(seen)}`)
      expect(seen.absent + seen.older).toBeGreaterThan(0)
      expect(seen.complete).toBeGreaterThan(0)
    },
    600_000,
  )

  it('by Ctrl-C while it writes ends with 130, and takes its files away', async () => {
    reset(stage, text, true)
    writeFileSync(stage.input, billsOf(0, 200_000))
    const { child, said } = start()
    const closed = once(child, 'close')
    while (!readdirSync(folder).some((name) => name.endsWith('.tmp'))) await wait(1)
    child.kill('SIGINT')
    expect((await closed)[0]).toBe(130)
    expect(said()).toBe(`${interruptedText.en}\n`)
    expect(readdirSync(folder).sort()).toEqual(['in.csv', `out.${ending}`])
    expect(outcome(stage, [])).toBe('older')
  })
})
