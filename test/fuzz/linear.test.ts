import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { measures, vocabulary } from '../../rules'
import { billColumns, billServices } from '../../rules/bill-services'
import { evaluate, parseProfile, readClients } from '../../src'
import { checkDraft } from '../../src/author'
import { priceBills } from '../../src/bills'
import { readYen } from '../../src/bills/pricing/money'
import { sheetNames } from '../../src/cli/clients/excel'
import { header, inFolder } from '../bills/support'

/** Eight times the input takes eight times the work; were it sixty-four, a large input would be a way to stop a server. */
const TIMES = 8
const MOST = 32
/** Processor time is counted in ticks, of up to 10,000 microseconds: work is repeated until it is many of them. */
const LONG = 100_000

/** The processor time of an action, of many done in a row; not the time that passes, which a busy machine stretches. */
async function workOf(action: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  for (let often = 1; ; often++) {
    await action()
    const { user, system } = process.cpuUsage(before)
    if (user + system >= LONG) return (user + system) / often
  }
}

/** The work for eight times the input over that for the input: the least of three each, all warmed up by the first. */
async function growth(size: number, make: (size: number) => () => unknown): Promise<number> {
  const [small, large] = [make(size), make(size * TIMES)]
  const works: (readonly [small: number, large: number])[] = []
  for (let at = 0; at < 3; at++) works.push([await workOf(small), await workOf(large)])
  return Math.min(...works.map(([, work]) => work)) / Math.min(...works.map(([work]) => work))
}

const csv = (text: string) => (): Promise<unknown> =>
  inFolder((folder) => {
    const input = join(folder, 'in.csv')
    writeFileSync(input, text)
    return priceBills({ input, services: billServices, columns: billColumns })
  })
const good = ',electricity,lowVoltage,2026-01,5'

const kinds: Readonly<Record<string, readonly [size: number, make: (size: number) => () => unknown]>> = {
  'unknown keys of a profile': [
    500,
    (size) => {
      const profile = Object.fromEntries(Array.from({ length: size }, (_, at) => [`k${at}`.padEnd(60, 'a'), 1]))
      return () => parseProfile(vocabulary, profile)
    },
  ],
  'facts that a measure does not know': [
    500,
    (size) => {
      const profile = Object.fromEntries(Array.from({ length: size }, (_, at) => [`k${at}`.padEnd(60, 'a'), 1]))
      return () => evaluate(measures['electricity-discount'], profile as never)
    },
  ],
  'letters of an option': [
    20_000,
    (size) => () => parseProfile(vocabulary, { prefecture: 'い'.repeat(size), plannedActivity: 'a '.repeat(size) }),
  ],
  'digits of a number': [20_000, (size) => () => parseProfile(vocabulary, { electricityUsage: '1,'.repeat(size) })],
  'columns of a bill file': [
    2000,
    (size) =>
      csv(`${Array.from({ length: size }, (_, at) => `c${at}`).join(',')},${header}\n${','.repeat(size)}1${good}\n`),
  ],
  'rows of a bill file': [5000, (size) => csv(`${header}\n${`x${good}\n`.repeat(size)}`)],
  'quotes of a bill file': [3000, (size) => csv(`${header}\n${`"x""${'"",'.repeat(8)}"${good}\n`.repeat(size)}`)],
  'spaces in a usage': [10_000, (size) => csv(`${header}\nx,electricity,lowVoltage,2026-01,1${' '.repeat(size)}x\n`)],
  'digits in the name of a plan': [10_000, (size) => csv(`${header}\nx,electricity,${'1'.repeat(size)}x,2026-01,5\n`)],
  'values without a meaning': [
    1500,
    (size) =>
      csv(`${header}\n${Array.from({ length: size }, (_, at) => `x,電気${at},b${at},c${at},d${at}\n`).join('')}`),
  ],
  'zeros of an amount': [10_000, (size) => () => readYen(`1.${'0'.repeat(size)}1`)],
  'letters of a sheet’s name': [2000, (size) => () => sheetNames([`x${' '.repeat(size)}x`, 'y'.repeat(size)])],
  'clients of a table': [
    100,
    (size) => {
      const rows = Array.from({ length: size }, (_, at) => ({ 名前: `客${at}`, 都道府県: '石川県', 業種: '旅館業' }))
      return () => readClients(vocabulary, rows, 'clients')
    },
  ],
  'measures of a draft': [
    60,
    (size) => {
      const draft = {
        id: 'p',
        measures: Array.from({ length: size }, (_, at) => ({ id: `m${at}`, amount: { kind: 'sum' } })),
      }
      return () => checkDraft(vocabulary, draft)
    },
  ],
}

describe('work grows with the input and not with its square', () => {
  it.each(Object.entries(kinds))('%s', async (_name, [size, make]) => {
    expect(await growth(size, make)).toBeLessThan(MOST)
  })
})

it('would find work that grows with the square', async () => {
  const square = (size: number) => (): number => {
    const words = Array.from({ length: size }, (_, at) => `word ${at}`)
    return words.filter((word, at) => words.indexOf(word) === at).length
  }
  expect(await growth(500, square)).toBeGreaterThan(MOST)
})
