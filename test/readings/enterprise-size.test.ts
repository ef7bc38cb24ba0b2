import { describe, expect, it } from 'vitest'
import { contradictions, derive, deriveFacts, type Derivation } from '../../src'
import { derivations, smeBasicAct, smeRelatedLaws } from '../../rules'

const million = 1_000_000
type Row = readonly [industry: string, capital: number, employees: number, micro: number]
/** Industry, most capital, most employees, most employees of a micro enterprise. */
const basic: readonly Row[] = [
  ['manufacturing', 300, 300, 20],
  ['construction', 300, 300, 20],
  ['transport', 300, 300, 20],
  ['other', 300, 300, 20],
  ['wholesale', 100, 100, 5],
  ['services', 50, 100, 5],
  ['retail', 50, 50, 5],
]
const special: readonly Row[] = [
  ['rubberProducts', 300, 900, 20],
  ['software', 300, 300, 5],
  ['hotel', 50, 200, 20],
  ['leisure', 50, 100, 20],
]
const underBasic: readonly Row[] = [
  ['rubberProducts', 300, 300, 20],
  ['software', 50, 100, 5],
  ['hotel', 50, 100, 5],
  ['leisure', 50, 100, 5],
]

const company = (industry: string, capital: number, employees: number): Record<string, string | number> => ({
  applicantType: 'company',
  industry,
  capital,
  employees,
})

describe.each<[string, Derivation, Row[]]>([
  ['the SME Basic Act', smeBasicAct, [...basic, ...underBasic]],
  ['related laws', smeRelatedLaws, [...basic, ...special]],
])('%s', (_law, derivation, rows) => {
  it.each(rows)('%s: capital to %d million yen or %d employees, micro to %d', (industry, capital, employees, micro) => {
    const size = (...args: [number, number]): unknown => derive(derivation, company(industry, ...args))
    const [most, more] = [capital * million, capital * million + 1]
    expect(size(more, micro)).toEqual({ value: 'micro' })
    expect(size(more, micro + 1)).toEqual({ value: 'small' })
    expect(size(more, employees)).toEqual({ value: 'small' })
    expect(size(most, employees + 1)).toEqual({ value: 'small' })
    expect(size(more, employees + 1)).toEqual({ value: 'midSized' })
    expect(size(more, 2000)).toEqual({ value: 'midSized' })
    expect(size(more, 2001)).toEqual({ value: 'large' })
    expect(size(most, 2001)).toEqual({ value: 'small' })
  })

  it('judges a sole proprietor by employees alone', () => {
    const shop = { applicantType: 'soleProprietor', industry: 'retail' }
    expect([5, 6, 50, 51].map((employees) => derive(derivation, { ...shop, employees, capital: 0 }))).toEqual([
      { value: 'micro' },
      { value: 'small' },
      { value: 'small' },
      { value: 'midSized' },
    ])
    expect(derive(derivation, { ...shop, employees: 50 })).toEqual({ value: 'small' })
  })

  it('guesses nothing: it names what is missing', () => {
    expect(derive(derivation, {})).toEqual({ missing: ['applicantType'] })
    expect(derive(derivation, { applicantType: 'company', industry: 'retail', employees: 60 })).toEqual({
      missing: ['capital'],
    })
    expect(derive(derivation, { applicantType: 'university' })).toEqual({ value: 'notEnterprise' })
  })
})

describe('deriveFacts', () => {
  it('adds a size where none is stated, and leaves a stated one alone', () => {
    const shop = company('retail', 10 * million, 60)
    expect(deriveFacts([smeBasicAct], shop)).toEqual({ ...shop, enterpriseSize: 'small' })
    expect(deriveFacts([smeBasicAct], { ...shop, enterpriseSize: 'large' })).toEqual({
      ...shop,
      enterpriseSize: 'large',
    })
    expect(deriveFacts([smeBasicAct], { applicantType: 'company' })).toEqual({ applicantType: 'company' })
  })
  it('differs between the definitions where the cabinet orders do', () => {
    const inn = company('hotel', 51 * million, 150)
    expect([smeBasicAct, smeRelatedLaws].map((derivation) => derive(derivation, inn))).toEqual([
      { value: 'midSized' },
      { value: 'small' },
    ])
  })
})

describe('contradictions', () => {
  const maker = { applicantType: 'company', industry: 'manufacturing', capital: 10_000_000_000, employees: 5000 }
  it('name what is stated, what follows, and from what', () => {
    const [found, ...rest] = contradictions(derivations, { ...maker, enterpriseSize: 'small' })
    expect(rest).toEqual([])
    expect(found).toMatchObject({ field: 'enterpriseSize', stated: 'small', derived: 'large' })
    expect(found!.from).toEqual(expect.arrayContaining(['capital', 'employees']))
    expect(found!.message.ja).toContain('「small」')
    expect(deriveFacts(derivations, { ...maker, enterpriseSize: 'small' }).enterpriseSize).toBe('small')
  })
  it('are none where the facts agree, or too little is known', () => {
    expect(contradictions(derivations, { ...maker, enterpriseSize: 'large' })).toEqual([])
    expect(contradictions(derivations, { enterpriseSize: 'small', capital: 10_000_000_000 })).toEqual([])
    expect(contradictions(derivations, maker)).toEqual([])
  })
})
