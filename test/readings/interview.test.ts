import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { derivations, doors, findMeasure, programmes, purposes, vocabulary, wishes } from '../../rules'
import { deriveFacts } from '../../src/readings/derive'
import { evaluate } from '../../src/readings/evaluate'
import { interview } from '../../src/readings/interview'
import { screen } from '../../src/readings/screen'
import { parseProfile } from '../../src/rule/profile'
import type { FieldDefinition, Profile } from '../../src/rule/vocabulary'

const questions = interview({ programmes, derivations, purposes })
const door = (id: string): Profile => doors.find((one) => one.id === id)!.facts
const wish = (id: string): Profile => wishes.find((one) => one.id === id)!.facts

/** Puts questions until the measure is settled, and gives what was asked; who does not know skips. */
function asked(start: Profile, answers: Profile, measure: string): string[] {
  let profile = start
  const skip: string[] = []
  const list: string[] = []
  while (evaluate(findMeasure(measure)!, deriveFacts(derivations, profile)).status === 'undetermined') {
    const next = questions.next(profile, { skip })
    if (next === undefined) throw new Error(`${measure} is still open after ${list.join(', ')}`)
    list.push(next.field.id)
    const answer = answers[next.field.id]
    if (answer === undefined) skip.push(next.field.id)
    else profile = { ...profile, [next.field.id]: answer }
  }
  return list
}

const anyAnswer = (field: FieldDefinition, seed: number): Profile[string] => {
  switch (field.kind) {
    case 'choice':
      return field.options[seed % field.options.length]!.id
    case 'boolean':
      return seed % 2 === 0
    case 'number':
      return String(seed)
    default:
      return '2026-01'
  }
}

describe('an interview', () => {
  it('brings an inn in Wajima to its grant within eight questions, who one is among them', () => {
    const list = asked(
      door('hit'),
      {
        applicantType: 'company',
        prefecture: 'ishikawa',
        industry: 'hotel',
        employees: 25,
        disaster: 'noto2024',
        multiplyAffected: true,
        eligibleCost: 600_000_000,
      },
      'business-reconstruction-noto',
    )
    expect(list).toHaveLength(7)
  })

  it('brings a landlord to the yen of new water heaters within five questions', () => {
    const answers = { waterHeater: 'noReheat', drainGuide: false, unitCount: 8 }
    const list = asked({ ...door('landlord'), ...wish('rentalHeaters') }, answers, 'rental-housing-water-heater')
    expect(list.length).toBeLessThanOrEqual(5)
  })

  it('shows whoever wants software a figure, the most that may be had, within three questions', () => {
    let profile: Profile = { ...door('soleProprietor'), ...wish('software') }
    const most = (): readonly bigint[] =>
      screen(programmes, deriveFacts(derivations, profile)).flatMap((answer) => {
        if (!answer.measure.startsWith('digital-ai-adoption') || !('amount' in answer)) return []
        const { amount } = answer
        return 'yen' in amount ? [amount.yen] : amount.kind === 'range' && amount.max !== null ? [amount.max] : []
      })
    const answers: Profile = { employees: 3, industry: 'retail', eligibleCost: 600_000, nearMinimumWage: false }
    let questionsPut = 0
    for (; most().length === 0; questionsPut++) {
      const next = questions.next(profile)!
      profile = { ...profile, [next.field.id]: answers[next.field.id] }
    }
    expect(questionsPut).toBeLessThanOrEqual(3)
  })

  it('never asks whoever wants software about disasters, bills or loans', () => {
    let profile: Profile = { ...door('soleProprietor'), ...wish('tillAndPayment') }
    for (let next; (next = questions.next(profile)) !== undefined;) {
      expect(next.field.id).not.toMatch(/disaster|multiplyAffected|Supply|Usage|usageMonth|loan|Reconstruction/i)
      profile = { ...profile, [next.field.id]: anyAnswer(next.field, 1) }
    }
  })

  it('asks a household that wants its bills priced about nothing but the bills', () => {
    const list = asked(
      { ...door('household'), ...wish('bills') },
      { electricitySupply: 'lowVoltage', usageMonth: '2026-01', electricityUsage: '400' },
      'electricity-discount',
    )
    expect(list).toEqual(['electricitySupply', 'usageMonth', 'electricityUsage'])
  })

  it('names the fact that follows from the one it asks, and which measure is on top', () => {
    const next = questions.next({
      plannedActivity: 'disasterRecovery',
      disaster: 'noto2024',
      prefecture: 'ishikawa',
    })!
    expect(next.instead?.id).toBe('enterpriseSize')
    expect(next.measure).toBe('business-reconstruction-noto')
    expect(next.left).toBeGreaterThan(1)
  })

  it('lets calls that have closed come last', () => {
    const cafe: Profile = { applicantType: 'soleProprietor', plannedActivity: 'salesChannels', industry: 'retail' }
    const pair = [
      findMeasure('micro-business-sustainability-general')!,
      findMeasure('micro-business-sustainability-general-19th')!,
    ]
    const programme = programmes.find(({ id }) => id === 'sme-productivity-revolution')!
    for (const order of [pair, [...pair].reverse()]) {
      const two = interview({
        programmes: [{ ...programme, measures: order }] as unknown as typeof programmes,
        derivations,
      })
      expect(two.next(cafe, { date: '2026-11-26' })!.measure).toBe('micro-business-sustainability-general')
    }
  })

  it('comes to an end for any door and wish, asks nothing twice, and every answer is one that the vocabulary reads', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...doors),
        fc.option(fc.constantFrom(...wishes), { nil: undefined }),
        fc.array(fc.nat(1000), { minLength: 8, maxLength: 8 }),
        ({ facts }, wanted, seeds) => {
          let profile: Profile = { ...facts, ...wanted?.facts }
          const skip: string[] = []
          const seen = new Set<string>()
          for (let next; (next = questions.next(profile, { skip })) !== undefined;) {
            const { id } = next.field
            expect(seen.has(id)).toBe(false)
            expect(vocabulary).toHaveProperty(id)
            expect(profile[id]).toBeUndefined()
            seen.add(id)
            const seed = seeds[seen.size % seeds.length]!
            if (seed % 5 === 0) skip.push(id)
            else profile = { ...profile, [id]: anyAnswer(next.field, seed) }
            expect(parseProfile(vocabulary, profile).ok).toBe(true)
          }
          expect(seen.size).toBeLessThanOrEqual(Object.keys(vocabulary).length)
        },
      ),
      { numRuns: 60 },
    )
  })
})
