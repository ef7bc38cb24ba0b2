import { all, defineProgramme, oneOf, parameter, product, roundDown, text, valueOf } from '../../src/author'
import { notHousehold } from '../applicants'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'
import { subsidyRate } from './parameters'

export const geothermalDevelopment = defineProgramme(vocabulary, {
  id: 'geothermal-development',
  number: 27,
  name: text('地熱資源等開発事業', 'Geothermal development'),
  summary: text(
    '地熱開発で重荷になる調査の費用とリスクを軽くするため、有望な地域での掘削調査を助成します。',
    'Helps to pay for survey wells in promising areas, so that geothermal development costs and risks less.',
  ),
  budget: { yen: 1_200_000_000n, printed: '12億円' },
  bureaus: [],
  period: {
    text: text('平成24年度から令和9年度まで', 'fiscal years 2012 to 2027'),
    printed: '平成24年度から令和9年度までの16年間',
  },
  goals: [
    {
      text: text(
        '地表の調査から掘削の調査へ、調査から探査・開発へと段階が進む割合（短期）',
        'Share of projects that move on from surface survey to drilling, and from survey to exploration and development (short term)',
      ),
      figure: text('6割程度', 'about 60%'),
    },
    {
      text: text('地熱発電の導入量（長期）', 'Geothermal capacity (long term)'),
      figure: text('148万kW', '1.48 million kW'),
      deadline: text('2030年度', 'FY2030'),
    },
  ],
  sources: {
    budgetDocument,
    geothermalPrecedent: {
      title: text(
        'JOGMECの地熱の助成（令和7年度当初予算）の解説',
        'A guide to JOGMEC’s geothermal grants of the FY2025 initial budget',
      ),
      kind: 'secondaryPage',
      url: 'https://joseikin-insight.com/',
      officialUrl: 'https://www.jogmec.go.jp/bid/bid_00159.html',
      precedent: text('令和7年度当初予算のJOGMECの公募', 'JOGMEC’s call of the FY2025 initial budget'),
      checkedOn: '2026-11-26',
    },
  },
  measures: [
    {
      id: 'geothermal-development',
      name: text('坑井掘削調査への助成', 'Grant for survey wells'),
      at: '事業概要',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '有望な地域で、地下をより詳しく知るための坑井掘削調査をする国内の事業者',
        'Businesses in Japan that drill survey wells in promising areas to learn more of what lies below',
      ),
      parameters: { subsidyRate },
      purpose: all(oneOf(vocabulary.plannedActivity, 'geothermal'), notHousehold),
      eligibility: all(),
      amount: roundDown(1, product(valueOf(vocabulary.eligibleCost), parameter('subsidyRate'))),
      payers: national,
      assumptions: [
        text(
          '予算の資料に助成の率と上限額はありません。前の年度の案内にある段階ごとの率（1/2から3/4）の幅で示し、今回の率は分かりません。',
          'The budget document gives neither rate nor cap. The range is that of earlier guides by stage (1/2 to 3/4); the rate of this call is not known.',
        ),
        text(
          'エネルギー・金属鉱物資源機構（JOGMEC）が自ら行う先導的な調査は、申請するものではありません。',
          'The lead surveys that JOGMEC carries out itself are nothing to apply for.',
        ),
      ],
      conditions: [
        text('国内の事業者であること。', 'The applicant must be a business in Japan.'),
        text(
          '地熱の有望な地域で、地下をさらに詳しく調べる坑井掘削調査であること。有望な地域の一覧は資料にありません。',
          'It must be a survey well in a promising area, to learn more of what lies below; the document does not list the areas.',
        ),
        text(
          '前の年度の案内では、発電の計画が1,000kW以上であることが求められていました。',
          'Earlier guides asked for a planned capacity of 1,000 kW or more.',
        ),
      ],
      apply: {
        where: text(
          '独立行政法人エネルギー・金属鉱物資源機構（JOGMEC）',
          'Japan Organization for Metals and Energy Security (JOGMEC)',
        ),
        by: text('今回の予算による公募の期間は見つかっていません。', 'The window of this budget’s call was not found.'),
        whom: text('JOGMECの地熱の担当', 'JOGMEC, geothermal'),
        url: 'https://www.jogmec.go.jp/bid/bid_00159.html',
      },
    },
  ],
})
