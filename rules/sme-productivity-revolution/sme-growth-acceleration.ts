import {
  all,
  atLeast,
  atMost,
  isTrue,
  lessThan,
  oneOf,
  parameter,
  product,
  roundDown,
  sum,
  text,
  valueOf,
} from '../../src/author'
import type { MeasureDraft, ParameterTable } from '../../src/author'
import { notDeemedLarge } from '../deemed-large'
import { national } from '../payers'
import { vocabulary } from '../vocabulary'
import { roundingAssumed, smallFirms } from './shared'

const { annualSales, hundredOkuDeclaration, investmentAmount, outsideCost, plannedActivity } = vocabulary
const source = 'growthAcceleration2'
const table = (
  label: ParameterTable['label'],
  unit: string,
  value: string,
  at: string,
  printed: string,
): ParameterTable => ({
  label,
  unit,
  rows: [{ when: {}, value, source, at, printed }],
})

export const smeGrowthAcceleration = {
  id: 'sme-growth-acceleration',
  name: text('中小企業成長加速化支援事業（中小企業成長加速化補助金）', 'SME growth acceleration grant'),
  at: '事業概要(1)',
  mechanism: 'subsidy',
  award: 'ceiling',
  applicants: true,
  openTo: text(
    '売上高100億円を目指して大胆な設備投資をする、売上高10億円以上100億円未満の中小企業',
    'SMEs with sales of 1 to under 10 billion yen that aim for 10 billion and invest boldly',
  ),
  parameters: {
    subsidyRate: table(text('補助率', 'subsidy rate'), 'ratio', '1/2', '補助率', '補助率1/2'),
    cap: table(text('補助上限額', 'cap'), 'yen', '500000000', '補助上限額', '補助上限額:5億円'),
    minimumInvestment: table(
      text('最も小さい投資額', 'smallest investment'),
      'yen',
      '100000000',
      '投資額の要件',
      '投資額が1億円以上(税抜)',
    ),
    minimumSales: table(text('売上高の下限', 'lowest sales'), 'yen', '1000000000', '補助対象者', '10億円以上'),
    salesLimit: table(
      text('売上高の上限（未満）', 'sales must be below'),
      'yen',
      '10000000000',
      '補助対象者',
      '100億円未満',
    ),
  },
  purpose: oneOf(plannedActivity, 'growthInvestment'),
  eligibility: all(
    smallFirms,
    isTrue(hundredOkuDeclaration),
    atLeast(valueOf(annualSales), parameter('minimumSales')),
    lessThan(valueOf(annualSales), parameter('salesLimit')),
    atLeast(valueOf(investmentAmount), parameter('minimumInvestment')),
    lessThan(valueOf(outsideCost), valueOf(investmentAmount)),
  ),
  amount: roundDown(
    1,
    atMost(parameter('cap'), product(sum(valueOf(investmentAmount), valueOf(outsideCost)), parameter('subsidyRate'))),
  ),
  payers: national,
  conditions: [
    notDeemedLarge,
    text(
      '100億宣言は、申請までに専用のサイトで公表されていること。',
      'The declaration is published on its site before the application.',
    ),
    text(
      '投資額は建物、機械、ソフトウェアの税抜の合計で、一つ100万円（税抜）以上のものであること。',
      'The investment is building, machines and software without tax, each item of at least 1 million yen.',
    ),
    text(
      '補助事業の後の3年間、1人あたりの給与を年平均4.5%以上増やすこと。届かなければ、その割合に応じて返します。',
      'Pay per head grows by 4.5% a year over the three years after; a shortfall is paid back in proportion.',
    ),
  ],
  assumptions: [
    roundingAssumed,
    text(
      '数字は2次公募のものです。3次公募の要領は読めておらず、変わっているかもしれません。',
      'The figures are those of the 2nd call; the guidelines of the 3rd were not read and may differ.',
    ),
    text(
      '外注費と専門家の費用は、補助の対象になりますが、投資額には数えません。',
      'Outsourcing and experts are covered but do not count as investment.',
    ),
  ],
  rounds: [
    {
      round: '2次',
      opens: '2026-02-24',
      closes: '2026-03-26',
      note: text('13時から、締切は15時。', 'From 13:00, closed at 15:00.'),
      source: 'schedule',
    },
    {
      round: '3次',
      opens: '2026-09-29',
      closes: '2026-10-29',
      note: text('公募要領は8月20日に出ました。', 'The guidelines appeared on 20 August.'),
      source: 'schedule',
    },
  ],
  apply: {
    where: text(
      '100億宣言のサイトから、jGrantsで電子申請します',
      'Online on jGrants, from the site of the declaration',
    ),
    by: text(
      '3次は2026年10月29日に終わり、次の回は発表されていません',
      'The 3rd call closed on 29 October 2026; no other is announced',
    ),
    whom: text('中小企業成長加速化補助金の事務局', 'The secretariat of the grant'),
    url: 'https://growth-100-oku.smrj.go.jp/',
    prepare: [
      text('100億宣言の公表（申請より前に）', 'The published declaration, before applying'),
      text('GビズIDプライムのアカウント', 'A gBizID Prime account'),
    ],
  },
} as const satisfies MeasureDraft
