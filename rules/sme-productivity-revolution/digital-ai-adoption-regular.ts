import { all, atLeast, atMost, named, oneOf, parameter, product, roundDown, text, valueOf } from '../../src/author'
import type { MeasureDraft, ParameterTable } from '../../src/author'
import { vocabulary } from '../vocabulary'
import { digitalApply, digitalAssumptions, digitalConditions, digitalRounds, registeredTool } from './digital-shared'
import { national } from '../payers'
import { smallFirms } from './shared'

const place = { source: 'digitalRegular', at: '別表 通常枠' }

const subsidyRate: ParameterTable = {
  label: text('補助率', 'subsidy rate'),
  unit: 'ratio',
  rows: [
    { when: { nearMinimumWage: 'false' }, value: '1/2', ...place, printed: '１／２以内' },
    { when: { nearMinimumWage: 'true' }, value: '2/3', ...place, printed: '２／３以内' },
  ],
}
const cap: ParameterTable = {
  label: text('補助上限額', 'cap'),
  unit: 'yen',
  rows: [
    {
      when: { businessProcesses: 'oneToThree' },
      value: '1499999',
      ...place,
      printed: '１５０万円未満',
      working: '1500000 - 1',
    },
    { when: { businessProcesses: 'fourOrMore' }, value: '4500000', ...place, printed: '４５０万円以下' },
  ],
}
const floor: ParameterTable = {
  label: text('補助下限額', 'smallest grant'),
  unit: 'yen',
  rows: [{ when: {}, value: '50000', ...place, printed: '５万円' }],
}

const grant = named(
  'grantBeforeRounding',
  text('端数を切り捨てる前の補助額', 'grant before rounding'),
  atMost(parameter('cap'), product(valueOf(vocabulary.eligibleCost), parameter('subsidyRate'))),
)

export const digitalAiAdoptionRegular = {
  id: 'digital-ai-adoption-regular',
  name: text('デジタル化・AI導入補助金2026 通常枠', 'Grant for digital tools and AI 2026, regular frame'),
  at: '事業概要(2)',
  mechanism: 'subsidy',
  award: 'ceiling',
  applicants: true,
  openTo: text(
    '業務を効率よくするソフトウェアやAIのツールを入れる中小企業・小規模事業者（予約、会計、在庫、顧客管理など）',
    'SMEs and micro enterprises that adopt software or AI tools for their work: booking, accounts, stock, customers',
  ),
  parameters: { subsidyRate, cap, floor },
  purpose: oneOf(vocabulary.plannedActivity, 'digitalTools'),
  eligibility: all(smallFirms, atLeast(grant, parameter('floor'))),
  amount: roundDown(1, grant),
  payers: national,
  conditions: [
    registeredTool,
    ...digitalConditions,
    text(
      '補助額が150万円以上なら、1人あたりの給与を年平均で「物価安定の目標」＋1ポイント以上（IT導入補助金2022～2025を受けた事業者は＋1.5ポイント以上）伸ばし、事業場内の最低賃金を地域別最低賃金＋30円以上にすること。小規模企業者、保険医療、介護、福祉、学校は除かれます。',
      'For a grant of 1.5 million yen or more, pay per head grows by the inflation target plus 1 point a year (1.5 points if granted in 2022 to 2025), and the lowest wage is 30 yen above the regional minimum; micro firms, insured medical care, care, welfare and schools are exempt.',
    ),
  ],
  assumptions: [
    ...digitalAssumptions,
    text(
      '役務や機能拡張などの費用ごとの上限は、計算に入れていません。',
      'Limits on single kinds of cost, such as services and add-ons, are not worked in.',
    ),
    text(
      '「150万円未満」は、1円低い1,499,999円までとします。',
      '“Under 1.5 million yen” is taken as up to 1,499,999 yen.',
    ),
  ],
  rounds: digitalRounds,
  apply: digitalApply,
} as const satisfies MeasureDraft
