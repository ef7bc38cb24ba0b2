import { describe, expect, it } from 'vitest'
import { UNKNOWN, UNREADABLE } from '../../../src/quantity/scaled'
import { reasons, statuses } from '../../../src/readings/batch'
import { bind, runBlock } from '../../../src/readings/batch/blocks'
import { cellsOfPlan } from '../../../src/readings/batch/cells'
import { type Plan, planOf } from '../../../src/readings/batch/plan'
import { emptyResult } from '../../../src/readings/batch/result'
import { rules } from './rules'

const made = new Map(rules)
const plan = (id: string): Plan => planOf(made.get(id)!())!
/** The passes of a plan, by what they do. */
const passes = ({ program }: Plan): string =>
  program.steps
    .map((step) =>
      'pair' in step
        ? `${step.pair}${step.op === 'pairRows' ? 'Rows' : ''}`
        : 'as' in step
          ? `${step.op} ${step.as}`
          : step.op,
    )
    .join(', ')

describe('a rule takes as few passes as it can', () => {
  it.each([
    ['whole', ''],
    ['always', ''],
    ['up-whole', 'plusRows'],
    ['half-up', 'times, divide'],
    // The two commonest amounts are one pass each: a product, and a product with a cap, rounded down.
    ['by-usage', 'divideProduct'],
    ['two-rates', 'divideCapped'],
    ['floored', 'times, compareTable >=, divideCapped'],
    // What cells decide is added last, in the pass of the rows.
    ['added', 'times, scale, plusRows, plus, divide'],
    ['less-than-figure', 'gather, minusRows'],
    ['nothing-but-figures', 'gather'],
    ['numbers-multiplied', 'timesRows, divideProduct'],
    ['rate-of-capped', 'times, least, divideProduct'],
    ['capped-twice', 'times, least, least, divide'],
    ['within', 'most, least'],
    ['figure-or-more', 'times, most, divide'],
    ['slices', 'firstSlice, nextSlice, divide'],
    ['slice-up-to-number', 'zero, zero, gather, anySlice, gather, gather, anySlice, divide'],
    ['slice-by-number', 'compareTable >=, zero, zero, gather, gather, anySlice, gather, gather, anySlice, divide'],
    // Low and high ends are worked out apart, and what is a range on neither side once.
    ['ranged-floor', 'times, most, most, divide, divide'],
    ['ranged-less', 'scale, times, minusRows, scale, times, minusRows, divide, divide'],
    ['cost-below-figure', 'compareTable <'],
    ['figure-below-cost', 'compareTable >'],
    ['third-at-most-outside', 'times, scale, compareRows <='],
    ['outside-above-range', 'compareTable >, compareTable >, both'],
    ['outside-equal-range', 'compareTable <=, compareTable <=, compareTable >=, compareTable >=, worse, compareTable >=, compareTable >=, worse, both'],
    ['both', 'compareTable >=, compareTable <, verdicts, worse, worse'],
    ['either', 'compareTable <, compareTable >, verdicts, better, better'],
    ['neither', 'compareTable <, compareRows >, better, opposite'],
    ['options', ''],
  ])('%s: %s', (id, expected) => {
    expect(passes(plan(id))).toBe(expected)
  }) // prettier-ignore
})

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

/** Which rows of a block are read again, to be priced by themselves. */
function readAgain(
  id: string,
  numbers: Readonly<Record<string, readonly number[]>>,
  codes: Readonly<Record<string, readonly number[]>> = {},
): number[] {
  const { kernel, ...rest } = plan(id)
  const columns = kernel.slots.map(({ field, names }) => {
    const values = numbers[field.id]
    if (values !== undefined)
      return { quantity: { load: (from: number, count: number, out: Float64Array) => { out.set(values.slice(from, from + count)) }, at: (row: number) => (Number.isSafeInteger(values[row]) ? values[row]! : UNREADABLE) } }
    const given = codes[field.id]
    return given && { coded: { codes: Int8Array.from(given), validity: undefined, base: 0, facts: Int32Array.from(names, (_, code) => code) } }
  }) // prettier-ignore
  const own = { kernel, ...rest }
  const run = bind(own, cellsOfPlan(own), columns)
  const rows = Object.values(numbers)[0]!.length
  const again: number[] = []
  runBlock({ ...run, read: (row) => (again.push(row), run.read(row)) }, 0, rows, emptyResult(rows, kernel.ranged), 0)
  return again
}

describe('rows that have no plain amount are priced by themselves, and no others', () => {
  it('numbers must be whole, known, and within the limit', () => {
    const limit = 2 ** 50
    expect(readAgain('whole', { cost: [0, 1, limit, limit + 1, 0.5, -1, -4, NaN, Infinity, 7] })).toEqual([
      3, 4, 5, 6, 7, 8,
    ])
  })
  it('a cell settles a row whatever its numbers, or where they are plain', () => {
    const cost = [1, 0.5, -1]
    expect(readAgain('options', { cost }, { declared: [0, 0, 0], region: [0, 0, 0] })).toEqual([])
    expect(readAgain('options', { cost }, { declared: [-1, -1, -1], region: [0, 0, 0] })).toEqual([1, 2])
    expect(readAgain('options', { cost }, { declared: [1, 1, 1], region: [0, 0, 0] })).toEqual([1, 2])
    // What cannot be read has no cell.
    expect(readAgain('options', { cost }, { declared: [1, 9, 1], region: [0, 0, 9] })).toEqual([1, 2])
  })
  it('numbers that fail a condition settle their row, unless that cannot be told', () => {
    // The floor is 1000 in the north; of ranges of a third to a half only some are certain.
    expect(readAgain('cost-at-least-figure', { cost: [999, 1000, -1] }, { region: [0, 0, 0] })).toEqual([2])
    const outside = [100, 400, 600]
    expect(readAgain('range-below-outside', { cost: [1000, 1000, 1000], outside })).toEqual([1])
  })
  it('nothing is read again where no number has a column and a cell says all', () => {
    const blank = bind(plan('options'), cellsOfPlan(plan('options')), [undefined, undefined, undefined])
    expect(blank.blank).toBe(true)
    const one = { quantity: { load: () => undefined, at: () => 1 } }
    const { kernel, ...rest } = plan('investment')
    const investment = { kernel, ...rest }
    const columns = kernel.slots.map(({ field }) => (field.id === 'cost' ? one : undefined))
    expect(bind(investment, cellsOfPlan(investment), columns).blank).toBe(false)
    expect(bind(plan('undocumented-options'), cellsOfPlan(plan('undocumented-options')), [undefined]).blank).toBe(false)
  })
})
