import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildBills, type Built } from '../bills/built'
import {
  billsOf,
  quarter,
  newFolder,
  outcome,
  randomFrom,
  reset,
  stageIn,
  wholeOf,
  type Stage,
  type Whole,
} from './stage'

// A disk in a file: what the system has not yet written to it is lost to whoever copies the file, as it is when the power fails.
const text = billsOf(0, 2000)
const folder = newFolder()
const [image, snapshot, disk, later] = ['disk', 'snapshot', 'mounted', 'later'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
  string,
]
mkdirSync(disk)
mkdirSync(later)
writeFileSync(image, '')
truncateSync(image, 12 << 20)
const made = spawnSync('sh', ['-c', 'mkfs.ext4 -q -F "$0" && mount -o loop "$0" "$1"', image, disk])
const mounted = made.status === 0
if (!mounted) console.warn(`NOT RUN: no disk in a file can be mounted here (${String(made.stderr).trim()})`)
afterAll(() => {
  if (mounted) execFileSync('umount', [disk])
  rmSync(folder, { recursive: true, force: true })
})

/** What is on the disk when the power comes back. */
function afterPowerFailure(stage: Stage, whole: Whole): ReturnType<typeof outcome> {
  copyFileSync(image, snapshot)
  execFileSync('mount', ['-o', 'loop', snapshot, later])
  try {
    const there = (path: string): string => path.replace(disk, later)
    const outputs = Object.fromEntries(Object.entries(stage.outputs).map(([name, path]) => [name, there(path)]))
    return outcome({ ...stage, output: there(stage.output), outputs: outputs as Stage['outputs'] }, [whole])
  } finally {
    execFileSync('umount', [later])
  }
}

/** Whether no thread of a process runs any more. */
const isStopped = (pid: number): boolean =>
  !existsSync(`/proc/${pid}/task`) ||
  readdirSync(`/proc/${pid}/task`).every((task) =>
    /\) [TtZX] /.test(readFileSync(`/proc/${pid}/task/${task}/stat`, 'utf8')),
  )

describe.skipIf(!mounted)('when the power fails', () => {
  const stage = stageIn(mounted ? disk : newFolder(), text)
  const args = [
    'bills',
    stage.input,
    '--out',
    stage.output,
    '--summary',
    stage.outputs.summary,
    '--rejects',
    stage.outputs.rejects,
  ]
  let built: Built
  let whole: Whole
  beforeAll(async () => {
    built = await buildBills()
    whole = await wholeOf(text)
  })
  afterAll(() => {
    built.remove()
  })
  const settle = (older: boolean): void => {
    reset(stage, text, older)
    execFileSync('sync', ['-f', disk])
  }

  it('after a run with --durable has said that it ended, all is there', () => {
    for (const older of [false, true]) {
      settle(older)
      built.run(...args, '--durable')
      expect(afterPowerFailure(stage, whole)).toBe('complete')
    }
  })

  it('after a run without it, this disk does lose the output: the test can fail', () => {
    settle(false)
    built.run(...args)
    expect(() => {
      expect(afterPowerFailure(stage, whole)).toBe('complete')
    }).toThrow()
    expect(outcome(stage, [whole])).toBe('complete')
  })

  it(`while a run with --durable writes, at ${quarter} random moments, the output is as it was, or complete`, async () => {
    const random = randomFrom(11)
    const seen = { absent: 0, older: 0, complete: 0 }
    settle(false)
    const began = performance.now()
    built.run(...args, '--durable')
    const full = performance.now() - began
    for (let at = 0; at < quarter; at++) {
      settle(at % 2 === 1)
      const child = spawn(process.execPath, [built.cli, ...args, '--durable'], { stdio: 'ignore' })
      const ended = once(child, 'exit')
      if (at === quarter - 1) await ended
      else {
        // Most of the time passes before the first byte; the last half is where files are.
        await wait(full * (0.5 + 0.6 * random()))
        child.kill('SIGSTOP')
        while (child.exitCode === null && !isStopped(child.pid!)) await wait(1)
      }
      const found = afterPowerFailure(stage, whole)
      seen[found]++
      expect(found === 'complete' || (found === 'older') === (at % 2 === 1)).toBe(true)
      child.kill('SIGKILL')
      await ended
    }
    console.log(`power failures: ${quarter} moments: ${JSON.stringify(seen)}`)
    expect(seen.complete).toBeGreaterThan(0)
  }, 300_000)
})
