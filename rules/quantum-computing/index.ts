import { all, defineProgramme, oneOf, text } from '../../src/author'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

const unknownRate = {
  kind: 'undocumented',
  why: text(
    '対象者と補助率を示す制度の図が、資料の本文に残っていません。',
    'The diagram that would say who is paid, and at what rate, is not in the text.',
  ),
} as const
const onlyActivity = text(
  '対象者は資料に書かれていないため、取組だけで判定します。補助ではなく委託で行われる場合もありえます。',
  'The document does not say who applies, so only the activity is asked; it may also be commissioned rather than subsidized.',
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
      text: text('国内で量子技術を利用する人', 'People in Japan who use quantum technology'),
      figure: '1,000万人',
      deadline: '2030年',
    },
    {
      text: text('量子技術による生産額', 'Production through quantum technology'),
      figure: '50兆円規模',
      deadline: '2030年',
    },
    {
      text: text('未来の市場をひらく量子ユニコーン企業をつくる', 'Quantum start-ups that become unicorns'),
      deadline: '2030年',
    },
    {
      text: text(
        '開発した技術が実用になる割合（累計）',
        'Share of the technology developed that comes into use (cumulative)',
      ),
      figure: '50%以上',
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
      eligibility: oneOf(vocabulary.plannedActivity, 'quantum'),
      amount: unknownRate,
      payers: national,
      assumptions: [onlyActivity],
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
      eligibility: oneOf(vocabulary.plannedActivity, 'quantum'),
      amount: unknownRate,
      payers: national,
      assumptions: [onlyActivity],
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
