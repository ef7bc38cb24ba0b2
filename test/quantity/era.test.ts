import { expect, test } from 'vitest'
import { dayInEra, eraYear, monthInEra } from '../../src/quantity/era'

test('an era date is a month of that era', () => {
  expect([
    monthInEra('令和', '8', '01'),
    monthInEra('r', '8', '01'),
    monthInEra('平成', '31', '04'),
    monthInEra('令和', '元', '05'),
  ]).toEqual(['2026-01', '2026-01', '2019-04', '2019-05'])
  expect([
    monthInEra('令和', '元', '04'),
    monthInEra('平成', '32', '01'),
    monthInEra('昭和', '0', '12'),
    monthInEra('大正', '5', '01'),
  ]).toEqual([null, null, null, null])
})
test('a month shared by two eras takes the later', () => {
  expect([eraYear('1989-01'), eraYear('1988-12'), eraYear('1926-12'), eraYear('1926-11')]).toEqual([
    '平成元年',
    '昭和63年',
    '昭和元年',
    '1926年',
  ])
})
test('a day is of the era that begins or ends with it, and of no other', () => {
  expect(
    [
      ['令和', '2019-05-01'],
      ['令和', '2019-04-30'],
      ['h', '2019-04-30'],
      ['平成', '1989-01-07'],
      ['昭和', '1989-01-07'],
      ['昭和', '1926-12-25'],
      ['昭和', '1926-12-24'],
      ['大正', '1926-12-24'],
    ].map(([era, day]) => dayInEra(era!, day!)),
  ).toEqual([true, false, true, false, true, true, false, false])
})
