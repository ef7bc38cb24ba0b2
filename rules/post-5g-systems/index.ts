import { all, defineProgramme, oneOf, text } from '../../src/author'
import { notHousehold } from '../applicants'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

const unknownRate = {
  kind: 'undocumented',
  why: text(
    '補助率、上限額、委託の金額は資料の本文になく、制度の図は失われており、公募の案内にも見つかっていません。',
    'Rates, caps and fees are not in the text, whose diagrams are lost, nor were they found in a call.',
  ),
} as const
const assumptions = [
  text(
    '対象者は資料に書かれていないため、取組で判定し、家庭だけを除きます。',
    'The document does not say who applies, so the activity is asked and households alone are left out.',
  ),
  text(
    '資料は委託と補助の両方を挙げています。どの開発がどちらかは分からないため、補助として示します。',
    'The document names both commission and subsidy; which work is which is not known, so it is shown as a subsidy.',
  ),
]

export const post5gSystems = defineProgramme(vocabulary, {
  id: 'post-5g-systems',
  number: 20,
  name: text('ポスト5G情報通信システム基盤強化研究開発事業', 'Research and development for post-5G systems'),
  summary: text(
    '5Gの次の段階の情報通信システムと、先端半導体などの設計・製造の技術開発を進めます。',
    'Develops the communication systems that follow 5G, and the technology to design and make advanced chips.',
  ),
  budget: {
    yen: 153_700_000_000n,
    printed: '1,537億円',
    note: text('このうち802億円はGXの予算', 'of which 80.2 billion yen is from the GX budget'),
  },
  bureaus: [text('商務情報政策局 情報産業課', 'Commerce and Information Policy Bureau, IT Industry Division')],
  goals: [
    {
      text: text('開発した技術の累計の実用化率', 'Share of the technology developed that comes into use, cumulative'),
      figure: text('50%以上（累計）', '50% or more, cumulative'),
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'post-5g-communication-systems',
      name: text('ポスト5G情報通信システムの開発', 'Development of post-5G communication systems'),
      at: '事業概要（1）',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '情報通信ネットワーク全体やその要素（ロボティクス分野の生成AIの基盤モデル）の技術を開発し、実証する者',
        'Those who develop and try out networks as a whole or their elements (foundation models of generative AI for robotics)',
      ),
      parameters: {},
      eligibility: all(oneOf(vocabulary.plannedActivity, 'post5g'), notHousehold),
      amount: unknownRate,
      payers: national,
      assumptions,
      conditions: [
        text(
          'ポスト5Gに対応した情報通信システムの中核となる技術の開発か実証であること。',
          'It must be development or trial of technology at the core of post-5G systems.',
        ),
      ],
      apply: {
        unknown: text(
          '公募の窓口と期間は資料になく、見つかっていません。担当は経済産業省の情報産業課です。',
          'Neither contact nor window of a call was found; the IT Industry Division of METI is in charge.',
        ),
      },
    },
    {
      id: 'advanced-semiconductor-technology',
      name: text('先端半導体等の設計・製造技術等の開発', 'Development of technology for advanced semiconductors'),
      at: '事業概要（2）',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '先端半導体などを広く使えるようにする設計の技術（半導体かシステムの設計）や、その製造に欠かせず日本に強みのある製造装置、部素材などの技術を開発し、実証する者',
        'Those who develop and try out technology to design chips or systems so that advanced chips are used more, or equipment and materials that are indispensable for making them and in which Japan leads',
      ),
      parameters: {},
      eligibility: all(oneOf(vocabulary.plannedActivity, 'post5g', 'semiconductors'), notHousehold),
      amount: unknownRate,
      payers: national,
      assumptions,
      conditions: [
        text(
          '設計の技術は先端半導体などの利用を進めるもの、製造装置や部素材などの技術は製造に欠かせず日本に優位のあるものであること。',
          'Design technology must further the use of advanced chips; equipment and materials must be indispensable for making them and a field in which Japan leads.',
        ),
      ],
      apply: {
        unknown: text(
          '公募の窓口と期間は資料になく、見つかっていません。担当は経済産業省の情報産業課です。',
          'Neither contact nor window of a call was found; the IT Industry Division of METI is in charge.',
        ),
      },
    },
  ],
})
