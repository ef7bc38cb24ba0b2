import { all, defineProgramme, isTrue, oneOf, parameter, product, roundDown, text, valueOf } from '../../src/author'
import { national } from '../payers'
import { vocabulary } from '../vocabulary'
import { amountPerHeater } from './parameters'
import { sources } from './sources'

export const rentalHousingEnergySaving = defineProgramme(vocabulary, {
  id: 'rental-housing-energy-saving',
  number: 31,
  name: text('既存賃貸集合住宅の省エネ化支援事業', 'Energy saving in existing rental housing'),
  summary: text(
    'ヒートポンプ給湯機を置きにくい既存の賃貸集合住宅で、給湯器を小型の省エネ型に替える費用を定額で補助し、業界団体やメーカーなどと周知します。',
    'Pays a fixed sum for each heater replaced by a small efficient one in existing rented flats with no room for a heat pump, and makes it known with trade bodies and makers.',
  ),
  budget: { yen: 3_500_000_000n, printed: '35億円' },
  bureaus: [
    text(
      '資源エネルギー庁 省エネルギー・新エネルギー部 省エネルギー課',
      'Agency for Natural Resources and Energy, Energy Efficiency and Renewable Energy Department, Energy Efficiency and Conservation Division',
    ),
  ],
  goals: [
    {
      text: text(
        '家庭部門の省エネ量（家庭の対策全体は1,200万kl）',
        'Energy saved in homes, out of measures for 12 million kl',
      ),
      figure: text('264.9万kl', '2.649 million kl'),
      deadline: text('2030年度', 'FY2030'),
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
      purpose: all(oneOf(vocabulary.plannedActivity, 'energySaving'), isTrue(vocabulary.existingRentalFlats)),
      eligibility: oneOf(vocabulary.waterHeater, 'noReheat', 'reheat'),
      amount: roundDown(1, product(valueOf(vocabulary.unitCount), parameter('amountPerHeater'))),
      payers: national,
      assumptions: [
        text(
          '1台当たりの額は予算の資料になく、資源エネルギー庁の案内によります。',
          'The budget document does not give the sum per heater; it is from the page of the agency.',
        ),
        text(
          'すべての台数で、追いだきと排水工事の種類が同じものとします。違えば種類ごとに計算します。',
          'All heaters are taken to be of one kind with the same drain work; work out other kinds one by one.',
        ),
        text(
          '建物についての条件（2戸以上、築1年以上）は、前の年の公募によります。',
          'The conditions on the building (two flats or more, a year or older) are those of the year before.',
        ),
      ],
      conditions: [
        text(
          '既存の賃貸集合住宅のオーナーなどであること（自分の家や、借りて住む部屋の給湯器は対象外）。',
          'You must be the owner or the like of an existing building of rented flats; your own home, or a flat that you rent, is out.',
        ),
        text(
          '賃貸の住戸が2戸以上ある、築1年以上の建物であること。',
          'The building must have at least two rented flats and be at least a year old.',
        ),
        text(
          '従来型の給湯器を、エコジョーズなどの小型の省エネ型に取り替えること。',
          'Conventional heaters must be replaced by small efficient ones such as Eco-Jozu.',
        ),
        text('令和7年11月28日以降に着手した工事であること。', 'The work must have begun on or after 28 November 2025.'),
      ],
      rounds: [
        {
          round: '2026年',
          en: '2026',
          note: text(
            '2026年の事業の頁が開いています。受付の期間は見つかっていません。',
            'The page of the 2026 scheme is up; its window was not found.',
          ),
          url: 'https://chintai-shoene2026.meti.go.jp',
          source: 'waterHeaterPage',
        },
      ],
      apply: {
        where: text(
          '賃貸集合給湯省エネ2026事業の事務局（登録された事業者を通じて）',
          'The office of the 2026 scheme for rented flats, through a registered firm',
        ),
        by: text('受付の期限は見つかっていません。', 'The deadline was not found.'),
        whom: text('給湯器の工事をする事業者か、事務局', 'The firm that installs the heaters, or the office'),
        url: 'https://chintai-shoene2026.meti.go.jp',
      },
    },
  ],
})
