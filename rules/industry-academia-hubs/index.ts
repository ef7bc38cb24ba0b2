import {
  all,
  atLeast,
  atMost,
  defineProgramme,
  oneOf,
  parameter,
  product,
  roundDown,
  text,
  valueOf,
} from '../../src/author'
import type { Apply, Text } from '../../src/author'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'
import { nationalStrategic, regional } from './parameters'

const largeEnough = all(
  oneOf(vocabulary.applicantType, 'university'),
  atLeast(valueOf(vocabulary.projectScale), parameter('minimumScale')),
)
const partOfTheScale = roundDown(
  1,
  atMost(parameter('cap'), product(valueOf(vocabulary.projectScale), parameter('subsidyRate'))),
)
const assumptions = [
  text(
    '補助率は資料にないため、金額は0円から、事業規模と上限額の小さい方までの幅で示します。「費用を一部補助」とあるので、事業規模の全額にはなりません。',
    'The document gives no rate, so the amount is a range from nothing to the smaller of project scale and cap; part of the cost is paid, so it stays below the whole scale.',
  ),
  text(
    '「大学等」の「等」に誰が入るかは資料になく、大学で判定します。',
    'Who else is meant by “universities and others” is not in the document; universities are taken.',
  ),
]

const conditions = (field: Text): readonly Text[] => [
  field,
  text('企業から大規模な投資を呼び込むこと。', 'Firms must invest on a large scale.'),
  text(
    'スタートアップの創出などによる事業化に向けた、施設整備と人材育成を伴う研究開発であること。',
    'The research must lead to business, by start-ups among other ways, with facilities and training as part of it.',
  ),
  text('研究開発が最大3年間であること。', 'The research lasts three years at most.'),
]
const apply: Apply = {
  unknown: text(
    '公募の窓口と期間は見つかっていません。担当は経済産業省の大学連携推進室です。',
    'Neither contact nor window of a call was found; the University Collaboration Office of METI is in charge.',
  ),
}

export const industryAcademiaHubs = defineProgramme(vocabulary, {
  id: 'industry-academia-hubs',
  number: 49,
  name: text('科学とビジネスの近接化時代の大規模産学連携拠点形成事業', 'Large hubs of industry and academia'),
  summary: text(
    '大学が企業の大きな投資を受けて進める最大3年の研究開発を、施設や人材育成も含めて補助します。',
    'Pays part of up to three years of research that a university does with heavy investment from firms, facilities and training included.',
  ),
  budget: { yen: 10_300_000_000n, printed: '103億円' },
  bureaus: [
    text(
      'イノベーション・環境局 大学連携推進室',
      'Innovation and Environment Policy Bureau, University Collaboration Office',
    ),
  ],
  period: { text: text('研究開発は最大3年間', 'research of at most three years'), printed: '最大3年間' },
  goals: [
    {
      text: text(
        '全国の各地域ブロックと主な重要技術領域で産学連携プロジェクトを作る',
        'Projects of industry and academia in every region and in the main key technologies',
      ),
      deadline: text('令和14年度まで', 'by FY2032'),
    },
    {
      text: text(
        '採択された大学から生まれるディープテックスタートアップの数を増やす',
        'More deep-tech start-ups from the chosen universities',
      ),
      figure: text('2倍以上', 'twice as many or more'),
      deadline: text('令和14年度まで', 'by FY2032'),
    },
    {
      text: text('採択された大学などへの民間の投資額を増やす', 'More private investment in the chosen universities'),
      figure: text('50億円以上', '5 billion yen or more'),
      deadline: text('令和14年度まで', 'by FY2032'),
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'industry-academia-national-strategic',
      name: text('国家戦略技術領域', 'Technologies of national importance'),
      at: '事業概要①',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '国として重要な技術で、企業と大きな研究開発を行う大学など',
        'Universities and others that do large research with firms in technologies of national importance',
      ),
      parameters: nationalStrategic,
      purpose: oneOf(vocabulary.plannedActivity, 'universityHub'),
      eligibility: largeEnough,
      amount: partOfTheScale,
      payers: national,
      assumptions,
      conditions: conditions(
        text(
          '国家として重要な技術領域の研究開発であること。',
          'The research must be in technology of national importance.',
        ),
      ),
      apply,
    },
    {
      id: 'industry-academia-regional',
      name: text('地域産業技術領域', 'Technologies of regional industry'),
      at: '事業概要②',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '地域の産業の特色を生かす技術で、企業と大きな研究開発を行う大学など',
        'Universities and others that do large research with firms in technologies that suit the region’s industry',
      ),
      parameters: regional,
      purpose: oneOf(vocabulary.plannedActivity, 'universityHub'),
      eligibility: largeEnough,
      amount: partOfTheScale,
      payers: national,
      assumptions,
      conditions: conditions(
        text(
          '地域の産業特性を生かす技術領域の研究開発であること。',
          'The research must be in technology that suits the industry of the region.',
        ),
      ),
      apply,
    },
  ],
})
