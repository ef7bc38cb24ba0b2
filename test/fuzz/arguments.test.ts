import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createProgram } from '../../src/cli/program'
import { bill, header } from '../bills/support'
import { buildCommandLine, type CommandLine } from './command-line'

interface Known {
  readonly path: readonly string[]
  readonly options: readonly string[]
}

/** Every command with its options, as the command line itself has them; a server has no end, and an interview ends the input of all. */
function commandsOf(command: Command, path: readonly string[] = []): readonly Known[] {
  const options = command.options.flatMap(({ long, short }) => [long, short].filter((name) => typeof name === 'string'))
  const below = command.commands.filter((one) => !['mcp', 'ask'].includes(one.name()))
  return [
    { path, options: [...options, '--lang', '--help'] },
    ...below.flatMap((one) => commandsOf(one, [...path, one.name()])),
  ]
}
const commands = commandsOf(createProgram())

const good = [
  'electricity-discount',
  'business-reconstruction-noto',
  '電気料金の値引き',
  '1',
  'bills.csv',
  'facts.json',
  'folder',
  'usage=使用量',
  'prefecture=石川県',
  '電気の使用量=400',
  'ja',
  'en',
  'duckdb',
  'spark',
  'postgres',
  '2026-01',
  '2026-11-26',
  'out.csv',
  'out.parquet',
  'bill_id',
  'half-up',
  'cp932',
]
const hostile = [
  '',
  ' ',
  '-',
  '--',
  '---',
  '-x',
  '--nothing',
  '=',
  'a=',
  '=b',
  'a=b=c',
  '__proto__',
  '__proto__=1',
  'constructor=toString',
  'toString',
  'hasOwnProperty=1',
  '0',
  '-1',
  '1e400',
  'NaN',
  '9'.repeat(400),
  'あ'.repeat(3000),
  '\u001b[2J\u202e',
  '𠮷\ud800',
  '../..',
  '/nowhere/at/all',
  '/dev/null',
  'nowhere/out.csv',
  '2026-13',
  '2026-02-30',
  '%s%n',
  '$(reboot)',
  "'; DROP TABLE bills; --",
  'bills.csv/x',
  'broken.json',
  'empty',
  'wrong.csv',
]
const value = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...good) },
  { weight: 2, arbitrary: fc.constantFrom(...hostile) },
)

const line = fc.constantFrom(...commands).chain(({ path, options }) =>
  fc
    .array(
      fc.oneof(
        value.map((one) => [one]),
        fc.tuple(fc.constantFrom(...options), value).map((pair) => pair),
        fc.constantFrom(...options).map((name) => [name]),
        fc.tuple(fc.constantFrom(...options), value).map(([name, one]) => [`${name}=${one}`]),
      ),
      { maxLength: 6 },
    )
    .map((parts) => [...path, ...parts.flat()]),
)

/** Command lines that once ended with status 1, a stack or the wrong status. */
const kept: readonly (readonly string[])[] = [
  [],
  ['bills', 'diff', '--nothing'],
  ['bills', 'diff'],
  ['bills', 'bills.csv', '--out', 'folder'],
  ['ask', '--profile', 'nowhere/x.json'],
  ['screen', '--profile', 'folder', '--out', 'nowhere/t.csv'],
  ['screen', '--profile', 'folder', '--out', 'nowhere/t.xlsx'],
  ['evaluate', 'electricity-discount', '--profile', '/dev/zero'],
  ['bills', 'bills.csv', '--out', 'nowhere/out.parquet'],
  ['bills', '/dev/null', '--check'],
  ['bills', 'diff', '/dev/null', '--json', 'duckdb'],
]
const runs = Number(process.env['FUZZ_RUNS'] ?? 250)

describe('the command line, whatever it is given', () => {
  let commandLine: CommandLine
  beforeAll(async () => {
    commandLine = await buildCommandLine()
    const put = (name: string, text: string): void => {
      writeFileSync(join(commandLine.folder, name), text)
    }
    put('bills.csv', `${header}\n${Array.from({ length: 50 }, (_, at) => bill(at)).join('\n')}\n`)
    put('wrong.csv', 'a,b\n1\n"')
    put('facts.json', '{"electricitySupply":"lowVoltage","usageMonth":"2026-01"}')
    put('broken.json', '{"a":')
    put('empty', '')
    mkdirSync(join(commandLine.folder, 'folder'))
    put('folder/a.json', '{"prefecture":"ishikawa"}')
    put('folder/b.yaml', 'prefecture: tokyo\n')
  })
  afterAll(() => {
    commandLine.remove()
  })

  it('knows every command and option', () => {
    expect(commands.map(({ path }) => path.join(' '))).toEqual(
      expect.arrayContaining(['', 'bills', 'bills diff', 'sql']),
    )
    expect(commands.flatMap(({ options }) => options).length).toBeGreaterThan(80)
  })

  it(`answers or says what is wrong, ${runs} times: status 0 or 2, in words, and it ends`, () => {
    const cases = [...kept, ...fc.sample(line, { numRuns: runs, seed: Number(process.env['FUZZ_SEED'] ?? 20261126) })]
    const ended = commandLine.run(cases, 600)
    const answers = { answered: 0, refused: 0 }
    for (const [at, { status, said }] of ended.entries()) {
      const told = `${JSON.stringify(cases[at])}: ${said}`
      expect([0, 2], told).toContain(status)
      expect(said, told).not.toMatch(/this is our fault|不具合です|\n {4}at |\u001b|process\.exit/)
      expect(said.length, told).toBeLessThan(20_000)
      if (status === 2) expect(said.trim(), told).not.toBe('')
      answers[status === 0 ? 'answered' : 'refused']++
    }
    expect(ended, `ended after ${JSON.stringify(cases[ended.length])}`).toHaveLength(cases.length)
    expect(Math.min(answers.answered, answers.refused)).toBeGreaterThan(runs / 10)
    expect(readdirSync(commandLine.folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  }, 700_000)
})
