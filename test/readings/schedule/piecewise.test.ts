import { describe, expect, it } from 'vitest'
import { add, fraction, parseFraction, printFraction, subtract } from '../../../src/quantity/fraction'
import {
  combine,
  constant,
  crossings,
  extreme,
  identity,
  times,
  valueAt,
  type Mark,
  type Piecewise,
} from '../../../src/readings/schedule/piecewise'

const cap: Mark = { kind: 'cap', parameter: 'cap' }
const floor: Mark = { kind: 'floor', parameter: 'floor' }
const at = (value: number) => constant(fraction(BigInt(value)))
/** Lines as 'start: value, slope', with the name of a mark. */
const shown = (lines: Piecewise): string[] =>
  lines.map(
    ({ start, at: value, slope, mark }) =>
      `${printFraction(start)}: ${printFraction(value)}, ${slope.n}/${slope.d}${mark ? ` ${mark.kind}` : ''}`,
  )
/** Up to 100, then level; from 40, and one for one above it. */
const capped = extreme(identity, at(100), 'lesser', cap)
const floored = extreme(identity, at(40), 'greater', floor)

describe('two straight lines', () => {
  it('bend where they cross, and the bend has the name of the limit', () => {
    expect(shown(capped)).toEqual(['0: 0, 1/1', '100: 100, 0/1 cap'])
    expect(shown(floored)).toEqual(['0: 40, 0/1 floor', '40: 40, 1/1'])
  })
  it('bend between whole numbers, too', () => {
    expect(shown(extreme(identity, constant(fraction(1n, 2n)), 'lesser', cap))).toEqual([
      '0: 0, 1/1',
      '0.5: 0.5, 0/1 cap',
    ])
  })
  it('bend nowhere where they do not cross, or touch at zero', () => {
    expect(shown(extreme(identity, constant(fraction(0n)), 'greater', floor))).toEqual(['0: 0, 1/1'])
    const twice = times(identity, at(2))!
    expect(shown(extreme(identity, combine(twice, at(5), add), 'lesser', cap))).toEqual(['0: 0, 1/1'])
    expect(shown(extreme(twice, identity, 'greater', cap))).toEqual(['0: 0, 2/1'])
  })
  it('keep the bend of the one that is taken, at its own place only', () => {
    expect(shown(extreme(capped, at(500), 'lesser', floor))).toEqual(['0: 0, 1/1', '100: 100, 0/1 cap'])
    expect(shown(extreme(capped, at(60), 'greater', floor))).toEqual([
      '0: 60, 0/1 floor',
      '60: 60, 1/1',
      '100: 100, 0/1 cap',
    ])
  })
  it('that are alike from a bend on keep the name of that bend', () => {
    expect(shown(extreme(capped, at(100), 'lesser', floor))).toEqual(['0: 0, 1/1', '100: 100, 0/1 cap'])
    expect(shown(extreme(floored, at(40), 'greater', cap))).toEqual(['0: 40, 0/1 cap', '40: 40, 1/1'])
  })
  it('that meet just where one of them bends bend there once', () => {
    const steeper = combine(identity, extreme(identity, at(10), 'greater', undefined), add)
    expect(shown(steeper)).toEqual(['0: 10, 1/1', '10: 20, 2/1'])
    expect(shown(extreme(steeper, at(20), 'lesser', cap))).toEqual(['0: 10, 1/1', '10: 20, 0/1 cap'])
  })
})

describe('two bent lines', () => {
  it('add up piece by piece, each bend with its own name', () => {
    expect(shown(combine(capped, floored, add))).toEqual(['0: 40, 1/1 floor', '40: 80, 2/1', '100: 200, 1/1 cap'])
  })
  it('cancel where they bend alike', () => {
    expect(shown(combine(capped, capped, subtract))).toEqual(['0: 0, 0/1'])
  })
  it('have the value of their piece at every point', () => {
    const sum = combine(capped, floored, add)
    expect(['0', '39', '40', '99.5', '100', '1000'].map((x) => printFraction(valueAt(sum, parseFraction(x))))).toEqual([
      '40',
      '79',
      '80',
      '199',
      '200',
      '1100',
    ])
  })
})

describe('a product', () => {
  it('is a line where one factor is level throughout, whichever it is', () => {
    expect(shown(times(floored, at(3))!)).toEqual(['0: 120, 0/1 floor', '40: 120, 3/1'])
    expect(shown(times(at(3), floored)!)).toEqual(['0: 120, 0/1 floor', '40: 120, 3/1'])
    expect(shown(times(at(3), at(4))!)).toEqual(['0: 12, 0/1'])
  })
  it('is none where both move, even if one begins level', () => {
    expect(times(identity, identity)).toBeUndefined()
    expect(times(identity, floored)).toBeUndefined()
    expect(times(floored, identity)).toBeUndefined()
    expect(times(capped, floored)).toBeUndefined()
  })
})

describe('a comparison can turn', () => {
  const points = (f: Piecewise, g: Piecewise): string[] => crossings(f, g).map(printFraction)
  it('where the lines cross, and nowhere else', () => {
    expect(points(identity, at(40))).toEqual(['40'])
    expect(points(at(40), identity)).toEqual(['40'])
    expect(points(capped, at(40))).toEqual(['40'])
    expect(points(at(50), at(40))).toEqual([])
    expect(points(at(40), at(50))).toEqual([])
    expect(points(times(identity, at(3))!, at(100))).toEqual(['100/3'])
    expect(points(identity, combine(identity, at(1), add))).toEqual([])
    expect(points(combine(identity, at(1), add), constant(fraction(0n)))).toEqual([])
  })
  it('where they begin to be equal, and where they cease to', () => {
    expect(points(capped, at(100))).toEqual(['100'])
    expect(points(floored, at(40))).toEqual(['0', '40'])
  })
  it('on no piece past its end', () => {
    expect(points(capped, at(101))).toEqual([])
    expect(points(combine(capped, floored, add), at(210))).toEqual(['110'])
  })
})
