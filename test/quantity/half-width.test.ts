import { expect, test } from 'vitest'
import { halfWidth } from '../../src/quantity/half-width'

test.each([
  ['１２３', '123'],
  ['＋−－', '+--'],
  ['　１，２３４．５　', '1,234.5'],
  ['ｋＷｈ', 'kWh'],
  ['㎾h', 'kWh'],
  ['3㎥', '3m3'],
  ['3m³', '3m3'],
  ['３ｍ³', '3m3'],
  ['㋿8年', '令和8年'],
])('%s is %s', (written, plain) => {
  expect(halfWidth(written)).toBe(plain)
})

test.each(['5³', '①', '½', '一億'])('%s is left as it is', (written) => {
  expect(halfWidth(written)).toBe(written)
})
