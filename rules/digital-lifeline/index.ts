import { all, defineProgramme, oneOf, text } from '../../src/author'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

const contractor = text('受託者（資料に名称なし）', 'a contractor that the document does not name')
const commissioned = text(
  '制度の図が資料の本文に残っていないため、設計や調査は国が委託して行うものとみなします。',
  'The scheme diagram is not in the text; design and surveys are read as work that the state commissions.',
)
const unknownFee = {
  kind: 'undocumented',
  why: text('委託の金額は資料に書かれていません。', 'The document does not give the amount of the commission.'),
} as const

export const digitalLifeline = defineProgramme(vocabulary, {
  id: 'digital-lifeline',
  number: 4,
  name: text(
    '地域の社会課題解決に向けたデジタルライフライン整備加速事業',
    'Faster digital lifelines for regional needs',
  ),
  summary: text(
    'ドローン航路、自動運転を支える道、インフラ管理DXなどを全国に広げるため、設計、システムづくり、調査を進めます。',
    'Moves design, systems and surveys forward so that drone routes, roads for automated driving and infrastructure DX spread over the country.',
  ),
  budget: { yen: 1_500_000_000n, printed: '15億円' },
  bureaus: [text('商務情報政策局 情報経済課', 'Commerce and Information Policy Bureau, Information Economy Division')],
  goals: [
    {
      text: text('一級河川の上空にドローン航路を整える', 'Drone routes above first-class rivers'),
      figure: '100km',
      deadline: '令和8年度を目安',
    },
    {
      text: text('送電網の上空にドローン航路を整える', 'Drone routes above the power grid'),
      figure: '1万km',
      deadline: '令和8年度を目安',
    },
    {
      text: text('全国の主要都市でインフラ管理DXの実装を始める', 'Infrastructure DX begins in major cities'),
      figure: '10箇所',
      deadline: '令和8年度を目安',
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'digital-lifeline-architecture',
      name: text('アーキテクチャ設計等', 'Architecture design'),
      at: '事業概要（１）',
      mechanism: 'commission',
      award: 'ceiling',
      applicants: false,
      institution: contractor,
      openTo: text(
        '申請を受け付ける制度ではなく、システム全体の見取り図とセキュリティ対応の枠組みを作る事業です',
        'Nobody applies: it draws up the overall plan of the systems and a framework for security incidents',
      ),
      parameters: {},
      eligibility: all(),
      amount: unknownFee,
      payers: national,
      assumptions: [commissioned],
    },
    {
      id: 'digital-lifeline-systems',
      name: text('システムの開発・拡張・実装等', 'Developing, extending and deploying systems'),
      at: '事業概要（２）',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        'ドローン航路、自動運転サービス支援道、インフラ管理DXのシステムを実用にする事業者',
        'Those who bring systems for drone routes, automated driving or infrastructure DX into use',
      ),
      parameters: {},
      eligibility: oneOf(vocabulary.plannedActivity, 'digitalLifeline'),
      amount: {
        kind: 'undocumented',
        why: text(
          '対象者と補助率を示す制度の図が、資料の本文に残っていません。',
          'The diagram that would say who is paid, and at what rate, is not in the text.',
        ),
      },
      payers: national,
      assumptions: [
        text(
          '対象者は資料に書かれていないため、取組だけで判定します。補助ではなく委託で行われる場合もありえます。',
          'The document does not say who applies, so only the activity is asked; it may also be commissioned rather than subsidized.',
        ),
      ],
    },
    {
      id: 'digital-lifeline-specifications',
      name: text('仕様書の作成・標準化等に向けた調査', 'Survey for specifications and standards'),
      at: '事業概要（３）',
      mechanism: 'commission',
      award: 'ceiling',
      applicants: false,
      institution: contractor,
      openTo: text(
        '申請を受け付ける制度ではなく、仕様書を国際標準などに合わせて改める調査です',
        'Nobody applies: it is a survey that brings the specifications in line with international standards',
      ),
      parameters: {},
      eligibility: all(),
      amount: unknownFee,
      payers: national,
      assumptions: [commissioned],
    },
  ],
})
