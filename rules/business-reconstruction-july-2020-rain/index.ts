import { all, defineProgramme, not, oneOf, text } from '../../src/author'
import { nationalAndPrefecture } from '../payers'
import {
  multiplyAffectedPage,
  recoveryApply,
  recoveryCost,
  recoveryGrant,
  recoveryGrantAssumptions,
  recoveryGrantConditions,
  recoveryPlanCondition,
} from '../recovery-grant'
import { cooperativeRates, firmRates } from '../recovery-group-rates'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

const body = oneOf(vocabulary.applicantType, 'cooperative', 'association')
const recovery = oneOf(vocabulary.plannedActivity, 'disasterRecovery')
const hitInKumamoto = all(oneOf(vocabulary.disaster, 'julyRain2020'), oneOf(vocabulary.prefecture, 'kumamoto'))
const onlyTypeA = text(
  '資料は令和2年7月豪雨の被災地域を対象としながら、A類型（熊本県）だけを載せています。ほかの県は対象外と読みます。',
  'The document is for the area hit by the rain, but prints type A (Kumamoto) alone; other prefectures are read as not covered.',
)
const common = {
  at: '事業概要・事業スキーム',
  mechanism: 'subsidy',
  award: 'ceiling',
  applicants: true,
  amount: recoveryGrant,
  payers: nationalAndPrefecture,
  conditions: [recoveryPlanCondition, recoveryCost, ...recoveryGrantConditions],
  rounds: [],
  apply: recoveryApply(text('熊本県', 'Kumamoto Prefecture')),
} as const

export const businessReconstructionJuly2020Rain = defineProgramme(vocabulary, {
  id: 'business-reconstruction-july-2020-rain',
  number: 40,
  name: text('なりわい再建支援事業（令和2年7月豪雨）', 'Business reconstruction grant (heavy rain of July 2020)'),
  summary: text(
    '令和2年7月豪雨で被災した熊本県の中小企業等の施設や設備の復旧費を、国と県が補助します。',
    'State and prefecture pay part of what firms in Kumamoto spend to rebuild after the heavy rain of July 2020.',
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
      figure: text('80%以上', '80% or more'),
      deadline: text('年度末', 'end of the fiscal year'),
    },
  ],
  sources: { budgetDocument, multiplyAffectedPage },
  measures: [
    {
      id: 'business-reconstruction-july-2020-rain',
      name: text(
        'なりわい再建支援補助金（令和2年7月豪雨、A類型）',
        'Business reconstruction grant (July 2020 heavy rain, type A)',
      ),
      openTo: text(
        '令和2年7月豪雨により熊本県で被災し、復興事業計画の構成員になった中小企業や中堅企業など',
        'SMEs, mid-sized companies and the like hit in Kumamoto by the heavy rain of July 2020 that join the prefecture’s recovery plan',
      ),
      ...common,
      parameters: firmRates,
      purpose: all(recovery, not(body)),
      eligibility: all(hitInKumamoto, oneOf(vocabulary.enterpriseSize, 'micro', 'small', 'midSized')),
      assumptions: [
        ...recoveryGrantAssumptions,
        text(
          '「中堅企業等」の「等」に大企業が入るかは資料になく、大企業は対象外とします。',
          'Whether large companies are among “mid-sized companies and others” is not in the document; they are taken not to be.',
        ),
        onlyTypeA,
      ],
    },
    {
      id: 'business-reconstruction-july-2020-rain-cooperatives',
      name: text(
        'なりわい再建支援補助金（令和2年7月豪雨、A類型）組合など',
        'Business reconstruction grant (July 2020 heavy rain, type A), cooperatives and the like',
      ),
      openTo: text(
        '令和2年7月豪雨により熊本県で被災し、復興事業計画の構成員になった事業協同組合など。規模は問いません',
        'Cooperatives and the like hit in Kumamoto by the heavy rain of July 2020 that join the prefecture’s recovery plan, whatever their size',
      ),
      ...common,
      parameters: cooperativeRates,
      purpose: recovery,
      eligibility: all(hitInKumamoto, body),
      assumptions: [
        ...recoveryGrantAssumptions,
        text(
          '資料は3/4の欄に「中小企業事業協同組合等」とだけ書いています。組合も団体も3/4としますが、団体は「上記以外」の1/2と読む余地もあります。',
          'The document puts cooperatives and the like at 3/4. Associations get 3/4 here too, though they may be read as one of the others, at 1/2.',
        ),
        onlyTypeA,
      ],
    },
  ],
})
