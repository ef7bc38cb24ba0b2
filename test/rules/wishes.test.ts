import { describe, expect, it } from 'vitest'
import { doors, elsewhere, measures, vocabulary, wishes as spoken } from '../../rules'
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
    ['ﾎｰﾑﾍﾟｰｼﾞ', 'website'],
    ['エアコン', 'savingEquipment'],
    ['屋根', 'batteries'],
    ['太陽光', 'batteries'],
    ['人を雇う', 'executives'],
    ['アパートの給湯器', 'rentalHeaters'],
    ['給湯器', 'rentalHeaters'],
    ['パソコン', 'software'],
    ['旅館', 'recovery'],
    ['ものづくり', 'machines'],
    ['ソフト', 'software'],
    ['pos', 'tillAndPayment'],
    ['solar', 'batteries'],
    ['半導体', 'semiconductors'],
  ])('finds %s', (typed, id) => {
    expect(found(typed)).toContain(id)
  })

  it.each(['賃上げ', '人を雇う', '屋根', '太陽光', 'ものづくり', '子育て', 'トラクター'])(
    'says where else to look for %s',
    (typed) => {
      expect(findByWords(elsewhere, typed).length).toBeGreaterThan(0)
    },
  )

  it('finds nothing for a word that means nothing here, or for no word', () => {
    expect(found('そのような支援はない')).toEqual([])
    expect(found(' 、')).toEqual([])
    expect(elsewhere.at(-1)!.words).toEqual([])
  })
})
