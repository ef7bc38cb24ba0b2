import { text } from '../src/author'
import type { RuleChange } from '../src/author'
import { conditionsAsked } from './changes-conditions'

/** Changes since the last release that are not released yet. */
export const notReleased: readonly RuleChange[] = [
  {
    id: 'unit-discounts-summer-2026',
    kind: 'figure',
    version: 'next',
    on: '2026-11-26',
    programmes: ['electricity-gas-relief'],
    months: [['2026-07', '2026-09']],
    what: text(
      '2026年7月から9月までの値引き単価が入り、この三か月は「対象外」ではなく金額が答えになります。',
      'Unit discounts for July to September 2026: those months are answered with an amount and no longer as ineligible.',
    ),
  },
  {
    id: 'unit-discounts-known-until',
    kind: 'reading',
    version: 'next',
    on: '2026-11-26',
    programmes: ['electricity-gas-relief'],
    months: [['2026-10', null]],
    what: text(
      '2026年10月から後は、まだ発表されていないので「対象外」ではなく「未定」と答えます。',
      'From October 2026 on nothing has been announced: undetermined, and no longer ineligible.',
    ),
  },
  {
    id: 'growth-investment-other-forms',
    kind: 'call',
    version: 'next',
    on: '2026-11-26',
    programmes: ['large-scale-growth-investment'],
    measures: [
      'large-scale-growth-investment-sixth-call',
      'management-talent-benefit-by-pay',
      'management-talent-benefit',
    ],
    what: text(
      '大規模成長投資補助金の6次公募と、給与で計算する経営人材の給付金が、それぞれ一つの措置になりました。',
      'The sixth call of the growth investment grant, and the management talent benefit worked out from pay, are measures of their own.',
    ),
  },
  {
    id: 'productivity-frames',
    kind: 'call',
    version: 'next',
    on: '2026-11-26',
    programmes: ['sme-productivity-revolution'],
    gone: ['digital-and-ai-adoption', 'micro-business-sustainability', 'succession-and-acquisition'],
    what: text(
      '中小企業生産性革命推進事業の三つの措置は、申請する枠ごとの措置に分かれ、2026年3月から11月までの公募要領の数値で計算します。成長加速化補助金も2次公募の数値で計算します。',
      'The three measures of the SME productivity programme are split into the frames that people apply for, with the figures of the calls of March to November 2026; the growth acceleration grant computes with those of its second call.',
    ),
  },
  {
    id: 'improvement-plan-fees',
    kind: 'reading',
    version: 'next',
    on: '2026-11-26',
    programmes: ['management-improvement-planning'],
    what: text(
      '経営改善計画の費用は、それぞれに補助率と上限を当ててから足します。中小版ガイドライン枠が加わりました。',
      'Each fee of a management improvement plan has its own cap before they are added; the frame of the SME guideline is new.',
    ),
  },
  {
    id: 'guarantee-fees-by-call',
    kind: 'call',
    version: 'next',
    on: '2026-11-26',
    programmes: ['credit-guarantee-fee-subsidy'],
    what: text(
      '協調支援型と経営改善サポートの保証料補助が、申込みの月ごとの割合で計算されます。',
      'The guarantee fee subsidies for coordinated lending and for improvement support compute, by the month of application.',
    ),
  },
  {
    id: 'local-disaster-recovery-by-prefecture',
    kind: 'call',
    version: 'next',
    on: '2026-11-26',
    programmes: ['local-government-small-business-support'],
    what: text(
      '災害からの復旧への補助が、県ごとの措置になりました。',
      'The recovery grants after local disasters are measures of their own, one a prefecture.',
    ),
  },
  {
    id: 'supply-chain-rates',
    kind: 'call',
    version: 'next',
    on: '2026-11-26',
    programmes: ['supply-chain-drones', 'supply-chain-permanent-magnets'],
    what: text(
      '無人航空機と永久磁石の補助率が、公募要領の数値で入りました。',
      'The rates for drones and permanent magnets, from the call guidelines.',
    ),
  },
  {
    id: 'batteries-and-demand-response',
    kind: 'call',
    version: 'next',
    on: '2026-11-26',
    programmes: ['distributed-energy-resources'],
    gone: ['demand-response-batteries'],
    what: text(
      '蓄電池の補助は、家庭・業務産業・大規模の三つの措置に分かれ、公募要領の数値で計算します。',
      'The battery grant is split into households, businesses and large businesses, with the figures of the calls.',
    ),
  },
  {
    id: 'energy-saving-floor',
    kind: 'call',
    version: 'next',
    on: '2026-11-26',
    programmes: ['energy-saving-investment'],
    what: text(
      '省エネ設備の補助は30万円に満たないと対象外です。需要最適化（EMS）の枠が加わりました。',
      'A grant for energy-saving equipment below 300,000 yen is not eligible; the frame for energy management systems is new.',
    ),
  },
  {
    id: 'noto-mid-sized',
    kind: 'figure',
    version: 'next',
    on: '2026-11-26',
    programmes: ['business-reconstruction-noto'],
    what: text('中堅企業は4県とも補助率1/2です。', 'Mid-sized firms get one half in all four prefectures.'),
  },
  {
    id: 'recovery-cooperatives',
    kind: 'reading',
    version: 'next',
    on: '2026-11-26',
    programmes: ['group-subsidy-fukushima', 'business-reconstruction-july-2020-rain'],
    what: text(
      '組合などの補助は、率3/4の別の措置になりました。',
      'Cooperatives have measures of their own, at three quarters.',
    ),
  },
  {
    id: 'streets-and-crafts',
    kind: 'call',
    version: 'next',
    on: '2026-11-26',
    programmes: ['shopping-street-recovery', 'traditional-crafts-recovery'],
    what: text(
      '商店街の復旧と伝統的工芸品の補助が、これまでの公募の数値で計算されます。',
      'The grants for shopping streets and for craft makers compute, with the figures of earlier calls.',
    ),
  },
  {
    id: 'other-calls',
    kind: 'call',
    version: 'next',
    on: '2026-11-26',
    programmes: [
      'digital-lifeline',
      'industrial-water-supply',
      'geothermal-development',
      'emergency-fuel-stockpile',
      'deep-tech-debt-guarantee',
      'content-industry-growth',
      'regional-young-talent',
      'global-south',
    ],
    what: text(
      '補助率や上限が公募要領などから入り、計算できるか、幅で答えられるようになりました。',
      'Rates and caps from call guidelines and the like: an amount, or a range, where there was none.',
    ),
  },
  conditionsAsked,
]
