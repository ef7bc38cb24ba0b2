import { describe, expect, it } from 'vitest'
import { type Plan, planOf } from '../../../src/readings/batch/plan'
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
