import { all, atLeast, atMost, named, oneOf, parameter, product, roundDown, text, valueOf } from '../../src/author'
import type { MeasureDraft } from '../../src/author'
import { national } from '../payers'
import { vocabulary } from '../vocabulary'
import { smallFirms } from './shared'
import {
  capByWage,
  floorOf,
  grantLabel,
  rateBySize,
  successionApply,
  successionAssumptions,
  successionConditions,
  successionRounds,
  table,
  wageCondition,
} from './succession-shared'

const grant = named(
  'grantBeforeRounding',
  grantLabel,
  atMost(parameter('cap'), product(valueOf(vocabulary.eligibleCost), parameter('subsidyRate'))),
)
const frame = {
  at: '事業概要(4)',
  mechanism: 'subsidy',
  award: 'ceiling',
  applicants: true,
  purpose: all(oneOf(vocabulary.plannedActivity, 'businessSuccession'), oneOf(vocabulary.successionRole, 'takeOver')),
  eligibility: all(smallFirms, atLeast(grant, parameter('floor'))),
  amount: roundDown(1, grant),
  payers: national,
  rounds: successionRounds,
  apply: successionApply,
} as const

const experts = 'PMI推進枠 PMI専門家活用類型'
export const successionIntegrationExperts = {
  id: 'succession-integration-experts',
  name: text(
    '事業承継・M&A補助金 PMI推進枠（PMI専門家活用類型）',
    'Succession and M&A grant, experts for integration after M&A',
  ),
  openTo: text(
    'M&Aの後の経営統合（PMI）に専門家を使う中小企業・小規模事業者',
    'SMEs and micro enterprises that use experts to integrate after an M&A (PMI)',
  ),
  ...frame,
  parameters: {
    subsidyRate: table(text('補助率', 'subsidy rate'), 'ratio', {
      value: '1/2',
      source: 'succession14Guidelines',
      at: experts,
      printed: '1/2',
    }),
    cap: table(text('補助上限額', 'cap'), 'yen', {
      value: '1500000',
      source: 'succession14',
      at: experts,
      printed: 'PMI専門家活用は最大150万円',
    }),
    floor: floorOf(experts, '500000', '50万'),
  },
  conditions: successionConditions,
  assumptions: successionAssumptions,
} as const satisfies MeasureDraft

const investment = 'PMI推進枠 事業統合投資類型'
export const successionIntegrationInvestment = {
  id: 'succession-integration-investment',
  name: text(
    '事業承継・M&A補助金 PMI推進枠（事業統合投資類型）',
    'Succession and M&A grant, investment for integration after M&A',
  ),
  openTo: text(
    'M&Aの後の経営統合（PMI）のために設備などに投資する中小企業・小規模事業者',
    'SMEs and micro enterprises that invest in equipment and the like to integrate after an M&A (PMI)',
  ),
  ...frame,
  parameters: {
    subsidyRate: rateBySize('succession14Guidelines', investment),
    cap: capByWage(investment),
    floor: floorOf(investment, '1000000', '100万'),
  },
  conditions: [...successionConditions, wageCondition],
  assumptions: [
    ...successionAssumptions,
    text(
      '賃上げをしたときに800万円を超える部分の補助率が下がるかは確かめられず、同じ補助率で計算します。',
      'Whether the rate of the part over 8 million yen is lower with the wage rise was not found; the same rate is used.',
    ),
  ],
} as const satisfies MeasureDraft
