import {
  all,
  atLeast,
  atMost,
  defineProgramme,
  oneOf,
  parameter,
  product,
  roundDown,
  sum,
  text,
  valueOf,
} from '../../src/author'
import { national } from '../payers'
import { vocabulary } from '../vocabulary'
import { cap, minimumInvestment, sixthCallRate, subsidyRate } from './parameters'
import { sources } from './sources'
import { managementTalentBenefit, managementTalentBenefitByPay } from './talent'
import { growthApply, growthConditions, rounds, sixthCall } from './words'

const smallOrMidSized = oneOf(vocabulary.enterpriseSize, 'micro', 'small', 'midSized')
const largeInvestment = all(
  smallOrMidSized,
  atLeast(valueOf(vocabulary.investmentAmount), parameter('minimumInvestment')),
)
const startUpsBySize = text('スタートアップ企業は、規模の区分で判定します。', 'Start-ups are judged by their size.')

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
      '新しい公募のために基金2,000億円、そのうち1,000億円程度は100億宣言企業向け',
      'of which a fund of 200 billion yen for new calls, about 100 billion of it for firms with the 10-billion-yen declaration',
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
        '大規模な投資で労働生産性を抜本的に高め、事業規模を広げて、対象事業の従業員1人当たり給与支給総額を一定以上の年平均の率で伸ばす（率は資料に書かれていない）',
        'Through much higher labour productivity and a larger business, total pay per employee of the project grows each year by at least a set rate, which the document does not give',
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
      name: text(
        '中堅・中小・スタートアップ企業の賃上げに向けた省力化等の大規模成長投資補助金',
        'Large-scale growth investment grant (labour saving for wage rises of mid-sized, small and start-up firms)',
      ),
      at: '事業概要①',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '人手不足に対応する省力化などで労働生産性を抜本的に高め、事業規模を広げるために、工場などの拠点の新設や大規模な設備投資をする中堅・中小・スタートアップ企業',
        'Mid-sized, small and start-up firms that raise labour productivity fundamentally and enlarge their business through a new plant or other large labour-saving investment',
      ),
      parameters: { minimumInvestment, subsidyRate, cap },
      purpose: oneOf(vocabulary.plannedActivity, 'growthInvestment'),
      eligibility: largeInvestment,
      amount: roundDown(
        1,
        atMost(parameter('cap'), product(valueOf(vocabulary.investmentAmount), parameter('subsidyRate'))),
      ),
      payers: national,
      assumptions: [
        text(
          '補助率は予算の資料になく、第5回公募についての民間の解説によります。第6回も1/3以下です（J-Grantsの写し）。',
          'The budget document gives no rate; this one is from a private guide to the fifth call. The sixth call, too, has one third at most (copy of J-Grants).',
        ),
        text(
          '投資額の全額が補助の対象になるものとします。対象外の費用があれば少なくなり、外注費と専門家経費があればその1/3だけ多くなります（第6回公募の計算を見てください）。',
          'The whole investment is taken as eligible cost. What is not covered lowers the amount; outsourcing and experts raise it by a third of their cost (see the sixth call).',
        ),
        text(
          '第1回から第4回の交付決定381件では、補助額は1/3と50億円を超えず、180件は費用の30%未満でした（公表資料の集計）。上限いっぱいになるとは限りません。',
          'In 381 grants of the first four calls none was above one third or 5 billion yen, and 180 were under 30% of the cost (published decisions): the ceiling is often not reached.',
        ),
        text('投資下限額は新しい公募のものです。', 'The minimum investment is that of new calls.'),
        startUpsBySize,
      ],
      conditions: growthConditions,
      rounds,
      apply: growthApply,
    },
    {
      id: 'large-scale-growth-investment-sixth-call',
      name: text(
        '大規模成長投資補助金 第6回公募（外注費、専門家経費、補助率4分の1を含む計算）',
        'Large-scale growth investment grant, sixth call (with outside cost and the rate of one quarter)',
      ),
      at: '事業概要①',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '同じ補助金の第6回公募に申請する中堅・中小・スタートアップ企業',
        'Mid-sized, small and start-up firms in the sixth call of the same grant',
      ),
      parameters: { minimumInvestment, sixthCallRate, cap },
      purpose: oneOf(vocabulary.plannedActivity, 'growthInvestment'),
      eligibility: largeInvestment,
      amount: roundDown(
        1,
        atMost(
          parameter('cap'),
          product(
            sum(valueOf(vocabulary.investmentAmount), valueOf(vocabulary.outsideCost)),
            parameter('sixthCallRate'),
          ),
        ),
      ),
      payers: national,
      assumptions: [
        text(
          '「大規模成長投資補助金」と同じ補助金で、両方を受けることはできません。外注費と専門家経費は補助の対象になり、投資下限額には数えません。',
          'It is the same grant as the large-scale growth investment grant, never both. Outsourcing and experts count as eligible cost and not toward the minimum investment.',
        ),
        text(
          '補助率1/4は、公開前の第6回公募要領を引用した資料一つによります。',
          'The rate of one quarter rests on one text that quotes the pre-release guideline of the sixth call.',
        ),
        startUpsBySize,
      ],
      conditions: growthConditions,
      rounds: [sixthCall],
      apply: growthApply,
    },
    managementTalentBenefit,
    managementTalentBenefitByPay,
  ],
})
