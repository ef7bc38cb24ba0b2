import { expect, it } from 'vitest'
import { multiplyUnits } from '../../src/quantity/unit'

it.each([
  ['yen/kWh', 'kWh', 'yen'],
  ['kWh', 'yen/kWh', 'yen'],
  ['ratio', 'yen', 'yen'],
  ['yen', 'ratio', 'yen'],
  ['ratio', 'ratio', 'ratio'],
  ['1/kWh', 'kWh', 'ratio'],
  ['yen/kWh', 'yen', 'yen*yen/kWh'],
  ['yen', 'count', 'count*yen'],
  ['1/m3', '1/kWh', '1/kWh*m3'],
  ['yen/m3', 'yen/kWh', 'yen*yen/kWh*m3'],
  ['yen/kWh*m3', 'm3', 'yen/kWh'],
])('%s times %s is %s', (left, right, product) => {
  expect(multiplyUnits(left, right)).toBe(product)
  // Asked again, it is what was kept.
  expect(multiplyUnits(left, right)).toBe(product)
})
