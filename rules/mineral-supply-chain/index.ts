import { all, defineProgramme, text } from '../../src/author'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

const jogmec = text(
  '独立行政法人エネルギー・金属鉱物資源機構（JOGMEC）',
  'Japan Organization for Metals and Energy Security (JOGMEC)',
)
const noSplit = {
  kind: 'undocumented',
  why: text(
    '(1)から(3)への予算の内訳が資料に書かれていません。',
    'The document does not say how the budget is split between (1), (2) and (3).',
  ),
} as const

export const mineralSupplyChain = defineProgramme(vocabulary, {
  id: 'mineral-supply-chain',
  number: 14,
  name: text('鉱物サプライチェーン多角化・安定化事業', 'Diverse and stable mineral supply'),
  summary: text(
    'レアアースなどの重要鉱物を安定して得られるよう、JOGMECを通じて鉱山開発・製錬への出資と国家備蓄を強めます。',
    'Secures rare earths and other critical minerals through JOGMEC, by equity in mines and smelters and by the national stockpile.',
  ),
  budget: { yen: 93_700_000_000n, printed: '937億円' },
  bureaus: [],
  goals: [
    {
      text: text(
        '日本企業との共同出資で特定の国への依存から抜け出して供給源を広げ、国家備蓄から緊急時にすばやく供給できるようにする',
        'Joint investment with Japanese firms ends reliance on particular countries and widens the sources, and the stockpile can supply them quickly in an emergency',
      ),
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'mineral-project-equity',
      name: text(
        '鉱山開発・製錬事業への出資のためのJOGMECへの出資',
        'Equity for JOGMEC to invest in mines and smelters',
      ),
      at: '事業概要(1)',
      mechanism: 'equity',
      award: 'ceiling',
      applicants: false,
      institution: jogmec,
      openTo: text(
        '国がJOGMECに出資し、JOGMECを通じて、鉱山開発や製錬の案件に民間企業が出資するのを支えます',
        'The state puts equity into JOGMEC, which backs private firms’ investments in mining and smelting projects',
      ),
      parameters: {},
      eligibility: all(),
      amount: noSplit,
      payers: national,
      assumptions: [],
    },
    {
      id: 'mineral-stockpile-grant',
      name: text('国家備蓄の強化と案件評価等のための交付金', 'Grant for the national stockpile and project assessment'),
      at: '事業概要(2)',
      mechanism: 'grantToPublicBody',
      award: 'ceiling',
      applicants: false,
      institution: jogmec,
      openTo: text(
        '国がJOGMECに、備蓄の強化や新しい出資の案件評価などの経費を交付します',
        'The state pays JOGMEC for the stockpile and for assessing new investments',
      ),
      parameters: {},
      eligibility: all(),
      amount: noSplit,
      payers: national,
      assumptions: [],
    },
    {
      id: 'mineral-stockpile-interest',
      name: text('備蓄物資の購入に係る借入金の利子補助', 'Interest on loans for the stockpile'),
      at: '事業概要(3)',
      mechanism: 'interestSubsidy',
      award: 'ceiling',
      applicants: false,
      institution: jogmec,
      openTo: text(
        '国がJOGMECに、備蓄する物資を買うための借入金の利子を補助します',
        'The state pays JOGMEC’s interest on loans to buy what is stockpiled',
      ),
      parameters: {},
      eligibility: all(),
      amount: noSplit,
      payers: national,
      assumptions: [],
    },
  ],
})
