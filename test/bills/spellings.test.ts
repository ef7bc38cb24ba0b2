import { describe, expect, it } from 'vitest'
import { headerKey, matchColumns } from '../../src/bills/files/header'
import { bare, planKey, wordKey } from '../../src/bills/pricing/cell'
import { isBlank, mayEndTotal, namesTotal } from '../../src/bills/pricing/no-bill'

describe('words', () => {
  it('are bare of what spreadsheets put around them, and alike in any width', () => {
    expect(['="400"', "'400", ' ="a" ', '=""400""', "''a", '="a', 'x="a"', '="a"b', '=" a "', "a'b"].map(bare)).toEqual(
      ['400', '400', 'a', '400', "'a", '="a', 'x="a"', '="a"b', 'a', "a'b"],
    )
    expect(['ＡＢＣ', ' サーヒ\u3099ス ', 'ｻｰﾋﾞｽ', "'Gas"].map(wordKey)).toEqual(['abc', 'サービス', 'サービス', 'gas'])
    expect(
      ['従量電灯Ｂ・30A', '従量電灯 B', '従量電灯B(40アンペア)', 'スマート_6kVA', '高圧 500.25kW', '30A 従量'].map(
        planKey,
      ),
    ).toEqual(['従量電灯b', '従量電灯b', '従量電灯b', 'スマート', '高圧', '30a従量'])
  })

  it('of headers are compared by their form', () => {
    expect(
      ['ご使用量（kWh）', '御請求額', 'Usage-Month', 'usage  month', 'usage_kwh', 'usage m3', 'ご量', '\ufeffid'].map(
        headerKey,
      ),
    ).toEqual(['使用量', '請求額', 'usage_month', 'usage_month', 'usage', 'usage', 'ご量', 'id'])
  })

  it.each([
    '合計',
    '小　計',
    '1月計',
    '総合計',
    '【合計】',
    '* Total:',
    'Grand Total',
    'sub-total',
    'SUM',
    '合計（税込）',
    '東京店計',
    '2026年1月計',
    '累計：',
    'sum',
    'TOTAL',
    'Total ',
    `${'x'.repeat(37)}合計`,
  ])('%s names a sum', (text) => {
    expect(namesTotal(text)).toBe(true)
    expect(mayEndTotal(Buffer.from(text.normalize('NFKC')).at(-1)!)).toBe(true)
  })
  it.each(['会計係', '合計額', 'Totally', 'x total', '時計', `${'x'.repeat(38)}合計`, '', 'K-1', 'summer'])(
    '%s names none',
    (text) => {
      expect(namesTotal(text)).toBe(false)
    },
  )

  it('that name no sum end in most bytes', () => {
    const bytes = Array.from({ length: 256 }, (_, byte) => byte).filter(mayEndTotal)
    expect(String.fromCharCode(...bytes.filter((byte) => byte < 0x7f))).toBe('\t\n\v\f\r #)*:=LM[]_lm')
    expect(bytes.filter((byte) => byte > 0x7f)).toHaveLength(128)
  })

  it('may be none, in bytes', () => {
    const blank = (text: string): boolean => isBlank(Buffer.from(`x${text}x`), 1, Buffer.byteLength(text) + 1)
    for (const text of ['', ',,', ' \t\v\f\r', '"",""', '　', '\u00a0', ',　,\u00a0,'])
      expect(blank(text), JSON.stringify(text)).toBe(true)
    for (const text of ['x', ' x', '　x', '\u00a0x', '。', '\u00a1', '、', '\u3040', '耀', 'à', '\n', ',0'])
      expect(blank(text), JSON.stringify(text)).toBe(false)
  })
})

describe('columns', () => {
  const rest = 'bill_id,service,contract,usage_month'.split(',')
  it('are found by what the caller says, then letter by letter, then by their form', () => {
    const columns = { usage: ['使用量', 'ご使用'] }
    const usage = (names: readonly string[], map?: { usage: string }) => {
      const { at, missing, several, alike } = matchColumns([...rest, ...names], { columns, map })
      return [at.usage, missing.includes('usage'), several.length, alike.map(({ header }) => header)]
    }
    expect(usage(['使用量', 'usage'])).toEqual([5, false, 0, []])
    expect(usage(['USAGE', ' 使用量 '])).toEqual([5, false, 0, []])
    expect(usage(['x', 'USAGE'])).toEqual([5, false, 0, ['USAGE']])
    expect(usage(['usage', 'x'], { usage: 'x' })).toEqual([5, false, 0, []])
    expect(usage(['usage', 'Ｘ'], { usage: 'x' })).toEqual([5, false, 0, ['Ｘ']])
    expect(usage(['usage'], { usage: 'x' })).toEqual([-1, true, 0, []])
    expect(usage(['', 'x'])).toEqual([-1, true, 0, []])
    expect(usage(['使用量', 'ご使用'])).toEqual([4, false, 1, []])
    expect(usage(['USAGE', 'Usage'])).toEqual([4, false, 1, ['USAGE']])
  })

  it('may be the same for all rows', () => {
    expect(matchColumns(['bill_id', 'usage'], { set: { service: 'x', contract: 'y' } }).missing).toEqual([
      'usage_month',
    ])
  })
})
