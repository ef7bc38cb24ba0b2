import {
  all,
  atMost,
  defineProgramme,
  isTrue,
  oneOf,
  parameter,
  roundDown,
  text,
  tranches,
  valueOf,
} from '../../src/author'
import { nationalAndPrefecture } from '../payers'
import * as parameters from '../recovery-group-rates'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

export const businessReconstructionJuly2020Rain = defineProgramme(vocabulary, {
  id: 'business-reconstruction-july-2020-rain',
  number: 40,
  name: text('なりわい再建支援事業（令和2年7月豪雨）', 'Business reconstruction grant (rain of July 2020)'),
  summary: text(
    '令和2年7月豪雨で被災した熊本県の中小企業等の施設や設備の復旧費を、国と県が補助します。',
    'State and prefecture pay part of what firms in Kumamoto spend to rebuild after the rain of July 2020.',
  ),
  budget: { yen: 990_000_000n, printed: '9.9億円' },
  bureaus: [
    text(
      '中小企業庁 経営支援部 小規模企業振興課',
      'SME Agency, Business Support Department, Small Enterprise Promotion Division',
    ),
  ],
  goals: [
    {
      text: text(
        '交付決定を受けた事業者のうち、年度末に事業を再建した者の割合',
        'Share of grant recipients back in business at the end of the fiscal year',
      ),
      figure: '80%以上',
      deadline: '年度末',
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'business-reconstruction-july-2020-rain',
      name: text(
        'なりわい再建支援補助金（令和2年7月豪雨、A類型）',
        'Business reconstruction grant (July 2020 rain, type A)',
      ),
      at: '事業概要・事業スキーム',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '令和2年7月豪雨により熊本県で被災し、復興事業計画の構成員になった中小企業や中堅企業など',
        'SMEs, mid-sized companies and the like hit in Kumamoto by the rain of July 2020 that join the prefecture’s recovery plan',
      ),
      parameters,
      eligibility: all(
        oneOf(vocabulary.disaster, 'julyRain2020'),
        oneOf(vocabulary.prefecture, 'kumamoto'),
        oneOf(vocabulary.enterpriseSize, 'micro', 'small', 'midSized'),
      ),
      amount: roundDown(
        1,
        atMost(
          parameter('cap'),
          tranches(
            valueOf(vocabulary.eligibleCost),
            {
              when: isTrue(vocabulary.multiplyAffected),
              upTo: parameter('fullCostLimit'),
              rate: parameter('fullCostRate'),
            },
            { rate: parameter('subsidyRate') },
          ),
        ),
      ),
      payers: nationalAndPrefecture,
      assumptions: [
        text(
          '定額補助は、上限までの費用を全額、残りを通常の補助率で計算します。残りの扱いは資料に書かれていません。',
          'Cost up to the full-cost limit is paid in full and the rest at the ordinary rate; how the rest is paid is stated nowhere.',
        ),
        text(
          '上限額は国と県の補助の合計にかかり、国と県の分担は通常の補助率の比によるものとします。',
          'The cap is on state and prefecture together, and they share every amount in the ratio of the ordinary rates.',
        ),
        text(
          '「中堅企業等」の「等」に大企業が入るかは資料になく、大企業は対象外とします。',
          'Whether large companies are among “mid-sized companies and others” is not in the document; they are taken not to be.',
        ),
        text(
          '復興事業計画の構成員になり、県の交付決定を受けることが前提です。',
          'The applicant must become a member of the recovery plan and be granted the subsidy by the prefecture.',
        ),
      ],
    },
  ],
})
