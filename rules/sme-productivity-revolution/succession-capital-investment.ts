import {
  all,
  atLeast,
  atMost,
  isTrue,
  named,
  oneOf,
  parameter,
  roundDown,
  text,
  tranches,
  valueOf,
} from '../../src/author'
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

const at = '事業承継促進枠'
const source = 'succession14Guidelines'

const grant = named(
  'grantBeforeRounding',
  grantLabel,
  atMost(
    parameter('cap'),
    tranches(
      valueOf(vocabulary.eligibleCost),
      { upTo: parameter('ordinaryCost'), rate: parameter('subsidyRate') },
      { when: isTrue(vocabulary.wageIncrease), rate: parameter('additionRate') },
    ),
  ),
)

export const successionCapitalInvestment = {
  id: 'succession-capital-investment',
  name: text('事業承継・M&A補助金 事業承継促進枠', 'Succession and M&A grant, frame for investment by successors'),
  at: '事業概要(4)',
  mechanism: 'subsidy',
  award: 'ceiling',
  applicants: true,
  openTo: text(
    '親族や従業員に事業を引き継ぎ、設備投資などをする中小企業・小規模事業者',
    'SMEs and micro enterprises handed on to family or staff that invest in equipment and the like',
  ),
  parameters: {
    subsidyRate: rateBySize('succession14Rates', at),
    ordinaryCost: table(
      text('補助額が800万円になる費用', 'cost at which the grant is 8 million yen'),
      'yen',
      {
        when: { enterpriseSize: 'small' },
        value: '16000000',
        source,
        at,
        printed: '800万円、1/2以内',
        working: '8000000 / (1/2)',
      },
      {
        when: { enterpriseSize: 'micro' },
        value: '12000000',
        source,
        at,
        printed: '800万円、2/3以内',
        working: '8000000 / (2/3)',
      },
    ),
    additionRate: table(text('800万円を超える部分の補助率', 'rate of the part over 8 million yen'), 'ratio', {
      value: '1/2',
      source,
      at,
      printed: '1/2以内',
    }),
    cap: capByWage(at),
    floor: floorOf(at, '1000000', '100万'),
  },
  purpose: oneOf(vocabulary.plannedActivity, 'businessSuccession'),
  eligibility: all(smallFirms, atLeast(grant, parameter('floor'))),
  amount: roundDown(1, grant),
  payers: national,
  conditions: [...successionConditions, wageCondition],
  assumptions: [
    ...successionAssumptions,
    text(
      '賃上げをすると上限が1,000万円になり、800万円を超える部分は小規模企業者も1/2です。',
      'With the wage rise the cap is 10 million yen, and the part over 8 million is at 1/2 for micro enterprises too.',
    ),
  ],
  rounds: successionRounds,
  apply: successionApply,
} as const satisfies MeasureDraft
