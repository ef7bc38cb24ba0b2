import { expect, it } from 'vitest'
import {
  all,
  atLeast,
  atMost,
  dateField,
  defineProgramme,
  inMonths,
  monthField,
  parameter,
  product,
  roundDown,
  text,
  valueOf,
  type ParameterRow,
  type ParameterTable,
} from '../../src/author'
import { asKnownOn } from '../../src/rule/known'
import type { Measure } from '../../src/rule/programme'
import { draft, grant, row, table, vocabulary as base, words } from '../support/draft'

const vocabulary = { ...base, start: monthField('start', words), day: dateField('day', words) }
/** A sound measure of one table, which asks for a month that its table knows nothing of, too. */
const measureOf = (rate: ParameterTable, sources: object = {}): Measure => {
  const { sources: own, ...rest } = draft({
    eligibility: all(
      inMonths(vocabulary.start, '2026-01'),
      inMonths(vocabulary.month, '2026-01'),
      atLeast(valueOf(vocabulary.cost), parameter('floor')),
    ),
    amount: roundDown(1000, atMost(parameter('cap'), product(valueOf(vocabulary.cost), parameter('rate')))),
    parameters: { ...grant.parameters, rate },
  })
  return defineProgramme(vocabulary, { ...rest, sources: { ...own, ...sources } }).measures[0]!
}
const on = (measure: Measure, day: string): ParameterTable => asKnownOn(measure, day).parameters['rate']!

const january = row('1/2', { month: '2026-01' }, { knownSince: '2026-03-01' })
const spring = row('1/4', { month: ['2026-02', '2026-04'] }, { knownSince: '2026-02-10' })
const june = row('1/8', { month: ['2026-05', '2026-06'] }, { knownSince: '2026-05-10' })
const wrong = row('1/3', { month: '2026-01' }, { knownSince: '2026-01-10', source: 'gone' })
const why = text('誤り', 'wrong')
const monthly = {
  ...table('ratio', june, january, spring),
  knownUntil: '2026-06',
  corrected: [{ row: wrong, until: '2026-03-01', why }],
}

it.each<[string, readonly ParameterRow[], string]>([
  ['2026-01-10', [wrong], '2026-01'],
  ['2026-02-09', [wrong], '2026-01'],
  ['2026-02-10', [spring, wrong], '2026-04'],
  ['2026-02-28', [spring, wrong], '2026-04'],
  ['2026-03-01', [january, spring], '2026-04'],
  ['2026-05-09', [january, spring], '2026-04'],
  ['2026-05-10', [june, january, spring], '2026-06'],
])('knows on %s what was public, with what was corrected later', (day, rows, knownUntil) => {
  const known = on(measureOf(monthly), day)
  expect(known.rows).toEqual(rows)
  expect(known.knownUntil).toBe(knownUntil)
})

it('leaves a table alone of which all was public, and changes no measure', () => {
  const measure = measureOf(monthly)
  expect(on(measure, '2026-05-10')).toBe(measure.parameters['rate'])
  expect(asKnownOn(measure, '2026-02-28').parameters['cap']).toBe(measure.parameters['cap'])
  expect(measure.parameters['rate']).toEqual(monthly)
})

it('puts a former row in the place of its correction, though the rows stay as many', () => {
  const corrected = [{ row: { ...wrong, source: 'page' }, until: '2026-03-01', why }]
  const { rows } = on(measureOf({ ...table('ratio', january), corrected }), '2026-02-01')
  expect(rows.map(({ value }) => value)).toEqual(['1/3'])
  const beside = { ...wrong, when: { month: '2026-07' }, knownSince: '2026-02-02' }
  const two = on(
    measureOf({ ...table('ratio', january, spring), corrected: [{ row: beside, until: '2026-02-20', why }] }),
    '2026-02-10',
  )
  expect(two.rows).toEqual([spring, beside])
})

it('takes a former row that was not public yet for unknown, and one of a source without a day for public', () => {
  const early = { ...wrong, when: { month: '2026-08' }, knownSince: '2026-02-15' }
  const old = row('1/5', { month: '2026-09' }, { source: 'gone' })
  const corrected = [early, old].map((former) => ({ row: former, until: '2026-03-01', why }))
  const measure = measureOf({ ...table('ratio', january, spring), corrected })
  expect(on(measure, '2026-02-14').rows).toEqual([spring, old])
  expect(on(measure, '2026-02-15').rows).toEqual([spring, early, old])
  expect(on(measure, '2026-03-01').rows).toEqual([january, spring])
})

it('takes a figure for public from the day on which its source was published, unless it says otherwise', () => {
  const paper = { title: text('資料', 'paper'), kind: 'officialPage', checkedOn: '2026-11-24', published: '2026-04-01' }
  const north = row('1/2', { region: 'north' })
  const south = row('1/4', { region: 'south' }, { source: 'paper' })
  const west = row('1/8', { region: 'west' }, { source: 'paper', knownSince: '2026-03-01' })
  const measure = measureOf(table('ratio', north, south, west), { paper })
  expect(on(measure, '2026-02-28')).toEqual(table('ratio', north))
  expect(on(measure, '2026-03-31')).toEqual(table('ratio', north, west))
  expect(on(measure, '2026-04-01')).toEqual(table('ratio', north, south, west))
})

it('says no end where the table says none, and keeps one that no month tells', () => {
  expect(on(measureOf(table('ratio', january, june)), '2026-03-01')).toEqual(table('ratio', january))
  const north = row('1/4', { region: 'north' })
  const later = row('1/8', { region: 'south', month: '2026-05' }, { knownSince: '2026-05-10' })
  const rate = { ...table('ratio', north, later), knownUntil: '2026-06' }
  expect(on(measureOf(rate), '2026-05-09')).toEqual({ ...table('ratio', north), knownUntil: '2026-06' })
})

it('knows of days as of months', () => {
  const first = row('1/2', { day: { atLeast: '2026-01-01', atMost: '2026-03-31' } })
  const second = row('1/4', { day: ['2026-04-01', '2026-06-30'] }, { knownSince: '2026-03-15' })
  const rate = { ...table('ratio', first, second), knownUntil: '2026-06-30' }
  expect(on(measureOf(rate), '2026-03-14')).toEqual({ ...table('ratio', first), knownUntil: '2026-03-31' })
  expect(on(measureOf(rate), '2026-03-15')).toEqual(rate)
})

it.each([
  [
    '2026-02-30',
    "grant: cannot be read as known on '2026-02-30'; write a day as 2026-05-01. 日付は 2026-05-01 の形で書いてください。",
  ],
  [
    ['2026-02-01'],
    "grant: cannot be read as known on '[array]'; write a day as 2026-05-01. 日付は 2026-05-01 の形で書いてください。",
  ],
  [
    Symbol('day'),
    "grant: cannot be read as known on '[symbol]'; write a day as 2026-05-01. 日付は 2026-05-01 の形で書いてください。",
  ],
  [
    undefined,
    "grant: cannot be read as known on 'undefined'; write a day as 2026-05-01. 日付は 2026-05-01 の形で書いてください。",
  ],
  [
    '2026-01-09',
    "grant: had no figure for 'rate' yet on 2026-01-09. 2026-01-09 には、まだ数値が公表されていませんでした。",
  ],
])('refuses %s', (day, message) => {
  expect(() => asKnownOn(measureOf(monthly), day as string)).toThrow(message)
})
