import { all, defineProgramme, oneOf, text } from '../../src/author'
import { notHousehold } from '../applicants'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

const unknownRate = {
  kind: 'undocumented',
  why: text(
    '誰にどの率で支払うかは資料の本文になく、制度の図は失われており、公募の案内にも見つかっていません。',
    'Who is paid, and at what rate, is not in the text, whose diagrams are lost, nor was it found in a call.',
  ),
} as const
const onlyActivity = text(
  '対象者は資料に書かれていないため、取組で判定し、家庭だけを除きます。補助ではなく委託で行われる場合もありえます。',
  'The document does not say who applies, so the activity is asked and households alone are left out; it may also be commissioned rather than subsidized.',
)

export const quantumComputing = defineProgramme(vocabulary, {
  id: 'quantum-computing',
  number: 24,
  name: text(
    '量子コンピュータの産業化に向けた開発の加速及び環境整備',
    'Development and facilities for an industry of quantum computing',
  ),
  summary: text(
    '次の世代の量子コンピュータの研究開発と人材育成、使い道をつくる大型の実証、産総研の拠点の拡充を進めます。',
    'Moves next-generation quantum computers, their specialists, large trials of use and the research centre of AIST forward.',
  ),
  budget: { yen: 100_400_000_000n, printed: '1,004億円' },
  bureaus: [],
  goals: [
    {
      text: text(
        '国内で量子技術を利用する人（「量子未来産業創出戦略」令和5年4月による）',
        'People in Japan who use quantum technology (Strategy of Quantum Future Industry Development, April 2023)',
      ),
      figure: text('1,000万人', '10 million people'),
      deadline: text('2030年', '2030'),
    },
    {
      text: text('量子技術による生産額（同じ戦略による）', 'Production through quantum technology (the same strategy)'),
      figure: text('50兆円規模', 'on the order of 50 trillion yen'),
      deadline: text('2030年', '2030'),
    },
    {
      text: text(
        '未来の市場をひらく量子ユニコーン企業をつくる（同じ戦略による）',
        'Quantum start-ups that become unicorns (the same strategy)',
      ),
      deadline: text('2030年', '2030'),
    },
    {
      text: text(
        '開発した技術が実用になる割合（累計）',
        'Share of the technology developed that comes into use (cumulative)',
      ),
      figure: text('50%以上（累計）', '50% or more, cumulative'),
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'quantum-next-generation-research',
      name: text('次世代機に向けた研究開発加速および人材育成', 'Research and training for the next generation'),
      at: '事業スキーム(1)',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '量子コンピュータの本体、部素材、ミドルウェアの研究開発と人材育成に取り組む者',
        'Those who research quantum hardware, parts, materials or middleware, or train specialists',
      ),
      parameters: {},
      eligibility: all(oneOf(vocabulary.plannedActivity, 'quantum'), notHousehold),
      amount: unknownRate,
      payers: national,
      assumptions: [onlyActivity],
      conditions: [
        text(
          '産業で使える大規模で安い次世代機に向けた、本体、部素材、ミドルウェアの研究開発か人材育成であること。',
          'It must be research on hardware, parts, materials or middleware for a large and affordable next-generation machine, or training for it.',
        ),
      ],
      apply: {
        unknown: text(
          '公募の窓口と期間は資料になく、見つかっていません。',
          'Neither contact nor window of a call was found.',
        ),
      },
    },
    {
      id: 'quantum-use-case-demonstration',
      name: text('ユースケース創出のための大型実証', 'Large trials that find uses'),
      at: '事業スキーム(2)',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '量子コンピュータの使い道をつくる大型の実証に取り組む者',
        'Those who carry out large trials of what quantum computers can be used for',
      ),
      parameters: {},
      eligibility: all(oneOf(vocabulary.plannedActivity, 'quantum'), notHousehold),
      amount: unknownRate,
      payers: national,
      assumptions: [onlyActivity],
      conditions: [
        text(
          '使い道（ユースケース）をつくる大型の実証で、研究開発と一体で進めるものであること。',
          'It must be a large trial that finds uses, carried out together with the research.',
        ),
      ],
      apply: {
        unknown: text(
          '公募の窓口と期間は資料になく、見つかっていません。',
          'Neither contact nor window of a call was found.',
        ),
      },
    },
    {
      id: 'quantum-research-centre-expansion',
      name: text('産総研「G-QuAT」の拡充', 'Larger G-QuAT research centre'),
      at: '事業スキーム(3)',
      mechanism: 'grantToPublicBody',
      award: 'ceiling',
      applicants: false,
      institution: text(
        '産業技術総合研究所 量子・AI融合技術ビジネス開発グローバル研究センター（G-QuAT）',
        'National Institute of Advanced Industrial Science and Technology (AIST), G-QuAT',
      ),
      openTo: text(
        '申請を受け付ける制度ではなく、産総研が研究設備や評価施設などを整えます',
        'Nobody applies: AIST sets up research equipment, test facilities and the like',
      ),
      parameters: {},
      eligibility: all(),
      amount: {
        kind: 'undocumented',
        why: text(
          '産総研に渡る金額の内訳は資料に書かれていません。',
          'The document does not give what part goes to AIST.',
        ),
      },
      payers: national,
      assumptions: [
        text(
          '整備先として産総研だけが挙げられているため、産総研に支払われるものと読みます。',
          'AIST alone is named as the place, so the money is read as going there.',
        ),
      ],
    },
  ],
})
