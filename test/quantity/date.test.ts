import { expect, test } from 'vitest'
import { daysBetween, daysInMonth, isDate } from '../../src/quantity/date'

test.each(['2026-01-01', '2026-02-28', '2028-02-29', '2000-02-29', '2026-12-31'])('%s exists', (date) => {
  expect(isDate(date)).toBe(true)
})
test.each([
  '2026-02-30',
  '2026-02-29',
  '1900-02-29',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '2026-1-1',
  '0026-01-01',
  '20260101',
  'x2026-01-01',
  '2026-01-01x',
  '2026-01-01T00:00',
  // Years of more than four digits.
  '+012026-01-01',
  '9999-12-31T23:59:59-10:00',
  202601,
  ['2026-01-01'],
  null,
  Object.create(null),
  Symbol('2026-01-01'),
  '',
])('%o does not', (date: unknown) => {
  expect(isDate(date as string)).toBe(false)
})

test('days are counted from one date to the next', () => {
  expect([
    daysBetween('2026-01-31', '2026-02-28'),
    daysBetween('2028-02-01', '2028-03-01'),
    daysBetween('2026-01-01', '2029-01-01'),
    daysBetween('2026-01-01', '2026-01-01'),
  ]).toEqual([28, 29, 1096, 0])
  expect(['2026-02', '2028-02', '2026-12', '2026-04'].map(daysInMonth)).toEqual([28, 29, 31, 30])
})
