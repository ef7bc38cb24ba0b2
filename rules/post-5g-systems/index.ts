import { defineProgramme, oneOf, text } from '../../src/author'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

const unknownRate = {
  kind: 'undocumented',
  why: text(
    '補助率、上限額、委託の金額を示す制度の図が、資料の本文に残っていません。',
    'The diagram that would give rates, caps and fees is not in the text.',
  ),
} as const
const assumptions = [
  text(
    '対象者は資料に書かれていないため、取組だけで判定します。',
    'The document does not say who applies, so only the activity is asked.',
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
      figure: '50%以上',
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
        '情報通信ネットワークやその要素（ロボティクス分野の生成AIの基盤モデル）の技術を開発する者',
        'Those who develop networks or their elements (foundation models of generative AI for robotics)',
      ),
      parameters: {},
      eligibility: oneOf(vocabulary.plannedActivity, 'post5g'),
      amount: unknownRate,
      payers: national,
      assumptions,
    },
    {
      id: 'advanced-semiconductor-technology',
      name: text('先端半導体等の設計・製造技術等の開発', 'Development of technology for advanced semiconductors'),
      at: '事業概要（2）',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '先端半導体などの設計技術や、製造装置・部素材の技術を開発する者',
        'Those who develop technology to design advanced chips, or equipment and materials to make them',
      ),
      parameters: {},
      eligibility: oneOf(vocabulary.plannedActivity, 'post5g', 'semiconductors'),
      amount: unknownRate,
      payers: national,
      assumptions,
    },
  ],
})
