import { describe, expect, it } from 'vitest'
import { readDay, readMonthOrDay } from '../../src/quantity/written-day'

describe('a day as people and databases give it', () => {
  it.each<[unknown, string | null]>([
    ['令和8年1月3日', '2026-01-03'],
    [new Date(2026, 0, 3), '2026-01-03'],
    [new Date('2026-01-03T00:00:00Z'), '2026-01-03'],
    [new Date('2026-01-02T15:00:00Z'), '2026-01-03'],
    [new Date('2026-01-02T15:00:00.001Z'), null],
    [new Date('2026-01-02T07:31:00Z'), null],
    [new Date('2026-01-02T07:31:15.250Z'), null],
    [new Date(NaN), null],
    ['2026-01', null],
    [20260103, null],
    [null, null],
  ])('%s', (written, day) => {
    expect(readDay(written)).toBe(day)
  })
  it.each<[unknown, string | null]>([
    ['2026-02', '2026-02'],
    ['2026/2/1', '2026-02'],
    [new Date('2026-02-01T00:00:00Z'), '2026-02'],
    ['2月', null],
    [202602, null],
    [undefined, null],
  ])('the month of %s', (written, month) => {
    expect(readMonthOrDay(written)).toBe(month)
  })
})
