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

  it.each([
    ['ja', '条件に合う（審査のうえ決まる）', '対象'],
    ['en', 'meets the conditions (the authority decides)', 'eligible'],
  ])('says of a call that selects only that its conditions are met: %s', (lang, words, right) => {
    const lead = (id: string, ...facts: string[]): string =>
      hojokin(['evaluate', id, '--lang', lang, ...facts.flatMap((fact) => ['--fact', fact])]).out.split('\n')[0]!
    const selected = lead('energy-saving-equipment', '補助対象経費=3000万円')
    expect(selected.endsWith(`: ${words}`)).toBe(true)
    // Who has a right to it is told so.
    const bill = ['電気の契約=低圧', '使用月=2026年1月', '電気の使用量=400']
    expect(lead('electricity-discount', ...bill).endsWith(`: ${right}`)).toBe(true)
  })

  it('says of a call that is over when it closed, before what it would ask, and puts it last', () => {
    const facts = ['申請者の種類=会社', '都道府県=石川県', '取り組むこと=災害からの復旧', '被災した災害=noto2024']
    const { out } = hojokin([
      'screen',
      '--on',
      '2026-11-26',
      '--lang',
      'ja',
      ...facts.flatMap((fact) => ['--fact', fact]),
    ])
    const [, some] = /■ 答えしだいの支援[^\n]*\n([\s\S]*?)\n\n/.exec(out)!
    const lines = some!.split('\n')
    expect(lines.find((line) => line.includes('商店街災害復旧事業'))).toContain(
      '受付は終わりました（4次、2025年12月26日締切） ／ 質問: ',
    )
    const closed = lines.map((line) => line.includes('受付は終わりました'))
    expect(closed).toEqual([...closed].sort((a, b) => Number(a) - Number(b)))
    expect(closed).toContain(false)
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
    expect(out).toContain('to be asked, most decisive first:\n  - Which month of use?\n  - How many kWh did you use?')
  })
})

describe('a wrong call exits with 2 and says what to do, in the language of the person', () => {
  const cases: [string, string[], string, string][] = [
    [
      'unknown measure',
      ['evaluate', 'electricity-discont', '--lang', 'en'],
      '',
      'There is no measure “electricity-discont”. Did you mean:\n  Electricity discount (electricity-discount)',
    ],
    [
      'unknown measure, Japanese',
      ['evaluate', '電気料金の割引', '--lang', 'ja'],
      '',
      '支援措置「電気料金の割引」はありません。もしかすると:\n  電気料金の値引き (electricity-discount)',
    ],
    [
      'unknown programme',
      ['show', 'xyz', '--lang', 'en'],
      '',
      'There is no programme “xyz”. hojokin programmes --measures lists them.',
    ],
    [
      'not JSON',
      ['screen', '--profile', '-', '--lang', 'en'],
      '{"a":',
      'The profile - is not JSON: look at line 1, column 6.',
    ],
    [
      'no such file',
      ['screen', '--profile', join(folder, 'none.json'), '--lang', 'en'],
      '',
      'none.json does not exist.',
    ],
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
    ['unknown command, Japanese', ['price', '--lang', 'ja'], '', '「price」というコマンドはありません'],
    ['unknown option', ['screen', '--colour'], '', "unknown option '--colour'"],
    [
      'unknown option, Japanese',
      ['screen', '--lang', 'ja', '--colour'],
      '',
      '「--colour」というオプションはありません',
    ],
    ['missing argument, Japanese', ['evaluate', '--lang=ja'], '', '<支援措置> がありません'],
    [
      'folder without files',
      ['screen', '--profile', mkdtempSync(join(folder, 'empty-')), '--lang', 'ja'],
      '',
      'ファイルがありません',
    ],
    ['bad day', ['screen', '--on', '2026-02-30', '--lang', 'ja'], '', '--on は YYYY-MM-DD'],
    [
      'mistyped option, nearest only',
      ['screen', '--fact', 'prefecture=Isikawa', '--lang', 'ja'],
      '',
      '都道府県に「Isikawa」はありません。もしかすると: 石川県、',
    ],
    [
      'two applicants for one answer',
      ['evaluate', 'city-gas-discount', '--profile', bill, '--profile', bill, '--lang', 'ja'],
      '',
      '2人分あります',
    ],
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
  it('says so where nothing is left', () => {
    const nothing = ['screen', '--text', '屋根の色']
    expect(hojokin([...nothing, '--lang', 'en']).out).toMatch(/No measure fits these conditions; give fewer/)
    expect(hojokin([...nothing, '--lang', 'ja']).out).toMatch(/この条件に当たる支援はありません。条件を減らすか/)
    expect(hojokin([...nothing, '--json']).out).toBe('[]\n')
  })
})

describe('profiles as people keep them', () => {
  const facts = '{"電気の契約":"低圧","使用月":"2026年1月","電気の使用量":"400"}'
  const written: [string, string, Buffer][] = [
    ['YAML', 'a.yaml', Buffer.from('電気の契約: 低圧\n使用月: 2026-01\n電気の使用量: "400"\n')],
    ['UTF-16 of PowerShell', 'b.json', Buffer.from(`\ufeff${facts}`, 'utf16le')],
    ['a byte order mark', 'c.json', Buffer.from(`\ufeff${facts}`)],
    // 電気の契約,使用月,電気の使用量 / 低圧,2026-01,400 as Shift_JIS.
    [
      'Shift_JIS of Excel',
      'd.csv',
      Buffer.from(
        '93648b4382cc8c5f96f12c8e6797708c8e2c93648b4382cc8e67977097ca0a92e188b32c323032362d30312c3430300a',
        'hex',
      ),
    ],
  ]
  it.each(written)('reads %s', (_name, name, bytes) => {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    const { out, err } = hojokin(['evaluate', '電気料金の値引き', '--profile', path, '--json'])
    expect(err).toBe('')
    expect(JSON.parse(out)).toMatchObject({ status: 'eligible', amount: { yen: 1800 } })
  })

  it('lets --fact replace a fact of the file by its label', () => {
    const path = file('label.json', facts)
    const { out } = hojokin([
      'evaluate',
      'electricity-discount',
      '--profile',
      path,
      '--fact',
      '電気の使用量=500',
      '--json',
    ])
    expect(JSON.parse(out)).toMatchObject({ amount: { yen: 2250 } })
  })

  it('takes a part that only one option has, and says so', () => {
    const { out, err } = hojokin([
      'screen',
      '--fact',
      '業種=製造',
      '--fact',
      '被災した災害=能登',
      '--json',
      '--lang',
      'ja',
    ])
    expect(err).toContain('「製造」を「製造業」と読みました。')
    expect(err).toContain('「能登」を')
    expect(JSON.parse(out)).toBeInstanceOf(Array)
  })

  it('shows of a long answer that it took for an option only the beginning', () => {
    const { err } = hojokin(['screen', '--fact', `業種=製${' '.repeat(50_000)}造`, '--lang', 'ja'])
    expect(err.split('\n')[0]).toBe(`「製${' '.repeat(39)}…」を「製造業」と読みました。`)
  })

  it('asks about a cost that was perhaps meant in 万円, and changes nothing', () => {
    const { err } = hojokin(['screen', '--fact', '補助対象経費=1200', '--lang', 'ja'])
    expect(err).toContain('補助対象経費は1,200円でよいですか。12,000,000円なら「1200万円」')
  })

  it('takes the names of facts where a column is said', () => {
    const [named, byId] = [
      ['電気料金の値引き', '電気の使用量=kwh'],
      ['electricity-discount', 'electricityUsage=kwh'],
    ].map(([measure, column]) => hojokin(['sql', measure!, '--column', column!]))
    expect(named).toMatchObject({ status: 0, err: '' })
    expect(named!.out).toBe(byId!.out)
  })

  it('finds measures and programmes by their names', () => {
    expect(hojokin(['show', '給湯器', '--lang', 'ja']).out).toContain('# 31. ')
    expect(hojokin(['programmes', '--text', '給湯', '--measures', '--lang', 'ja']).out).toContain(
      'rental-housing-water-heater',
    )
    expect(hojokin(['evaluate', 'なりわい', '--lang', 'ja']).err).toMatch(/「なりわい」に当たる支援措置は\d+件あります/)
    const kinds = JSON.parse(hojokin(['screen', '--mechanism', '補助金', '--json']).out) as { measure: string }[]
    expect(kinds.length).toBeGreaterThan(20)
  })
})

describe('several clients', () => {
  const clients = file(
    'clients.csv',
    '名前,申請者の種類,都道府県,業種,常時使用する従業員数,取り組むこと,補助対象経費,被災した災害,多重被災事業者\n山田旅館,会社,石川県,旅館業,25,災害からの復旧,6億円,noto2024,はい\n𠮷野屋🍜,個人事業主,東京都,小売業,3,digitalTools,120万円,,\n',
  )

  it('are a table, with the ceiling said, whatever the characters', () => {
    const { out, status } = hojokin(['screen', '--profile', clients, '--on', '2026-11-26', '--lang', 'ja'])
    expect(status).toBe(0)
    const [heading, ...lines] = out.split('\n')
    expect(heading).toMatch(/支援 +受付 +山田旅館 +𠮷野屋🍜/)
    expect(lines.find((line) => line.startsWith('なりわい再建支援補助金（能登'))).toMatch(/上限 575,000,000円 +対象外/)
    // Closed calls come last, and say since when.
    const closed = lines.findIndex((line) => line.includes('で終了'))
    expect(closed).toBeGreaterThan(0)
    expect(lines.slice(closed, -2).filter((line) => !line.includes('で終了'))).toEqual([])
    expect(lines.find((line) => line.startsWith('商店街災害復旧事業'))).toMatch(/^商店街災害復旧事業 +2025-12-26で終了/)
  })

  it('are written as CSV and as Excel', async () => {
    const csv = join(folder, 'table.csv')
    expect(hojokin(['screen', '--profile', clients, '--profile', bill, '--out', csv, '--lang', 'ja']).out).toMatch(
      /^3人 × \d+件/,
    )
    expect(readFileSync(csv, 'utf8')).toMatch(/^\ufeff支援,受付,山田旅館,𠮷野屋🍜,bill\r\n/)
    const excel = join(folder, 'table.xlsx')
    expect(hojokin(['screen', '--profile', clients, '--out', excel, '--lang', 'ja']).status).toBe(0)
    const { default: readExcel } = await import('read-excel-file/node')
    const [sheet] = await readExcel(excel)
    expect(JSON.stringify(sheet)).toContain('575000000')
    expect(hojokin(['screen', '--profile', clients, '--out', 'x.pdf', '--lang', 'ja'])).toMatchObject({ status: 2 })
  })

  it('are a list in JSON, one with its assessments for each', () => {
    const list = JSON.parse(hojokin(['screen', '--profile', clients, '--json']).out) as {
      name: string
      assessments: { measure: string; status: string }[]
    }[]
    expect(list.map(({ name }) => name)).toEqual(['山田旅館', '𠮷野屋🍜'])
    expect(list[0]!.assessments.find(({ measure }) => measure === 'business-reconstruction-noto')!.status).toBe(
      'eligible',
    )
  })
})

describe('changes', () => {
  it('lists which answers changed, for a programme, a month and since a day, in either language', () => {
    const { out } = hojokin([
      'changes',
      '電気料金の値引き',
      '--month',
      '令和8年8月',
      '--since',
      '2026-11-24',
      '--lang',
      'ja',
    ])
    expect(out).toBe(
      '2026-11-26 数値 (2026-07 … 2026-09)\n  2026年7月から9月までの値引き単価が入り、この三か月は「対象外」ではなく金額が答えになります。\n',
    )
    expect(hojokin(['changes', '1', '--month', '2026-11', '--since', '2026-11-24']).out).toMatch(
      /reading \(from 2026-10 on\)/,
    )
    expect((JSON.parse(hojokin(['changes', '--json']).out) as unknown[]).length).toBeGreaterThan(15)
    expect(hojokin(['changes', '--since', '2126-01-01', '--lang', 'ja']).out).toBe('変わった答えはありません。\n')
    expect(hojokin(['changes', '--month', '2026-13', '--lang', 'en'])).toMatchObject({
      status: 2,
      err: expect.stringContaining('--month is a month') as string,
    })
  })
})

describe('files that are none', () => {
  const endless = ['evaluate', 'electricity-discount', '--profile', '/dev/zero', '--lang', 'en']
  it('do not end memory: a profile, a record, a list of values', () => {
    for (const args of [
      endless,
      ['ask', '--profile', '/dev/zero'],
      ['verify', '/dev/zero'],
      ['bills', bill, '--check', '--map-values', '/dev/zero'],
    ])
      expect(hojokin(args)).toMatchObject({ status: 2 })
    expect(hojokin(endless).err).toContain('/dev/zero is larger than 64 MiB')
  })

  it('are no place for a table or a record', () => {
    const clients = file('two.csv', '名前,申請者の種類\nA,会社\nB,会社\n')
    for (const place of [join(folder, 'nowhere/t.csv'), join(folder, 'nowhere/t.xlsx')]) {
      const { status, err } = hojokin(['screen', '--profile', clients, '--out', place, '--lang', 'ja'])
      expect([status, err]).toEqual([2, expect.stringContaining('に書けません（ファイルかフォルダーがありません）')])
    }
  })
})

describe('the language chosen', () => {
  it('is spoken throughout the help of every command', () => {
    for (const command of [
      '',
      'programmes',
      'show',
      'evaluate',
      'screen',
      'ask',
      'schema',
      'mcp',
      'verify',
      'changes',
      'sql',
      'bills',
    ]) {
      const help = hojokin([...(command ? [command] : []), '--help', '--lang', 'ja']).out
      expect(help).toContain('使い方:')
      const rows = help.split('\n').filter((line) => /^ {2}(-|--|[a-z]+ )/.test(line))
      for (const row of rows) expect(row).toMatch(/[ぁ-んァ-ヶ一-龠]|JSON Schema/u)
    }
  })
  it('has no inner names in it, but for those who ask', () => {
    const args = ['screen', '--fact', '電気の使用量=-5', '--lang', 'ja']
    expect(hojokin(args).err).not.toContain('electricityUsage')
    expect(hojokin([...args, '--verbose']).err).toContain('electricityUsage')
  })
})

describe('ask', () => {
  it('asks who and what for, takes numbers and words, explains a wrong answer, saves, and goes on from the file', () => {
    const path = join(folder, 'asked.json')
    const first = hojokin(['ask', '--profile', path, '--lang', 'ja'], '災害で被害を受けた店・会社\nq\n')
    expect(first.status).toBe(0)
    expect(first.out).toContain('どなたですか')
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ plannedActivity: 'disasterRecovery' })
    const second = hojokin(['ask', '--profile', path, '--lang', 'ja'], 'わからない\n能登\n?\nq\n')
    expect(second.out).not.toContain('どなたですか')
    expect(second.out).toMatch(/! 「わからない」はありません。もしかすると/)
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({
      plannedActivity: 'disasterRecovery',
      disaster: 'noto2024',
    })
  })

  it('finds a purpose by its word, asks nothing of disasters or bills, and goes back', () => {
    const { out } = hojokin(['ask', '--lang', 'ja'], '2\n券売機\nb\n券売機\n\n\nq\n')
    expect(out.match(/何をしたいですか/g)!.length).toBe(2)
    expect(out.match(/質問 2/g)!.length).toBe(2)
    expect(out).toContain('質問 5')
    expect(out.slice(out.lastIndexOf('質問 3')).split('■')[0]).not.toMatch(/災害|電気の|ガスの/)
  })

  it('ends with the next step of what fits', () => {
    const { out } = hojokin(['ask', '--lang', 'ja'], '1\n電気代\n低圧\n2026年1月\n400\n')
    expect(out).toMatch(/1,800円/)
    expect(out.slice(out.lastIndexOf('■'))).toMatch(/電気料金の値引き[\s\S]*次にすること:[\s\S]*申請は要りません/)
  })

  it('asks a slip of 10,000 back, and takes the number of an option as it was last shown', () => {
    const path = join(folder, 'slip.json')
    const { out } = hojokin(['ask', '--profile', path, '--lang', 'ja'], '5\n能登\n石川\n\n\n1200\n2\nq\n')
    expect(out).toMatch(/! 1,200円でよいですか。12,000,000円ですか。\n +1 +1,200円\n +2 +12,000,000円\n/)
    expect(out).not.toContain('北海道')
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ eligibleCost: 12_000_000 })
    const second = hojokin(['ask', '--json', '--lang', 'ja'], '3\n海外\n2\nq\n').out
    expect(second).toMatch(/2 {2}海外から日本への投資/)
    expect(second).toContain('"plannedActivity": "foreignInvestmentInJapan"')
  })

  it('says where else to look', () => {
    expect(hojokin(['ask', '--lang', 'ja'], '3\n賃上げ\nq\n').out).toContain('https://www.mhlw.go.jp/')
  })

  it('asks nothing that it could not keep', () => {
    const kept = file('kept.json', '{"prefecture":"ishikawa"}')
    const places = [join(folder, 'nowhere/x.json'), join(kept, 'x.json'), folder, '/dev/null']
    for (const place of places) {
      const { status, out, err } = hojokin(['ask', '--profile', place, '--lang', 'en'], '1\nq\n')
      expect([status, out]).toEqual([2, ''])
      expect(err).toMatch(
        /^hojokin: cannot write .*: (no such file or folder|a part of the path is not a folder|it is not an ordinary file)/,
      )
    }
  })

  it('ends when every question is skipped', () => {
    const { status, out } = hojokin(['ask', '--lang', 'en'], '\n'.repeat(400))
    expect(status).toBe(0)
    expect(out).toContain('■ Undetermined')
  })
})

describe('tables', () => {
  it('count two columns for Japanese characters', () => {
    expect(widthOf('補助金ABC')).toBe(9)
    expect(widthOf('𠮷野屋🍜')).toBe(8)
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
