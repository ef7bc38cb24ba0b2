import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { vocabulary } from '../../rules'
import type { FieldDefinition } from '../../src/rule/vocabulary'
import { inBothLanguages } from './run'

const folder = mkdtempSync(join(tmpdir(), 'hojokin-refusals-'))
const file = (name: string, written: string): string => {
  const path = join(folder, name)
  writeFileSync(path, written)
  return path
}
const [json, yaml, list, wrong] = [
  file('bad.json', '{"a":'),
  file('bad.yaml', 'a: [b\n'),
  file('list.json', '[1, 2]'),
  file('wrong.yaml', '電気の契約: 低圧\n使用月: 2026-13\n電気の使用量: -5\n'),
]
const clients = file('clients.csv', '名前,都道府県,取り組むこと\nA,大坂,予約ソフト\nB,石川県,レジ\n')
const bills = file('bills.csv', 'service,contract,usage_month,usage\nelectricity,lowVoltage,2026-01,400\n')
const empty = join(folder, 'empty')
mkdirSync(empty)
const none = join(folder, 'none', 'x')
const fact = (written: string): string[] => ['screen', '--fact', written]

/** Every kind of wrong call. */
const calls: readonly (readonly string[])[] = [
  ['price'],
  ['screen', '--colour'],
  ['evaluate'],
  ['evaluate', 'a', 'b', 'c'],
  ['evaluate', 'xyz'],
  ['evaluate', 'なりわい'],
  ['evaluate', '電気料金の割引'],
  ['evaluate', 'electricity-discount', '--record', none, '--fact', '電気の契約=低圧'],
  ['evaluate', 'electricity-discount', '--profile', wrong],
  ['show', '99'],
  ['programmes', '--text'],
  ['sql', 'electricity-discount', '--dialect', 'oracle'],
  ['sql', 'electricity-discount', '--column', 'x'],
  ['verify', none],
  ['verify', json],
  ['bills', bills],
  ['bills', bills, '--out', bills],
  ['bills', bills, '--out', `${none}.csv`],
  ['bills', bills, '--map', 'foo=bar'],
  ['bills', bills, '--delimiter', 'long'],
  ['bills', none, '--check'],
  ['ask', 'extra'],
  ['ask', '--profile', json],
  ['ask', '--profile', `${none}.json`],
  ['screen', '--profile'],
  ...[json, yaml, list, wrong, clients, empty, none].map((path) => ['screen', '--profile', path]),
  ['screen', '--mechanism', 'gift'],
  ['screen', '--applicant', 'king'],
  ['screen', '--prefecture', 'Isikawa'],
  ['screen', '--on', '2026-02-30'],
  ['screen', '--out', 'x.pdf'],
  ['screen', '--out', `${none}.csv`],
  ['screen', '--out', `${none}.xlsx`],
  ...[
    'x',
    'x=1',
    'prefecture=Isikawa',
    '補助対象経費=-5',
    '補助対象経費=1.5',
    '使用月=2026-13',
    '多重被災事業者=maybe',
  ].map(fact),
  ...[
    '電気の使用量=1.23456',
    '電気の使用量=99999999999999999999',
    '取り組むこと=till',
    '業種=xx',
    '被災した災害=xx',
  ].map(fact),
]

const inner = Object.values<FieldDefinition>(vocabulary).map(({ id }) => id)
const JAPANESE = /[ぁ-んァ-ヶ一-龠]/u
// Ways of writing that are read, whoever reads about them: months of an era and sums in 億.
const written = /(令和)?\d+年\d+月|[\d,]+億[\d,]*万?/gu
const systems =
  /\b(ENOENT|EISDIR|EACCES|error:|invalid|cannot|missing|unknown|expected|unexpected|argument|no such|must|token)\b/i

describe('a wrong call is refused in the language chosen, and in no other', () => {
  it.each(calls.map((args) => [args.map((arg) => arg.replace(folder, '')).join(' '), args] as const))(
    '%s',
    async (_name, args) => {
      const own = args.flatMap((arg) => [arg, ...arg.split('=')])
      const without = (text: string): string =>
        [...own, '大坂', '予約ソフト', 'レジ', folder]
          .sort((a, b) => b.length - a.length)
          .reduce((rest, word) => rest.replaceAll(word, ''), text)
      for (const { lang, status, out, err } of await inBothLanguages(args)) {
        expect({ lang, status, out }).toEqual({ lang, status: 2, out: '' })
        expect(err).toMatch(/^hojokin: /)
        expect(err).not.toMatch(/\n {4}at /)
        const words = without(err)
        for (const id of inner) expect(words).not.toMatch(new RegExp(`\\b${id}\\b`))
        if (lang === 'ja') {
          expect(words).toMatch(JAPANESE)
          expect(words).not.toMatch(systems)
        } else expect(words.replace(written, '')).not.toMatch(JAPANESE)
      }
    },
  )
})

describe('help', () => {
  const commands = [
    '',
    'programmes',
    'show',
    'evaluate',
    'screen',
    'ask',
    'schema',
    'mcp',
    'verify',
    'sql',
    'bills',
    'changes',
  ]
  it.each(commands)('speaks one language: hojokin %s', async (command) => {
    const [ja, en] = (await inBothLanguages([...(command ? command.split(' ') : []), '--help'])).map(
      ({ out }) => out.split(/例:|Examples:/)[0]!,
    )
    expect(ja).not.toMatch(
      /Usage|Options|Arguments|Commands|choices|default|\[options\]|<(file|measure|name|words|day)>/,
    )
    const english = en!.replace(/[\w=]*(従量電灯B|使用量)[\w=]*/gu, '')
    expect(english).not.toMatch(JAPANESE)
  })
})
