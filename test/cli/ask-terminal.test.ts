import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { widthOf } from '../../src/cli/table'
import { hasTmux, type Terminal, terminal } from './terminal'

if (!hasTmux)
  console.warn('NOT TESTED: hojokin ask in a real terminal, for there is no tmux here (apt-get install tmux).')

const folder = mkdtempSync(join(tmpdir(), 'hojokin-terminal-'))
const kept = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

describe.skipIf(!hasTmux)('hojokin ask in a real terminal', () => {
  const open: Terminal[] = []
  const ask = (lang: string, columns: number, rows: number, ...more: string[]): Terminal => {
    const one = terminal(['ask', '--lang', lang, ...more], columns, rows)
    open.push(one)
    return one
  }
  afterEach(() => {
    for (const one of open.splice(0)) one.close()
  })

  it('is walked with arrow keys to the yen of a bill, and ends with the next step', async () => {
    const at = ask('ja', 80, 40)
    expect(await at.shows('どなたですか')).toContain('> 家庭')
    await at.press('Down', 'Down')
    await at.shows('> 会社')
    await at.press('Up', 'Up', 'Up', 'Enter')
    expect(await at.shows('何をしたいですか')).toContain('= 家庭')
    at.type('電気代')
    await at.press('Enter')
    await at.shows('> 低圧')
    await at.press('Enter')
    await at.shows(/何月|使用月/)
    at.type('2026年1月')
    await at.press('Enter')
    await at.shows(/何kWh/)
    at.type('400')
    await at.press('Enter')
    await at.shows('ガスの契約')
    await at.press('q', 'Enter')
    expect(await at.ended()).toBe(0)
    expect(at.all()).toMatch(/電気料金の値引き +1,800円[\s\S]*次にすること:[\s\S]*申請は要りません/)
  })

  it('goes back with Escape and b, skips with Tab, and numbers a question the same each time', async () => {
    const path = join(folder, 'back.json')
    const at = ask('ja', 80, 30, '--profile', path)
    await at.shows('どなたですか')
    at.type('5')
    await at.press('Enter')
    await at.shows(/質問 2[\s\S]*どの災害/)
    expect(kept(path)).toEqual({ plannedActivity: 'disasterRecovery' })
    await at.press('Escape')
    await at.shows(/= 戻る\n\n質問 1\nどなたですか/)
    expect(kept(path)).toEqual({})
    await at.press('Down', 'Down', 'Down', 'Down', 'Enter')
    await at.shows(/質問 2[\s\S]*どの災害/)
    await at.press('Tab')
    const third = await at.shows(/= 飛ばす[\s\S]*質問 3/)
    expect(third.slice(third.lastIndexOf('質問 3'))).not.toContain('どの災害')
    await at.press('b', 'Enter')
    expect(await at.shows(/= 戻る\n\n質問 2/)).toMatch(
      /質問 2[^\n]*\nどの災害で被害を受けましたか。\n[\s\S]*> 令和6年能登半島地震等/,
    )
  })

  it('narrows 47 prefectures as one types, and explains when asked', async () => {
    const at = ask('ja', 40, 20)
    await at.shows('どなたですか')
    await at.press('5', 'Enter')
    await at.shows('> 令和6年能登半島地震等')
    expect(at.screen()).not.toContain('9月21日')
    await at.press('?', 'Enter')
    await at.shows('21日から23日の豪雨')
    await at.press('Enter')
    await at.shows(/> 北海道[\s\S]*↓/)
    at.type('石川')
    const found = await at.shows(/> 石川県/)
    expect(found).not.toContain('富山県')
    await at.press('Enter')
    await at.shows('= 石川県')
  })

  it('finds wishes by words beyond those offered, and takes the one that the arrow stands at', async () => {
    const at = ask('ja', 80, 30)
    await at.shows('どなたですか')
    await at.press('3', 'Enter')
    await at.shows('何をしたいですか')
    at.type('海外')
    expect(await at.shows('> 海外に売りたい')).toContain('海外から日本への投資')
    await at.press('Down', 'Enter')
    await at.shows('= 海外から日本への投資')
  })

  it('marks several wishes with the space bar', async () => {
    const path = join(folder, 'several.json')
    const at = ask('ja', 80, 30, '--profile', path)
    await at.shows('どなたですか')
    await at.press('2', 'Enter')
    await at.shows('何をしたいですか')
    await at.press('Down', 'Space')
    await at.shows('> ✓ レジ・券売機・決済を入れたい')
    await at.press('Up', 'Space', 'Space', 'Enter')
    await at.shows('= レジ・券売機・決済を入れたい')
    await at.press('Escape')
    await at.shows(/= 戻る[\s\S]*> ソフトや/)
    await at.press('Space', 'Down', 'Space', 'Enter')
    await at.shows('= ソフトやパソコン、AIを入れたい、レジ・券売機・決済を入れたい')
    await at.shows('質問 3')
    expect(kept(path)).toMatchObject({ plannedActivity: ['software', 'tillAndPayment'] })
  })

  it('keeps amounts whole in a narrow window', async () => {
    const facts = ['取り組むこと=災害からの復旧', '都道府県=石川県', '被災した災害=能登', '企業規模=小規模企業者']
    const more = ['多重被災事業者=はい', '補助対象経費=6億円']
    const at = terminal(['screen', '--lang', 'ja', ...[...facts, ...more].flatMap((one) => ['--fact', one])], 40, 24)
    open.push(at)
    expect(await at.ended()).toBe(0)
    const lines = at.all().split('\n')
    const name = lines.findIndex((line) => line.includes('なりわい再建支援補助金（能登半島地震'))
    expect(lines.slice(name, name + 5).join('\n')).toMatch(/\n {6}上限 575,000,000円/)
    expect(at.all()).not.toMatch(/円…/)
  })

  it.each([
    ['ja', 40, 20],
    ['ja', 40, 12],
    ['en', 40, 24],
    ['en', 200, 50],
  ])('stays within its window: %s, %i × %i', async (lang, columns, rows) => {
    const at = ask(lang, columns, rows)
    for (let step = 1; step <= 5; step++) {
      const seen = await at.shows(new RegExp(`^(質問|Question) ${String(step)}[ \\n（]?`, 'm'))
      const lines = seen.split('\n')
      expect(lines.length).toBeLessThanOrEqual(rows)
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(columns)
      expect(lines.at(-1)).toMatch(/^\?/)
      if (lang === 'en') expect(seen).not.toMatch(/[ぁ-んァ-ヶ一-龠]/u)
      // Down and up again: the list moves within the window, and nothing of it is left behind.
      await at.press('Down', 'Down', 'Up', 'Up')
      await at.shows(/^\?/m)
      expect(at.screen().match(/^\?/gm)).toHaveLength(1)
      if (step === 1) await at.press('5', 'Enter')
      else await at.press('Tab')
    }
    at.resize(60, 30)
    await at.press('Down', 'q', 'Enter')
    expect(await at.ended()).toBe(0)
    expect(at.all()).toContain('■')
  })

  it('stops with Ctrl-C, keeps the answers, shows no result, and goes on from there', async () => {
    const path = join(folder, 'stopped.json')
    const at = ask('en', 80, 30, '--profile', path)
    await at.shows('Who are you?')
    await at.press('3', 'Enter')
    await at.shows('What would you like to do?')
    await at.press('C-c')
    expect(await at.ended()).toBe(130)
    expect(at.all()).toContain(`go on with: hojokin ask --profile ${path}`)
    expect(at.all()).not.toContain('■')
    expect(kept(path)).toEqual({ applicantType: 'company' })
    const again = ask('en', 80, 30, '--profile', path)
    expect(await again.shows('What would you like to do?')).toContain('Question 1')
  })

  it('leaves nothing behind where it was stopped before any answer', async () => {
    const path = join(folder, 'none.json')
    const at = ask('ja', 80, 30, '--profile', path)
    await at.shows('どなたですか')
    await at.press('C-c')
    expect(await at.ended()).toBe(130)
    expect(existsSync(path)).toBe(false)
  })

  it('deletes 𠮷 and emoji whole, and stands the cursor beside them', async () => {
    const at = ask('ja', 60, 24)
    await at.shows('どなたですか')
    at.type('𠮷野屋🍜')
    await at.shows('? 𠮷野屋🍜')
    await at.press('BSpace')
    await at.shows(/\? 𠮷野屋$/)
    await at.press('Left', 'Left', 'BSpace')
    await at.shows(/\? 野屋$/)
    at.type('髙')
    await at.shows(/\? 髙野屋$/)
    await at.press('End')
    at.type('👨‍👩‍👧')
    await at.press('Enter')
    await at.shows('! 「髙野屋👨‍👩‍👧」は選べません')
    expect(at.screen()).not.toContain('�')
  })

  it('asks a slip of 10,000 back, and takes the sum that is chosen', async () => {
    const path = join(folder, 'slip.json')
    const at = ask('ja', 80, 40, '--profile', path)
    await at.shows('どなたですか')
    await at.press('5', 'Enter')
    await at.shows('どの災害')
    at.type('能登')
    await at.press('Enter')
    await at.shows('どの都道府県')
    at.type('石川')
    await at.press('Enter')
    await at.shows(/立場|企業規模|費用/)
    while (!/費用はいくら[^=]*$/.test(at.screen())) await at.press('Tab')
    at.type('1200')
    await at.press('Enter')
    const back = await at.shows('! 1,200円でよいですか。12,000,000円ですか。')
    expect(back.slice(back.lastIndexOf('!'))).toMatch(/> 1,200円\n {2}12,000,000円/)
    expect(kept(path)).not.toHaveProperty('eligibleCost')
    await at.press('Down', 'Enter')
    await at.shows('= 12,000,000円')
    await at.press('C-c')
    expect(await at.ended()).toBe(130)
    expect(kept(path)).toMatchObject({ eligibleCost: 12_000_000 })
  })
})
