import { describe, expect, it } from 'vitest'
import { atLeast, parameter, roundDown, valueOf, type ParameterTable } from '../../../src/author'
import { UNKNOWN } from '../../../src/quantity/scaled'
import { reasons, statuses } from '../../../src/readings/batch'
import { cellsOfPlan } from '../../../src/readings/batch/cells'
import { type Plan, planOf } from '../../../src/readings/batch/plan'
import { measureOf, row, table, vocabulary } from '../../support/made-up'
import { rules } from './rules'
import { alone, answers, asText, evaluated, priced } from './ways'

const made = new Map(rules)
const plan = (id: string): Plan => planOf(made.get(id)!())!
const kinds = ['price', 'settled', 'settled if known', 'by row']
/** What a cell says of its rows, and where no number is known: `facts` are classes, the last of each is a missing one. */
function cellsOf(id: string): readonly (readonly [facts: string, kind: string, blank: string])[] {
  const { layout, ...rest } = plan(id)
  const word = (judged: number): string =>
    [statuses[judged & 15], reasons[(judged >> 4) & 15], judged > 255 ? `${judged >> 8}` : ''].filter(Boolean).join(' ')
  return Array.from({ length: layout.cells }, (_, cell) => {
    const cells = cellsOfPlan({ layout, ...rest })
    const kind = cells.fill(cell)
    expect([cells.kinds[cell], cells.filled.at(-1), cells.blank[cell]]).toEqual([kind, cell, -1])
    const judged = kind === 1 || kind === 2 ? ` (${word(cells.judgements[cell]!)})` : ''
    const blank = word(cells.fillBlank(cell))
    expect(word(cells.blank[cell]!)).toBe(blank)
    const facts = layout.dimensions.map(({ at }) => layout.factsOf(cell)[at])
    return [facts.map((fact) => (fact === UNKNOWN ? '?' : fact)).join(), `${kinds[kind]}${judged}`, blank]
  })
}

describe('a cell says what all its rows have in common', () => {
  it('prices by region and month: what one answer settles and another not is open; what none can change is tried by row', () => {
    const noRow = 'ineligible noRow'
    const notYet = 'undetermined notYet'
    // North and south; January to April in the north alone, June to September, May, and past what is known.
    expect(cellsOf('priced')).toEqual([
      ['0,0', 'price', 'undetermined missing 2'],
      ['1,0', `settled if known (${noRow})`, noRow],
      ['?,0', 'settled if known (undetermined missing 1)', 'undetermined missing 1'],
      ['0,4', 'price', 'undetermined missing 2'],
      ['1,4', 'price', 'undetermined missing 2'],
      ['?,4', 'by row', 'undetermined missing 1'],
      ['0,8', `settled if known (${noRow})`, noRow],
      ['1,8', `settled if known (${noRow})`, noRow],
      ['?,8', `settled if known (${noRow})`, noRow],
      ['0,9', `settled if known (${notYet})`, notYet],
      ['1,9', `settled if known (${notYet})`, notYet],
      ['?,9', `settled if known (${notYet})`, notYet],
      ['0,?', 'settled if known (undetermined missing 3)', 'undetermined missing 2'],
      ['1,?', 'settled if known (undetermined missing 3)', 'undetermined missing 2'],
      ['?,?', 'settled if known (undetermined missing 1)', 'undetermined missing 1'],
    ])
  })
  it('options that fail settle a row whatever its numbers', () => {
    const condition = 'ineligible condition'
    expect(cellsOf('options')).toEqual([
      ['0,0', `settled (${condition})`, condition],
      ['1,0', 'price', 'undetermined missing 3'],
      ['?,0', 'settled if known (undetermined missing 1)', 'undetermined missing 1'],
      ['0,1', `settled (${condition})`, condition],
      ['1,1', `settled (${condition})`, condition],
      ['?,1', `settled (${condition})`, condition],
      ['0,?', `settled (${condition})`, condition],
      ['1,?', 'settled if known (undetermined missing 2)', 'undetermined missing 2'],
      ['?,?', 'settled if known (undetermined missing 1)', 'undetermined missing 1'],
    ])
  })
  it('without numbers a cell says it all', () => {
    expect(cellsOf('undocumented-options')).toEqual([
      ['0', 'price', 'eligible'],
      ['1', 'settled (ineligible condition)', 'ineligible condition'],
      ['?', 'settled (undetermined missing 1)', 'undetermined missing 1'],
    ])
  })
  it('shares of payers must be there too', () => {
    expect(cellsOf('shared').map(([facts, kind]) => `${facts} ${kind}`)).toEqual([
      '0,0 price',
      '1,0 settled (ineligible condition)',
      '?,0 settled if known (undetermined missing 1)',
      '0,1 settled if known (ineligible noRow)',
      '1,1 settled (ineligible condition)',
      '?,1 settled if known (ineligible noRow)',
      '0,? settled if known (undetermined missing 3)',
      '1,? settled (ineligible condition)',
      '?,? settled if known (undetermined missing 1)',
    ])
    // Where numbers are compared, a cell whose shares or figures are not known leaves its rows to be judged one by one.
    expect(cellsOf('shared-by-number').map(([facts, kind]) => `${facts} ${kind}`)).toEqual([
      '0 price',
      '1 by row',
      '? by row',
    ])
    expect(cellsOf('investment').map(([facts, kind]) => `${facts} ${kind}`)).toEqual(['0 price', '1 price', '? by row'])
  })
  it.each([
    // A floor by region beside one for all, and what only a slice by a declaration reaches.
    ['both', ['0,0', '1,0'], ['?,0', '?,?']],
    ['slices-compared', ['0', '1'], ['?']],
    // A rate that is missing is not known, though another one is zero.
    ['rest-of-none', ['0,0', '0,1'], ['?,0', '?,1', '0,?', '?,?']],
    ['none-of-rest', ['0,0', '1,0'], ['0,?', '1,?', '?,0', '?,?']],
  ])('what is compared must be known: %s', (id, priced, byRow) => {
    const kindOf = new Map(cellsOf(id).map(([facts, kind]) => [facts, kind]))
    expect(priced.map((facts) => kindOf.get(facts))).toEqual(priced.map(() => 'price'))
    expect(byRow.map((facts) => kindOf.get(facts))).toEqual(byRow.map(() => 'by row'))
  })
  it('an option that chooses slices, or their rates, must be known, unless its slice is left out', () => {
    const kindOf = new Map(cellsOf('three-slices').map(([facts, kind]) => [facts, kind]))
    // Region, declaration, household: the south has no first slice, which is the one that the declaration is for.
    expect(['0,0,0', '1,0,0', '0,0,1', '1,?,0', '1,?,1'].map((facts) => kindOf.get(facts))).toEqual(
      Array(5).fill('price'),
    )
    expect(['?,0,0', '0,?,0', '0,0,?', '1,0,?', '?,?,?'].map((facts) => kindOf.get(facts))).toEqual(
      Array(5).fill('by row'),
    )
  })
})

describe('figures that are compared with figures', () => {
  const compared = (figure: ParameterTable) =>
    measureOf({
      id: 'compared',
      eligibility: atLeast(parameter('figure'), parameter('least')),
      amount: roundDown(1, valueOf(vocabulary.cost)),
      parameters: { figure, least: table('yen', row('400')) },
    })
  it.each([
    ['not known yet', { ...table('yen', row('500', { month: ['2026-01', '2026-09'] })), knownUntil: '2026-09' }],
    ['a range', table('yen', row('500', { month: ['2026-01', '2026-09'] }), row({ atLeast: '300', atMost: '500' }, { month: '2026-10' }))], // prettier-ignore
  ])('%s: every row is open, with nothing to ask but a cost that is missing', (_name, figure) => {
    const measure = compared(figure)
    const rows = ['2026-01', '2026-10', '2026-10', '2025-12'].map((month, at) => ({ month, cost: at === 2 ? null : '7' })) // prettier-ignore
    for (const fused of [false, true]) {
      const result = priced(measure, rows, asText, fused)
      expect(result).toEqual(alone(measure, rows))
      expect(answers(result)).toEqual(rows.map((one) => evaluated(measure, one)))
      expect([...result.status].map((code) => statuses[code])).toEqual(['eligible', 'undetermined', 'undetermined', 'ineligible']) // prettier-ignore
    }
  })
})
