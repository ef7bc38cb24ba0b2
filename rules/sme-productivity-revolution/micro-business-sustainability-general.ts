import { atMost, oneOf, parameter, roundDown, sum, text } from '../../src/author'
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

const source = 'sustainability20'

export const microBusinessSustainabilityGeneral = {
  id: 'micro-business-sustainability-general',
  name: text(
    '小規模事業者持続化補助金 一般型（通常枠）第20回',
    'Grant for micro enterprises to find customers, 20th call',
  ),
  at: '事業概要(3)',
  mechanism: 'subsidy',
  award: 'ceiling',
  applicants: true,
  openTo: text(
    '自分で経営計画を作り、チラシ、ホームページ、店の改装、新商品などで販路開拓に取り組む小規模事業者',
    'Micro enterprises that make their own plan and seek customers with leaflets, a website, a refit, new products and so on',
  ),
  parameters: {
    ...generalParameters(source),
    websiteCap: {
      label: text('ウェブサイト関連費の補助上限額', 'cap for websites'),
      unit: 'yen',
      rows: [{ when: {}, value: '300000', source, at: 'ウェブサイト関連費', printed: '30万円' }],
    },
    publicityCap: {
      label: text('広報費の補助上限額', 'cap for publicity'),
      unit: 'yen',
      rows: [{ when: {}, value: '300000', source, at: '広報費', printed: '30万円' }],
    },
  },
  purpose: oneOf(vocabulary.plannedActivity, 'salesChannels'),
  eligibility: microFirms,
  amount: roundDown(
    1,
    atMost(
      parameter('cap'),
      sum(
        atRate(vocabulary.eligibleCost),
        atMost(parameter('websiteCap'), atRate(vocabulary.websiteCost)),
        atMost(parameter('publicityCap'), atRate(vocabulary.publicityCost)),
      ),
    ),
  ),
  payers: national,
  conditions: [
    ...sustainabilityConditions,
    text(
      'ウェブサイト関連費だけ、または広報費だけの申請はできません。それぞれの補助額の上限30万円は、税込で数えます。',
      'Nobody can apply with the cost of websites alone or of publicity alone; the limits of 300,000 yen on each count consumption tax.',
    ),
    text(
      '賃金引上げ特例は、2028年3月31日までの12か月の1人あたり給与を、その前の12か月より3.0%以上増やし、事業場内の最低賃金を地域別最低賃金以上にすること。',
      'For the wage option, pay per head over the 12 months to 31 March 2028 is 3.0% above the 12 months before, and the lowest wage is at least the regional minimum.',
    ),
    invoiceCondition,
    text(
      '使った特例の条件を一つでも満たさなければ、上乗せだけでなく補助金の全額が支払われません。',
      'If the terms of any option used are not met, the whole grant is lost, not only the addition.',
    ),
  ],
  assumptions: [
    ...sustainabilityAssumptions,
    text(
      '「補助対象経費」は、ウェブサイト関連費と広報費を除いた費用で答えます。',
      'The eligible cost is answered without the cost of websites and publicity.',
    ),
    text(
      '補助率3/4は、賃金引上げ特例を使い、直近の課税所得が0円以下の事業者のものです。',
      'The rate of 3/4 is for firms that use the wage option and had no taxable income in the last period.',
    ),
  ],
  rounds: [
    {
      round: '20回',
      opens: '2026-11-05',
      closes: '2026-12-15',
      note: text(
        '締切は17時。様式4の発行の受付は12月4日まで。',
        'Closes at 17:00; form 4 must be asked for by 4 December.',
      ),
      url: 'https://www.chusho.meti.go.jp/koukai/hojyokin/kobo/2026/260527002.html',
      source,
    },
  ],
  apply: sustainabilityApply(
    text(
      '2026年12月15日17時まで（様式4は12月4日までに申し込みます）',
      'By 17:00 on 15 December 2026 (form 4 by 4 December)',
    ),
  ),
} as const satisfies MeasureDraft
