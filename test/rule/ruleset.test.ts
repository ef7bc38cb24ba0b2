import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { evaluate, rulesetOf, withParameters, type Measure } from '../../src'
import { RuleError } from '../../src/author'
import { engine } from '../../src/rule/ruleset'
import { measures, programmes } from '../../rules'

const noto: Measure = measures['business-reconstruction-noto']
const electricity: Measure = measures['electricity-discount']
const changed = (measure: Measure, from: string | RegExp, to: string): Measure => {
  const text = JSON.stringify(measure)
  const other = text.replaceAll(new RegExp(from, 'g'), to)
  expect(other).not.toBe(text)
  return JSON.parse(other) as Measure
}

describe('a ruleset', () => {
  it('is a SHA-256 of its own for every measure', () => {
    const all = programmes.flatMap((programme) => programme.measures).filter(({ applicants }) => applicants)
    for (const measure of all) expect(rulesetOf(measure)).toMatch(/^[0-9a-f]{64}$/)
  })

  it('is the same for the rule as JSON, with its keys in another order, and for reworded texts', () => {
    const ruleset = rulesetOf(noto)
    expect(rulesetOf(JSON.parse(JSON.stringify(noto)) as Measure)).toBe(ruleset)
    expect(rulesetOf(Object.fromEntries(Object.entries(noto).reverse()) as unknown as Measure)).toBe(ruleset)
    expect(rulesetOf({ ...noto, name: { ja: '別', en: 'other' }, assumptions: [], at: '別' })).toBe(ruleset)
    for (const words of ['対象になる費用はいくらですか。', '補助対象経費', '事業スキーム', '2026-11-24', '3/4以内'])
      expect(rulesetOf(changed(noto, words, '別の言葉')), words).toBe(ruleset)
  })

  it('is another one for any figure, option, unit, payer or condition', () => {
    const ruleset = rulesetOf(noto)
    for (const [from, to] of [
      ['"1500000000"', '"1500000001"'],
      ['"toyama"', '"tottori"'],
      ['"unit":"yen"', '"unit":"kWh"'],
      ['"id":"national"', '"id":"city"'],
      ['"award":"ceiling"', '"award":"entitlement"'],
      ['"mode":"down"', '"mode":"up"'],
    ] as const)
      expect(rulesetOf(changed(noto, from, to)), from).not.toBe(ruleset)
    expect(evaluate(electricity, {}).ruleset).toBe(rulesetOf(electricity))
  })

  it('changes with the major version of the engine, which is the package’s', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect(engine).toBe(Number(version.split('.')[0]))
  })
})

describe('withParameters', () => {
  const cut = measures['jfc-safety-net-rate-cut']
  it('gives what a reform would pay, and leaves the rule as it was', () => {
    const reform = withParameters(cut, { rateCut: '0.005' })
    const profile = { affectedByUsTariffs: true, loanBalance: 1_000_000 }
    expect(evaluate(reform, profile)).toMatchObject({ amount: { yen: 5000n } })
    expect(evaluate(cut, profile)).toMatchObject({ amount: { yen: 4000n } })
    expect(rulesetOf(reform as Measure)).not.toBe(rulesetOf(cut as Measure))
    expect(Object.isFrozen(reform.parameters['rateCut'])).toBe(true)
  })
  it('changes the rows it is told of', () => {
    const when = { electricitySupply: 'highVoltage', usageMonth: ['2026-01', '2026-02'] }
    const reform = withParameters(electricity, { electricityUnitDiscount: [{ when, value: '3' }] })
    const bill = { electricityUsage: '50', usageMonth: '2026-01' }
    expect(evaluate(reform, { ...bill, electricitySupply: 'highVoltage' })).toMatchObject({ amount: { yen: 150n } })
    expect(evaluate(reform, { ...bill, electricitySupply: 'lowVoltage' })).toMatchObject({ amount: { yen: 225n } })
  })
  it.each<[string, Measure, Parameters<typeof withParameters>[1], RegExp]>([
    ['a parameter that there is not', cut, { ratecut: '1' }, /no parameter 'ratecut'; it has rateCut/],
    ['what every object has', cut, { constructor: '1' }, /no parameter 'constructor'/],
    ['one value for many rows', electricity, { electricityUnitDiscount: '3' }, /rows of 'electricityUnitDiscount'/],
    [
      'a case that there is not',
      electricity,
      { electricityUnitDiscount: [{ when: {}, value: '3' }] },
      /no row .* for {}/,
    ],
    ['no number', cut, { rateCut: 'half' }, /'half', which is not a number/],
    ['a rate above one', cut, { rateCut: '4' }, /ratio 4, above 1/],
  ])('refuses %s', (_name, measure, changes, message) => {
    expect(() => withParameters(measure, changes)).toThrow(RuleError)
    expect(() => withParameters(measure, changes)).toThrow(message)
  })
})
