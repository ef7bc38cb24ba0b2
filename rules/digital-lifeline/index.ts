import { all, defineProgramme, not, oneOf, parameter, product, roundDown, text, valueOf } from '../../src/author'
import { national } from '../payers'
import { vocabulary } from '../vocabulary'
import { droneRouteRate } from './parameters'
import { sources } from './sources'

const contractor = text('受託者（資料に名称なし）', 'a contractor that the document does not name')
const commissioned = text(
  '制度の図が資料の本文に残っていないため、設計や調査は国が委託して行うものとみなします。',
  'The scheme diagram is not in the text; design and surveys are read as work that the state commissions.',
)
const unknownFee = {
  kind: 'undocumented',
  why: text('委託の金額は資料に書かれていません。', 'The document does not give the amount of the commission.'),
} as const

const forLifeline = all(
  oneOf(vocabulary.plannedActivity, 'digitalLifeline'),
  not(oneOf(vocabulary.applicantType, 'household')),
)
const systemConditions = [
  text(
    'これまでの実証事業などから生まれたシステムを、(1)で作る設計に合わせて、実用のために開発、拡張、導入などすること。',
    'It is about a system that came out of earlier demonstration projects or the like, and follows the architecture of (1).',
  ),
]

export const digitalLifeline = defineProgramme(vocabulary, {
  id: 'digital-lifeline',
  number: 4,
  name: text(
    '地域の社会課題解決に向けたデジタルライフライン整備加速事業',
    'Faster digital lifelines for regional needs',
  ),
  summary: text(
    '国の「デジタルライフライン全国総合整備計画」に沿って、ドローン航路、自動運転を支える道、インフラの管理のデジタル化（インフラ管理DX）などを全国に広げるため、設計、システムづくり、調査を進めます。',
    'Moves design, systems and surveys forward so that drone routes, roads for automated driving and infrastructure DX spread over the country, under the National Plan for Digital Lifelines.',
  ),
  budget: { yen: 1_500_000_000n, printed: '15億円' },
  bureaus: [text('商務情報政策局 情報経済課', 'Commerce and Information Policy Bureau, Information Economy Division')],
  goals: [
    {
      text: text('一級河川の上空にドローン航路を整える', 'Drone routes above first-class rivers'),
      figure: text('100km', '100 km'),
      deadline: text('令和8年度を目安', 'about FY2026'),
    },
    {
      text: text('送電網の上空にドローン航路を整える', 'Drone routes above the power grid'),
      figure: text('1万km', '10,000 km'),
      deadline: text('令和8年度を目安', 'about FY2026'),
    },
    {
      text: text('全国の主要都市でインフラ管理DXの実装を始める', 'Infrastructure DX begins in major cities'),
      figure: text('10箇所', '10 places'),
    },
  ],
  sources,
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
        'システム全体の見取り図（アーキテクチャ）とセキュリティ対応の枠組みを作る事業です。申請を受け付ける制度とは書かれていません',
        'It draws up the architecture of the systems and a framework for security incidents; the document speaks of no applications',
      ),
      parameters: {},
      eligibility: all(),
      amount: unknownFee,
      payers: national,
      assumptions: [commissioned],
    },
    {
      id: 'digital-lifeline-systems',
      name: text(
        'システムの開発・拡張・実装等（ドローン航路整備事業）',
        'Developing, extending and deploying systems (drone routes)',
      ),
      at: '事業概要（２）',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        'これまでの実証事業などで開発したシステムを、ドローン航路の実用のために開発、拡張、導入する事業者',
        'Those who develop, extend or deploy systems from earlier demonstration projects to bring drone routes into use',
      ),
      parameters: { droneRouteRate },
      purpose: forLifeline,
      eligibility: all(),
      amount: roundDown(1, product(valueOf(vocabulary.eligibleCost), parameter('droneRouteRate'))),
      payers: national,
      assumptions: [
        text(
          '補助率は予算の資料になく、令和7年度補正のドローン航路整備事業の公募（J-Grantsの写し）によります。上限額は公募にありませんでした。',
          'The rate is not in the budget document but in the call for drone routes under the same budget (copy of J-Grants); the call had no cap.',
        ),
        text(
          '対象者は資料に書かれていないため、家庭でないことと取組だけで判定します。',
          'The document does not say who applies, so only the activity is asked, and that it is no household.',
        ),
      ],
      conditions: [
        ...systemConditions,
        text(
          '公募では、国内に新しくドローン航路を整備するための、事業性の評価、データの整備、航路の設計などの事業であること。',
          'By the call, it is the evaluation, data, route design and the like for a new drone route in Japan.',
        ),
      ],
      rounds: [
        {
          round: '令和7年度補正 ドローン航路整備事業',
          en: 'drone routes, FY2025 supplementary budget',
          opens: '2026-07-22',
          closes: '2026-08-21',
          note: text('15時まで。事業は2027年2月26日まで。', 'Until 15:00; the project ends by 26 February 2027.'),
          url: 'https://pacific-hojo2.com/digital-lifeline',
          source: 'droneRouteCall',
        },
      ],
      apply: {
        where: text('J-Grants（電子申請）', 'J-Grants, online'),
        by: text(
          '公募は2026年8月21日に締め切られました。次の公募は見つかっていません。',
          'The call closed on 21 August 2026; no next call was found.',
        ),
        whom: text('ドローン航路整備事業の事務局', 'the secretariat of the drone route project'),
        url: 'https://pacific-hojo2.com/digital-lifeline',
        prepare: [
          text(
            '実証事業で開発したシステムの説明と見積書',
            'A description of the system that was demonstrated, and quotations',
          ),
        ],
      },
    },
    {
      id: 'digital-lifeline-other-systems',
      name: text(
        'システムの開発・拡張・実装等（自動運転サービス支援道、インフラ管理DXなど）',
        'Developing, extending and deploying systems (automated driving, infrastructure DX and others)',
      ),
      at: '事業概要（２）',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        'これまでの実証事業などで開発したシステムを、自動運転サービス支援道やインフラ管理DXなどの実用のために開発、拡張、導入する事業者',
        'Those who develop, extend or deploy systems from earlier demonstration projects to bring roads for automated driving, infrastructure DX and the like into use',
      ),
      parameters: {},
      purpose: forLifeline,
      eligibility: all(),
      amount: {
        kind: 'undocumented',
        why: text(
          '補助率と対象者は資料の本文になく（図は失われている）、ドローン航路のほかの公募は見つかっていません。',
          'Neither the rate nor who is paid is in the text, whose diagrams are lost, and no call other than that for drone routes was found.',
        ),
      },
      payers: national,
      assumptions: [
        text(
          '対象者は資料に書かれていないため、取組だけで判定します。補助ではなく委託で行われる場合もありえます。',
          'The document does not say who applies, so only the activity is asked; it may also be commissioned rather than subsidized.',
        ),
      ],
      conditions: systemConditions,
      apply: {
        unknown: text(
          '公募が見つかっていません。経済産業省 商務情報政策局 情報経済課に確かめてください。',
          'No call was found; ask the Information Economy Division of METI’s Commerce and Information Policy Bureau.',
        ),
      },
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
        '既存の標準仕様や国際標準に合わせて仕様書などを改める調査です。申請を受け付ける制度とは書かれていません',
        'It is a survey that brings the specifications in line with existing and international standards; the document speaks of no applications',
      ),
      parameters: {},
      eligibility: all(),
      amount: unknownFee,
      payers: national,
      assumptions: [commissioned],
    },
  ],
})
