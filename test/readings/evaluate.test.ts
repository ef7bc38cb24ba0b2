import { describe, expect, it } from 'vitest'
import { evaluate, parseProfile, type Vocabulary } from '../../src'
import type { Measure } from '../../src/rule/programme'
import { measures, vocabulary, type Profile } from '../../rules'

const electricity = measures['electricity-discount']!
const bill: Profile = { electricitySupply: 'highVoltage', usageMonth: '2026-01', electricityUsage: '50' }

describe('evaluate', () => {
  it('gives 115 yen where doubles give 114', () => {
    expect(Math.floor(2.3 * 50)).toBe(114)
    for (const electricityUsage of ['50', 50, 50n, '50.000'])
      expect(evaluate(electricity, { ...bill, electricityUsage })).toMatchObject({
        amount: { yen: 115n, exact: '115' },
      })
  })

  it('keeps the exact value before rounding, as a fraction where no decimal ends', () => {
    expect(
      evaluate(measures['city-gas-discount']!, { gasSupply: 'cityGas', usageMonth: '2024-05', gasUsage: '23' }),
    ).toMatchObject({ amount: { yen: 172n, exact: '172.5' } })
    expect(evaluate(measures['digital-lifeline-systems'], { eligibleCost: 100 })).toMatchObject({
      amount: { yen: 33n, exact: '100/3' },
    })
  })

  it('rounds in the way of the caller and says so', () => {
    const rounding = { step: 1000, mode: 'halfUp' } as const
    expect(evaluate(electricity, { ...bill, electricityUsage: '1000' }, { rounding })).toMatchObject({
      amount: { yen: 2000n, exact: '2300', shares: { national: 2000n } },
      rounding,
    })
    expect(() => evaluate(electricity, bill, { rounding: { step: 0, mode: 'down' } })).toThrow(
      'cannot round to steps of 0',
    )
  })

  it.each([
    ['NaN', NaN],
    ['Infinity', Infinity],
    ['negative', -1],
    ['four decimals', '1.2345'],
    ['a word', 'abc'],
    ['an exponent', 1e21],
    ['empty', ''],
    ['a comma', '1,000'],
    ['past 2^53', '9007199254741'],
    ['a boolean', true],
  ])('treats a fact that cannot be read as not known, and says what is wanted: %s', (_name, electricityUsage) => {
    const assessment = evaluate(electricity as Measure, { ...bill, electricityUsage })
    expect(assessment).toMatchObject({
      status: 'undetermined',
      missing: ['electricityUsage'],
      amount: { kind: 'range', min: 0n, max: null },
    })
    expect(assessment.issues).toEqual([
      {
        code: 'unreadable',
        path: 'electricityUsage',
        message: {
          ja: `電気の使用量（electricityUsage）の「${electricityUsage}」は数として読めません。0以上で小数3桁までの数で渡してください。${typeof electricityUsage === 'string' ? '人が書いたままの値は、先に parseProfile で読みます。' : ''}`,
          en: `Electricity used (electricityUsage) cannot read “${electricityUsage}” as a number; give a number from 0, with at most 3 decimals.${typeof electricityUsage === 'string' ? ' What people write is read by parseProfile first.' : ''}`,
        },
      },
    ])
  })

  it('says what is wrong in the words of parseProfile, and leaves what people write to it', () => {
    const all = Object.values(measures as Readonly<Record<string, Measure>>)
    const first = (message: string): string => message.split(/(?<=。)|; /)[0]!
    const kinds = new Set<string>()
    for (const field of Object.values(vocabulary as Vocabulary)) {
      const measure = all.find(({ fields, applicants }) => applicants && Object.hasOwn(fields, field.id))
      if (measure === undefined) continue
      kinds.add(field.kind)
      const wrong = 'たぶん1x'
      const [issue] = evaluate(measure, { [field.id]: wrong }).issues!
      const read = parseProfile(vocabulary, { [field.id]: wrong })
      const message = read.ok ? undefined : read.issues[0]!.message
      expect([first(issue!.message.ja), first(issue!.message.en)]).toEqual([first(message!.ja), first(message!.en)])
      // What parseProfile reads, evaluate does not, and says who does.
      const label =
        field.kind === 'choice' ? field.options[0]!.label.ja : field.kind === 'boolean' ? 'はい' : '令和8年1月'
      const [asked] = evaluate(measure, { [field.id]: label }).issues!
      expect(asked!.message.ja).toMatch(/先に parseProfile で読みます。$/)
      expect(asked!.message.en).toMatch(/is read by parseProfile first\.$/)
    }
    expect([...kinds].sort()).toEqual(['boolean', 'choice', 'month', 'number'])
  })

  it('reads 0.1 as the decimal it prints as', () => {
    expect(evaluate(electricity, { ...bill, electricityUsage: 0.1 + 0.2 })).toMatchObject({
      status: 'undetermined',
      missing: ['electricityUsage'],
    })
    expect(evaluate(electricity, { ...bill, electricityUsage: 1.1 })).toMatchObject({ amount: { exact: '2.53' } })
  })

  it('is exact past 2^53 inside, where doubles end', () => {
    const cost = 9_007_199_254_740_991n
    expect(evaluate(measures['digital-lifeline-systems'], { eligibleCost: cost })).toMatchObject({
      amount: { yen: cost / 3n },
    })
  })

  it('is exact past 2^53 in slices, whose boundary is a fraction', () => {
    const frame = measures['digital-ai-adoption-invoice']
    const tools = { enterpriseSize: 'micro', invoiceFunctions: 'twoOrMore', computerCost: 0, tillCost: 0 } as const
    expect(evaluate(frame, { ...tools, softwareCost: 3_002_399_751_580_331 })).toMatchObject({
      status: 'eligible',
      amount: { yen: 3_500_000n },
    })
  })
  it('names the month and the contract that have no price', () => {
    expect(evaluate(electricity, { ...bill, usageMonth: '2025-11' })).toMatchObject({
      status: 'ineligible',
      reasons: [{ kind: 'noRow', parameter: 'electricityUnitDiscount', facts: { usageMonth: '2025-11' } }],
    })
    expect(evaluate(electricity, { usageMonth: '2025-11' }).status).toBe('ineligible')
  })

  it('has nobody apply where a named institution is paid', () => {
    expect(evaluate(measures['oil-and-gas-equity']!, {}).status).toBe('noApplicants')
  })

  it('says plainly when the document gives no amount', () => {
    expect(evaluate(measures['advanced-ccs']!, { plannedActivity: 'ccs', applicantType: 'company' })).toMatchObject({
      status: 'eligible',
      amount: { kind: 'undocumented' },
    })
  })

  it('carries a hash of its rule that changes with any figure', () => {
    const { ruleset } = evaluate(electricity, bill)
    expect(ruleset).toMatch(/^[0-9a-f]{64}$/)
    const other = JSON.parse(JSON.stringify(electricity).replace('"2.3"', '"2.4"')) as Measure
    expect(evaluate(other, bill).ruleset).not.toBe(ruleset)
  })

  it('refuses a measure that is none in both languages', () => {
    expect(() => evaluate(undefined as unknown as Measure, {})).toThrow(/no measure.*支援措置/)
  })
})

describe('facts that are none of this measure', () => {
  it('are issues of the answer, with the nearest fact that it knows, and change nothing else', () => {
    const right = { electricitySupply: 'lowVoltage', usageMonth: '2026-01', electricityUsage: '400' } as const
    const answer = evaluate(measures['electricity-discount'] as Measure, {
      ...right,
      electricityUsag: 1,
      prefecture: null,
    })
    expect(answer).toMatchObject({
      status: 'eligible',
      amount: { yen: 1800n },
      issues: [{ code: 'unknownFact', path: 'electricityUsag' }],
    })
    expect(answer.issues![0]!.message.en).toContain('electricityUsage')
    expect(evaluate(measures['electricity-discount'], right).issues).toBeUndefined()
  })
  it('are all said, however many they are', () => {
    const many = Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`unknownFactNumber${at}`, at]))
    expect(evaluate(measures['electricity-discount'] as Measure, many).issues).toHaveLength(2000)
  })
  it('never throw, whatever they are', () => {
    for (const value of [{ toString: 1, valueOf: 1 }, [], Symbol('x'), () => 1, Object.create(null), new Date()])
      for (const fact of ['electricityUsage', 'usageMonth', 'electricitySupply'])
        expect(evaluate(measures['electricity-discount'] as Measure, { [fact]: value } as never)).toMatchObject({
          status: 'undetermined',
          issues: [{ code: 'unreadable', path: fact }],
        })
  })
})
