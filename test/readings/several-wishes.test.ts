import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { derivations, doors, programmes, purposes, wishes } from '../../rules'
import { deriveFacts } from '../../src/readings/derive'
import { interview } from '../../src/readings/interview'
import { withPurposes } from '../../src/readings/purpose'
import { screen } from '../../src/readings/screen'
import type { Profile } from '../../src/rule/vocabulary'

const questions = interview({ programmes, derivations, purposes })
const wish = (id: string) => wishes.find((one) => one.id === id)!
const measures = programmes.flatMap((programme): readonly { id: string }[] => programme.measures)
const shop: Profile = { applicantType: 'soleProprietor', industry: 'retail', employees: 3, prefecture: 'tokyo' }

/** All questions until nothing is open, each answered by skipping but for what is known. */
function askedOf(start: Profile, wanted: readonly string[], known: Profile = {}): string[] {
  let profile = start
  const skip: string[] = []
  const asked: string[] = []
  for (;;) {
    const next = questions.next(profile, { skip, wishes: wanted.map(wish) })
    if (next === undefined) return asked
    asked.push(next.field.id)
    if (known[next.field.id] === undefined) skip.push(next.field.id)
    else profile = { ...profile, [next.field.id]: known[next.field.id] }
  }
}

describe('several wishes at once', () => {
  it('asks what each asks, what they share once, and nothing for anything else', () => {
    const start: Profile = { applicantType: 'soleProprietor' }
    const [till, battery, both] = [['tillAndPayment'], ['batteries'], ['tillAndPayment', 'batteries']].map((wanted) =>
      askedOf(start, wanted),
    )
    expect(new Set(both).size).toBe(both!.length)
    for (const id of both!) expect([...till!, ...battery!]).toContain(id)
    expect(both).toEqual(expect.arrayContaining(['tillCost', 'demandResponseWork', 'eligibleCost']))
  })

  it('begins with what a wish is about: a till with the invoice frame, software with the regular one', () => {
    expect(questions.next(shop, { wishes: [wish('tillAndPayment')] })).toMatchObject({
      measure: 'digital-ai-adoption-invoice',
      wish: 0,
    })
    expect(questions.next(shop, { wishes: [wish('software')] })!.measure).toBe('digital-ai-adoption-regular')
    // Each of these two would lead alone, so that the second can be on top only as the second.
    const both = questions.next(shop, { wishes: [wish('advice'), wish('tillAndPayment')] })!
    expect(both).toMatchObject({ measure: 'digital-ai-adoption-invoice', wish: 1 })
  })

  it('puts each measure under the wish that names it, and every measure once', () => {
    const wanted = [wish('software'), wish('tillAndPayment'), wish('batteries')]
    const { byWish, others } = questions.results(shop, { wishes: wanted })
    expect(byWish.map((one) => one.wish.id)).toEqual(['software', 'tillAndPayment', 'batteries'])
    const under = byWish.map(({ assessments }) => assessments.map(({ measure }) => measure))
    expect(under[0]).toContain('digital-ai-adoption-regular')
    expect(under[1]).toContain('digital-ai-adoption-invoice')
    expect(under[2]).toContain('demand-response-batteries-business')
    expect(under[1]![0]).toBe('digital-ai-adoption-invoice')
    expect([...under.flat(), ...others.map(({ measure }) => measure)].sort()).toEqual(
      measures.map(({ id }) => id).sort(),
    )
    for (const { status } of others) expect(['ineligible', 'noApplicants']).toContain(status)
  })

  it('gives, wish by wish, what screening for that wish alone gives', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...doors),
        fc.uniqueArray(fc.constantFrom(...wishes), { minLength: 1, maxLength: 3 }),
        fc.subarray(Object.keys(shop)),
        ({ facts }, wanted, kept) => {
          const profile = { ...facts, ...Object.fromEntries(kept.map((id) => [id, shop[id]])) }
          const { byWish } = questions.results(profile, { wishes: wanted })
          for (const [at, { assessments }] of byWish.entries()) {
            const alone = screen(
              withPurposes(programmes, purposes) as typeof programmes,
              deriveFacts(derivations, { ...profile, ...wanted[at]!.facts }),
              { derivations },
            )
            for (const answer of assessments)
              expect(answer).toEqual(alone.find(({ measure }) => measure === answer.measure))
          }
          // What may be had for any of them is under some wish.
          expect(
            questions
              .results(profile, { wishes: wanted })
              .others.every(({ status }) => status === 'ineligible' || status === 'noApplicants'),
          ).toBe(true)
        },
      ),
      { numRuns: 40 },
    )
  })

  it('takes what the profile says for the one wish, and every measure that may be had before one is said', () => {
    const stated = { ...shop, plannedActivity: 'digitalTools' } as const
    const { byWish } = questions.results(stated)
    expect(byWish).toHaveLength(1)
    expect(byWish[0]!.wish.facts).toEqual({ plannedActivity: 'digitalTools' })
    expect(byWish[0]!.assessments.map(({ measure }) => measure)).toContain('digital-ai-adoption-regular')
    expect(questions.next(stated)).toEqual(questions.next(shop, { wishes: [{ facts: stated }] }))
    const open = questions.results({}).byWish[0]!.assessments
    expect(open.length).toBe(measures.filter((one) => 'applicants' in one && one.applicants === true).length)
  })

  it('gives the very same assessment again where no answer has touched it, and another where one has', () => {
    const before = questions.results({ ...shop, plannedActivity: 'digitalTools' })
    const after = questions.results({ ...shop, plannedActivity: 'digitalTools', softwareCost: 1_000_000 })
    const of = (results: typeof before, id: string) =>
      [...results.byWish.flatMap(({ assessments }) => assessments), ...results.others].find(
        ({ measure }) => measure === id,
      )
    expect(of(after, 'digital-ai-adoption-regular')).toBe(of(before, 'digital-ai-adoption-regular'))
    expect(of(after, 'digital-ai-adoption-invoice')).not.toEqual(of(before, 'digital-ai-adoption-invoice'))
  })

  it('says of a fact that nobody knows, and of none that others follow from', () => {
    const first = ({ byWish }: ReturnType<typeof questions.results>) => byWish[0]!.assessments[0]!
    expect(first(questions.results({ ...shop, capital: 1 })).issues).toBeUndefined()
    // @ts-expect-error a misspelt fact does not compile, and rules that come as JSON may have one all the same
    expect(first(questions.results({ ...shop, capitl: 1 })).issues).toEqual([
      expect.objectContaining({ code: 'unknownFact', path: 'capitl' }),
    ])
  })

  it('with a day, says how each call stands', () => {
    const { byWish } = questions.results(shop, { wishes: [wish('website')], date: '2026-11-26' })
    const standings = byWish[0]!.assessments.map(({ standing }) => standing?.status)
    expect(standings).not.toContain(undefined)
  })
})
