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
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'
import * as parameters from './parameters'

export const businessReconstructionNoto = defineProgramme(vocabulary, {
  id: 'business-reconstruction-noto',
  number: 37,
  name: text('なりわい再建支援事業（令和6年能登半島地震等）', 'Business reconstruction grant (2024 Noto earthquake)'),
  summary: text(
    '能登半島地震等で被災した中小企業等の施設や設備の復旧費を、国と県が補助します。',
    'State and prefecture pay part of what small firms spend to rebuild after the Noto earthquake.',
  ),
  budget: { yen: 25_000_000_000n, printed: '250億円' },
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
      id: 'business-reconstruction-noto',
      name: text('なりわい再建支援補助金（能登半島地震等）', 'Business reconstruction grant (Noto)'),
      at: '事業概要・事業スキーム',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '石川・富山・福井・新潟の4県で被災し、復興事業計画の構成員になった中小企業等',
        'Small firms hit in Ishikawa, Toyama, Fukui or Niigata that join the prefecture’s recovery plan',
      ),
      parameters,
      eligibility: all(
        oneOf(vocabulary.disaster, 'noto2024'),
        oneOf(vocabulary.prefecture, 'ishikawa', 'toyama', 'fukui', 'niigata'),
        oneOf(vocabulary.enterpriseSize, 'micro', 'small'),
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
          '復興事業計画の構成員になり、県の交付決定を受けることが前提です。',
          'The applicant must become a member of the recovery plan and be granted the subsidy by the prefecture.',
        ),
      ],
    },
  ],
})
