import { describe, expect, it } from 'vitest'
import { billServices } from '../../../rules/bill-services'
import { exactDigits, priceTable, scaledPrice } from '../../../src/bills/pricing/price-table'
import { RuleError } from '../../../src/rule/rule-error'

describe('the table of prices', () => {
  const { electricity } = billServices
  const { measure } = electricity
  const name = Object.keys(measure.parameters)[0]!
  const table = measure.parameters[name]!
  const why = (change: object, service: object = {}): string => {
    try {
      priceTable({ electricity: { ...electricity, measure: { ...measure, ...change }, ...service } })
    } catch (error) {
      if (error instanceof RuleError) return error.message
      throw error
    }
    return 'nothing'
  }
  const rows = (change: object) => ({ parameters: { [name]: { ...table, rows: [{ ...table.rows[0]!, ...change }] } } })
  it('says which rule it cannot be made of', () => {
    expect(why({})).toBe('nothing')
    expect(why(rows({ value: '1.123456' }))).toContain(
      'has the price "1.123456"; bills need a decimal with at most 5 places',
    )
    expect(why(rows({ value: { atLeast: '1' } }))).toContain('has the price {"atLeast":"1"}; bills need')
    expect(why(rows({ value: 'x1' }))).toContain('has the price "x1"')
    expect(why(rows({ value: '1x' }))).toContain('has the price "1x"')
    expect(why(rows({ value: '12.5' }))).toBe('nothing')
    expect(why(rows({ when: { electricitySupply: 'lowVoltage' } }))).toContain(
      'has a price without months; a bill file needs them',
    )
    expect(why(rows({ when: { prefecture: 'tokyo' } }))).toContain(
      "has prices that depend on 'prefecture', which a bill does not say",
    )
    expect(why({}, { usageField: 'gasUsage' })).toContain(
      "is not 'unit price × gasUsage, rounded down to 1 yen, for some electricitySupply', so bills cannot be priced by it",
    )
    const { amount } = measure
    if (amount.kind !== 'round' || amount.of.kind !== 'product') throw new Error('the rule has another form now')
    const { of } = amount
    const [field, parameter] = of.of
    const none = "is not 'unit price × electricityUsage, rounded down to 1 yen, for some electricitySupply'"
    for (const other of [
      of,
      { ...amount, mode: 'up' },
      { ...amount, step: 10 },
      { ...amount, of: field },
      { ...amount, of: { ...of, kind: 'sum' } },
      { ...amount, of: { ...of, of: [field, parameter, field] } },
      { ...amount, of: { ...of, of: [parameter, parameter] } },
      { ...amount, of: { ...of, of: [field, field] } },
    ])
      expect(why({ amount: other })).toContain(none)
    expect(why({ amount: { ...amount, of: { ...of, of: [parameter, field] } } })).toBe('nothing')
    expect(why({ eligibility: { kind: 'all', of: [measure.eligibility] } })).toBe('nothing')
    for (const eligibility of [
      { kind: 'oneOf', field: 'usageMonth', values: ['2026-01'] },
      { kind: 'any', of: [measure.eligibility] },
      { kind: 'all', of: [measure.eligibility, measure.eligibility] },
    ])
      expect(why({ eligibility })).toContain(none)
    for (const name of ['electricitySupply', 'electricityUsage', 'usageMonth'])
      expect(why({ fields: { ...measure.fields, [name]: undefined } })).toContain('needs a choice')
    expect(why({}, { monthField: 'other' })).toContain(
      "needs a choice 'electricitySupply', a number 'electricityUsage' and a month 'other'",
    )
    expect(why({ fields: { ...measure.fields, electricityUsage: measure.fields['usageMonth'] } })).toContain(
      'needs a choice',
    )
    expect(why({ fields: { ...measure.fields, electricitySupply: measure.fields['usageMonth'] } })).toContain(
      'needs a choice',
    )
  })

  it('has digits for every price', () => {
    const digits = (value: string) =>
      exactDigits(priceTable({ electricity: { ...electricity, measure: { ...measure, ...rows({ value }) } } }))
    expect(['7', '4.5', '4.55', '0.12345'].map(digits)).toEqual([4, 4, 8, 8])
    expect(exactDigits([])).toBe(4)
    expect([scaledPrice('4.5', 1), scaledPrice('0.12345', 5), scaledPrice('7', 5)]).toEqual([45, 12_345, 700_000])
  })

  it('has the names of services and contracts, and prices by month', () => {
    const [power, gas] = priceTable(billServices)
    expect(power).toMatchObject({ id: 'electricity', unit: 'kWh', names: ['electricity', '電気', '電力', 'power'] })
    expect(gas).toMatchObject({ id: 'city-gas', unit: 'm3' })
    const [low, high, extra] = power!.contracts
    expect(low).toMatchObject({ id: 'lowVoltage', eligible: true })
    expect(low!.names).toContain('低圧')
    expect({ ...low!.prices }).toMatchObject({ '2026-01': '4.5', '2026-02': '4.5', '2026-03': '1.5' })
    expect(high!.prices['2026-01']).toBe('2.3')
    expect(low!.prices['2026-04']).toBeUndefined()
    expect(extra).toMatchObject({ id: 'extraHighVoltage', eligible: false })
    expect(low!.plans).toContain('従量電灯B')
    expect(power!.knownUntil).toBe('2026-09')
    const made = (service: object, parameter: object = table) => {
      const parameters = { [name]: { ...table, ...parameter } }
      return priceTable({ electricity: { ...electricity, measure: { ...measure, parameters }, ...service } })[0]!
    }
    for (const plans of [{}, undefined]) expect(made({ plans }).contracts[0]!.plans).toEqual([])
    const rows = [{ ...table.rows[0]!, when: { usageMonth: '2026-01' }, value: '2' }]
    const { knownUntil, contracts } = made({}, { knownUntil: '2026-09-30', rows })
    expect(knownUntil).toBe('2026-09')
    expect(contracts.map(({ prices }) => prices)).toEqual([1, 2, 3].map(() => ({ '2026-01': '2' })))
    expect(made({}, { knownUntil: undefined }).knownUntil).toBeUndefined()
  })
})
