import { describe, expect, it } from 'vitest'
import {
  all,
  any,
  atLeast,
  atMost,
  difference,
  greaterOf,
  inMonths,
  isFalse,
  isTrue,
  lessThan,
  moreThan,
  named,
  noMoreThan,
  not,
  oneOf,
  parameter,
  product,
  roundDown,
  roundHalfUp,
  roundUp,
  sum,
  text,
  tranches,
  valueOf,
  type Condition,
  type Formula,
} from '../../../src/author'
import { measureOf, onlyUsed, row, table, vocabulary } from '../../support/made-up'
import { labelledLine, pageOf } from '../../support/page-of'

const { region, household, declared, month, cost, outside } = vocabulary
const [money, work] = [valueOf(cost), valueOf(outside)]
const called = (ja: string, en: string, unit: string) => ({ ...table(unit, row('1')), label: text(ja, en) })
const parameters = {
  rate: called('補助率', 'rate', 'ratio'),
  low: called('低い率', 'low rate', 'ratio'),
  floor: called('下限', 'floor', 'yen'),
  cap: called('上限', 'cap', 'yen'),
}
const [rate, low, floor, cap] = [parameter('rate'), parameter('low'), parameter('floor'), parameter('cap')]

const said = (label: string, change: { eligibility?: Condition; amount?: Formula }, language: 'ja' | 'en') =>
  labelledLine(pageOf(measureOf(onlyUsed({ id: 'said', parameters, ...change })), { language }), label)

describe('a condition in words', () => {
  const half = named('half', text('半額', 'half of it'), product(money, rate))
  it.each<[of: Condition, ja: string, en: string]>([
    [oneOf(region, 'north'), '地域が北', 'region is north'],
    [oneOf(region, 'north', 'south'), '地域が「北」「南」のいずれか', 'region is north or south'],
    [not(oneOf(region, 'north')), '地域が北でない', 'region is not north'],
    [not(oneOf(region, 'north', 'south')), '地域が「北」「南」のいずれでもない', 'region is not north or south'],
    [isTrue(household), '世帯：はい', 'household: yes'],
    [isFalse(household), '世帯：いいえ', 'household: no'],
    [
      { kind: 'oneOf', field: 'household', values: ['true', 'false'] },
      '世帯：「はい」「いいえ」のいずれか',
      'household: yes or no',
    ],
    [inMonths(month, '2026-01'), '使用月が2026-01', 'month of use is 2026-01'],
    [lessThan(money, cap), '費用が「上限」未満', 'cost below [cap]'],
    [noMoreThan(money, cap), '費用が「上限」以下', 'cost at most [cap]'],
    [{ kind: 'compare', left: money, op: '=', right: cap }, '費用が「上限」', 'cost equal to [cap]'],
    [atLeast(money, cap), '費用が「上限」以上', 'cost at least [cap]'],
    [moreThan(money, cap), '費用が「上限」を超える', 'cost above [cap]'],
    [atLeast(half, floor), '半額が「下限」以上', 'half of it at least [floor]'],
    [lessThan(floor, half), '「下限」が半額未満', '[floor] below half of it'],
    [
      any(isTrue(household), all(oneOf(region, 'north'), atLeast(money, floor))),
      '世帯：はい または （地域が北 かつ 費用が「下限」以上）',
      'household: yes or (region is north and cost at least [floor])',
    ],
    [
      any(not(oneOf(region, 'north')), not(all(isTrue(household), isTrue(declared)))),
      '地域が北でない または （（世帯：はい かつ 宣言：はい）でない）',
      'region is not north or (not (household: yes and declaration: yes))',
    ],
    [any(all(), isTrue(household)), '条件なし または 世帯：はい', 'no condition or household: yes'],
    [all(isTrue(household)), '世帯：はい', 'household: yes'],
    [any(oneOf(region, 'north')), '地域が北', 'region is north'],
    [not(all(oneOf(region, 'north'))), '地域が北でない', 'region is not north'],
  ])('%#: $1', (eligibility, ja, en) => {
    expect([said('条件', { eligibility }, 'ja'), said('Conditions', { eligibility }, 'en')]).toEqual([ja, en])
  })
})

describe('an amount in words', () => {
  it.each<[of: Formula, ja: string, en: string]>([
    [product(sum(money, work), rate), '（費用 + 外注費） × 「補助率」', '(cost + outside cost) × [rate]'],
    [
      sum(product(money, rate), product(work, low)),
      '（費用 × 「補助率」） + （外注費 × 「低い率」）',
      '(cost × [rate]) + (outside cost × [low rate])',
    ],
    [
      product(difference(money, work, product(cap, rate)), low),
      '（費用 − 外注費 − （「上限」 × 「補助率」）） × 「低い率」',
      '(cost − outside cost − ([cap] × [rate])) × [low rate]',
    ],
    [difference(product(money, rate), work), '費用 × 「補助率」 − 外注費', 'cost × [rate] − outside cost'],
    [
      greaterOf(product(money, rate), floor),
      '費用 × 「補助率」、ただし「下限」以上',
      'cost × [rate], but at least [floor]',
    ],
    [
      atMost(cap, greaterOf(money, floor)),
      '費用、ただし「下限」以上、ただし「上限」まで',
      'cost, but at least [floor], but at most [cap]',
    ],
    [
      { kind: 'clamp', of: money, atLeast: floor, atMost: cap },
      '費用、ただし「下限」以上、ただし「上限」まで',
      'cost, but at least [floor], but at most [cap]',
    ],
    [
      product(named('all', text('全部', 'all'), sum(money, work)), rate),
      '（費用 + 外注費） × 「補助率」',
      '(cost + outside cost) × [rate]',
    ],
    [
      sum(roundHalfUp(1000, money), roundUp(100, work)),
      '（費用（1,000円未満四捨五入）） + （外注費（100円未満切上げ））',
      '(cost (rounded half up to 1,000 yen)) + (outside cost (rounded up to 100 yen))',
    ],
    [
      tranches(money, { upTo: floor, rate }, { upTo: cap, rate: low }, { rate }),
      '費用のうち「下限」まで × 「補助率」 + 費用のうち「上限」まで × 「低い率」 + それを超える部分 × 「補助率」',
      'cost up to [floor] × [rate] + cost up to [cap] × [low rate] + the rest × [rate]',
    ],
    [
      tranches(money, { when: isTrue(declared), rate }, { rate: low }),
      '費用 × 「補助率」（宣言：はいのとき）、そうでなければ 費用 × 「低い率」',
      'cost × [rate] (if declaration: yes), otherwise cost × [low rate]',
    ],
    [
      tranches(money, { upTo: floor, rate }, { when: isTrue(declared), rate }, { rate: low }),
      '費用のうち「下限」まで × 「補助率」 + それを超える部分 × 「補助率」（宣言：はいのとき）、そうでなければ それを超える部分 × 「低い率」',
      'cost up to [floor] × [rate] + the rest × [rate] (if declaration: yes), otherwise the rest × [low rate]',
    ],
  ])('%#: $1', (of, ja, en) => {
    const amount = roundDown(1, of)
    expect([said('金額', { amount }, 'ja'), said('Amount', { amount }, 'en')]).toEqual([
      `${ja}（1円未満切捨て）`,
      `${en} (rounded down to 1 yen)`,
    ])
  })
})
