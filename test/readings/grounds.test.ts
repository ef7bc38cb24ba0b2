import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src'
import { text } from '../../src/author'
import { measures } from '../../rules'
import { measureOf, row, table } from '../support/made-up'

const twoSources = measureOf({
  id: 'two-sources',
  conditions: [text('税を納めていること', 'taxes are paid')],
  apply: { where: text('市役所', 'city hall'), whom: text('環境課', 'environment department') },
  parameters: {
    rate: table(
      'ratio',
      row('1/3', { declared: 'false' }),
      row('1/2', { declared: 'true' }, { source: 'precedent', at: '第2章' }),
    ),
  },
})

describe('what an answer rests on', () => {
  it('is the weakest of the figures that it uses', () => {
    expect(evaluate(twoSources, { cost: 9, declared: false }).basis).toBe('budgetDocument')
    expect(evaluate(twoSources, { cost: 9, declared: true }).basis).toBe('precedent')
    expect(evaluate(twoSources, {}).basis).toBe('budgetDocument')
  })
  it('cites those used first, with the figure as printed', () => {
    const { sources } = evaluate(twoSources, { cost: 9, declared: true })
    expect(sources.map(({ source, at, printed, used }) => [source, at, printed, used])).toEqual([
      ['document', '概要', undefined, true],
      ['precedent', '第2章', '1/2', true],
      ['document', '要領', undefined, false],
    ])
    expect(sources[1]).toMatchObject({
      url: 'https://example.go.jp/',
      kind: 'officialPage',
      precedent: { en: 'first call' },
    })
  })
  it('has an address only where the source has one', () => {
    const [main, page] = evaluate(twoSources, { cost: 9, declared: true }).sources
    const keys = ['source', 'title', 'at', 'kind', 'used']
    expect(Object.keys(main!)).toEqual(keys)
    expect(Object.keys(page!)).toEqual([...keys.slice(0, 4), 'url', 'precedent', 'used', 'printed', 'parameter'])
  })
  it('carries what the applicant must check and what to do next', () => {
    for (const profile of [{}, { cost: 9, declared: true }]) {
      const { conditions, apply } = evaluate(twoSources, profile)
      expect(conditions).toEqual([text('税を納めていること', 'taxes are paid')])
      expect(apply).toMatchObject({ where: { en: 'city hall' } })
    }
  })
  it('names the secondary page behind the rate of large-scale investment', () => {
    const answer = evaluate(measures['large-scale-growth-investment'], {
      enterpriseSize: 'small',
      hundredOkuDeclaration: false,
      investmentAmount: 3_000_000_000,
    })
    expect(answer.basis).toBe('secondaryPage')
  })
})
