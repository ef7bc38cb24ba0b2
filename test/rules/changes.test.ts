import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { changes, measures, programmes as typed } from '../../rules'
import { withAnswersThatChange } from '../../scripts/docs/changelog'
import { changesFor, evaluate, rulesetOf, withParameters, type RuleChange } from '../../src'
import { changeProblems } from '../../src/readings/audit/changes'
import type { Programme } from '../../src/rule/programme'

const programmes: readonly Programme[] = typed
const root = join(import.meta.dirname, '../..')
const recorded = JSON.parse(readFileSync(join(import.meta.dirname, 'recorded-rulesets.json'), 'utf8')) as {
  readonly changes: readonly string[]
  readonly rulesets: Readonly<Record<string, string>>
}

/** Measures that decide otherwise than when rulesets were recorded, without a change since then that names them. */
function silent(now: readonly Programme[], noted: readonly RuleChange[]): string[] {
  const since = noted.filter(({ id }) => !recorded.changes.includes(id))
  const all = now.flatMap((programme) => programme.measures)
  const gone = Object.keys(recorded.rulesets).filter((id) => !all.some((measure) => measure.id === id))
  return [
    ...all
      .filter((measure) => recorded.rulesets[measure.id] !== rulesetOf(measure))
      .filter(({ id, programme }) => changesFor(since, { measure: id, programme }).length === 0)
      .map(({ id }) => id),
    ...gone.filter((id) => !since.some((change) => change.gone?.includes(id))),
  ]
}

describe('no answer changes in silence', () => {
  it('every measure decides as it was recorded, or a change since then names it', () => {
    expect(silent(programmes, changes), 'add an entry to rules/changes.ts, or npm run record:rulesets').toEqual([])
  })

  it('finds a figure that was changed, and lets it be once it is noted', () => {
    const [first, ...rest] = programmes
    const electricity = withParameters(measures['electricity-discount'], {
      electricityUnitDiscount: [
        { when: { electricitySupply: 'lowVoltage', usageMonth: ['2026-01', '2026-02'] }, value: '5' },
      ],
    })
    const changed = [{ ...first!, measures: [electricity, ...first!.measures.slice(1)] }, ...rest]
    expect(silent(changed, changes)).toEqual(['electricity-discount'])
    expect(silent(changed, [...changes, { ...changes[0]!, id: 'another' }])).toEqual([])
    expect(silent(rest, changes)).toEqual(first!.measures.map(({ id }) => id))
  })
})

describe('changes of answers', () => {
  it('are what CHANGELOG.md prints', () => {
    const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8')
    expect(withAnswersThatChange(changelog, changes)).toBe(changelog)
    expect(withAnswersThatChange(changelog, changes.slice(1))).not.toBe(changelog)
    expect(() => withAnswersThatChange('# Changelog\n', changes)).toThrow(/has lost the line/)
  })

  it('are found for an answer by its programme, measure, month and day', () => {
    const bill = { programme: 'electricity-gas-relief', measure: 'electricity-discount' }
    const ids = (given: Parameters<typeof changesFor>[1]): string[] => changesFor(changes, given).map(({ id }) => id)
    expect(ids({ ...bill, month: '2026-08' })).toEqual(['first-programmes', 'unit-discounts-summer-2026'])
    expect(ids({ ...bill, month: '2026-08', on: '2026-11-24' })).toEqual(['unit-discounts-summer-2026'])
    expect(ids({ ...bill, month: '2030-01', on: '2026-11-24' })).toEqual(['unit-discounts-known-until'])
    expect(ids({ ...bill, month: '2026-01', on: '2026-11-24' })).toEqual([])
    expect(ids({ programme: 'distributed-energy-resources', measure: 'demand-response-batteries' })).toContain(
      'batteries-and-demand-response',
    )
    expect(ids({}).length).toBe(changes.length)
  })

  it('say of the summer of 2026 what evaluate says', () => {
    const ask = (usageMonth: string) =>
      evaluate(measures['electricity-discount'], { electricitySupply: 'lowVoltage', usageMonth, electricityUsage: 100 })
        .status
    expect(['2026-06', '2026-07', '2026-09', '2026-10'].map(ask)).toEqual([
      'ineligible',
      'eligible',
      'eligible',
      'undetermined',
    ])
  })

  const good = changes.at(-1)!
  it.each<[string, Partial<RuleChange>, RegExp]>([
    ['an id of other letters', { id: 'Äpfel' }, /letters, digits and hyphens/],
    ['an id that stands already', { id: changes[0]!.id }, /stands twice/],
    ['a kind that there is not', { kind: 'fix' as never }, /has the kind fix; it is one of new, figure, call, reading/],
    ['a version that is none', { version: '1.0' }, /has the version 1\.0/],
    ['a day that is none', { on: '2026-02-30' }, /has the day 2026-02-30/],
    ['an older day', { on: '2026-01-01' }, /is older than the one before/],
    ['no programme', { programmes: [] }, /names no programme/],
    ['a misspelt programme', { programmes: ['electricity'] }, /names the programme electricity/],
    ['a misspelt measure', { measures: ['electricity'] }, /names the measure electricity/],
    [
      'a measure that is still there',
      { programmes: 'all', gone: ['electricity-discount'] },
      /is gone, and it is there/,
    ],
    ['no months', { months: [] }, /lists no month/],
    ['a month that is none', { months: [['2026-13', null]] }, /has the period 2026-13/],
    ['a period backwards', { months: [['2026-03', '2026-01']] }, /has the period 2026-03 to 2026-01/],
    [
      'periods in no order',
      {
        months: [
          ['2026-03', '2026-04'],
          ['2026-01', '2026-02'],
        ],
      },
      /does not follow the one before/,
    ],
    [
      'a period after one without an end',
      {
        months: [
          ['2026-03', null],
          ['2027-01', '2027-02'],
        ],
      },
      /does not follow/,
    ],
    ['one language', { what: { ja: '', en: 'Changed.' } }, /in both languages/],
  ])('with %s are found by the audit', (_, wrong, problem) => {
    expect(changeProblems([...changes, { ...good, id: 'new-one', ...wrong }], programmes).join('\n')).toMatch(problem)
  })
})
