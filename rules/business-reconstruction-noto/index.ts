import { all, defineProgramme, oneOf, text } from '../../src/author'
import { notoDisaster } from '../noto-disaster'
import { nationalAndPrefecture } from '../payers'
import {
  multiplyAffectedPage,
  recoveryApply,
  recoveryGrant,
  recoveryGrantAssumptions,
  recoveryGrantConditions,
  recoveryPlanCondition,
} from '../recovery-grant'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'
import * as parameters from './parameters'

export const businessReconstructionNoto = defineProgramme(vocabulary, {
  id: 'business-reconstruction-noto',
  number: 37,
  name: text(
    'なりわい再建支援事業（令和6年能登半島地震等）',
    'Business reconstruction grant (2024 Noto earthquake and heavy rain)',
  ),
  summary: text(
    '能登半島地震と、石川県6市町の令和6年9月の豪雨で被災した中小企業等の施設や設備の復旧費を、国と県が補助します。',
    'State and prefecture pay part of what SMEs and the like spend to rebuild after the Noto earthquake, or the heavy rain of September 2024 in six municipalities of Ishikawa.',
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
      figure: text('80%以上', '80% or more'),
      deadline: text('年度末', 'end of the fiscal year'),
    },
  ],
  sources: {
    budgetDocument,
    midSizedNotice: {
      title: text('なりわい再建支援補助金の案内（J-Net21）', 'Notice of the business reconstruction grant (J-Net21)'),
      kind: 'officialPage',
      url: 'https://jnet21-snavi.smrj.go.jp/news/j84vtt000000ceji.html',
      precedent: text('令和6年3月の公募', 'the call of March 2024'),
      published: '2024-03-01',
      checkedOn: '2026-11-26',
    },
    multiplyAffectedPage,
  },
  measures: [
    {
      id: 'business-reconstruction-noto',
      name: text('なりわい再建支援補助金（能登半島地震等）', 'Business reconstruction grant (Noto)'),
      at: '事業概要・事業スキーム',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '石川県、富山県、福井県、新潟県のいずれかで被災し、復興事業計画の構成員になった中小企業や中堅企業など',
        'SMEs, mid-sized companies and the like hit in Ishikawa, Toyama, Fukui or Niigata that join the prefecture’s recovery plan',
      ),
      parameters,
      purpose: oneOf(vocabulary.plannedActivity, 'disasterRecovery'),
      eligibility: all(
        oneOf(vocabulary.disaster, 'noto2024'),
        oneOf(vocabulary.prefecture, 'ishikawa', 'toyama', 'fukui', 'niigata'),
        oneOf(vocabulary.enterpriseSize, 'micro', 'small', 'midSized'),
      ),
      amount: recoveryGrant,
      payers: nationalAndPrefecture,
      conditions: [notoDisaster, recoveryPlanCondition, ...recoveryGrantConditions],
      assumptions: [
        ...recoveryGrantAssumptions,
        text(
          '資料は「中小企業等」の3/4だけを書いています。中堅企業は、令和6年の公募の案内にある1/2とし、上限と定額補助の上限は同じとします。国と県の分担も同じ比とします。',
          'The document gives 3/4 for SMEs and the like only. Mid-sized firms get the half that the notice of the 2024 call gives, with the same cap and full-cost limit, shared in the same ratio.',
        ),
        text(
          '地震と9月の豪雨の両方で被害を受けたことだけで多重被災に当たるかは、資料にありません。県に尋ねてください。',
          'Whether being hit by both the earthquake and the rain of September makes one hit more than once is not in the document; ask the prefecture.',
        ),
      ],
      rounds: [],
      apply: recoveryApply(text('被災した県', 'the prefecture of the damage')),
    },
  ],
})
