import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import readExcel from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { derivations, measures, vocabulary } from '../../rules'
import { sheetNames } from '../../src/cli/clients/excel'
import { deriveFacts } from '../../src/readings/derive'
import { evaluate } from '../../src/readings/evaluate'
import { parseProfile } from '../../src/rule/profile'
import { unzipped } from '../support/zip'
import { hojokin } from './run'

const folder = mkdtempSync(join(tmpdir(), 'hojokin-workbook-'))
const inn = {
  申請者の種類: '会社',
  都道府県: '石川県',
  業種: '旅館業',
  常時使用する従業員数: 25,
  取り組むこと: '災害からの復旧',
  補助対象経費: '6億円',
  被災した災害: 'noto2024',
  多重被災事業者: 'はい',
}
const evil = '=HYPERLINK("http://x","𠮷野屋🍜")'
writeFileSync(join(folder, '山田旅館.json'), JSON.stringify(inn))
writeFileSync(
  join(folder, 'shop.yaml'),
  `名前: '${evil}'\n申請者の種類: 個人事業主\n都道府県: 東京都\n業種: 小売業\n常時使用する従業員数: 3\n取り組むこと: digitalTools\n補助対象経費: 120万円\n`,
)
const both = ['--profile', join(folder, '山田旅館.json'), '--profile', join(folder, 'shop.yaml')]

/** A workbook as written: its values, its number formats by cell, and whether anything in it is a formula. */
async function made(lang: 'ja' | 'en', ...more: string[]) {
  const path = join(folder, `${lang}.xlsx`)
  const run = hojokin(['screen', ...both, '--out', path, '--on', '2026-11-26', '--lang', lang, ...more])
  expect(run).toMatchObject({ status: 0, err: '' })
  const files = unzipped(readFileSync(path))
  const formats = [...files['xl/styles.xml']!.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)]
  const byId = new Map(formats.map(([, id, code]) => [id, code!.replaceAll('&quot;', '"')]))
  const styles = [...files['xl/styles.xml']!.split('<cellXfs')[1]!.matchAll(/<xf ([^>]*)>/g)]
  const formatOf = (sheet: number, cell: string): string | undefined => {
    const style = new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(files[`xl/worksheets/sheet${String(sheet)}.xml`]!)![1]
    return byId.get(/numFmtId="(\d+)"/.exec(styles[Number(style)]![1]!)?.[1] ?? '')
  }
  return { sheets: await readExcel(path), files, formatOf }
}

describe('a workbook of an adviser’s clients', () => {
  it('has the table, and a sheet for each client', async () => {
    const { sheets } = await made('ja')
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['一覧', '山田旅館', '=HYPERLINK("http   x","𠮷野屋🍜")'])
    expect(sheets[0]!.data[0]).toEqual(['支援', '受付', '山田旅館', evil])
    const street = sheets[0]!.data.find(([name]) => name === measures['shopping-street-restoration'].name.ja)!
    expect(street.slice(0, 2)).toEqual(['商店街災害復旧事業', '2025-12-26で終了'])
    expect(sheets[1]!.data[0]![0]).toBe('山田旅館')
    expect(sheets[1]!.data[1]![0]).toMatch(/2026-11-26の時点。非公式の見積もりで、交付を約束するものではありません/)
    expect(sheets[1]!.data[3]).toEqual([
      '支援',
      '結果',
      '金額',
      '受付',
      '締切',
      '申請先',
      '公式ページ',
      '相談先',
      '用意するもの',
      '自分で確かめること',
      'まだ聞いていないこと',
      '金額のよりどころ',
    ])
  })

  it.each([
    ['ja', '"上限 "#,##0"円"'],
    ['en', '"up to "#,##0" yen"'],
  ] as const)('keeps sums as numbers, shown in yen with what they mean: %s', async (lang, format) => {
    const { sheets, formatOf } = await made(lang)
    const parsed = parseProfile(vocabulary, inn)
    if (!parsed.ok) throw new Error('the inn’s facts do not read')
    const measure = measures['business-reconstruction-noto']
    const own = evaluate(measure, deriveFacts(derivations, parsed.profile))
    if (own.status !== 'eligible' || own.amount.kind !== 'upTo') throw new Error('the inn has no ceiling')
    const at = sheets[1]!.data.findIndex(([name]) => name === measure.name[lang])
    const row = sheets[1]!.data[at]!
    expect(row[2]).toBe(Number(own.amount.yen))
    expect(formatOf(2, `C${String(at + 1)}`)).toBe(format)
    expect(row[1]).toMatch(lang === 'ja' ? /審査のうえ決まる/ : /the authority decides/)
    const inTable = sheets[0]!.data.findIndex(([name]) => name === measure.name[lang])
    expect(sheets[0]!.data[inTable]![2]).toBe(575_000_000)
    expect(formatOf(1, `C${String(inTable + 1)}`)).toBe(format)
  })

  it('says where, by when, whom to ask, what to bring and what to check, with days as days', async () => {
    const { sheets, formatOf } = await made('ja')
    const [, inns, shops] = sheets
    const noto = inns!.data.find(([name]) => String(name).startsWith('なりわい再建支援補助金'))!
    expect(noto[5]).toContain('被災した県に申請します')
    expect(noto[7]).toContain('商工の担当課')
    expect(noto[8]).toContain('罹災証明書')
    expect(String(noto[9]).split('\n').length).toBeGreaterThan(1)
    const dated = shops!.data.findIndex((row) => row[4] instanceof Date)
    expect(dated).toBeGreaterThan(0)
    expect(formatOf(3, `E${String(dated + 1)}`)).toBe('yyyy-mm-dd')
    expect(shops!.data[dated]![6]).toMatch(/^https:\/\//)
    expect(shops!.data.some((row) => /\?|か。/.test(String(row[10])))).toBe(true)
    expect(inns!.data.at(-1)![0]).toBe('企業規模')
  })

  it('holds no formula, whatever a client is called', async () => {
    const { files } = await made('ja')
    const cells = Object.entries(files).filter(([name]) => name.startsWith('xl/worksheets/sheet'))
    expect(cells).toHaveLength(3)
    for (const [, xml] of cells) expect(xml).not.toMatch(/<f[ >]/)
    expect(files['xl/sharedStrings.xml']).toContain('=HYPERLINK')
  })

  it('says the same as the CSV files do, and obeys the filters', async () => {
    const csv = join(folder, 'table.csv')
    const { out } = hojokin(['screen', ...both, '--out', csv, '--each', '--on', '2026-11-26', '--lang', 'ja'])
    const { sheets } = await made('ja')
    const lines = (name: string): string[] => readFileSync(join(folder, name), 'utf8').split('\r\n')
    expect(lines('table.csv')).toHaveLength(sheets[0]!.data.length + 1)
    expect(out).toContain('table 山田旅館.csv')
    const own = readdirSync(folder).filter((name) => /^table .*\.csv$/.test(name))
    expect(own).toHaveLength(2)
    const text = lines('table 山田旅館.csv')
    expect(text.join('\n')).toContain('"上限 575,000,000円"')
    expect(text[0]).toBe('\ufeff山田旅館')
    expect(lines(own.find((name) => name.includes('HYPERLINK'))!)[0]).toMatch(/^\ufeff"?'=HYPERLINK/)
    const loans = await made('ja', '--mechanism', '利子補給')
    expect(loans.sheets[0]!.data.map(([name]) => name)).toEqual(['支援', expect.stringMatching('利子補給')])
  })

  it('refuses a place that it cannot write to, in the person’s language', () => {
    const { status, err } = hojokin(['screen', ...both, '--out', join(folder, 'none', 'x.xlsx'), '--lang', 'ja'])
    expect(status).toBe(2)
    expect(err).toMatch(/[ぁ-ん]/)
    expect(err).not.toMatch(/ENOENT|at .*\.js/)
  })
})

describe('names of sheets', () => {
  it('are what a spreadsheet takes, and each once', () => {
    const names = sheetNames([
      '山田',
      '山田',
      'History',
      "'[]:*?/\\'",
      'a'.repeat(40),
      'A'.repeat(40),
      '𠮷'.repeat(20),
      `${'b'.repeat(30)}'c`,
      '',
    ])
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
    for (const name of names) {
      expect(name.length).toBeLessThanOrEqual(31)
      expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$|^$|[\ud800-\udbff](?![\udc00-\udfff])/)
    }
  })
})
