import { describe, expect, it } from 'vitest'
import { bare, planKey, wordKey } from '../../../src/bills/pricing/cell'
import { isBlank, mayEndTotal, namesTotal } from '../../../src/bills/pricing/no-bill'

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
