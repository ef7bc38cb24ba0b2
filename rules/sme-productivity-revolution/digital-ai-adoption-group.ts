import {
  all,
  atLeast,
  atMost,
  leastOf,
  oneOf,
  parameter,
  product,
  roundDown,
  sum,
  text,
  tranches,
  valueOf,
} from '../../src/author'
import type { MeasureDraft, ParameterTable } from '../../src/author'
import { national } from '../payers'
import { vocabulary } from '../vocabulary'
import { digitalApply, digitalAssumptions, digitalConditions } from './digital-shared'
import {
  computerCapRows,
  firstCostRows,
  invoiceLabels,
  invoiceRates,
  softwareCapRows,
  tillCapRows,
} from './invoice-parameters'
import { smallFirms } from './shared'

const place = { source: 'digitalGroup', at: '別表 複数者連携デジタル化・AI導入枠' }
const table = (label: ParameterTable['label'], unit: string, value: string, printed: string): ParameterTable => ({
  label,
  unit,
  rows: [{ when: {}, value, ...place, printed }],
})

const { softwareCost, computerCost, tillCost, analysisCost, analysisMembers, officeCost, groupMembers } = vocabulary
const perMember = (name: string) => product(parameter(name), valueOf(groupMembers))
const shared = atMost(
  parameter('groupCap'),
  sum(
    atMost(
      perMember('softwareCap'),
      tranches(
        valueOf(softwareCost),
        { upTo: perMember('firstCost'), rate: parameter('firstRate') },
        { rate: parameter('secondRate') },
      ),
    ),
    atMost(perMember('computerCap'), product(valueOf(computerCost), parameter('hardwareRate'))),
    atMost(perMember('tillCap'), product(valueOf(tillCost), parameter('hardwareRate'))),
    atMost(
      product(parameter('analysisCap'), valueOf(analysisMembers)),
      product(valueOf(analysisCost), parameter('analysisRate')),
    ),
  ),
)
const office = leastOf(
  product(valueOf(officeCost), parameter('officeRate')),
  product(
    sum(valueOf(softwareCost), valueOf(computerCost), valueOf(tillCost), valueOf(analysisCost)),
    parameter('officeShare'),
    parameter('officeRate'),
  ),
  parameter('officeCap'),
)

export const digitalAiAdoptionGroup = {
  id: 'digital-ai-adoption-group',
  name: text(
    'デジタル化・AI導入補助金2026 複数者連携デジタル化・AI導入枠',
    'Grant for digital tools and AI 2026, group frame',
  ),
  at: '事業概要(2)',
  mechanism: 'subsidy',
  award: 'ceiling',
  applicants: true,
  openTo: text(
    '10者以上で一緒に、ITツールや消費動向の分析を入れる中小企業・小規模事業者のグループ（商店街など）。代表の事業者が申請します',
    'Groups of ten or more SMEs and micro enterprises, such as a shopping street, that adopt tools together; the leading firm applies',
  ),
  parameters: {
    ...invoiceRates(place),
    firstCost: { label: invoiceLabels.firstCost, unit: 'yen/firms', rows: firstCostRows(place) },
    softwareCap: { label: invoiceLabels.softwareCap, unit: 'yen/firms', rows: softwareCapRows(place) },
    computerCap: { label: invoiceLabels.computerCap, unit: 'yen/firms', rows: computerCapRows(place) },
    tillCap: { label: invoiceLabels.tillCap, unit: 'yen/firms', rows: tillCapRows(place) },
    analysisRate: table(text('分析の補助率', 'rate for analysis'), 'ratio', '2/3', '２／３以内'),
    analysisCap: table(
      text('分析の補助上限額', 'cap for analysis'),
      'yen/firms',
      '500000',
      '５０万円×グループ構成員数',
    ),
    groupCap: table(
      text('ツールと分析を合わせた上限額', 'cap for tools and analysis'),
      'yen',
      '30000000',
      '３，０００万円',
    ),
    officeRate: table(text('事務費と専門家の補助率', 'rate for office and experts'), 'ratio', '2/3', '２／３以内'),
    officeShare: table(
      text('事務費と専門家の費用の、ほかの費用に対する限度', 'limit of office and experts against other cost'),
      'ratio',
      '1/10',
      '加えた費用の１０パーセント',
    ),
    officeCap: table(text('事務費と専門家の上限額', 'cap for office and experts'), 'yen', '2000000', '２００万円'),
    minimumMembers: table(text('最も少ない事業者の数', 'fewest firms'), 'firms', '10', '１０者以上'),
  },
  purpose: oneOf(vocabulary.plannedActivity, 'invoiceSystem', 'digitalTools'),
  eligibility: all(atLeast(valueOf(groupMembers), parameter('minimumMembers')), smallFirms),
  amount: roundDown(1, sum(shared, office)),
  payers: national,
  conditions: [
    text(
      '分析のクラウドの利用料は1年分まで。事務費と専門家の費用は、代表の事業者のものであること。',
      'Cloud fees for analysis cover at most one year; office and experts are those of the leading firm.',
    ),
    ...digitalConditions,
  ],
  assumptions: [
    ...digitalAssumptions,
    text(
      '費用はグループ全体の合計で答え、構成員の規模、機能の数、費用がどの者も同じとして計算します。違う場合は者ごとの計算が要ります。',
      'Costs are those of the whole group, worked out as if every member had the same size, functions and cost; otherwise each member must be worked out alone.',
    ),
  ],
  rounds: [
    {
      round: '複数者連携',
      en: 'joint frame',
      opens: '2026-03-30',
      closes: '2026-10-30',
      note: text('分かっている最後の締切です。', 'The last deadline that is known.'),
      source: 'laterSchedule',
    },
  ],
  apply: {
    ...digitalApply,
    where: text(
      'デジタル化・AI導入補助金のサイトから、代表の事業者が申請します',
      'The leading firm applies on the site of the grant',
    ),
    by: text(
      '分かっている最後の締切は2026年10月30日です。次の締切は、公式サイトで確かめてください',
      'The last deadline known was 30 October 2026; see the official site for the next',
    ),
  },
} as const satisfies MeasureDraft
