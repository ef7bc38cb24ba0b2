import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { kanjiNumeral } from '../../src/quantity/kanji-numeral'
import { vocabulary } from '../../rules'
import { parseProfile } from '../../src'

test.each([
  ['〇', '0'],
  ['二', '2'],
  ['十', '10'],
  ['十五', '15'],
  ['二十五', '25'],
  ['二五', '25'],
  ['百二', '102'],
  ['三百四十', '340'],
  ['二千二十六', '2026'],
  ['二〇二六', '2026'],
  ['一万', '10000'],
  ['十万', '100000'],
  ['三百万', '3000000'],
  ['一億二千万', '120000000'],
  ['一兆一', '1000000000001'],
])('%s is %s', (written, number) => {
  expect(kanjiNumeral(written)).toBe(number)
})

test.each([
  '',
  '万',
  '億',
  '二三十',
  '十百',
  '百千',
  '一億一兆',
  '一億万',
  '万五',
  '2十',
  '二〇十',
  '〇二',
  '二 五',
  '一.五',
  '二人',
  '零',
  '十十',
])('%j is none', (written) => {
  expect(kanjiNumeral(written)).toBeNull()
})

const digits = '〇一二三四五六七八九'
/** Says a number as people do, with and without the 一 before 十, 百 and 千. */
function said(value: number, ones: boolean): string {
  const group = (part: number): string =>
    ['千', '百', '十', '']
      .map((unit, at) => [Math.floor(part / 10 ** (3 - at)) % 10, unit] as const)
      .filter(([count]) => count > 0)
      .map(([count, unit]) => (count === 1 && unit !== '' && !ones ? unit : digits[count]! + unit))
      .join('')
  return ['兆', '億', '万', '']
    .map((unit, at) => [Math.floor(value / 10_000 ** (3 - at)) % 10_000, unit] as const)
    .filter(([part]) => part > 0)
    .map(([part, unit]) => group(part) + unit)
    .join('')
}
property.prop([fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), fc.boolean()], { numRuns: 2000 })(
  'what is said is read back',
  (value, ones) => {
    const spoken = said(value, ones)
    expect(kanjiNumeral(spoken)).toBe(/^[百千万億兆]+$/.test(spoken) ? null : String(value))
    const positional = [...String(value)].map((each) => digits[Number(each)]!).join('')
    expect(kanjiNumeral(positional)).toBe(String(value))
  },
)

test.each([
  ['employees', '二人', 2],
  ['employees', '三名', 3],
  ['employees', '十', 10],
  ['capital', '三百万円', 3_000_000],
  ['capital', '一千万', 10_000_000],
  ['electricityUsage', '五十kWh', '50'],
])('%s %s is %j', (fact, written, value) => {
  expect(parseProfile(vocabulary, { [fact]: written })).toEqual({ ok: true, profile: { [fact]: value } })
})
test.each(['二十一一人', '数人', '万円'])('%s is refused', (written) => {
  expect(parseProfile(vocabulary, { employees: written }).ok).toBe(false)
})
