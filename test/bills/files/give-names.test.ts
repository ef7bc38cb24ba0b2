import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { Writable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { billColumns, billServices } from '../../../rules/bill-services'
import { diffBills, priceBills } from '../../../src/bills'
import { clear, givingNames } from '../../../src/bills/files/give-names'
import { place } from '../../../src/bills/files/temporary'
import { placeOf } from '../../../src/bills/paths'
import { header, inFolder, textOf, timesOpen } from '../support'

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
          await wait(20)
          seen.push(`${name} ends`)
        })
      // The second would hold what the third waits for, and wait for what it holds, if they took them as they name them.
      await Promise.all([run('a', [summary]), run('b', [summary, output]), run('c', [output, summary])])
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
      await wait(50)
      expect(done).toBe(false)
      other.kill('SIGKILL')
      await once(other, 'close')
      await run
      expect(readdirSync(folder)).toEqual([])
    })
  })

  it.each([
    ['of another machine', 'ffffffffffff 999999999 0123456789abcdef'],
    ['that was not written to its end', place],
  ])('wait for a claim %s while it is new, and take over an old one', async (_, owner) => {
    await inFolder(async (folder) => {
      const path = join(folder, 'out.csv')
      const { claim } = await claimIn(folder, path)
      writeFileSync(claim, owner)
      let done = false
      const run = givingNames([path], undefined, () => Promise.resolve((done = true)))
      await wait(50)
      expect(done).toBe(false)
      // What a clock that went wrong has dated is old as well.
      const old = new Date(Date.now() + (owner === place ? 70_000 : -70_000))
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

  it('take away no claim but their own, and the one that they took for left', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'out.csv')
      const { claim } = await claimIn(folder, path)
      await givingNames([path], undefined, () => {
        writeFileSync(claim, 'another')
        return Promise.resolve()
      })
      clear(claim, 'the one before')
      expect(readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(['another'])
      clear(claim, 'another')
      clear(claim, 'another')
      expect(readdirSync(folder)).toEqual([])
    })
  })

  it('take over an old claim that only another may read, and say which stays that cannot be taken away', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'out.csv')
      const { claim } = await claimIn(folder, path)
      const old = new Date(Date.now() - 70_000)
      // A folder is no file to read, and none to take away.
      mkdirSync(claim)
      utimesSync(claim, old, old)
      const [ja, en] = await textOf(() => givingNames([path], undefined, () => Promise.resolve()))
      const code = /\((E[A-Z]+)\)/.exec(en)![1]!
      expect(en).toBe(`${claim} was left by another run and cannot be taken away (${code}); delete it and run again.`)
      expect(ja).toBe(
        `${claim} は止まった別の実行が残したもので、取り除けません（${code}）。消してからやり直してください。`,
      )
      expect(readdirSync(folder)).toEqual([basename(claim)])
    })
  })

  it('claim them by a short name, which only their owner reads, and say where there is no place for it', async () => {
    await inFolder(async (folder) => {
      const names = (): string[] => readdirSync(folder)
      await givingNames([join(folder, 'out.csv'), join(folder, 'a'.repeat(255))], undefined, () => {
        expect(names()).toHaveLength(2)
        for (const name of names()) {
          expect(name).toMatch(/^\.hojokin-[0-9a-f]{16}\.claim$/)
          expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600)
          expect(timesOpen(join(folder, name))).toBe(0)
          expect(readFileSync(join(folder, name), 'utf8')).toMatch(new RegExp(`^${place} ${process.pid} [0-9a-f]{16}$`))
        }
        return Promise.resolve()
      })
      const none = join(folder, 'none', 'out.csv')
      expect(
        (await textOf(() => givingNames([join(folder, 'out.csv'), none], undefined, () => Promise.resolve())))[1],
      ).toBe('cannot write out.csv: no such file or folder.')
      expect(names()).toEqual([])
    })
  })
})

const rules = { services: billServices, columns: billColumns }
const orNone = (look: () => boolean): boolean => {
  try {
    return look()
  } catch {
    return false
  }
}
const good = '1,電気,低圧,2026-01,5\n'
const bad = '2,電気,低圧,2026-01,x\n'

describe('a file that is made', () => {
  it.each(['out.csv', 'out.csv.rejects.csv', 's.json'])(
    'waits for another run that is giving %s its name',
    async (name) => {
      await inFolder(async (folder) => {
        const [input, output, summary] = [join(folder, 'in.csv'), join(folder, 'out.csv'), join(folder, 's.json')]
        writeFileSync(input, `${header}\n${bad}`)
        let run: Promise<unknown> = Promise.resolve()
        await givingNames([placeOf(join(folder, name))], undefined, async () => {
          run = priceBills({ input, output, summary, ...rules })
          await wait(50)
          expect([output, summary].map((file) => existsSync(file))).toEqual([false, false])
        })
        await run
        expect(readdirSync(folder).sort()).toEqual(['in.csv', 'out.csv', 'out.csv.rejects.csv', 's.json'])
      })
    },
  )

  it.each(['changes.csv', 's.json'])(
    'of what differs waits for another run that is giving %s its name',
    async (name) => {
      await inFolder(async (folder) => {
        const [priced, output, summary] = ['priced.csv', 'changes.csv', 's.json'].map((one) => join(folder, one)) as [
          string,
          string,
          string,
        ]
        writeFileSync(priced, 'bill_id,status,discount_yen\n1,eligible,5\n')
        let run: Promise<unknown> = Promise.resolve()
        await givingNames([placeOf(join(folder, name))], undefined, async () => {
          run = diffBills({ before: priced, after: priced, output, summary })
          await wait(50)
          expect([output, summary].map((file) => existsSync(file))).toEqual([false, false])
        })
        await run
        expect(readdirSync(folder).sort()).toEqual(['changes.csv', 'priced.csv', 's.json'])
      })
    },
  )

  it('is none where the run is stopped by who reads the last of its rejects', async () => {
    await inFolder(async (folder) => {
      const [input, output] = [join(folder, 'in.csv'), join(folder, 'out.csv')]
      writeFileSync(input, `${header}\n${good}${bad}`)
      const controller = new AbortController()
      const rejects = new Writable({
        write: (bytes: Buffer, _, done) => {
          if (bytes.includes('2026-01,x')) controller.abort()
          done()
        },
      })
      const run = () => priceBills({ input, output, rejects, signal: controller.signal, ...rules })
      expect((await textOf(run))[1]).toMatch(/^interrupted/)
      expect(readdirSync(folder)).toEqual(['in.csv'])
    })
  })

  it('keeps no other run waiting while somebody reads a stream to its end', async () => {
    await inFolder(async (folder) => {
      const [input, output, summary] = [join(folder, 'in.csv'), join(folder, 'out.csv'), join(folder, 's.json')]
      writeFileSync(input, `${header}\n${good}${bad}`)
      const held: string[][] = []
      const slow = (): Writable =>
        new Writable({
          write: (_, __, done) => { done() }, // prettier-ignore
          final: (done) => {
            held.push(readdirSync(folder).filter((name) => name.endsWith('.claim')))
            done()
          },
        })
      await priceBills({ input, output, summary, rejects: slow(), ...rules })
      await priceBills({ input, output: slow(), summary, rejects: slow(), ...rules })
      await diffBills({ before: output, after: output, output: slow(), summary })
      expect(held).toEqual([[], [], [], []])
    })
  })

  it('is none, whichever of them it is, where one cannot be made safe on the disk', async () => {
    await inFolder(async (folder) => {
      const [input, output, pipe] = [join(folder, 'in.csv'), join(folder, 'out.csv'), join(folder, 'pipe')]
      writeFileSync(input, `${header}\n${good}${bad}`)
      execFileSync('mkfifo', [pipe])
      const opened: number[] = []
      /** Puts a pipe, which no disk keeps, in the place of the output that has been written. */
      const replace = (): void => {
        const fd = readdirSync('/dev/fd')
          .map(Number)
          .find((one) => orNone(() => readlinkSync(`/dev/fd/${one}`).endsWith('.tmp') && fstatSync(one).size > 0))!
        closeSync(fd)
        while (opened.at(-1) !== fd) opened.push(openSync(pipe, 'r+'))
      }
      const rejects = new Writable({
        write: (bytes: Buffer, _, done) => {
          if (bytes.includes('2026-01,x')) replace()
          done()
        },
      })
      const run = () => priceBills({ input, output, summary: join(folder, 's.json'), rejects, durable: true, ...rules })
      expect((await textOf(run))[1]).toBe('cannot write out.csv: EINVAL.')
      for (const fd of opened.slice(0, -1)) closeSync(fd)
      expect(readdirSync(folder).sort()).toEqual(['in.csv', 'pipe'])
    })
  })

  it('may be named by a URL, and has the mode of the input', async () => {
    await inFolder(async (folder) => {
      const url = (name: string): URL => pathToFileURL(join(folder, name))
      writeFileSync(url('in.csv'), `${header}\n${bad}`)
      chmodSync(url('in.csv'), 0o600)
      const { rejects } = await priceBills({
        input: url('in.csv'),
        output: url('out.csv'),
        summary: url('s.json'),
        ...rules,
      })
      expect(rejects).toBe(join(folder, 'out.csv.rejects.csv'))
      expect(readdirSync(folder).sort()).toEqual(['in.csv', 'out.csv', 'out.csv.rejects.csv', 's.json'])
      for (const name of ['out.csv', 'out.csv.rejects.csv', 's.json'])
        expect(statSync(url(name)).mode & 0o777, name).toBe(0o600)
    })
  })

  it('is none, nor is what was begun, where a run fails or is stopped', async () => {
    await inFolder(async (folder) => {
      const [input, output] = [join(folder, 'in.csv'), join(folder, 'out.csv')]
      writeFileSync(input, `${header}\n${good}`)
      const signal = AbortSignal.abort()
      expect((await textOf(() => priceBills({ input, output, signal, ...rules })))[1]).toMatch(/^interrupted/)
      const summary = join(folder, 'none', 's.json')
      expect((await textOf(() => priceBills({ input, output, summary, ...rules })))[1]).toMatch(/cannot write/)
      expect(readdirSync(folder)).toEqual(['in.csv'])
      expect(existsSync(output)).toBe(false)
    })
  })
})
