import {
  all,
  atLeast,
  atMost,
  defineProgramme,
  oneOf,
  parameter,
  product,
  roundDown,
  text,
  valueOf,
} from '../../src/author'
import { national } from '../payers'
import { vocabulary } from '../vocabulary'
import { benefitLimit, cap, minimumInvestment, subsidyRate } from './parameters'
import { sources } from './sources'

const smallOrMidSized = oneOf(vocabulary.enterpriseSize, 'micro', 'small', 'midSized')

export const largeScaleGrowthInvestment = defineProgramme(vocabulary, {
  id: 'large-scale-growth-investment',
  number: 6,
  name: text('中堅等大規模成長投資補助金', 'Large-scale growth investment by mid-sized and small firms'),
  summary: text(
    '中堅・中小・スタートアップ企業の大規模な投資に補助し、大企業からの経営人材の受入れに給付金を出します。',
    'Pays part of large investments by mid-sized, small and start-up firms, and a benefit for taking in an executive from a large company.',
  ),
  budget: {
    yen: 412_100_000_000n,
    printed: '4,121億円',
    note: text(
      '新しい公募に基金2,000億円、そのうち1,000億円程度は100億宣言企業向け',
      '200 billion yen is for new calls, of which about 100 billion is for firms with the 10-billion-yen declaration',
    ),
  },
  bureaus: [
    text(
      '経済産業政策局 地域経済産業政策課',
      'Economic and Industrial Policy Bureau, Regional Economic and Industrial Policy Division',
    ),
  ],
  goals: [
    {
      text: text(
        '補助した事業の従業員1人当たりの給与支給総額を、一定以上の年平均の率で伸ばす（率は資料に書かれていない）',
        'Total pay per employee of the funded business grows each year by at least a set rate, which the document does not give',
      ),
    },
    {
      text: text(
        '経営人材を得た企業が、得る前の見込みを上回って成長する',
        'Firms that gain an executive grow by more than they expected before',
      ),
    },
  ],
  sources,
  measures: [
    {
      id: 'large-scale-growth-investment',
      name: text('大規模成長投資補助金', 'Large-scale growth investment grant'),
      at: '事業概要①',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '工場などの拠点の新設や大規模な設備投資で、人手不足に対応し賃上げにつなげる中堅・中小・スタートアップ企業',
        'Mid-sized, small and start-up firms that raise wages through a new plant or other large labour-saving investment',
      ),
      parameters: { minimumInvestment, subsidyRate, cap },
      purpose: oneOf(vocabulary.plannedActivity, 'growthInvestment'),
      eligibility: all(smallOrMidSized, atLeast(valueOf(vocabulary.investmentAmount), parameter('minimumInvestment'))),
      amount: roundDown(
        1,
        atMost(parameter('cap'), product(valueOf(vocabulary.investmentAmount), parameter('subsidyRate'))),
      ),
      payers: national,
      assumptions: [
        text(
          '補助率は予算の資料になく、第5回公募についての民間の解説によります。',
          'The budget document gives no rate; this one is from a private guide to the fifth call.',
        ),
        text(
          '投資額の全額が補助の対象になるものとします。対象外の費用があれば、その分だけ少なくなります。',
          'The whole investment is taken as eligible cost; whatever is not covered lowers the amount.',
        ),
        text(
          '投資下限額は新しい公募のものです。賃上げの要件と審査での採択は別に必要です。',
          'The minimum investment is that of new calls; a wage requirement and selection come on top.',
        ),
        text('スタートアップ企業は、規模の区分で判定します。', 'Start-ups are judged by their size.'),
      ],
    },
    {
      id: 'management-talent-benefit',
      name: text('地域企業経営人材確保支援事業給付金', 'Benefit for taking in an executive'),
      at: '事業概要②',
      mechanism: 'benefit',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '転籍・兼業・副業・出向などで大企業から経営人材を受け入れた中堅・中小企業',
        'Mid-sized and small firms that take in an executive from a large company by transfer, concurrent post, side job or secondment',
      ),
      parameters: { benefitLimit },
      purpose: oneOf(vocabulary.plannedActivity, 'executiveTalent', 'growthInvestment'),
      eligibility: all(
        smallOrMidSized,
        oneOf(vocabulary.executiveHireMode, 'transfer', 'concurrent', 'sideJob', 'secondment'),
      ),
      amount: roundDown(1, parameter('benefitLimit')),
      payers: national,
      assumptions: [
        text(
          '転籍の上限額は地域によって変わります。地域ごとの額は資料にないため、最も高い額を示します。',
          'The limit for a transfer varies by region; the document does not say how, so the highest is shown.',
        ),
        text(
          '給付額の決め方は資料になく、1人を受け入れた場合の上限額とみなします。',
          'How the benefit is worked out is not in the document; the limit is read as that for one executive.',
        ),
        text('経営人材が大企業から来ることが前提です。', 'The executive must come from a large company.'),
      ],
    },
  ],
})
