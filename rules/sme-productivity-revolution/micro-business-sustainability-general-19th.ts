import { atMost, leastOf, oneOf, parameter, product, roundDown, sum, text } from '../../src/author'
import type { MeasureDraft } from '../../src/author'
import { national } from '../payers'
import { vocabulary } from '../vocabulary'
import {
  atRate,
  generalParameters,
  invoiceCondition,
  microFirms,
  sustainabilityApply,
  sustainabilityAssumptions,
  sustainabilityConditions,
} from './micro-business-shared'

const source = 'sustainability19'
const other = sum(atRate(vocabulary.eligibleCost), atRate(vocabulary.publicityCost))

export const microBusinessSustainabilityGeneral19th = {
  id: 'micro-business-sustainability-general-19th',
  name: text(
    '小規模事業者持続化補助金 一般型（通常枠）第19回',
    'Grant for micro enterprises to find customers, 19th call',
  ),
  at: '事業概要(3)',
  mechanism: 'subsidy',
  award: 'ceiling',
  applicants: true,
  openTo: text(
    '第19回に申請した小規模事業者（受付は終わりました。次の第20回とは上限の決まりが違います）',
    'Micro enterprises that applied to the 19th call, now closed; the limits of the 20th differ',
  ),
  parameters: {
    ...generalParameters(source),
    websiteCap: {
      label: text('ウェブサイト関連費の補助上限額', 'cap for websites'),
      unit: 'yen',
      rows: [{ when: {}, value: '500000', source, at: 'ウェブサイト関連費', printed: '最大50万円' }],
    },
    websiteShare: {
      label: text('ウェブサイト関連費の、ほかの補助額に対する限度', 'limit of websites against the rest of the grant'),
      unit: 'ratio',
      rows: [
        {
          when: {},
          value: '1/3',
          source,
          at: 'ウェブサイト関連費',
          printed: '補助金交付申請額の1/4',
          working: '(1/4) / (1 - 1/4)',
        },
      ],
    },
  },
  purpose: oneOf(vocabulary.plannedActivity, 'salesChannels'),
  eligibility: microFirms,
  amount: roundDown(
    1,
    atMost(
      parameter('cap'),
      sum(
        other,
        leastOf(atRate(vocabulary.websiteCost), product(other, parameter('websiteShare')), parameter('websiteCap')),
      ),
    ),
  ),
  payers: national,
  conditions: [
    ...sustainabilityConditions,
    text('ウェブサイト関連費だけの申請はできません。', 'Nobody can apply with the cost of websites alone.'),
    text(
      '賃金引上げ特例は、事業場内の最低賃金を50円以上上げること。何を元に50円を数えるかは、案内によって違います（地域別最低賃金とするものがあります）。',
      'For the wage option, the lowest wage rises by 50 yen or more; the guides differ on the base (one says the regional minimum).',
    ),
    invoiceCondition,
  ],
  assumptions: [
    ...sustainabilityAssumptions,
    text(
      '「補助対象経費」は、ウェブサイト関連費と広報費を除いた費用で答えます。広報費に別の上限はありません。',
      'The eligible cost is answered without websites and publicity; publicity has no limit of its own in this call.',
    ),
    text(
      '申請額の1/4までという限度は、ほかの補助額の1/3までとして計算します。',
      'The limit of one quarter of the grant is worked out as one third of the rest of it.',
    ),
  ],
  rounds: [
    {
      round: '19回',
      opens: '2026-03-06',
      closes: '2026-04-30',
      note: text('締切は17時。', 'Closed at 17:00.'),
      source,
    },
  ],
  apply: {
    ...sustainabilityApply(text('受付は2026年4月30日に終わりました', 'Closed on 30 April 2026')),
  },
} as const satisfies MeasureDraft
