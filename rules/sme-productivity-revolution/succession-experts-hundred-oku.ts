import { all, atMost, isTrue, oneOf, parameter, roundDown, text, tranches, valueOf } from '../../src/author'
import type { MeasureDraft } from '../../src/author'
import { national } from '../payers'
import { vocabulary } from '../vocabulary'
import { smallFirms } from './shared'
import {
  successionApply,
  successionAssumptions,
  successionConditions,
  successionRounds,
  table,
} from './succession-shared'

const at = '専門家活用枠 100億企業特例'

export const successionExpertsHundredOku = {
  id: 'succession-experts-hundred-oku',
  name: text(
    '事業承継・M&A補助金 専門家活用枠（100億企業特例）',
    'Succession and M&A grant, experts for firms that aim for 10 billion yen',
  ),
  at: '事業概要(4)',
  mechanism: 'subsidy',
  award: 'ceiling',
  applicants: true,
  openTo: text(
    '100億宣言をし、M&Aで事業を譲り受けるために専門家を使う中小企業',
    'SMEs with the 10-billion-yen declaration that take a business over and use experts for it',
  ),
  parameters: {
    firstCost: table(text('1/2の補助率が続く費用', 'cost up to which the rate is 1/2'), 'yen', {
      value: '10000000',
      source: 'succession14Rates',
      at,
      printed: '1,000万円以下の部分',
    }),
    firstRate: table(text('1,000万円までの補助率', 'rate up to 10 million yen'), 'ratio', {
      value: '1/2',
      source: 'succession14Rates',
      at,
      printed: '1/2',
    }),
    secondRate: table(text('1,000万円を超える部分の補助率', 'rate beyond 10 million yen'), 'ratio', {
      value: '1/3',
      source: 'succession14Rates',
      at,
      printed: '1/3',
    }),
    cap: table(text('補助上限額', 'cap'), 'yen', {
      value: '20000000',
      source: 'succession14',
      at,
      printed: '最大2000万円',
    }),
  },
  purpose: all(oneOf(vocabulary.plannedActivity, 'businessSuccession'), oneOf(vocabulary.successionRole, 'takeOver')),
  eligibility: all(smallFirms, isTrue(vocabulary.hundredOkuDeclaration)),
  amount: roundDown(
    1,
    atMost(
      parameter('cap'),
      tranches(
        valueOf(vocabulary.eligibleCost),
        { upTo: parameter('firstCost'), rate: parameter('firstRate') },
        { rate: parameter('secondRate') },
      ),
    ),
  ),
  payers: national,
  conditions: [
    ...successionConditions,
    text(
      '100億宣言のほかにも条件があります。公募要領で確かめてください。',
      'Besides the declaration there are other terms, given in the call.',
    ),
  ],
  assumptions: [
    ...successionAssumptions,
    text(
      '1,000万円の境目は費用にかかると読みます（12次の案内による）。補助額にかかるなら結果は変わります。',
      'The boundary of 10 million yen is read as one on cost (as a guide to the 12th call does); on the grant the result would differ.',
    ),
    text(
      '補助率を「2/3以内または1/2以内」と載せるページもあり、誤記とみて使いません。',
      'One page prints 2/3 or 1/2 as the rate; it is taken to be a slip and not used.',
    ),
    text('下限額があるかは確かめられていません。', 'Whether there is a smallest grant was not found.'),
  ],
  rounds: successionRounds,
  apply: successionApply,
} as const satisfies MeasureDraft
