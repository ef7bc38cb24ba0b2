import { describe, expect, it } from 'vitest'
import { atLeast, oneOf, parameter, product, roundDown, text, valueOf, type Example } from '../../../src/author'
import { measureOf, row, table, vocabulary } from '../../support/made-up'
import { pageOf } from '../../support/page-of'

const measure = measureOf({
  id: 'shop',
  award: 'entitlement',
  eligibility: atLeast(valueOf(vocabulary.cost), parameter('floor')),
  parameters: { rate: table('ratio', row('1/3')), floor: table('yen', row('30')) },
})
const example = (cost: number, status: Example['expect']['status'], of = 'shop'): Example => ({
  measure: of,
  note: '',
  profile: { cost },
  expect: { status },
})
const shown = (of: typeof measure, examples: readonly Example[], language: 'ja' | 'en' = 'ja'): string[] => {
  const lines = pageOf(of, { examples, language })
  const at = lines.findIndex((line) => line === '### 計算例' || line === '### Worked example')
  return at < 0
    ? []
    : lines.slice(
        at + 1,
        lines.findIndex((line, place) => place > at && line.startsWith('###')),
      )
}
const facts = (lines: readonly string[]): string[] => lines.filter((line) => line.startsWith('費用'))

describe('of the examples of a measure', () => {
  const paid = [40, 50, 60].map((cost) => example(cost, 'eligible'))
  it('the first two with an amount are worked out, and none of another measure or without one', () => {
    const all = [example(90, 'eligible', 'other'), example(10, 'ineligible'), ...paid]
    expect(facts(shown(measure, all))).toEqual(['費用 40円', '費用 50円'])
  })
  it('the first stands alone where none has an amount, and says why', () => {
    expect(shown(measure, [example(10, 'ineligible'), example(20, 'ineligible')])).toEqual([
      '',
      '費用 10円',
      '',
      '- **対象外**',
      '- 費用は10円ですが、30円以上であることが必要です',
      '',
    ])
  })
  it('says plainly what nobody applies for, or what is still open', () => {
    expect(shown(measure, [{ ...example(10, 'undetermined'), profile: {} }], 'en')).toEqual([
      '',
      '',
      '',
      '- **undetermined**',
      '',
    ])
    const nobody = measureOf({ ...measure, institution: text('基金', 'fund'), applicants: false })
    expect(shown(nobody, [example(10, 'noApplicants')])).toContain('- **申請の対象ではありません**')
  })
  it('none is shown where none is its own', () => {
    expect(shown(measure, [example(90, 'eligible', 'other')])).toEqual([])
  })
})

describe('a worked example', () => {
  it('says of the applicant only what the measure asks', () => {
    const asked = { ...example(40, 'eligible'), profile: { cost: 40, outside: 5 } }
    expect(shown(measure, [asked]).slice(0, 3)).toEqual(['', '費用 40円', ''])
  })
  it('works both ends of a range, and tells the whole yen between which the answer is', () => {
    const ranged = measureOf({
      ...measure,
      parameters: { ...measure.parameters, rate: table('ratio', row({ atLeast: '1/3', atMost: '1/2' })) },
    })
    expect(shown(ranged, [example(1201, 'eligible')])).toEqual([
      '',
      '費用 1,201円',
      '',
      '- 費用 1,201円 × 数字 1/3–1/2 = 1,201/3円–600.5円',
      '- 1,201/3円–600.5円 の1円未満を切捨て = 400円–600円',
      '- **400円から600円の間**',
      '',
    ])
  })
  it('splits what several pay, to the yen', () => {
    const payers = [
      { id: 'national', name: text('国', 'state'), ratio: 'national' },
      { id: 'city', name: text('市', 'city'), ratio: 'city' },
    ]
    const split = measureOf({
      id: 'shop',
      award: 'entitlement',
      eligibility: oneOf(vocabulary.region, 'north'),
      amount: roundDown(1, product(valueOf(vocabulary.cost), parameter('rate'))),
      payers,
      parameters: {
        rate: table('ratio', row('1/2')),
        national: table('ratio', row('2/3')),
        city: table('ratio', row('1/3')),
      },
    })
    const north = { ...example(2000, 'eligible'), profile: { region: 'north', cost: 2000 } }
    expect(shown(split, [north]).slice(-3)).toEqual(['- **1,000円**', '- **内訳**：国 666円、市 334円', ''])
  })
  it('keeps to itself who pays all of it', () => {
    expect(shown(measure, [example(60, 'eligible')]).join()).not.toContain('内訳')
  })
})
