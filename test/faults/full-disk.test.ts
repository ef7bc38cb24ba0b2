import { execFileSync, spawnSync } from 'node:child_process'
import { closeSync, openSync, readdirSync, rmSync, statSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { BillsError } from '../../src/bills'
import { givingNames } from '../../src/bills/files/give-names'
import { writeFully } from '../../src/bills/files/write-fully'
import { textOf } from '../bills/support'
import {
  billsOf,
  cli,
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
} from './stage'

const text = billsOf(0)
const SIZE = 6 << 20
const folder = newFolder()
const disk = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'hojokin-faults', folder])
const mounted = disk.status === 0
if (!mounted) console.warn(`NOT RUN: no small disk can be mounted here (${String(disk.stderr).trim()})`)
afterAll(() => {
  if (mounted) execFileSync('umount', [folder])
  rmSync(folder, { recursive: true, force: true })
})

const free = (): number => {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

describe.skipIf(!mounted).each([
  ['csv', moments],
  ['parquet', quarter],
])('a disk that is full before %s is written', (ending, moments) => {
  it(`with room for any part of it, ${moments} times: says so, and leaves what was there`, async () => {
    const whole = await wholeOf(text, ending)
    const needed = Object.values(whole).reduce((sum, { length }) => sum + length, 0)
    const stage = stageIn(folder, text, ending)
    const random = randomFrom(1)
    const seen = { absent: 0, older: 0, complete: 0 }
    for (let at = 0; at < moments; at++) {
      reset(stage, text, at % 2 === 1)
      const room = at === 0 ? 0 : at === 1 ? needed * 2 : Math.floor(needed * 1.2 * random())
      writeFileSync(join(folder, 'filler'), Buffer.alloc(Math.max(0, free() - room)))
      const error: unknown = await price(stage).catch((thrown: unknown) => thrown)
      const found = outcome(stage, [whole])
      seen[found]++
      if (error instanceof Error) {
        expect(error instanceof BillsError, error.stack).toBe(true)
        const { text: said } = error as Error & { text: { ja: string; en: string } }
        expect(said.en).toMatch(/: no space left; make room and run again\.$/)
        expect(said.ja).toMatch(/[ぁ-ん]/)
        expect(found).toBe(at % 2 === 1 ? 'older' : 'absent')
      } else expect(found).toBe('complete')
      expect(leftIn(folder)).toEqual([])
    }
    console.log(`a full disk, ${ending}: ${moments} times: ${JSON.stringify(seen)}`)
    expect(seen.absent).toBeGreaterThan(0)
    expect(seen.complete).toBeGreaterThan(0)
    reset(stage, text, false)
  })
})

describe.skipIf(!mounted)('a disk that is full when files get their names', () => {
  it('says so, and leaves no claim that others would wait for', async () => {
    const path = join(folder, 'named.csv')
    writeFileSync(join(folder, 'filler'), Buffer.alloc(free()))
    await expect(givingNames([path], undefined, () => Promise.resolve())).rejects.toThrow(
      `cannot write ${path}: no space left; make room and run again.`,
    )
    rmSync(join(folder, 'filler'))
    expect(readdirSync(folder).filter((name) => name.endsWith('.claim'))).toEqual([])
  })
})

it.skipIf(!mounted)('what a full disk takes of a piece is not taken for all of it', async () => {
  const path = join(folder, 'piece.csv')
  const piece = Buffer.alloc(1 << 16, 'x')
  const fd = openSync(path, 'w')
  try {
    writeFully(fd, path, piece, 0)
    writeFileSync(join(folder, 'filler'), Buffer.alloc(free() - piece.length / 2))
    expect((await textOf(() => { writeFully(fd, path, piece, piece.length) }))[1]).toMatch(/: no space left; make room/) // prettier-ignore
    expect(statSync(path).size).toBe(piece.length * 1.5)
  } finally {
    closeSync(fd)
    for (const name of ['piece.csv', 'filler']) rmSync(join(folder, name))
  }
})

describe('a limit on the size of files', () => {
  const moments = quarter
  it(`at ${moments} sizes: says so, and leaves what was there`, async () => {
    const limited = newFolder()
    const stage = stageIn(limited, text)
    const whole = await wholeOf(text)
    const blocks = Math.ceil(whole['output']!.length / 512)
    const random = randomFrom(2)
    const seen = { absent: 0, older: 0, complete: 0 }
    for (let at = 0; at < moments; at++) {
      reset(stage, text, at % 2 === 1)
      const most = at === 0 ? 1 : at === 1 ? blocks * 3 : Math.floor(blocks * 1.2 * random())
      const command = `ulimit -f ${most}; exec "$0" "$@"`
      const args = [
        cli,
        'bills',
        stage.input,
        '--out',
        stage.output,
        '--summary',
        stage.outputs.summary,
        '--threads',
        '2',
      ]
      const { status, stderr } = spawnSync('sh', ['-c', command, process.execPath, ...args, '--lang', 'en'], {
        encoding: 'utf8',
      })
      const found = outcome(stage, [whole])
      seen[found]++
      if (status !== 0) {
        expect([status, stderr]).toEqual([
          2,
          expect.stringMatching(/^hojokin: cannot write .*larger than is allowed here/),
        ])
        expect(found).toBe(at % 2 === 1 ? 'older' : 'absent')
      } else expect(found).toBe('complete')
      expect(leftIn(limited)).toEqual([])
    }
    console.log(`a limit on files: ${moments} times: ${JSON.stringify(seen)}`)
    expect(seen.absent).toBeGreaterThan(0)
    expect(seen.complete).toBeGreaterThan(0)
    rmSync(limited, { recursive: true, force: true })
  })
})

describe('standard output on a full device', () => {
  const bills = join(newFolder(), 'in.csv')
  writeFileSync(bills, text)
  it.each([
    [['bills', bills, '--out', '-']],
    [['bills', bills, '--check', '--json']],
    [['evaluate', 'electricity-discount', '--json']],
    [['programmes']],
    [['schema']],
  ])('%j: status 2, and says so', (args) => {
    const fd = openSync('/dev/full', 'w')
    const { status, stderr } = spawnSync(process.execPath, [cli, ...args, '--lang', 'en'], {
      encoding: 'utf8',
      stdio: ['ignore', fd, 'pipe'],
    })
    closeSync(fd)
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/cannot write .*: no space left; make room and run again\./),
    ])
  })
})
