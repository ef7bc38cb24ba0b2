import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { table, widthOf } from '../../src/cli/table'
import { hojokin } from './run'

const folder = mkdtempSync(join(tmpdir(), 'hojokin-cli-'))
const file = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const bill = file('bill.json', JSON.stringify({ 電気の契約: '高圧', 使用月: '令和8年1月', 電気の使用量: '５０' }))

describe('evaluate', () => {
  it('prints yen as JSON integers', () => {
    const { status, out } = hojokin(['evaluate', 'electricity-discount', '--profile', bill, '--json'])
    expect(status).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      status: 'eligible',
      amount: { kind: 'exact', yen: 115, exact: '115', shares: { national: 115 } },
    })
    expect(out).toContain('"yen": 115,')
  })

  it('reads standard input and single facts, and answers 0 to the ineligible too', () => {
    const { status, out } = hojokin(
      ['evaluate', 'electricity-discount', '--profile', '-', '--fact', '電気の契約=特別高圧', '--lang', 'ja'],
      '{"usageMonth":"2026-01","electricityUsage":1}',
    )
    expect(status).toBe(0)
    expect(out).toContain('電気料金の値引き: 対象外')
    expect(out).toContain('電気の契約は「特別高圧」ですが、対象は「低圧」「高圧」のいずれかです')
    // Nobody changes a contract to be eligible, so that nothing is advised.
    expect(out).not.toContain('一番近い変更')
  })

  it('shows the working with its source', () => {
    const { out } = hojokin(['evaluate', 'electricity-discount', '--profile', bill, '--lang', 'ja'])
    expect(out).toContain('電気の使用量 50 kWh × 値引き単価（電気） 2.3円/kWh = 115円')
    expect(out).toContain('国が指定する値引き単価「2.3円/kWh」')
  })

  it('asks the most decisive question first', () => {
    const { out } = hojokin([
      'evaluate',
      'electricity-discount',
      '--fact',
      'electricitySupply=lowVoltage',
      '--lang',
      'en',
    ])
    expect(out).toContain(
      'to be asked, most decisive first:\n  - usageMonth: Which month of use?\n  - electricityUsage: How many kWh did you use?',
    )
  })
})

describe('a wrong call exits with 2 and says what to do, in the language of the person', () => {
  const cases: [string, string[], string, string][] = [
    [
      'unknown measure',
      ['evaluate', 'electricity', '--lang', 'en'],
      '',
      'There is no measure “electricity”. Did you mean: electricity-discount',
    ],
    [
      'unknown measure, Japanese',
      ['evaluate', 'electricity', '--lang', 'ja'],
      '',
      '支援措置「electricity」はありません。もしかすると: electricity-discount',
    ],
    [
      'unknown programme',
      ['show', 'xyz', '--lang', 'en'],
      '',
      'There is no programme “xyz”. hojokin programmes lists them.',
    ],
    ['not JSON', ['screen', '--profile', '-', '--lang', 'en'], '{"a":', 'The profile - is not JSON: '],
    ['no such file', ['screen', '--profile', join(folder, 'none.json'), '--lang', 'en'], '', '(ENOENT)'],
    ['unknown fact', ['screen', '--fact', 'prefectur=osaka', '--lang', 'en'], '', 'prefectur'],
    ['wrong option', ['screen', '--fact', '都道府県=大坂', '--lang', 'ja'], '', '大坂'],
    [
      'fact without =',
      ['screen', '--fact', 'prefecture', '--lang', 'en'],
      '',
      'Write --fact as name=value, not “prefecture”.',
    ],
    ['wrong mechanism', ['screen', '--mechanism', 'gift', '--lang', 'en'], '', '--mechanism is one of: '],
    ['wrong language', ['programmes', '--lang', 'fr'], '', '--lang is ja or en, not “fr”.'],
    ['unknown command', ['price'], '', "unknown command 'price'"],
    ['unknown option', ['screen', '--colour'], '', "unknown option '--colour'"],
  ]
  it.each(cases)('%s', (_name, args, input, message) => {
    const { status, out, err } = hojokin(args, input)
    expect(err).toContain(message)
    expect(out).toBe('')
    expect(status).toBe(2)
  })
})

describe('programmes, show, schema, screen', () => {
  it('lists 61 programmes in order', () => {
    const list = JSON.parse(hojokin(['programmes', '--json']).out) as {
      id: string
      number: number
      budget: { yen: number }
    }[]
    expect(list.map(({ number }) => number)).toEqual(Array.from({ length: 61 }, (_, at) => at + 1))
    expect(list[0]).toMatchObject({ id: 'electricity-gas-relief', budget: { yen: 529_600_000_000 } })
  })

  it('shows a programme by id, number or measure', () => {
    const [byId, byNumber, byMeasure] = ['electricity-gas-relief', '1', 'city-gas-discount'].map(
      (id) => hojokin(['show', id, '--lang', 'en']).out,
    )
    expect(byId).toContain('# 1. Electricity and gas bill relief')
    expect(byNumber).toBe(byId)
    expect(byMeasure).toBe(byId)
  })

  it('makes a JSON Schema of one measure or of all', () => {
    const one = JSON.parse(hojokin(['schema', 'city-gas-discount', '--lang', 'ja']).out) as {
      properties: Record<string, { title: string }>
    }
    expect(Object.keys(one.properties)).toEqual(['gasSupply', 'gasUsage', 'usageMonth'])
    expect(one.properties['gasUsage']!.title).toBe('ガスの使用量')
    expect(
      Object.keys((JSON.parse(hojokin(['schema']).out) as { properties: object }).properties).length,
    ).toBeGreaterThan(25)
  })

  it('speaks the language of the locale', () => {
    expect(hojokin(['programmes'], '', { LC_ALL: 'ja_JP.UTF-8' }).out).toContain('電気・ガス料金負担軽減支援事業')
    expect(hojokin(['programmes']).out).toContain('Electricity and gas bill relief')
  })

  it('helps with examples', () => {
    const { status, out } = hojokin(['evaluate', '--help'])
    expect(status).toBe(0)
    expect(out).toContain('Examples:\n  $ hojokin evaluate')
  })

  it('filters by kind, place and words', () => {
    const found = (args: string[]): { measure: string }[] =>
      JSON.parse(hojokin(['screen', '--json', ...args]).out) as { measure: string }[]
    expect(found(['--mechanism', 'unitDiscount']).map(({ measure }) => measure)).toEqual([
      'electricity-discount',
      'city-gas-discount',
    ])
    expect(found(['--prefecture', '東京都']).some(({ measure }) => measure === 'business-reconstruction-noto')).toBe(
      false,
    )
    expect(found(['--text', '給湯']).map(({ measure }) => measure)).toEqual(['rental-housing-water-heater'])
  })
})

describe('ask', () => {
  it('asks, takes numbers and words, explains a wrong answer, saves, and goes on from the file', () => {
    const path = join(folder, 'asked.json')
    const first = hojokin(['ask', '--profile', path, '--lang', 'ja'], '災害からの復旧\nq\n')
    expect(first.status).toBe(0)
    expect(first.out).toContain('何をするための支援を探していますか。')
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ plannedActivity: 'disasterRecovery' })
    const second = hojokin(['ask', '--profile', path, '--lang', 'ja'], 'わからない\n1\n')
    expect(second.out).not.toContain('何をするための支援を探していますか。')
    expect(second.out).toMatch(/! .*わからない/)
    expect(Object.keys(JSON.parse(readFileSync(path, 'utf8')) as object)).toHaveLength(2)
  })

  it('ends when every question is skipped', () => {
    const { status, out } = hojokin(['ask', '--lang', 'en'], '\n'.repeat(200))
    expect(status).toBe(0)
    expect(out).toContain('■ Undetermined')
  })
})

describe('tables', () => {
  it('count two columns for Japanese characters', () => {
    expect(widthOf('補助金ABC')).toBe(9)
    expect(
      table(
        [
          ['電気', '1'],
          ['gas', '23'],
        ],
        [1],
      ),
    ).toEqual(['電気   1', 'gas   23'])
  })
})
