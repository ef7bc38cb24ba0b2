import { expect, it } from 'vitest'
import { changeProblems } from '../../../src/readings/audit/changes'
import type { RuleChange } from '../../../src/rule/rule-change'
import { programmeOf } from '../../support/made-up'

const programmes = [programmeOf({ id: 'one' }), { ...programmeOf({ id: 'two' }), id: 'other' }]
const short: RuleChange = {
  id: 'lower-rate-2',
  kind: 'figure',
  version: '10.20.30',
  on: '2026-11-26',
  programmes: ['made-up'],
  what: { ja: '率を下げました。', en: 'The rate is lower.' },
}
const sound: RuleChange = {
  ...short,
  measures: ['one'],
  gone: ['three'],
  months: [
    ['2026-01', '2026-01'],
    ['2026-02', '2026-03'],
    ['2026-05', null],
  ],
}
const told = (change: object) => changeProblems([{ ...sound, ...change }], programmes)

it('finds nothing wrong with a sound change, of one programme or all, of some months or any, of this version or the next', () => {
  for (const change of [
    sound,
    { ...short, programmes: 'all', version: 'next' } as const,
    { ...sound, version: '1.2.3' },
    { ...sound, what: { ja: '上限は100。', en: 'The cap is 100.' } },
  ])
    expect(changeProblems([change], programmes)).toEqual([])
})

it.each<[object, string]>([
  [{ id: 'Lower' }, 'Lower: has an id with more than letters, digits and hyphens'],
  [{ id: 'lower rate' }, 'lower rate: has an id with more than letters, digits and hyphens'],
  [{ id: '2nd' }, '2nd: has an id with more than letters, digits and hyphens'],
  [{ kind: 'rumour' }, 'has the kind rumour; it is one of new, figure, call, reading'],
  ...['1.2', 'v1.2.3', '1.2.3-rc', '1.x.3', 'x.2.3', '1.2.x', 'nextish'].map((version): [object, string] => [
    { version },
    `has the version ${version}`,
  ]),
  [{ on: '2026-02-30' }, 'has the day 2026-02-30'],
  [{ programmes: [], measures: [] }, 'names no programme'],
  [{ programmes: ['made-up', 'gone'] }, 'names the programme gone'],
  [{ measures: ['one', 'two'] }, 'names the measure two'],
  [{ gone: ['three', 'one'] }, 'says that one is gone, and it is there'],
  [{ months: [] }, 'lists no month; leave months out where every answer is concerned'],
  [{ months: [['2026-13', null]] }, 'has the period 2026-13 to null'],
  [{ months: [['2026-01', '2026-13']] }, 'has the period 2026-01 to 2026-13'],
  [{ months: [['2026-02', '2026-01']] }, 'has the period 2026-02 to 2026-01'],
  [
    {
      months: [
        ['2026-01', '2026-02'],
        ['2026-02', null],
      ],
    },
    'has a period from 2026-02 that does not follow the one before',
  ],
  [
    {
      months: [
        ['2026-01', null],
        ['2026-03', null],
      ],
    },
    'has a period from 2026-03 that does not follow the one before',
  ],
  [{ what: { ja: 'lower。', en: 'Lower.' } }, 'does not say what changes, in both languages'],
  [{ what: { ja: '率です。後', en: 'Lower.' } }, 'does not say what changes, in both languages'],
  [{ what: { ja: '率です。', en: 'No. 1' } }, 'does not say what changes, in both languages'],
])('says what is wrong with %j', (change, problem) => {
  const whole = problem.startsWith(`${(change as RuleChange).id}: `) ? problem : `${sound.id}: ${problem}`
  expect(told(change)).toEqual([whole])
})

it('says which stands twice and which is older than the one before', () => {
  const of = (id: string, on: string): RuleChange => ({ ...sound, id, on })
  expect(changeProblems([of('a', '2026-01-01'), of('b', '2026-01-01'), of('c', '2026-01-02')], programmes)).toEqual([])
  expect(changeProblems([of('a', '2026-01-02'), of('b', '2026-01-01'), of('a', '2026-01-03')], programmes)).toEqual([
    'a: stands twice',
    'b: is older than the one before',
  ])
})
