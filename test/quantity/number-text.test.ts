import { test as property, fc } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { groupThousands } from '../../src/quantity/thousands'
import { normalizeNumberText, readNumberText } from '../../src/quantity/number-text'

test.each([
  ['50', '50'],
  ['0', '0'],
  ['-0', '0'],
  ['007', '7'],
  ['1.50', '1.5'],
  ['+5', '5'],
  ['-5', '-5'],
  ['－５', '-5'],
  ['−5', '-5'],
  ['１２３', '123'],
  ['１，２３４．５６', '1234.56'],
  ['1,234,567', '1234567'],
  ['123,456.789', '123456.789'],
  [' 50 ', '50'],
  ['　50　', '50'],
  ['1億2,000万円', '120000000'],
  ['１億２，０００万円', '120000000'],
  ['4.5億円', '450000000'],
  ['50万', '500000'],
  ['5千円', '5000'],
  ['2千万円', '20000000'],
  ['1億2千万', '120000000'],
  ['2千5百万円', '25000000'],
  ['5,296億円', '529600000000'],
  ['1兆2億3万4千5百6', '1000200034506'],
  ['1億円', '100000000'],
  ['1億2,000.5万円', '120005000'],
  ['12,000万円', '120000000'],
  ['1,234百万円', '1234000000'],
  ['1.5千万', '15000000'],
  ['0.0001億', '10000'],
  ['9007199254740993', '9007199254740993'],
  ['0.1', '0.1'],
  ['2.3', '2.3'],
])('%s is %s', (written, plain) => {
  expect(normalizeNumberText(written)).toBe(plain)
})

test.each([
  ['50円', 'yen'],
  ['￥10,000,000', 'yen'],
  ['¥50', 'yen'],
  ['1億2,000万円', 'yen'],
  ['400kWh', 'kWh'],
  ['４００ｋＷｈ', 'kWh'],
  ['400 kwh', 'kWh'],
  ['30m³', 'm3'],
  ['30㎥', 'm3'],
  ['30 m3', 'm3'],
  ['30Ｍ３', 'm3'],
  ['30', null],
])('%s is in %s', (written, unit) => {
  expect(readNumberText(written)?.unit).toBe(unit)
})

test.each([
  '',
  ' ',
  '円',
  'kWh',
  '万',
  '億円',
  '千円',
  '百万円',
  '1,23',
  '12,34',
  '1234,567',
  '1,2345',
  ',123',
  '123,',
  '0,123',
  '1,,234',
  '1.2.3',
  '1.',
  '.5',
  '1e3',
  '0x10',
  'NaN',
  'Infinity',
  '--5',
  '+-5',
  '5-',
  '1 234',
  '1、234',
  '1.234,5',
  '1/2',
  '½',
  '5³',
  '①',
  '約50',
  '50くらい',
  '50円50',
  '50 円 円',
  '50kW',
  '3㎡',
  '50%',
  '1億20,000万',
  '1万20000',
  '2千1000',
  '5百100',
  '1.5億2,000万',
  '1万2億',
  '1億2億',
  '5万億',
  '千5',
  '1億-5',
  '5e千',
  '1億 2万',
  '１\n２',
  '5人',
  '1'.repeat(101),
])('%j is not a number', (written) => {
  expect(normalizeNumberText(written)).toBeNull()
})

const whole = fc.bigInt({ min: 0n, max: 10n ** 16n - 1n })
const wide = (plain: string): string =>
  plain.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))

property.prop([whole, fc.stringMatching(/^\d{0,3}$/)], { numRuns: 1000 })(
  'plain, grouped and full-width writings are one number',
  (count, digits) => {
    const decimals = digits.replace(/0+$/, '')
    const plain = decimals === '' ? `${count}` : `${count}.${decimals}`
    for (const written of [
      plain,
      groupThousands(plain),
      wide(plain),
      wide(groupThousands(plain)),
      `${plain}円`,
      `${plain} kWh`,
    ])
      expect(normalizeNumberText(written)).toBe(plain)
  },
)

property.prop([whole], { numRuns: 1000 })('an amount in 兆, 億, 万 and 千 is the sum of its parts', (count) => {
  const parts: [string, bigint][] = [
    ['兆', 10n ** 12n],
    ['億', 10n ** 8n],
    ['万', 10n ** 4n],
    ['千', 1000n],
  ]
  let rest = count
  let written = ''
  for (const [unit, size] of parts) {
    if (rest / size > 0n) written += `${groupThousands(`${rest / size}`)}${unit}`
    rest %= size
  }
  if (rest > 0n || written === '') written += `${rest}`
  expect(normalizeNumberText(`${written}円`)).toBe(`${count}`)
})

property.prop([fc.oneof(fc.string({ maxLength: 20 }), fc.stringMatching(/^[-+,.0-9０-９億万千百兆円 ]{0,16}$/))], {
  numRuns: 5000,
})('what is read is plain decimal text, and reads as itself', (written) => {
  const plain = normalizeNumberText(written)
  if (plain === null) return
  expect(plain).toMatch(/^(0|-?(?=.*[1-9])(?:0|[1-9]\d*)(\.\d*[1-9])?)$/)
  expect(normalizeNumberText(plain)).toBe(plain)
})

test.each(['1¥2', '5 ¥3', '1 2 kWh', '1 2kWh', '1 2'])('%j is no number', (written) => {
  expect(readNumberText(written)).toBeNull()
})

test('a number of a hundred letters is read, and no longer one', () => {
  expect(normalizeNumberText('1'.repeat(100))).toBe('1'.repeat(100))
  expect(normalizeNumberText('1'.repeat(101))).toBeNull()
})

test.each([
  ['5支店', ['支店', '店'], '支店'],
  ['5支店', ['店', '支店'], '支店'],
  ['5店', ['支店', '店', ''], '店'],
  // A unit that every number may have comes before a word of the caller's that is written alike.
  ['5 KWH', ['KWH'], 'kWh'],
])('%s with the words %j is 5 of %s', (written, words, unit) => {
  expect(readNumberText(written, words)).toEqual({ text: '5', unit })
})
