import { text } from '../src/author'
import type { CombinationRule, Text } from '../src/author'
import { budgetDocument } from './sources'

/** Every pair of measures that a document speaks of. */
export const stacking: readonly CombinationRule[] = [
  {
    measures: ['large-scale-growth-investment-sixth-call', 'large-scale-growth-investment'],
    relation: 'excludes',
    note: text(
      '一つの補助金を二通りに計算したもので、片方だけを受けられます。',
      'They are one grant worked out in two ways; only one of them can be had.',
    ),
    source: budgetDocument,
    at: '中堅等大規模成長投資補助金 事業概要①',
  },
  {
    measures: ['management-talent-benefit-by-pay', 'management-talent-benefit'],
    relation: 'excludes',
    note: text(
      '一つの給付金を二通りに計算したもので、片方だけを受けられます。',
      'They are one benefit worked out in two ways; only one of them can be had.',
    ),
    source: budgetDocument,
    at: '中堅等大規模成長投資補助金 事業概要②',
  },
  {
    measures: ['group-subsidy-fukushima-cooperatives', 'group-subsidy-fukushima'],
    relation: 'excludes',
    note: text(
      '一つの補助金を、組合などと会社に分けて計算したもので、片方だけを受けられます。',
      'They are one grant, worked out for cooperatives and for firms; only one of them can be had.',
    ),
    source: budgetDocument,
    at: '中小企業等グループ補助金（令和3年、令和4年福島県沖地震） 事業スキーム 3. 補助率',
  },
  {
    measures: ['business-reconstruction-july-2020-rain-cooperatives', 'business-reconstruction-july-2020-rain'],
    relation: 'excludes',
    note: text(
      '一つの補助金を、組合などと会社に分けて計算したもので、片方だけを受けられます。',
      'They are one grant, worked out for cooperatives and for firms; only one of them can be had.',
    ),
    source: budgetDocument,
    at: 'なりわい再建支援事業（令和2年7月豪雨） 事業スキーム 3. 補助率',
  },
  {
    measures: ['reconstruction-loan-interest-noto', 'business-reconstruction-noto'],
    relation: 'requires',
    note: text(
      '能登半島地震等の利子補給は、なりわい再建支援事業のA類型（石川県）を使う事業者のためのもので、両方を受けられます。',
      'The interest subsidy for the Noto earthquake is for users of the type A reconstruction grant (Ishikawa), so both can be had together.',
    ),
    source: budgetDocument,
    at: 'なりわい再建資金利子補給事業（令和6年能登半島地震等） 事業スキーム 1. 対象要件',
  },
  {
    measures: ['reconstruction-loan-interest-july-2020-rain', 'business-reconstruction-july-2020-rain'],
    relation: 'requires',
    note: text(
      '令和2年7月豪雨の利子補給は、なりわい再建支援事業のA類型（熊本県）を使う事業者のためのもので、両方を受けられます。',
      'The interest subsidy for the heavy rain of July 2020 is for users of the type A reconstruction grant (Kumamoto), so both can be had together.',
    ),
    source: budgetDocument,
    at: 'なりわい再建資金利子補給事業（令和2年7月豪雨） 事業スキーム 1. 対象要件',
  },
]

/** What is said of every pair that is not in `stacking`. */
export const combinationRulesUndocumented: Text = text(
  'このほかの支援どうしを併せて使えるかどうかは、資料に書かれていません。申請の前に窓口で確かめてください。',
  'Whether any other two measures can be combined is not documented; ask before you apply.',
)
