import { test as property, fc } from '@fast-check/vitest'
import { Decimal as Shared } from 'decimal.js'
import { expect, test } from 'vitest'
import { Decimal, decimalOf, printDecimal } from '../../src/quantity/decimal'
import { groupThousands } from '../../src/quantity/thousands'

test('settings of the shared constructor change nothing here', () => {
  const before = { precision: Shared.precision, toExpPos: Shared.toExpPos }
  Shared.set({ precision: 2 })
  expect(printDecimal(new Decimal('123456789').times('1.001'))).toBe('123580245.789')
  Shared.set(before)
  expect(Decimal).not.toBe(Shared)
})

test.each([
  ['007.50', '7.5'],
  ['-0', '0'],
  ['0.000', '0'],
  ['1e21', '1000000000000000000000'],
  ['1e-7', '0.0000001'],
  ['-1.0', '-1'],
])('prints %s as %s', (written, printed) => {
  expect(printDecimal(new Decimal(written))).toBe(printed)
})

test.each([
  [2.3, '2.3'],
  [0.1 + 0.2, '0.30000000000000004'],
  [1e-7, '0.0000001'],
  [1e21, '1000000000000000000000'],
  [5e-324, `0.${'0'.repeat(323)}5`],
  [2n ** 64n, '18446744073709551616'],
])('takes %s as the decimal that it prints as', (value, printed) => {
  expect(printDecimal(decimalOf(value)!)).toBe(printed)
})

test.each([NaN, Infinity, -Infinity])('takes no %s', (value) => {
  expect(decimalOf(value)).toBeNull()
})

property.prop([fc.double({ noNaN: true, noDefaultInfinity: true })], { numRuns: 1000 })(
  'what a double prints as reads back as that double',
  (value) => {
    expect(Number(printDecimal(decimalOf(value)!))).toBe(value === 0 ? 0 : value)
  },
)

test.each([
  ['1', '1'],
  ['999', '999'],
  ['1000', '1,000'],
  ['-1234567.8901', '-1,234,567.8901'],
  ['9007199254740991', '9,007,199,254,740,991'],
])('groups %s as %s', (plain, grouped) => {
  expect(groupThousands(plain)).toBe(grouped)
})
