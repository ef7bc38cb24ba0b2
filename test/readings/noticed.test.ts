import { describe, expect, it } from 'vitest'
import { measures } from '../../rules'
import { type AnyProfile, bounds, combine, counterfactual, type Measure, schedule } from '../../src'

const measure = measures['large-scale-growth-investment'] as Measure
const plan: AnyProfile = { enterpriseSize: 'midSized', hundredOkuDeclaration: false, investmentAmount: 1_800_000_000 }
const misspelt: AnyProfile = { ...plan, investmentAmout: 1 }
const unreadable: AnyProfile = { ...plan, enterpriseSize: 'tiny' }

const answers: Readonly<Record<string, (profile: AnyProfile) => unknown>> = {
  bounds: (profile) => bounds(measure, profile),
  counterfactual: (profile) => counterfactual(measure, profile),
  schedule: (profile) => schedule(measure, profile, 'investmentAmount'),
  combine: (profile) => combine([measure], profile),
}

describe.each(Object.entries(answers))('%s says of the facts that it was asked with', (_name, answer) => {
  it('nothing, where nothing is wrong with them', () => {
    expect(answer(plan)).not.toHaveProperty('issues')
  })
  it('which one is not known, and which is meant', () => {
    const { issues } = answer(misspelt) as { issues: unknown }
    expect(issues).toEqual([
      {
        code: 'unknownFact',
        path: 'investmentAmout',
        message: {
          ja: '「investmentAmout」という項目はここでは使いません。近い項目は投資額（investmentAmount）です。',
          en: 'The fact “investmentAmout” is not used here. The nearest is Investment (investmentAmount).',
        },
      },
    ])
  })
  it('which one cannot be read', () => {
    expect(answer(unreadable)).toMatchObject({ issues: [{ code: 'unreadable', path: 'enterpriseSize' }] })
  })
})
