import { defineProgramme, text } from '../../src/author'
import type { Apply } from '../../src/author'
import { national } from '../payers'
import { vocabulary } from '../vocabulary'
import { coCreation } from './co-creation'
import { japaneseFirmAbroad, whichFirms } from './firms'
import { sources } from './sources'

const apply: Apply = {
  unknown: text('窓口と期間は資料になく、見つかっていません。', 'Neither contact nor window was found.'),
}

export const globalSouth = defineProgramme(vocabulary, {
  id: 'global-south',
  number: 59,
  name: text('グローバルサウス未来志向型共創等事業', 'Working with the Global South'),
  summary: text(
    '日本企業がグローバルサウスの国々で現地の課題を解決しながら新しい市場を開くことを、実証、情報、人材の面から支援します。',
    'Supports Japanese firms that solve problems of Global South countries and open new markets there, through trials, information and people.',
  ),
  budget: {
    yen: 154_600_000_000n,
    printed: '約1,546億円',
    note: text(
      '国庫債務負担行為等を含む総額で、概数です。',
      'a rounded total that includes commitments for later years',
    ),
  },
  bureaus: [],
  goals: [
    {
      text: text(
        '大型や小規模の実証、実現可能性調査などを通じて、日本企業の海外インフラなどの受注につなげる',
        'Large and small trials, feasibility studies and the like lead Japanese firms to orders for infrastructure and the like abroad',
      ),
    },
    {
      text: text(
        '研修やインターンシップで育った人材とともに、グローバルサウスの国々への展開を進める',
        'Firms expand into the Global South with people trained in courses and internships',
      ),
    },
  ],
  sources,
  measures: [
    coCreation,
    {
      id: 'global-south-market-information',
      name: text('グローバルサウス市場開拓に向けた支援事業', 'Information and events on markets of the Global South'),
      at: '事業概要(2)',
      mechanism: 'advice',
      award: 'none',
      applicants: true,
      openTo: text(
        'グローバルサウスの国々との取引を広げたい日本企業。現地の情報の提供を受け、商談などの催しに参加します',
        'Japanese firms that want more business with the Global South; they are given local information and join business events',
      ),
      parameters: {},
      eligibility: japaneseFirmAbroad,
      amount: {
        kind: 'undocumented',
        why: text('情報や催しの支援で、金額を受け取るものではありません。', 'It is information and events, not money.'),
      },
      payers: [],
      assumptions: [
        whichFirms,
        text(
          '誰が情報を集めて催しを開くかは資料にありません。',
          'Who gathers the information and holds the events is not in the document.',
        ),
      ],
      conditions: [
        text(
          '取引を広げる相手がグローバルサウスの国であること。',
          'The business must be with countries of the Global South.',
        ),
      ],
      apply,
    },
    {
      id: 'global-south-people',
      name: text('技術・人材連携を通じたグローバルサウスとの共創事業', 'Technology and people with the Global South'),
      at: '事業概要(3)',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '海外に進出し、相手国の提携先を育てたり、高度外国人材を生かしたり、二国間の連携や国際的な協調のための人材協力をしたりする日本企業',
        'Japanese firms going abroad that train local partners, make use of skilled people from there, or cooperate in people between two countries or more',
      ),
      parameters: {},
      eligibility: japaneseFirmAbroad,
      amount: {
        kind: 'undocumented',
        why: text(
          '補助か研修の委託かも、その率や額も、資料の本文になく、制度の図は失われています。',
          'Whether it is a grant or commissioned training, and how much, is not in the text, whose diagrams are lost.',
        ),
      },
      payers: national,
      assumptions: [
        whichFirms,
        text(
          '制度の図が残っていないため、企業への補助とみなします。研修などを国が委託して行う場合もありえます。',
          'The diagram is lost, so it is read as a grant to firms; courses may also be commissioned by the state.',
        ),
      ],
      conditions: [
        text(
          '相手国の提携先の育成、高度外国人材の活躍、二国間や国際的な協力のための人材協力のどれかで、グローバルサウスの国への展開であること。',
          'It must train partners there, make use of skilled people from abroad or cooperate in people, for expansion into the Global South.',
        ),
      ],
      apply,
    },
  ],
})
