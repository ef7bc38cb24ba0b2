import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { measures, vocabulary } from '../../rules'
import { profileOf, toSmt } from '../../src/readings/smt'
import { evaluate } from '../../src/readings/evaluate'
import * as author from '../../src/author'
import type { MeasureDraft } from '../../src/rule/programme'
import { rising, withinCost } from '../../scripts/prove/amounts'
import { sameAmounts } from '../../scripts/prove/forms'
import { type Computed, isComputed, type Law } from '../../scripts/prove/law'
import { scheduleAgrees } from '../../scripts/prove/schedule'
import { type Solver, startSolver } from '../../scripts/prove/solver'
import { fullProfile } from '../support/profiles'

let solver: Solver
beforeAll(async () => {
  solver = await startSolver()
})

const computed = Object.values(measures).filter(isComputed)

describe('the rule as SMT-LIB is the rule that evaluate reads', () => {
  it.each(computed.map((measure) => [measure.id, measure] as const))('%s, for 200 applicants', async (_id, measure) => {
    const smt = toSmt(measure)
    const differs = fc.sample(fullProfile(measure), { numRuns: 200, seed: 8 }).map((profile) => {
      const answer = evaluate(measure, profile)
      const facts = smt.facts.map((fact) => `(= ${fact.symbol} ${fact.code(String(profile[fact.field.id]))})`)
      if (answer.status !== 'eligible') return `(and ${facts.join(' ')} ${smt.eligible})`
      const { amount } = answer
      if (amount.kind === 'undocumented') throw new Error('a computed amount is documented')
      const [low, high] = amount.kind === 'range' ? [amount.min, amount.max] : [amount.yen, amount.yen]
      const same = `(and ${smt.eligible} (= ${smt.amount!.low} ${low}.0) (= ${smt.amount!.high} ${high}.0))`
      return `(and ${facts.join(' ')} (not ${same}))`
    })
    const answer = await solver.ask([...smt.preamble, `(assert (or ${differs.join('\n')}))`])
    expect(answer.kind === 'refuted' ? profileOf(smt.facts, answer.model) : answer.kind).toBe('proved')
  })
})

const { atMost, difference, isTrue, parameter, product, roundDown, sum, text, tranches, valueOf } = author
const label = text('試し', 'trial')
const figure = (unit: string, value: string): author.ParameterTable => ({
  label,
  unit,
  rows: [{ when: {}, value, source: 'page', at: '表', printed: value }],
})
function trial(draft: Partial<MeasureDraft> & Pick<MeasureDraft, 'amount' | 'parameters'>): Computed {
  const source = { title: label, kind: 'officialPage', checkedOn: '2026-11-26' } as const
  const programme = author.defineProgramme(vocabulary, {
    id: 'trial',
    number: 1,
    name: label,
    summary: label,
    budget: { yen: 1n, printed: '1円' },
    bureaus: [],
    goals: [],
    sources: { page: source },
    measures: [
      {
        id: 'trial',
        name: label,
        at: '表',
        mechanism: 'subsidy',
        award: 'ceiling',
        openTo: label,
        applicants: true,
        eligibility: author.all(),
        payers: [{ id: 'national', name: text('国', 'the state') }],
        assumptions: [],
        ...draft,
      },
    ],
  })
  return programme.measures[0] as Computed
}

/** The first counter-example that a law finds, as a profile. */
async function counterExample(law: Law, measure: Computed): Promise<ReturnType<typeof profileOf> | undefined> {
  for (const claim of await law.claims(measure, solver)) {
    const answer = await solver.ask(claim.script)
    if (answer.kind === 'refuted') return profileOf(claim.facts, answer.model)
  }
  return undefined
}

describe('a rule that breaks a law is refuted with an applicant', () => {
  it('who is paid more than the cost', async () => {
    const measure = trial({
      amount: roundDown(1, sum(product(valueOf(vocabulary.eligibleCost), parameter('rate')), parameter('bonus'))),
      parameters: { rate: figure('ratio', '3/4'), bonus: figure('yen', '1000') },
    })
    const profile = (await counterExample(withinCost, measure))!
    const answer = evaluate(measure, profile)
    expect(answer.status === 'eligible' && answer.amount.kind === 'upTo' && answer.amount.yen).toBeGreaterThan(
      BigInt(String(profile['eligibleCost'])),
    )
  })

  it('who gets less for spending more', async () => {
    const rate = parameter('rate')
    const over = difference(valueOf(vocabulary.eligibleCost), parameter('limit'))
    const measure = trial({
      amount: roundDown(1, difference(sum(parameter('limit'), product(valueOf(vocabulary.eligibleCost), rate)), over)),
      parameters: { rate: figure('ratio', '1/2'), limit: figure('yen', '1000') },
    })
    // `raising` sees that the cost also lowers it, and so the law has nothing to say; the rule itself is no ordinary one.
    expect(rising.silence!(measure)).toBe('no number raises the amount')
    const jumps = trial({
      amount: roundDown(
        1,
        tranches(
          valueOf(vocabulary.eligibleCost),
          {
            when: author.lessThan(valueOf(vocabulary.eligibleCost), parameter('limit')),
            upTo: parameter('limit'),
            rate: parameter('whole'),
          },
          { rate },
        ),
      ),
      parameters: {
        rate: figure('ratio', '1/2'),
        whole: figure('ratio', '1'),
        limit: figure('yen', '1000'),
      },
    })
    const profile = await counterExample(rising, jumps)
    expect(profile).toBeDefined()
    expect(Number(profile!['eligibleCost'])).toBeLessThan(1000)
  })
})

describe('two forms of one rule', () => {
  const noto = measures['business-reconstruction-noto'] as Computed
  const cost = valueOf(vocabulary.eligibleCost)
  const [rate, full, limit] = [parameter('subsidyRate'), parameter('fullCostRate'), parameter('fullCostLimit')]

  it('agree for every applicant: tranches, and the same with sums and the lesser of two', async () => {
    const whole = sum(product(atMost(limit, cost), full), product(difference(cost, limit), rate))
    const once = tranches(whole, { when: isTrue(vocabulary.multiplyAffected), rate: full })
    const other = tranches(product(cost, rate), { when: author.isFalse(vocabulary.multiplyAffected), rate: full })
    const written: Computed = { ...noto, amount: roundDown(1, atMost(parameter('cap'), sum(once, other))) }
    const claim = sameAmounts(noto, written)
    expect((await solver.ask(claim.script)).kind).toBe('proved')
  })

  it('are told apart by one applicant where they differ', async () => {
    const written: Computed = { ...noto, amount: roundDown(1, atMost(parameter('cap'), product(cost, rate))) }
    const claim = sameAmounts(noto, written)
    const answer = await solver.ask(claim.script)
    const profile = answer.kind === 'refuted' ? profileOf(claim.facts, answer.model) : {}
    expect(profile['multiplyAffected']).toBe(true)
    expect(evaluate(noto, profile)).not.toEqual(evaluate(written, profile))
  })
})

it('a schedule that loses a bend is refuted', async () => {
  const capped = measures['energy-saving-equipment'] as Computed
  const claims = await scheduleAgrees.claims(capped, solver)
  expect(claims.length).toBeGreaterThan(0)
  const lies = claims.map((claim) => ({
    ...claim,
    script: claim.script.map((line) => line.replaceAll('100000000.0', '90000000.0')),
  }))
  const answers = await Promise.all(lies.map((claim) => solver.ask(claim.script)))
  expect(answers.some(({ kind }) => kind === 'refuted')).toBe(true)
})
