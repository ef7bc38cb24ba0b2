import { all, atLeast, atMost, named, oneOf, parameter, product, roundDown, text, valueOf } from '../../src/author'
import type { MeasureDraft, ParameterTable } from '../../src/author'
import { national } from '../payers'
import { vocabulary } from '../vocabulary'
import { digitalApply, digitalAssumptions, digitalConditions, digitalRounds } from './digital-shared'
import { smallFirms } from './shared'

const place = { source: 'digitalSecurity', at: 'セキュリティ対策推進枠' }

const subsidyRate: ParameterTable = {
  label: text('補助率', 'subsidy rate'),
  unit: 'ratio',
  rows: [
    { when: { enterpriseSize: 'small' }, value: '1/2', ...place, printed: '1/2以内' },
    { when: { enterpriseSize: 'micro' }, value: '2/3', ...place, printed: '2/3以内' },
  ],
}
const cap: ParameterTable = {
  label: text('補助上限額', 'cap'),
  unit: 'yen',
  rows: [{ when: {}, value: '1500000', ...place, printed: '150万円' }],
}
const floor: ParameterTable = {
  label: text('補助下限額', 'smallest grant'),
  unit: 'yen',
  rows: [{ when: {}, value: '50000', ...place, printed: '5万円' }],
}

const grant = named(
  'grantBeforeRounding',
  text('端数を切り捨てる前の補助額', 'grant before rounding'),
  atMost(parameter('cap'), product(valueOf(vocabulary.eligibleCost), parameter('subsidyRate'))),
)

export const digitalAiAdoptionSecurity = {
  id: 'digital-ai-adoption-security',
  name: text(
    'デジタル化・AI導入補助金2026 セキュリティ対策推進枠',
    'Grant for digital tools and AI 2026, security frame',
  ),
  at: '事業概要(2)',
  mechanism: 'subsidy',
  award: 'ceiling',
  applicants: true,
  openTo: text(
    'サイバーセキュリティお助け隊のサービスを使う中小企業・小規模事業者',
    'SMEs and micro enterprises that use a service of the cybersecurity helper list (otasuke-tai)',
  ),
  parameters: { subsidyRate, cap, floor },
  purpose: oneOf(vocabulary.plannedActivity, 'cybersecurity'),
  eligibility: all(smallFirms, atLeast(grant, parameter('floor'))),
  amount: roundDown(1, grant),
  payers: national,
  conditions: [
    text(
      'サービスは「サイバーセキュリティお助け隊サービスリスト」に載っていて、費用は2年分までの利用料であること。',
      'The service is on the list of cybersecurity helpers, and the cost is fees of at most two years.',
    ),
    ...digitalConditions,
  ],
  assumptions: [
    ...digitalAssumptions,
    text(
      '小規模企業者の2/3は、二つの案内が一致していますが、すべての事業者を1/2とする案内もあります。',
      'Two guides agree on 2/3 for micro enterprises; another gives 1/2 for all.',
    ),
  ],
  rounds: digitalRounds,
  apply: digitalApply,
} as const satisfies MeasureDraft
