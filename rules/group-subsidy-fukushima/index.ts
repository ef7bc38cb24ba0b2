import { all, defineProgramme, isTrue, not, oneOf, text } from '../../src/author'
import { nationalAndPrefecture } from '../payers'
import {
  multiplyAffectedPage,
  recoveryApply,
  recoveryCost,
  recoveryGrant,
  recoveryGrantAssumptions,
  recoveryGrantConditions,
} from '../recovery-grant'
import { cooperativeRates, firmRates } from '../recovery-group-rates'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

const body = oneOf(vocabulary.applicantType, 'cooperative', 'association')
const recovery = oneOf(vocabulary.plannedActivity, 'disasterRecovery')
const memberHit = all(
  oneOf(vocabulary.disaster, 'fukushima2021', 'fukushima2022'),
  isTrue(vocabulary.recoveryGroupMember),
)
const groupPlan = text(
  'グループの復興事業計画は、共同して行う事業（共同事業）を含み、グループの代表者が県に申請して認定を受けたものであること。',
  'The group’s recovery plan contains a joint project, and its leader has had the prefecture certify it.',
)
const common = {
  at: '事業概要・事業スキーム',
  mechanism: 'subsidy',
  award: 'ceiling',
  applicants: true,
  amount: recoveryGrant,
  payers: nationalAndPrefecture,
  conditions: [groupPlan, recoveryCost, ...recoveryGrantConditions],
  rounds: [],
  apply: recoveryApply(text('被災した県', 'the prefecture of the damage')),
} as const

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
      figure: text('80%以上', '80% or more'),
      deadline: text('年度末', 'end of the fiscal year'),
    },
  ],
  sources: { budgetDocument, multiplyAffectedPage },
  measures: [
    {
      id: 'group-subsidy-fukushima',
      name: text('中小企業等グループ補助金（福島県沖地震）', 'Group subsidy (Fukushima)'),
      openTo: text(
        '令和3年または令和4年の福島県沖地震で被災し、県の認定を受けたグループの構成員である中小企業や中堅企業など（まちづくり会社などの会社を含みます）',
        'SMEs, mid-sized companies and the like, town companies among them, hit by the 2021 or 2022 earthquake that belong to a group certified by the prefecture',
      ),
      ...common,
      parameters: firmRates,
      purpose: all(recovery, not(body)),
      eligibility: all(memberHit, oneOf(vocabulary.enterpriseSize, 'micro', 'small', 'midSized')),
      assumptions: [
        ...recoveryGrantAssumptions,
        text(
          '「中堅企業等」の「等」に大企業が入るかは資料になく、大企業は対象外とします。',
          'Whether large companies are among “mid-sized companies and others” is not in the document; they are taken not to be.',
        ),
      ],
    },
    {
      id: 'group-subsidy-fukushima-cooperatives',
      name: text(
        '中小企業等グループ補助金（福島県沖地震）組合など',
        'Group subsidy (Fukushima), cooperatives and the like',
      ),
      openTo: text(
        '県の認定を受けたグループの構成員である事業協同組合、商店街振興組合、まちづくりの団体など。規模は問いません',
        'Cooperatives, shopping-street cooperatives and town bodies that belong to a group certified by the prefecture, whatever their size',
      ),
      ...common,
      parameters: cooperativeRates,
      purpose: recovery,
      eligibility: all(memberHit, body),
      assumptions: [
        ...recoveryGrantAssumptions,
        text(
          '資料は対象者に商店街振興組合とまちづくり会社を挙げ、3/4の欄に「中小企業事業協同組合等」とだけ書いています。組合も団体も3/4としますが、団体は「上記以外」の1/2と読む余地もあります。会社の形のまちづくり会社は、企業規模で判定します。',
          'The document names shopping-street cooperatives and town companies as applicants and puts cooperatives and the like at 3/4. Both cooperatives and associations get 3/4 here, though an association may be read as one of the others, at 1/2; a town company that is a company is judged by its size.',
        ),
      ],
    },
  ],
})
