import { describe, expect, it } from 'vitest'
import { booleanField, choiceField, dateField, monthField, numberField, option, text } from '../../src/author'
import {
  bracketWords,
  either,
  factWords,
  groupDigits,
  inBoth,
  optionText,
  quantityText,
  unitText,
} from '../../src/rule/print'
import type { Bracket } from '../../src/rule/figure'

const words = { label: text('収入', 'income'), question: text('何。', 'What?'), help: text('説明。', 'Help.') }
const open = booleanField('open', words)
const size = choiceField('size', words, option('small', '小', 'Small'), option('large', '大', 'Large'))
const staff = numberField('staff', 'staff', { ...words, unitLabel: text(' 人', ' people') })
const power = numberField('power', 'kW', { ...words, unitLabel: text('キロワット', ' kilowatts') })
const fields = { open, cost: numberField('cost', 'yen', words), staff, power }

it.each([
  ['', ''],
  ['7', '7'],
  ['123', '123'],
  ['1234', '1,234'],
  ['123456', '123,456'],
  ['99999', '99,999'],
  ['1234567.8901', '1,234,567.8901'],
  ['1000/3000', '1,000/3000'],
  ['1234人', '1,234人'],
  ['1234 + 5', '1,234 + 5'],
  ['-1234', '-1234'],
])('groups the digits of %j: %j', (written, grouped) => {
  expect(groupDigits(written)).toBe(grouped)
})

describe('unitText', () => {
  it.each([
    ['yen', '円', ' yen'],
    ['count', '', ''],
    ['ratio', '', ''],
    ['kWh', ' kWh', ' kWh'],
    ['m3', ' m³', ' m³'],
    ['yen/kWh', '円/kWh', ' yen/kWh'],
    ['yen/m3', '円/m³', ' yen/m³'],
    ['yen/count', '円/台', ' yen each'],
    ['ton', ' ton', ' ton'],
    ['yen/ton', '円/ton', ' yen/ton'],
    ['kWh/m3', ' kWh/m³', ' kWh/m³'],
    ['1/ton', ' 1/ton', ' 1/ton'],
    ['1/yen', ' 1/円', ' 1/yen'],
    ['staff', ' staff', ' staff'],
  ])('of %s', (unit, ja, en) => {
    expect(unitText(unit)).toEqual({ ja, en })
  })

  it.each([
    ['staff', ' 人', ' people'],
    ['kW', 'キロワット', ' kilowatts'],
    ['yen/staff', '円/人', ' yen/people'],
    ['staff/kW', ' 人/キロワット', ' people/kilowatts'],
    ['ton', ' ton', ' ton'],
    ['yen', '円', ' yen'],
  ])('of %s, with the units that a vocabulary declares', (unit, ja, en) => {
    expect(unitText(unit, fields)).toEqual({ ja, en })
  })
})

it.each([
  ['12345', 'yen', '12,345円', '12,345 yen'],
  ['2026-01-31', 'date', '2026-01-31', '2026-01-31'],
  ['20260131', 'date', '20260131', '20260131'],
  ['1234', 'staff', '1,234 人', '1,234 people'],
])('writes %s %s', (written, unit, ja, en) => {
  expect(quantityText(written, unit, fields)).toEqual({ ja, en })
})

it('writes one description in both languages', () => {
  expect(inBoth((language) => words.label[language])).toEqual({ ja: '収入', en: 'income' })
})

it('offers alternatives in both languages, and one as it is', () => {
  const [a, b] = [text('甲', 'a'), text('乙', 'b')]
  expect(either([a])).toEqual({ ja: '甲', en: 'a' })
  expect(either([a, b])).toEqual({ ja: '「甲」「乙」のいずれか', en: 'a or b' })
})

it.each([
  [size, 'small', '小', 'Small'],
  [size, 'huge', 'huge', 'huge'],
  [open, 'true', 'はい', 'yes'],
  [open, 'false', 'いいえ', 'no'],
  [monthField('month', words), '2026-01', '2026-01', '2026-01'],
  [undefined, 'true', 'true', 'true'],
])('calls the options of a fact by their names: %# %s', (field, value, ja, en) => {
  expect(optionText(field, value)).toEqual({ ja, en })
})

it.each([
  [fields.cost, '12345', '12,345円', '12,345 yen'],
  [staff, '12', '12 人', '12 people'],
  [size, 'large', '大', 'Large'],
  [open, 'false', 'いいえ', 'no'],
  [dateField('day', words), '2026-01-31', '2026-01-31', '2026-01-31'],
])('writes a fact as a profile has it: %# %s', (field, value, ja, en) => {
  expect(factWords(field, value)).toEqual({ ja, en })
})

it.each<[Bracket, string, string]>([
  [{ atLeast: '5000' }, '収入 5,000円以上', 'income at least 5,000 yen'],
  [{ moreThan: '5000', atMost: '8000' }, '収入 5,000円超8,000円以下', 'income more than 5,000 yen, at most 8,000 yen'],
  [{ lessThan: '8000', atLeast: '1' }, '収入 1円以上8,000円未満', 'income at least 1 yen, less than 8,000 yen'],
  [{}, '収入 ', 'income '],
])('puts a bracket into words: %j', (bracket, ja, en) => {
  expect(bracketWords(fields.cost, bracket)).toEqual({ ja, en })
})
