import { describe, expect, it } from 'vitest'
import { checks } from '../../scripts/audit/checks'
import { house } from '../../scripts/audit/house'
import { printedFigures } from '../../src/readings/audit/printed-figure'
import type { House } from '../../src/readings/audit/check'
import { workOut } from '../../src/readings/audit/working-text'
import { printFraction } from '../../src/quantity/fraction'

/** Changes one thing, found by its path, in a copy of the rules. */
function change(path: readonly (string | number)[], value: unknown): House {
  const put = (tree: unknown, [key, ...rest]: readonly (string | number)[]): unknown => {
    if (key === undefined) return value
    const at = Array.isArray(tree) ? ([...tree] as unknown[]) : { ...(tree as object) }
    Reflect.set(at, key, put(Reflect.get(at, key), rest))
    return at
  }
  return put(house, path) as House
}
const number = (id: string): number => house.programmes.findIndex((programme) => programme.id === id)
const measureOf = (programme: string, at = 0): (string | number)[] => ['programmes', number(programme), 'measures', at]
const rowOf = (programme: string, at: number, name: string, row: number): (string | number)[] => [
  ...measureOf(programme, at),
  'parameters',
  name,
  'rows',
  row,
]
const noto = 'business-reconstruction-noto'
const bills = 'electricity-gas-relief'

const sinksIn = (broken: House): string[] => checks.flatMap(({ problems }) => problems(broken))

describe('the audit finds', () => {
  it.each<[string, House, string]>([
    [
      'a figure that is not its value',
      change([...rowOf(noto, 0, 'cap', 0), 'value'], '1500000001'),
      `${noto} cap {"prefecture":"ishikawa"}: '15億円' does not parse to 1500000001`,
    ],
    [
      'a percentage that is not its value',
      change([...rowOf('jfc-financing', 0, 'rateCut', 0), 'printed'], '▲0.5%'),
      "'▲0.5%' does not parse to 0.004",
    ],
    [
      'a second figure',
      change([...rowOf(noto, 0, 'cap', 0), 'printed'], '15億円（A1）'),
      'has 2 figures for 1 value(s)',
    ],
    [
      'a figure of another unit',
      change([...rowOf(bills, 0, 'electricityUnitDiscount', 0), 'printed'], '7.0円/m³'),
      'has a figure that is not in yen/kWh',
    ],
    [
      'an amount printed as a ratio',
      change([...rowOf(noto, 0, 'cap', 0), 'printed'], '15%'),
      'has a figure that is not in yen',
    ],
    [
      'a missing figure',
      change([...rowOf(noto, 0, 'cap', 0), 'printed'], '上限あり'),
      'has no figure, which only a whole-cost rate of 1 may lack',
    ],
    [
      'a measure that does not say how to apply',
      change([...measureOf(noto), 'apply'], undefined),
      `${noto}: does not say how to apply`,
    ],
    [
      'a measure without a list of conditions',
      change([...measureOf(noto), 'conditions'], undefined),
      `${noto}: has no list of conditions to check`,
    ],
    [
      'a round twice',
      change(
        [...measureOf(noto), 'rounds'],
        [
          { round: '1回', opens: '2026-01-01', closes: '2026-02-01', source: 'budgetDocument' },
          { round: '2回', opens: '2026-03-01', closes: '2026-04-01', source: 'budgetDocument' },
          { round: '1回', opens: '2026-05-01', closes: '2026-06-01', source: 'budgetDocument' },
        ],
      ),
      `${noto}: has round 1回 twice`,
    ],
    [
      'a window within an earlier one',
      change(
        [...measureOf(noto), 'rounds'],
        [
          { round: '1回', opens: '2026-01-01', closes: '2026-04-01', source: 'budgetDocument' },
          { round: '2回', opens: '2026-02-01', closes: '2026-03-01', source: 'budgetDocument' },
        ],
      ),
      `${noto}: has round 2回 close on 2026-03-01, not after round 1回`,
    ],
    ...(
      [
        [
          'over an earlier one',
          { opens: '2026-03-01', closes: '2026-05-01' },
          'open on 2026-03-01, while round 1回 is open until 2026-04-01',
        ],
        [
          'before an earlier one',
          { opens: '2025-12-01', closes: '2026-05-01' },
          'open on 2025-12-01, before round 1回',
        ],
      ] as const
    ).map(([what, days, problem]): [string, House, string] => [
      `a window ${what}`,
      change(
        [...measureOf(noto), 'rounds'],
        [
          { round: '1回', opens: '2026-01-01', closes: '2026-04-01', source: 'budgetDocument' },
          { round: '2回', ...days, source: 'budgetDocument' },
        ],
      ),
      `${noto}: has round 2回 ${problem}`,
    ]),
    [
      'a window after one that never closes',
      change(
        [...measureOf(noto), 'rounds'],
        [
          { round: '1回', opens: '2026-01-01', source: 'budgetDocument' },
          { round: '2回', opens: '2026-05-01', source: 'budgetDocument' },
        ],
      ),
      `${noto}: has round 2回 after round 1回, which has no last day`,
    ],
    [
      'a figure whose source does not say what it is',
      change([...measureOf(noto), 'sources', 'budgetDocument', 'kind'], 'hearsay'),
      'rests on budgetDocument, which does not say what it is',
    ],
    ['advice with a ceiling', change([...measureOf(noto), 'mechanism'], 'advice'), `${noto}: is advice with an award`],
    [
      'a goal whose figure is in Japanese alone',
      change(['programmes', number(noto), 'goals'], [{ text: { ja: '増やす', en: 'More' }, figure: '80%を超える' }]),
      `${noto}: the goal's '80%を超える' has no English`,
    ],
    [
      'words that do not mean the whole cost',
      change([...rowOf(noto, 0, 'fullCostRate', 0), 'printed'], '一部補助'),
      'does not say 定額 or 全額',
    ],
    [
      'a figure that is not given and yet valued',
      change([...rowOf(noto, 0, 'subsidyRate', 0), 'printed'], '記載なし'),
      '記載なし stands for a ratio from 0 to 1, not 3/4',
    ],
    [
      'a working that comes to something else',
      change([...rowOf(noto, 0, 'cap', 0), 'working'], '1500000000 / 2'),
      "'1500000000 / 2', which is not 1500000000",
    ],
    [
      'a working that starts from other figures than those printed',
      change([...rowOf(noto, 0, 'cap', 0), 'working'], '500000000 * 3'),
      "'500000000 * 3' from other figures",
    ],
    [
      'a working that is no sum',
      change([...rowOf(noto, 0, 'cap', 0), 'working'], 'three times 500000000'),
      'is no working',
    ],
    [
      'a budget that is not its yen',
      change(['programmes', 0, 'budget', 'yen'], 529_600_000_001n),
      `${bills}: budget '5,296億円' does not parse to 529600000001 yen`,
    ],
    [
      'a programme in the wrong place',
      change(['programmes', 1], house.programmes[0]),
      `place 2 has ${bills} and should have fuel-station-interest-subsidy`,
    ],
    ['a repeated id', change(['programmes', 1], house.programmes[0]), `two programmes are called ${bills}`],
    [
      'a repeated measure',
      change([...measureOf(bills, 1), 'id'], 'electricity-discount'),
      'two measures are called electricity-discount',
    ],
    [
      'a programme without measures',
      change(['programmes', 0, 'measures'], []),
      `${bills}: has no measure, nor a reason why`,
    ],
    [
      'a summary of two sentences',
      change(['programmes', 0, 'summary', 'ja'], '引きます。以上です。'),
      `${bills}: the summary is not one sentence`,
    ],
    [
      'a source that was never checked',
      change(['programmes', 0, 'sources', 'budgetDocument', 'checkedOn'], '2026-02-30'),
      `${bills}: source budgetDocument was checked on '2026-02-30', which is no date`,
    ],
    [
      'a page without an address',
      change(['programmes', 0, 'sources', 'energyAgency', 'url'], undefined),
      `${bills}: source energyAgency has no https address`,
    ],
    [
      'a figure without a place',
      change([...rowOf(noto, 0, 'cap', 0), 'at'], ' '),
      `${noto} cap {"prefecture":"ishikawa"}: has no place in a known source`,
    ],
    [
      'a measure without a place',
      change([...measureOf(bills), 'at'], ''),
      `${bills}: electricity-discount has no place in the document`,
    ],
    [
      'periods that overlap',
      change([...rowOf(bills, 0, 'electricityUnitDiscount', 1), 'when', 'usageMonth'], ['2023-08', '2023-12']),
      'electricity-discount electricityUnitDiscount: two rows for electricitySupply=lowVoltage usageMonth=2023-08',
    ],
    [
      'payers that do not add up',
      change([...rowOf(noto, 0, 'nationalRate', 2), 'value'], '1/2'),
      `${noto} enterpriseSize=micro prefecture=fukui: the payers bear 0.875 together and the rate is 3/4`,
    ],
    [
      'a payer without a rate',
      change([...measureOf(noto), 'parameters', 'prefectureRate', 'rows'], []),
      `${noto} enterpriseSize=micro prefecture=ishikawa: a payer has no single rate`,
    ],
    [
      'English in the Japanese',
      change(['programmes', 0, 'name', 'ja'], 'bills, less a discount'),
      `${bills} name: 'bills, less a discount' is not Japanese`,
    ],
    [
      'Japanese in the English',
      change(['programmes', 0, 'name', 'en'], 'the 補助金'),
      `${bills} name: 'the 補助金' is not English`,
    ],
    [
      'an empty translation',
      change([...measureOf(bills), 'name', 'en'], ''),
      `${bills} measures electricity-discount name: one language is empty`,
    ],
    ['a blank of a new folder', change(['programmes', 0, 'name', 'ja'], '……'), `${bills}: 1 blanks (……) are left`],
    [
      'two sentences of why',
      change([...measureOf('fuel-station-interest-subsidy'), 'amount'], {
        kind: 'undocumented',
        why: { ja: '図がない。だから分からない。', en: 'One. Two.' },
      }),
      'why is not one English sentence: One. Two.',
    ],
    [
      'an institution that is not named',
      change([...measureOf('iea-contribution'), 'institution'], undefined),
      'nobody applies, and no institution is named',
    ],
    [
      'an institution where somebody applies',
      change([...measureOf(bills), 'institution'], { ja: '国', en: 'state' }),
      'electricity-discount: is open to applicants and names an institution',
    ],
    [
      'a range without an assumption',
      change([...measureOf('regenerative-medicine-manufacturing'), 'assumptions'], []),
      'regenerative-medicine-manufacturing: has a range and no assumption',
    ],
    [
      'a measure open to all without an assumption',
      change([...measureOf(bills)], { ...house.programmes[0]!.measures[0]!, fields: {}, assumptions: [] }),
      'electricity-discount: is open to everyone without an assumption',
    ],
    [
      'a fact that nobody asks for',
      change(['vocabulary', 'shoeSize'], { ...house.vocabulary['employees'], id: 'shoeSize' }),
      'no rule asks for shoeSize',
    ],
    ['a fact under another name', change(['vocabulary', 'employees', 'id'], 'staff'), 'employees calls itself staff'],
    [
      'a question that does not ask',
      change(['vocabulary', 'employees', 'question', 'ja'], '人数を答えてください。'),
      'employees: the question does not ask',
    ],
    [
      'a help text that is no sentence',
      change(['vocabulary', 'employees', 'help', 'en'], 'number of people'),
      'employees: the help is not a sentence',
    ],
    [
      'an activity that leads nowhere',
      change(['vocabulary', 'plannedActivity', 'options', 1, 'id'], 'juggling'),
      'plannedActivity juggling leads to no measure',
    ],
  ])('%s', (_fault, broken, problem) => {
    expect(sinksIn(broken).join('\n')).toContain(problem)
  })
})

describe('printed figures', () => {
  it.each([
    ['補助率１／３以内', ['1/3']],
    ['15億円', ['1500000000']],
    ['1億2,000万円', ['120000000']],
    ['▲0.4%', ['0.004']],
    ['18円/m³', ['18']],
    ['0.7億円', ['70000000']],
    ['補助率 1/2, 2/3', ['0.5', '2/3']],
    ['10/10以内', ['1']],
    ['5千万円', ['50000000']],
    ['1兆1,000億円', ['1100000000000']],
    ['定額補助', []],
    ['第5回は1/3', ['5', '1/3']],
    ['４分の３以内', ['0.75']],
  ])('%s', (printed, values) => {
    expect(printedFigures(printed).map(({ value }) => printFraction(value))).toEqual(values)
  })
})

describe('workings', () => {
  it.each([
    ['500000 / (3/4)', '2000000/3'],
    ['1500000 - 1', '1499999'],
    ['(1/4) / (1 - 1/4)', '1/3'],
    ['2 + 3 * 4', '14'],
    ['500000 + 500000', '1000000'],
  ])('%s', (working, value) => {
    expect(printFraction(workOut(working).value)).toBe(value)
  })
  it.each(['', '1 +', '(1', '1)', '1 2', 'x', '1 / 0'])("'%s' is none", (working) => {
    expect(() => workOut(working)).toThrow()
  })
})
