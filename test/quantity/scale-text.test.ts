import { describe, expect, it } from 'vitest'
import { printScaled, scale, scaleText, UNREADABLE } from '../../src/quantity/scaled'

describe('decimal text as a whole number of its smallest units', () => {
  it.each([
    ['2.3', 3, 2300],
    ['2.300', 1, 23],
    ['2.3000', 3, 2300],
    ['0.001', 3, 1],
    ['007', 0, 7],
    ['5', 2, 500],
    ['9007199254740991', 0, 9_007_199_254_740_991],
    ['9007199254740.991', 3, 9_007_199_254_740_991],
    ['9007199254740.9910', 3, 9_007_199_254_740_991],
  ])('%s in %i decimals', (written, decimals, scaled) => {
    expect(scaleText(written, decimals)).toBe(scaled)
  })
  it.each([
    ['', 0],
    ['.', 1],
    ['.5', 1],
    ['5.', 1],
    ['1.2.3', 4],
    ['1..2', 2],
    ['1.25', 1],
    ['1.05', 1],
    ['-1', 0],
    ['+1', 0],
    ['1,000', 3],
    ['1e3', 0],
    [' 1', 0],
    ['1/2', 1],
    ['1:2', 1],
    ['9007199254740992', 0],
    ['9007199254740.992', 3],
    ['90071992547409920000', 0],
    ['9007199254740991', 1],
  ])('%j in %i decimals cannot be read', (written, decimals) => {
    expect(scaleText(written, decimals)).toBe(UNREADABLE)
  })
})

describe('any value as a whole number of its smallest units', () => {
  it.each<[unknown, number, number]>([
    [0, 0, 0],
    [0, 3, 0],
    [12, 0, 12],
    [12, 2, 1200],
    [0.1, 3, 100],
    [12n, 2, 1200],
    ['1.5', 1, 15],
    [Number.MAX_SAFE_INTEGER, 0, Number.MAX_SAFE_INTEGER],
    [900_719_925_474_099, 1, 9_007_199_254_740_990],
  ])('%s in %i decimals', (value, decimals, scaled) => {
    expect(scale(value as number, decimals)).toBe(scaled)
  })
  it.each<[string, unknown, number]>([
    ['below zero', -1, 0],
    ['past what doubles hold', 2 ** 53, 0],
    ['past it with its decimals', 900_719_925_474_100, 1],
    ['a part of the smallest unit', 0.25, 1],
    ['no number', NaN, 0],
    ['without end', Infinity, 0],
    ['true', true, 0],
    ['nothing', null, 0],
    ['a list that prints as a number', [5], 0],
    ['an object that prints as a number', { toString: () => '5' }, 0],
    ['an object that refuses to print', Object.create(null), 0],
    ['a symbol', Symbol('5'), 0],
  ])('%s cannot be read', (_what, value, decimals) => {
    expect(scale(value as number, decimals)).toBe(UNREADABLE)
  })
})

it.each([
  [2 ** 31, 0, '2147483648'],
  [2 ** 31 - 1, 3, '2147483.647'],
  [2 ** 31, 3, '2147483.648'],
  [3_000_000_000, 3, '3000000'],
  [5, 3, '0.005'],
  [0, 3, '0'],
])('%d over 10^%d is printed as %s', (n, places, written) => {
  expect(printScaled(n, places)).toBe(written)
})
