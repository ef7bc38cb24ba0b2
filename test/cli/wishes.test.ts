import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { wishes } from '../../rules'
import { wishOf } from '../../src/cli/wishes'
import { hojokin } from './run'

const folder = mkdtempSync(join(tmpdir(), 'hojokin-wishes-'))
const file = (name: string, written: string): string => {
  const path = join(folder, name)
  writeFileSync(path, written)
  return path
}
interface ByWish {
  readonly byWish: readonly {
    readonly wish: { readonly id: string }
    readonly assessments: readonly { readonly measure: string }[]
  }[]
  readonly others: readonly { readonly measure: string }[]
}

describe('what is wanted, in people’s words', () => {
  it('is taken by the whole name of every wish, in a file as in the terminal', () => {
    for (const { label, facts } of wishes)
      for (const word of [label.ja, label.en]) expect(wishOf(word)?.facts).toEqual(facts)
    const { status, out } = hojokin(['screen', '--fact', '取り組むこと=レジ・券売機・決済を入れたい', '--lang', 'ja'])
    expect(status).toBe(0)
    expect(out).toContain('インボイス枠')
  })

  it.each([
    ['予約ソフト', /取り組むことに「予約ソフト」はありません。もしかすると: 「ソフトやパソコン、AIを入れたい」/],
    ['レジ', /もしかすると: 「レジ・券売機・決済を入れたい」/],
    ['賃上げ', /ほかで探すなら:[\s\S]*https:\/\/www\.mhlw\.go\.jp\//],
    ['ぬぬぬ', /hojokin ask なら、自分の言葉で探せます/],
  ])('is refused in a file with what it may mean: %s', (word, words) => {
    const { status, err, out } = hojokin([
      'screen',
      '--profile',
      file('w.yaml', `取り組むこと: ${word}\n`),
      '--lang',
      'ja',
    ])
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toMatch(words)
    expect(err).not.toContain('plannedActivity')
  })

  it('is refused in English in English', () => {
    const { err } = hojokin(['screen', '--fact', 'plannedActivity=till', '--lang', 'en'])
    expect(err).toMatch(/has no “till”\. Did you mean: “A till, ticket machine or payments”/)
    expect(err).not.toMatch(/[ぁ-んァ-ヶ一-龠]/u)
  })
})

describe('several wishes at once', () => {
  const shop = ['--fact', '申請者の種類=個人事業主', '--fact', '企業規模=小規模企業者']
  const [till, battery] = ['レジ・券売機・決済を入れたい', '蓄電池を置きたい']
  const two = [...shop, '--fact', `取り組むこと=${till}`, '--fact', `取り組むこと=${battery}`]

  it('are answered wish by wish, each measure once', () => {
    const { byWish, others } = JSON.parse(hojokin(['screen', ...two, '--json']).out) as ByWish
    expect(byWish.map(({ wish }) => wish.id)).toEqual(['tillAndPayment', 'batteries'])
    expect(byWish[0]!.assessments[0]!.measure).toBe('digital-ai-adoption-invoice')
    expect(byWish[1]!.assessments.map(({ measure }) => measure)).toContain('demand-response-iot')
    const all = [...byWish.flatMap(({ assessments }) => assessments), ...others].map(({ measure }) => measure)
    expect(new Set(all).size).toBe(all.length)
    const { out } = hojokin(['screen', ...two, '--lang', 'ja'])
    expect(out.indexOf(`◆ ${battery}`)).toBeGreaterThan(out.indexOf(`◆ ${till}`))
    expect(out).toMatch(/ほかのための支援：\d+件/)
  })

  it('are a list in a file, and a column and a sheet each in a table', () => {
    const list = file(
      'list.yaml',
      `名前: 山田商店\n申請者の種類: 個人事業主\n取り組むこと:\n  - ${till}\n  - batteries\n`,
    )
    const alone = JSON.parse(hojokin(['screen', '--profile', list, '--json']).out) as ByWish
    expect(alone.byWish).toHaveLength(2)
    const csv = join(folder, 'table.csv')
    const { status } = hojokin(['screen', '--profile', list, '--profile', list, '--out', csv, '--lang', 'ja'])
    expect(status).toBe(0)
    expect(readFileSync(csv, 'utf8').split('\r\n')[0]).toBe(
      `\ufeff支援,受付,山田商店（${till}）,山田商店（${battery}）,山田商店（${till}）,山田商店（${battery}）`,
    )
    const wrong = file('wrong.yaml', `取り組むこと:\n  - ${till}\n  - ぬぬ\n`)
    expect(hojokin(['screen', '--profile', wrong, '--lang', 'ja'])).toMatchObject({ status: 2 })
  })

  it('are asked about in one interview, what they share once, and kept for the next', () => {
    const path = join(folder, 'asked.json')
    const { out } = hojokin(['ask', '--profile', path, '--lang', 'ja'], '2\nレジ、蓄電池\n3\n6\nq\n')
    expect(out.match(/従業員は何人/g)).toHaveLength(1)
    expect(out).toContain(`◆ ${till}`)
    expect(out).toContain(`◆ ${battery}`)
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
      plannedActivity: ['tillAndPayment', 'batteries'],
      employees: 3,
    })
    const again = hojokin(['ask', '--profile', path, '--lang', 'ja'], 'q\n').out
    expect(again).not.toMatch(/何をしたいですか|従業員は何人/)
    expect(again).toContain(`◆ ${battery}`)
  })
})
