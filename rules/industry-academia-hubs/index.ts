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
    '補助率は資料にないため、金額は0円から、事業規模と上限額の小さい方までの幅で示します。',
    'The document gives no rate, so the amount is a range from nothing to the smaller of project scale and cap.',
  ),
  text(
    '「大学等」の「等」に誰が入るかは資料になく、大学で判定します。',
    'Who else is meant by “universities and others” is not in the document; universities are taken.',
  ),
  text(
    '領域に当たること、企業から大きな投資を受けること、施設整備や人材育成を伴うことも求められますが、ここでは尋ねません。',
    'The field must fit, firms must invest heavily, and facilities and training must be part of it; that is not asked here.',
  ),
]

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
    text('イノベーション・環境局 大学連携推進室', 'Innovation and Environment Bureau, University Collaboration Office'),
  ],
  period: { text: text('研究開発は最大3年間', 'research of at most three years'), printed: '最大3年間' },
  goals: [
    {
      text: text(
        '全国の各地域ブロックと主な重要技術領域で産学連携プロジェクトを作る',
        'Projects of industry and academia in every region and in the main key technologies',
      ),
      deadline: '令和14年度',
    },
    {
      text: text(
        '採択された大学から生まれるディープテックスタートアップの数を増やす',
        'More deep-tech start-ups from the chosen universities',
      ),
      figure: '2倍以上',
      deadline: '令和14年度',
    },
    {
      text: text('採択された大学などへの民間の投資額を増やす', 'More private investment in the chosen universities'),
      figure: '50億円以上',
      deadline: '令和14年度',
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
        'Universities that do large research with firms in technologies of national importance',
      ),
      parameters: nationalStrategic,
      purpose: oneOf(vocabulary.plannedActivity, 'universityHub'),
      eligibility: largeEnough,
      amount: partOfTheScale,
      payers: national,
      assumptions,
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
        'Universities that do large research with firms in technologies that suit the region’s industry',
      ),
      parameters: regional,
      purpose: oneOf(vocabulary.plannedActivity, 'universityHub'),
      eligibility: largeEnough,
      amount: partOfTheScale,
      payers: national,
      assumptions,
    },
  ],
})
