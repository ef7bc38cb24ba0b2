import { all, defineProgramme, text } from '../../src/author'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

const aist = text(
  '国立研究開発法人産業技術総合研究所（産総研）',
  'National Institute of Advanced Industrial Science and Technology (AIST)',
)
const nite = text('独立行政法人製品評価技術基盤機構（NITE）', 'National Institute of Technology and Evaluation (NITE)')
const noFigure = {
  kind: 'undocumented',
  why: text('法人ごとの金額は資料に書かれていません。', 'The document does not say how much each institution gets.'),
} as const
const assumptions = [
  text(
    '制度の図が資料の本文に残っていないため、国が法人に交付するものとみなします。',
    'The scheme diagram is not in the text; it is read as money that the state grants to the institution.',
  ),
]

export const nationalResearchFacilities = defineProgramme(vocabulary, {
  id: 'national-research-facilities',
  number: 52,
  name: text('国立研究開発法人等の施設・設備等の機能強化事業', 'Better facilities at national research institutes'),
  summary: text(
    '研究が止まらないよう産総研とNITEの施設や設備を改修して更新し、海外から優れた研究者を招いて、研究の土台を強くします。',
    'Renews buildings and equipment of AIST and NITE so that research does not come to a halt, and brings top researchers from abroad.',
  ),
  budget: { yen: 10_600_000_000n, printed: '106億円' },
  bureaus: [
    text(
      'イノベーション・環境局 総務課 産業技術法人室',
      'Innovation and Environment Policy Bureau, General Affairs Division, Industrial Technology Institutions Office',
    ),
  ],
  goals: [
    {
      text: text(
        '産総研の施設や設備を新しくし、海外の優れた研究者を各研究領域に呼び込む',
        'AIST renews its facilities and brings top researchers from abroad into its fields of research',
      ),
      figure: text('8分野', '8 fields'),
    },
    {
      text: text(
        'NITEが車載用蓄電池の燃焼試験などをできるようにする',
        'NITE becomes able to do fire tests of vehicle batteries and the like',
      ),
      deadline: text('令和8年度内', 'within FY2026'),
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'aist-facilities',
      name: text('産総研の施設・設備等の改修・更新', 'Renewing the facilities of AIST'),
      at: '事業概要 産総研の機能強化①',
      mechanism: 'grantToPublicBody',
      award: 'ceiling',
      applicants: false,
      institution: aist,
      openTo: text(
        '申請を受け付ける制度ではなく、産総研のネットワーク、施設、南海トラフ地震の観測拠点網などを新しくする事業です',
        'Nobody applies: AIST renews its network, its buildings and its stations that watch for a Nankai Trough earthquake',
      ),
      parameters: {},
      eligibility: all(),
      amount: noFigure,
      payers: national,
      assumptions,
    },
    {
      id: 'aist-overseas-researchers',
      name: text('産総研への海外トップ研究人材の呼び込み', 'Top researchers from abroad at AIST'),
      at: '事業概要 産総研の機能強化②',
      mechanism: 'grantToPublicBody',
      award: 'ceiling',
      applicants: false,
      institution: aist,
      openTo: text(
        '申請を受け付ける制度ではなく、産総研が海外の研究者を中心に新しい研究を始める事業です',
        'Nobody applies: AIST starts new research around researchers from abroad',
      ),
      parameters: {},
      eligibility: all(),
      amount: noFigure,
      payers: national,
      assumptions,
    },
    {
      id: 'nite-facilities',
      name: text(
        'NITEの大型蓄電池試験施設（NLAB）の改修・更新',
        'Renewing NITE’s test centre for large batteries (NLAB)',
      ),
      at: '事業概要 NITEの機能強化',
      mechanism: 'grantToPublicBody',
      award: 'ceiling',
      applicants: false,
      institution: nite,
      openTo: text(
        '申請を受け付ける制度ではなく、令和9年に改定予定の国連協定規則に合う試験ができるよう、NITEの試験施設を改修する事業です',
        'Nobody applies: NITE fits its test centre to the United Nations rules that are to be revised in 2027',
      ),
      parameters: {},
      eligibility: all(),
      amount: noFigure,
      payers: national,
      assumptions,
    },
  ],
})
