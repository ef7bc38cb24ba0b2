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

export const groupSubsidyFukushima = defineProgramme(vocabulary, {
  id: 'group-subsidy-fukushima',
  number: 39,
  name: text(
    '中小企業等グループ補助金（令和3年、令和4年福島県沖地震）',
    'Group subsidy (2021 and 2022 Fukushima earthquakes)',
  ),
  summary: text(
    '福島県沖地震で被災し、グループで復興事業計画を立てた中小企業等の施設や設備の復旧費を、国と県が補助します。',
    'State and prefecture pay part of what firms in a recovery group spend to rebuild after the Fukushima earthquakes.',
  ),
  budget: { yen: 590_000_000n, printed: '5.9億円' },
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
      id: 'group-subsidy-fukushima',
      name: text('中小企業等グループ補助金（福島県沖地震）', 'Group subsidy (Fukushima)'),
      at: '事業概要・事業スキーム',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '令和3年または令和4年の福島県沖地震で被災し、県の認定を受けたグループの構成員である中小企業や中堅企業など',
        'SMEs, mid-sized companies and the like hit by the 2021 or 2022 earthquake that belong to a group certified by the prefecture',
      ),
      parameters,
      eligibility: all(
        oneOf(vocabulary.disaster, 'fukushima2021', 'fukushima2022'),
        isTrue(vocabulary.recoveryGroupMember),
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
          '組合や商店街振興組合、まちづくり会社は、規模の区分で判定します。県の交付決定を受けることが前提です。',
          'Cooperatives and town companies are judged by their size; the prefecture must grant the subsidy.',
        ),
      ],
    },
  ],
})
