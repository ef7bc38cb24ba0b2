import { once } from 'node:events'
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildBills, type Built } from './built'
import { bill, header, inFolder } from './support'

describe('a run that is stopped', () => {
  let built: Built
  beforeAll(async () => {
    built = await buildBills()
  })
  afterAll(() => {
    built.remove()
  })
  const write = (input: string): void => {
    writeFileSync(
      input,
      `${header}\n${`${Array.from({ length: 2000 }, (_, at) => bill(at)).join('\n')}\n`.repeat(200)}`,
    )
  }

  it('by kill -9, at 50 moments, leaves its output absent or complete', async () => {
    await inFolder(async (folder) => {
      const [input, output, summary] = ['in.csv', 'out.csv', 'summary.json'].map((name) => join(folder, name)) as [
        string,
        string,
        string,
      ]
      write(input)
      const started = performance.now()
      built.run('bills', input, '--out', output, '--summary', summary, '--threads', '2')
      const full = performance.now() - started
      const complete = readFileSync(output)
      let [absent, present] = [0, 0]
      for (let time = 0; time < 50; time++) {
        for (const name of readdirSync(folder)) if (name !== 'in.csv') rmSync(join(folder, name))
        const child = built.start('bills', input, '--out', output, '--summary', summary, '--threads', '2')
        const ended = once(child, 'exit')
        await wait((full * 1.1 * time) / 49)
        child.kill('SIGKILL')
        await ended
        if (existsSync(output)) {
          present++
          expect(readFileSync(output).equals(complete)).toBe(true)
          expect(existsSync(summary) && existsSync(`${output}.rejects.csv`)).toBe(true)
        } else absent++
      }
      expect(absent + present).toBe(50)
      expect(absent).toBeGreaterThan(5)
    })
  }, 600_000)

  it('by Ctrl-C removes its temporary files, says so by its status, and keeps an older output', async () => {
    await inFolder(async (folder) => {
      const [input, output] = ['in.csv', 'out.csv'].map((name) => join(folder, name)) as [string, string]
      write(input)
      writeFileSync(output, 'older')
      const child = built.start('bills', input, '--out', output, '--threads', '2')
      const ended = once(child, 'exit')
      while (!readdirSync(folder).some((name) => name.endsWith('.tmp'))) await wait(1)
      await wait(20)
      child.kill('SIGINT')
      const [status] = await ended
      expect(status).toBe(130)
      expect(readFileSync(output, 'utf8')).toBe('older')
      expect(readdirSync(folder).sort()).toEqual(['in.csv', 'out.csv'])
    })
  })
})
