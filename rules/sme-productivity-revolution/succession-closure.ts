import { all, atMost, not, oneOf, parameter, product, roundDown, text, valueOf } from '../../src/author'
import type { MeasureDraft, ParameterRow } from '../../src/author'
import { national } from '../payers'
import { vocabulary } from '../vocabulary'
import { smallFirms } from './shared'
import {
  successionApply,
  successionAssumptions,
  successionConditions,
  successionRounds,
  table,
} from './succession-shared'

const { closingCost, closureAlongside, plannedActivity } = vocabulary
const amount = roundDown(1, atMost(parameter('cap'), product(valueOf(closingCost), parameter('subsidyRate'))))
const frame = {
  at: '事業概要(4)',
  mechanism: 'subsidy',
  award: 'ceiling',
  applicants: true,
  purpose: oneOf(plannedActivity, 'businessSuccession'),
  amount,
  payers: national,
  rounds: successionRounds,
  apply: successionApply,
} as const

const at = '廃業費の併用申請'
const rateOf = (when: ParameterRow['when'], value: string, printed: string) => ({
  when,
  value,
  source: 'succession14Rates',
  at,
  printed,
})
const bySize = ['capitalInvestment', 'integrationInvestment']
const twoThirds = ['expertsBuyer', 'expertsSellerInDeficit']
const half = ['expertsSeller', 'integrationExperts']

/** The cost of closing comes on top of another frame's grant, at the rate of that frame. */
export const successionClosureAlongside = {
  id: 'succession-closure-alongside',
  name: text(
    '事業承継・M&A補助金 廃業費（ほかの枠との併用）',
    'Succession and M&A grant, cost of closing with another frame',
  ),
  openTo: text(
    '事業承継・M&A補助金のほかの枠と合わせて、事業の一部を閉じる中小企業・小規模事業者。ほかの枠の補助額に上乗せされます',
    'SMEs and micro enterprises that close part of the business with another frame of the grant; it comes on top of that grant',
  ),
  ...frame,
  parameters: {
    subsidyRate: table(
      text('補助率', 'subsidy rate'),
      'ratio',
      rateOf({ closureAlongside: bySize, enterpriseSize: 'small' }, '1/2', '1/2'),
      rateOf({ closureAlongside: bySize, enterpriseSize: 'micro' }, '2/3', '2/3'),
      rateOf({ closureAlongside: twoThirds }, '2/3', '2/3以内'),
      rateOf({ closureAlongside: half }, '1/2', '1/2以内'),
    ),
    cap: table(text('廃業費の補助上限額', 'cap for the cost of closing'), 'yen', {
      value: '3000000',
      source: 'succession14',
      at,
      printed: '300万円以内',
    }),
  },
  eligibility: all(smallFirms, not(oneOf(closureAlongside, 'none'))),
  conditions: successionConditions,
  assumptions: [
    ...successionAssumptions,
    text(
      '13次までの上限は150万円で、14次でもそう載せるページがあります。14次の公式の案内の300万円で計算します。',
      'The cap was 1.5 million yen up to the 13th call, and one page still prints it; the 3 million of the official notice of the 14th is used.',
    ),
  ],
} as const satisfies MeasureDraft

const alone = '廃業・再チャレンジ枠'
export const successionClosureRechallenge = {
  id: 'succession-closure-rechallenge',
  name: text('事業承継・M&A補助金 廃業・再チャレンジ枠', 'Succession and M&A grant, closing and starting again'),
  openTo: text(
    '事業を譲り渡せずに廃業し、新しい取り組みを始める中小企業・小規模事業者',
    'SMEs and micro enterprises that could not hand the business over, close it and start on something new',
  ),
  ...frame,
  parameters: {
    subsidyRate: {
      label: text('補助率', 'subsidy rate'),
      unit: 'ratio',
      rows: [
        {
          when: {},
          value: { atLeast: '1/2', atMost: '2/3' },
          source: 'successionEarlier',
          at: alone,
          printed: '補助率:1/2または2/3',
        },
      ],
    },
    cap: table(text('補助上限額', 'cap'), 'yen', {
      value: '3000000',
      source: 'succession14',
      at: alone,
      printed: '補助額は最大300万円',
    }),
  },
  eligibility: all(smallFirms, oneOf(closureAlongside, 'none')),
  conditions: successionConditions,
  assumptions: [
    ...successionAssumptions,
    text(
      '補助率が1/2か2/3かは誰によって決まるか分からず、両方の範囲で示します。前の年度の公募の数字です。',
      'Who gets 1/2 and who 2/3 was not found, so both are shown; the rates are of the calls of the year before.',
    ),
  ],
} as const satisfies MeasureDraft
