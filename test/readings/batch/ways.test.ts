import { describe, expect, it } from 'vitest'
import { rules } from './rules'
import { alone, answers, asText, evaluated, priced, type Row, rowsOf } from './ways'

describe('columns say of each row what evaluate says of it, by passes over blocks', () => {
  it.each(rules)('%s', (_id, made) => {
    const measure = made()
    const rows = rowsOf(measure, 41)
    const each = alone(measure, rows)
    expect(answers(each)).toEqual(rows.map((row) => evaluated(measure, row)))
    expect(priced(measure, rows, asText, false)).toEqual(each)
  })
})

describe('worked by hand', () => {
  const made = new Map(rules)
  it.each<readonly [string, Row, number]>([
    // 4000 / 3 = 1333.3, to thousands; 1501 × 2/5 = 600.4, up to hundreds and to a yen, down to hundreds.
    ['half-up', { cost: '4000' }, 1000],
    ['half-up', { cost: '4500' }, 2000],
    ['up', { cost: '1501', region: 'south' }, 700],
    ['up-to-yen', { cost: '1501', region: 'south' }, 601],
    ['down-to-hundreds', { cost: '1501', region: 'south' }, 600],
    // 300 + 1000 / 3 + 500; 2000 − 1000 / 3 − 300, and not below zero.
    ['added', { cost: '1000', outside: '500', region: 'north' }, 1133],
    ['less', { cost: '2000', outside: '1000', region: 'north' }, 1366],
    ['less', { cost: '500', outside: '1000', region: 'north' }, 0],
    ['greater-of-two', { cost: '500', outside: '1000' }, 1000],
    ['least-of-two', { cost: '5999', outside: '1501', declared: 'false' }, 1501],
    ['least-of-two', { cost: '5999', outside: '1501', declared: 'true' }, 500],
    ['within', { cost: '999', declared: 'false' }, 1000],
    // The cap wins where floor and cap cross.
    ['within', { cost: '999', declared: 'true' }, 500],
    // 1000 yen × 2.5 kW / 2.
    ['numbers-multiplied', { cost: '1000', power: '2.5' }, 1250],
    // 1000 at a half and 2000 at a quarter.
    ['slices', { cost: '3000', region: 'north', declared: 'true' }, 1000],
    // A third of 5999 is 1999.67: 1000 at a half, no second slice, 999.67 at a quarter.
    ['three-slices', { cost: '5999', region: 'north', declared: 'true', household: 'false' }, 749],
    // No first slice in the south; up to 2000 at 2/5.
    ['three-slices', { cost: '5999', region: 'south', declared: 'true', household: 'true' }, 799],
    ['slice-up-to-number', { cost: '3000', outside: '1000', declared: 'true' }, 1000],
    ['slice-by-number', { cost: '3000', outside: '999', region: 'north', declared: 'true' }, 750],
    ['slice-by-number', { cost: '3000', outside: '1000', region: 'north', declared: 'true' }, 1000],
  ])('%s of %j', (id, row, yen) => {
    const measure = made.get(id)!()
    expect([...priced(measure, [row], asText, false).yen]).toEqual([yen])
  })
})
