import { all, atLeast, atMost, named, oneOf, parameter, product, roundDown, sum, text, valueOf } from '../../src/author'
import type { MeasureDraft, ParameterTable } from '../../src/author'
import { national } from '../payers'
import { vocabulary } from '../vocabulary'
import { smallFirms } from './shared'
import {
  floorOf,
  grantLabel,
  successionApply,
  successionAssumptions,
  successionConditions,
  successionRounds,
  table,
} from './succession-shared'

const { eligibleCost, dueDiligenceCost } = vocabulary

const grant = named(
  'grantBeforeRounding',
  grantLabel,
  atMost(
    sum(
      parameter('ordinaryCap'),
      atMost(parameter('dueDiligenceCap'), product(valueOf(dueDiligenceCost), parameter('subsidyRate'))),
    ),
    product(valueOf(eligibleCost), parameter('subsidyRate')),
  ),
)

/** What the buyer's and the seller's frame have in common. */
const frame = (at: string, role: 'handOver' | 'takeOver', subsidyRate: ParameterTable) =>
  ({
    at: '事業概要(4)',
    mechanism: 'subsidy',
    award: 'ceiling',
    applicants: true,
    parameters: {
      subsidyRate,
      ordinaryCap: table(text('補助上限額', 'cap'), 'yen', {
        value: '6000000',
        source: 'succession14',
        at,
        printed: '最大600万円',
      }),
      dueDiligenceCap: table(
        text('デューデリジェンスの上乗せの上限', 'most that due diligence adds to the cap'),
        'yen',
        {
          value: '2000000',
          source: 'succession14',
          at,
          printed: '最大200万円上乗せ',
        },
      ),
      floor: floorOf(at, '500000', '50万'),
    },
    purpose: all(oneOf(vocabulary.plannedActivity, 'businessSuccession'), oneOf(vocabulary.successionRole, role)),
    eligibility: all(smallFirms, atLeast(grant, parameter('floor'))),
    amount: roundDown(1, grant),
    payers: national,
    rounds: successionRounds,
    apply: successionApply,
  }) as const
const onePot = text(
  'デューデリジェンスの上乗せは、上限額を（補助率を掛けた費用の分だけ、200万円まで）引き上げると読みます。別枠として足すと読む人もいて、まだ決まりません。',
  'Due diligence is read as raising the cap, by its cost at the rate up to 2 million yen; others read it as a pot of its own, which is not settled.',
)

const buyer = '専門家活用枠 買い手支援類型'
export const successionExpertsBuyer = {
  id: 'succession-experts-buyer',
  name: text('事業承継・M&A補助金 専門家活用枠（買い手支援類型）', 'Succession and M&A grant, experts for the buyer'),
  openTo: text(
    'M&Aで事業を譲り受けるために、仲介や助言、調査の専門家を使う中小企業・小規模事業者',
    'SMEs and micro enterprises that take a business over and use brokers, advisers or examiners for it',
  ),
  ...frame(
    buyer,
    'takeOver',
    table(text('補助率', 'subsidy rate'), 'ratio', {
      value: '2/3',
      source: 'succession14Rates',
      at: buyer,
      printed: '買い手支援類型:補助対象経費の2/3以内',
    }),
  ),
  conditions: successionConditions,
  assumptions: [...successionAssumptions, onePot],
} as const satisfies MeasureDraft

const seller = '専門家活用枠 売り手支援類型'
export const successionExpertsSeller = {
  id: 'succession-experts-seller',
  name: text('事業承継・M&A補助金 専門家活用枠（売り手支援類型）', 'Succession and M&A grant, experts for the seller'),
  openTo: text(
    'M&Aで事業を譲り渡すために、仲介や助言の専門家を使う中小企業・小規模事業者',
    'SMEs and micro enterprises that hand a business over and use brokers or advisers for it',
  ),
  ...frame(
    seller,
    'handOver',
    table(
      text('補助率', 'subsidy rate'),
      'ratio',
      {
        when: { deficitOrLowerMargin: 'false' },
        value: '1/2',
        source: 'succession14Rates',
        at: seller,
        printed: '1/2以内',
      },
      {
        when: { deficitOrLowerMargin: 'true' },
        value: '2/3',
        source: 'succession14Rates',
        at: seller,
        printed: '2/3以内',
      },
    ),
  ),
  conditions: successionConditions,
  assumptions: [...successionAssumptions, onePot],
} as const satisfies MeasureDraft
