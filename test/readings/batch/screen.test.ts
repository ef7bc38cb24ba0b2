import { describe, expect, it } from 'vitest'
import { type Columns, screenColumns, UsageError } from '../../../src'
import { isTrue, parameter, product, roundDown, valueOf, type MeasureDraft, type Programme } from '../../../src/author'
import { floored, measureOf, row, table, vocabulary } from '../../support/made-up'

const cost = valueOf(vocabulary.cost)
const half = (more: Partial<MeasureDraft> = {}) =>
  measureOf({
    id: 'half',
    eligibility: isTrue(vocabulary.declared),
    amount: roundDown(1, product(cost, parameter('rate'))),
    parameters: { rate: table('ratio', row('1/2')) },
    ...more,
  })
const ranged = half({ id: 'ranged', parameters: { rate: table('ratio', row({ atLeast: '1/4', atMost: '1/2' })) } })
const unknown = half({
  id: 'unknown',
  amount: { kind: 'undocumented', why: { ja: '不明です。', en: 'Not known.' } },
  parameters: {},
})
const closed = half({ id: 'closed', applicants: false, institution: { ja: '県', en: 'region' } } as never)
const forHouses = half({ id: 'for-houses', purpose: isTrue(vocabulary.household) })

const programme = (yen: bigint, ...measures: readonly Programme['measures'][number][]): Programme =>
  ({ id: 'programme', budget: { yen }, measures }) as unknown as Programme
const population: Columns = { declared: ['true', 'true', 'false'], cost: ['100', '201', 'many'] }
const screened = (yen: bigint, ...measures: readonly Programme['measures'][number][]) =>
  screenColumns([programme(yen, ...measures)], population).programmes[0]!

describe('a population and a budget', () => {
  it('counts who is eligible for what, and adds up what they would be paid', () => {
    expect(screenColumns([programme(1_000n, half(), ranged), programme(7n, closed)], population)).toEqual({
      rows: 3,
      programmes: [
        {
          programme: 'programme',
          budget: 1_000n,
          min: 50n + 100n + 25n + 50n,
          max: 2n * (50n + 100n),
          against: 'within',
          measures: [
            { measure: 'half', computed: true, eligible: 2, ineligible: 1, undetermined: 0, noApplicants: 0, min: 150n, max: 150n }, // prettier-ignore
            { measure: 'ranged', computed: true, eligible: 2, ineligible: 1, undetermined: 0, noApplicants: 0, min: 75n, max: 150n }, // prettier-ignore
          ],
        },
        {
          programme: 'programme',
          budget: 7n,
          min: 0n,
          max: 0n,
          against: 'within',
          measures: [
            { measure: 'closed', computed: true, eligible: 0, ineligible: 0, undetermined: 0, noApplicants: 3, min: 0n, max: 0n }, // prettier-ignore
          ],
        },
      ],
    })
  })
  it.each([
    ['exceeds', 74n, [ranged]],
    ['mayExceed', 75n, [ranged]],
    ['mayExceed', 149n, [ranged]],
    ['within', 150n, [ranged]],
    // Somebody is eligible for an amount that nobody knows, or could not be judged.
    ['unknown', 150n, [ranged, unknown]],
    ['exceeds', 74n, [ranged, unknown]],
    ['unknown', 10n ** 9n, [forHouses]],
    ['within', 150n, [half()]],
  ] as const)('%s a budget of %s yen', (against, yen, measures) => {
    expect(screened(yen, ...measures).against).toBe(against)
  })
  it('says nothing of an amount that is not documented, and does not mind it where nobody is eligible', () => {
    const none: Columns = { declared: ['false'], cost: ['1'] }
    const [{ against, measures }] = screenColumns([programme(0n, unknown, half())], none).programmes as [
      ReturnType<typeof screened>,
    ]
    expect([against, measures[0]!.computed, measures[0]!.ineligible]).toEqual(['within', false, 1])
  })
  it('asks for the purpose of a measure too, as screen does', () => {
    const [two] = screenColumns([programme(0n, forHouses)], {
      ...population,
      household: [true, false, null],
    }).programmes
    expect(two!.measures[0]).toMatchObject({ eligible: 1, ineligible: 2, undetermined: 0, min: 50n })
  })
  it.each([
    [20_000, 99_990_000n],
    // Two spans of the loop to the row.
    [16_384, 67_100_672n],
  ])('adds up %s rows exactly, block by block', (rows, yen) => {
    const many: Columns = {
      declared: { codes: Uint8Array.from({ length: rows }, (_, at) => at % 2), dictionary: [true, false] },
      cost: Float64Array.from({ length: rows }, (_, at) => 2 * at),
    }
    // Every other row, half of 2 × at: the sum of the even numbers below.
    const [{ measures }] = screenColumns([programme(1n, half())], many).programmes as [ReturnType<typeof screened>]
    expect(measures[0]).toMatchObject({ eligible: rows / 2, ineligible: rows / 2, min: yen, max: yen })
  })
  it.each<readonly [string, unknown, RegExp]>([
    ['nothing', null, /given as \{ fact: column \}.*\{ 項目: 列 \} の形で/],
    ['a list', [], /given as/],
    ['text', 'cost', /given as/],
    ['a fact that nobody asks for', { power: ['1'] }, /no measure asks for 'power'.*どの支援措置も「power」を使いません/],
    ['columns of different lengths', { declared: ['true'], cost: ['1', '2'] }, /differ in length: declared 1, cost 2.*declared 1、cost 2/],
    ['no shape', { cost: 5 }, /shape that is not known/],
  ])('refuses %s', (_name, columns, words) => {
    const run = () => screenColumns([programme(1n, half(), floored)], columns as Columns)
    expect(run).toThrow(UsageError)
    expect(run).toThrow(words)
  }) // prettier-ignore
  it('reads a fact as finely as any measure takes it', () => {
    const fine = half({ id: 'fine' })
    const finely = { ...fine, fields: { ...fine.fields, cost: { ...vocabulary.cost, decimals: 3 } } } as typeof fine
    const columns: Columns = { declared: ['true', 'true'], cost: ['100.5', '3'] }
    for (const measures of [
      [half(), finely],
      [finely, half()],
    ]) {
      const counts = screenColumns([programme(1n, ...measures)], columns).programmes[0]!.measures
      expect(counts.find(({ measure }) => measure === 'half')).toMatchObject({ eligible: 1, undetermined: 1, min: 1n })
      expect(counts.find(({ measure }) => measure === 'fine')).toMatchObject({ eligible: 2, undetermined: 0, min: 51n })
    }
  })
  it('takes a column that is undefined as none, and no columns as nobody', () => {
    expect(screenColumns([programme(1n, half())], { cost: ['1'], declared: undefined as never }).rows).toBe(1)
    expect(screenColumns([programme(1n, half())], {}).rows).toBe(0)
  })
})
