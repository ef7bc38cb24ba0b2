import { describe, expect, it } from 'vitest'
import { doors, elsewhere, findMeasure, measures, vocabulary, wishes as spoken } from '../../rules'
import { first } from '../../rules/wishes/first'
import { findByWords, wishesWithOptions } from '../../src/readings/wish'
import { parseProfile } from '../../src/rule/profile'

const wishes = wishesWithOptions(spoken, vocabulary.plannedActivity)
const found = (typed: string): string[] => findByWords(wishes, typed).map(({ id }) => id)

describe('what people ask for', () => {
  it.each([...doors, ...wishes])('$id means facts that the vocabulary reads', ({ facts }) => {
    expect(parseProfile(vocabulary, facts)).toEqual({ ok: true, profile: facts })
  })

  it('has each wish at doors that exist, each door with something to offer, and no more than eight at one', () => {
    for (const { doors: at } of wishes) for (const id of at) expect(doors.map((door) => door.id)).toContain(id)
    for (const { id } of doors) expect(wishes.filter((wish) => wish.doors.includes(id)).length).toBeLessThanOrEqual(12)
    expect(new Set(wishes.map(({ id }) => id)).size).toBe(wishes.length)
  })

  it('leads every wish but everyday bills to a measure of its purpose', () => {
    const purposes = new Set(
      Object.values(measures).flatMap(({ purpose, eligibility }) =>
        [...JSON.stringify([purpose, eligibility]).matchAll(/"plannedActivity","values":(\[[^\]]*\])/g)].flatMap(
          ([, list]) => JSON.parse(list!) as string[],
        ),
      ),
    )
    for (const { facts } of wishes)
      if (facts['plannedActivity'] !== 'everydayBills') expect(purposes).toContain(facts['plannedActivity'])
  })

  it.each([
    ['レジ', 'tillAndPayment'],
    ['れじ', 'tillAndPayment'],
    ['pos', 'tillAndPayment'],
    ['キャッシュレス', 'tillAndPayment'],
    ['パソコン', 'software'],
    ['ソフト', 'software'],
    ['予約', 'software'],
    ['予約ソフト', 'software'],
    ['ﾎｰﾑﾍﾟｰｼﾞ', 'website'],
    ['看板', 'website'],
    ['展示会', 'website'],
    ['エアコン', 'savingEquipment'],
    ['冷蔵庫', 'savingEquipment'],
    ['アパートの給湯器', 'rentalHeaters'],
    ['給湯器', 'rentalHeaters'],
    ['蓄電池', 'batteries'],
    ['太陽光', 'batteries'],
    ['solar', 'batteries'],
    ['屋根', 'recovery'],
    ['地震', 'recovery'],
    ['借入', 'loan'],
    ['公庫', 'loan'],
    ['後継ぎ', 'succession'],
    ['輸出', 'export'],
    ['インボイス', 'invoice'],
    ['設備投資', 'machines'],
    ['工場', 'machines'],
    ['赤字', 'turnaround'],
    ['起業', 'startUp'],
    ['商工会', 'advice'],
    ['半導体', 'semiconductors'],
    ['AI', 'software'],
    ['チャットGPT', 'software'],
    ['reservation', 'software'],
    ['アメリカ', 'export'],
    ['web', 'website'],
    ['boiler', 'savingEquipment'],
  ])('finds %s, and the sensible wish first', (typed, id) => {
    expect(found(typed)[0]).toBe(id)
  })

  it.each(['人を雇う', '賃上げ', '断熱', '窓', '子育て', 'トラック', 'そのような支援はない'])(
    'offers nothing for %s, which this budget does not pay',
    (typed) => {
      expect(found(typed)).toEqual([])
    },
  )

  it('reads Latin letters as words: EV is not within development, nor IT within website', () => {
    expect(found('EV')).toEqual([])
    expect(found('website')).toEqual(['website'])
    expect(found('air conditioner')).toEqual(['savingEquipment'])
    expect(found('EVを買いたい')).toEqual([])
    expect(found('POS')).toEqual(['tillAndPayment', 'post5g'])
    expect(found('posレジ')).toEqual(['tillAndPayment'])
  })

  it.each([
    '賃上げ',
    '給料を上げたい',
    '従業員を増やしたい',
    '人手不足',
    'EV',
    '人を雇う',
    '屋根',
    '太陽光',
    '断熱',
    '窓',
    'ものづくり',
    '子育て',
    'トラクター',
  ])('says where else to look for %s', (typed) => {
    expect(findByWords(elsewhere, typed).length).toBeGreaterThan(0)
  })

  it('names first only measures that somebody can apply for, and that are for the wish', () => {
    for (const { facts, first = [] } of wishes)
      for (const id of first) {
        expect(findMeasure(id)?.applicants, id).toBe(true)
        const { purpose, eligibility } = findMeasure(id)!
        expect(JSON.stringify([purpose, eligibility]), id).toContain(`"${String(facts['plannedActivity'])}"`)
      }
    expect(Object.keys(first).filter((id) => wishes.every((wish) => wish.id !== id))).toEqual([])
  })

  it.each([
    ['予約ソフト', ['digitalTools']],
    ['レジ', ['digitalTools']],
    ['電気代', ['everydayBills']],
    ['旅館', ['salesChannels', 'energySaving', 'disasterRecovery']],
    ['蓄電', ['demandResponse']],
  ])('refuses %s as what one does, with the nearest', (typed, nearest) => {
    const parsed = parseProfile(vocabulary, { plannedActivity: typed }, { wishes })
    if (parsed.ok) throw new Error(`${typed} is no option`)
    const [issue] = parsed.issues
    expect(issue).toMatchObject({ code: 'notOption', nearest })
    expect(issue!.message.ja).toContain(`「${typed}」はありません。近いものは`)
    expect(issue!.message.en).toContain(`has no option “${typed}”; the nearest:`)
  })

  it('finds nothing for no word', () => {
    expect(found(' 、')).toEqual([])
    expect(elsewhere.at(-1)!.words).toEqual([])
  })
})
