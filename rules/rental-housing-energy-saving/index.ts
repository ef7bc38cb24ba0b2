import { defineProgramme, oneOf, parameter, product, roundDown, text, valueOf } from '../../src/author'
import { national } from '../payers'
import { vocabulary } from '../vocabulary'
import { amountPerHeater } from './parameters'
import { sources } from './sources'

export const rentalHousingEnergySaving = defineProgramme(vocabulary, {
  id: 'rental-housing-energy-saving',
  number: 31,
  name: text('既存賃貸集合住宅の省エネ化支援事業', 'Energy saving in rental housing'),
  summary: text(
    'ヒートポンプ給湯機を置きにくい賃貸集合住宅で、給湯器を小型の省エネ型に替える費用を定額で補助します。',
    'Pays a fixed sum for each heater replaced by a small efficient one in rented flats that have no room for a heat pump.',
  ),
  budget: { yen: 3_500_000_000n, printed: '35億円' },
  bureaus: [
    text(
      '資源エネルギー庁 省エネルギー・新エネルギー部 省エネルギー課',
      'Agency for Natural Resources and Energy, Energy Efficiency and Renewable Energy Department, Energy Efficiency Division',
    ),
  ],
  goals: [
    {
      text: text(
        '家庭部門の省エネ量（家庭の対策全体は1,200万kl程度）',
        'Energy saved in homes, out of measures for about 12 million kl',
      ),
      figure: '264.9万kl',
      deadline: '2030年度',
    },
  ],
  sources,
  measures: [
    {
      id: 'rental-housing-water-heater',
      name: text(
        '小型の省エネ型給湯器の導入補助（賃貸集合給湯省エネ2026事業）',
        'Fixed sum for small efficient water heaters',
      ),
      at: '事業概要・事業スキーム',
      mechanism: 'subsidy',
      award: 'entitlement',
      applicants: true,
      openTo: text(
        '既存の賃貸集合住宅で、従来型の給湯器をエコジョーズなどに取り替えるオーナーなど',
        'Owners and others who replace conventional heaters in existing rented flats with Eco-Jozu and the like',
      ),
      parameters: { amountPerHeater },
      purpose: oneOf(vocabulary.plannedActivity, 'energySaving'),
      eligibility: oneOf(vocabulary.waterHeater, 'noReheat', 'reheat'),
      amount: roundDown(1, product(valueOf(vocabulary.unitCount), parameter('amountPerHeater'))),
      payers: national,
      assumptions: [
        text(
          '1台当たりの額は予算の資料になく、資源エネルギー庁の案内によります。',
          'The budget document does not give the sum per heater; it is from the page of the agency.',
        ),
        text(
          '令和7年11月28日以降に着手した、従来型の給湯器からの取替えが前提です。',
          'The work must replace conventional heaters and have begun on or after 28 November 2025.',
        ),
        text(
          'すべての台数で、追いだきと排水工事の種類が同じものとします。違えば種類ごとに計算します。',
          'All heaters are taken to be of one kind with the same drain work; work out other kinds one by one.',
        ),
      ],
    },
  ],
})
