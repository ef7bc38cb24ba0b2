import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { givingNames } from '../../src/bills/files/give-names'
import { place } from '../../src/bills/files/temporary'
import { inFolder } from './support'

/** The claim of a run that is giving a name just now, as it lies in the folder. */
async function claimIn(folder: string, path: string): Promise<{ readonly claim: string; readonly owner: string }> {
  let found = { claim: '', owner: '' }
  await givingNames([path], undefined, () => {
    const claim = join(
      folder,
      readdirSync(folder).find((name) => name.endsWith('.claim'))!,
    )
    found = { claim, owner: readFileSync(claim, 'utf8') }
    return Promise.resolve()
  })
  return found
}

describe('runs that give names to the same files', () => {
  it('do so one after the other, whatever the order in which they name them, and leave nothing', async () => {
    await inFolder(async (folder) => {
      const [output, summary] = [join(folder, 'out.csv'), join(folder, 'summary.json')]
      const seen: string[] = []
      const run = (name: string, paths: readonly string[]): Promise<unknown> =>
        givingNames(paths, undefined, async () => {
          seen.push(`${name} begins`)
          await wait(30)
          seen.push(`${name} ends`)
        })
      await Promise.all([run('a', [output, summary]), run('b', [summary, output]), run('c', [summary])])
      expect(seen.map((line) => line.split(' ')[1])).toEqual(['begins', 'ends', 'begins', 'ends', 'begins', 'ends'])
      expect(seen[0]!.split(' ')[0]).toBe(seen[1]!.split(' ')[0])
      expect(readdirSync(folder)).toEqual([])
    })
  })

  it('wait for a process that lives, and take over from one that was killed', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'out.csv')
      const { claim } = await claimIn(folder, path)
      const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
      writeFileSync(claim, `${place} ${other.pid!} 0123456789abcdef`)
      let done = false
      const run = givingNames([path], undefined, () => Promise.resolve((done = true)))
      await wait(100)
      expect(done).toBe(false)
      other.kill('SIGKILL')
      await once(other, 'close')
      await run
      expect(readdirSync(folder)).toEqual([])
    })
  })

  it.each([
    ['of another machine', 'ffffffffffff 1 0123456789abcdef'],
    ['that was not written to its end', ''],
  ])('wait for a claim %s while it is new, and take over an old one', async (_, owner) => {
    await inFolder(async (folder) => {
      const path = join(folder, 'out.csv')
      const { claim } = await claimIn(folder, path)
      writeFileSync(claim, owner)
      let done = false
      const run = givingNames([path], undefined, () => Promise.resolve((done = true)))
      await wait(100)
      expect(done).toBe(false)
      const old = new Date(Date.now() - 120_000)
      utimesSync(claim, old, old)
      await run
      expect(readdirSync(folder)).toEqual([])
    })
  })

  it('stop waiting when their caller stops them, and leave the claim of the other', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'out.csv')
      const { claim, owner } = await claimIn(folder, path)
      writeFileSync(claim, owner)
      const controller = new AbortController()
      const run = givingNames([path], controller.signal, () => Promise.resolve())
      controller.abort()
      await expect(run).rejects.toThrow(/interrupted; no file was made/)
      expect(readFileSync(claim, 'utf8')).toBe(owner)
    })
  })
})
