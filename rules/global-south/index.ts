import { all, atMost, defineProgramme, oneOf, parameter, product, roundDown, text, valueOf } from '../../src/author'
import type { Apply } from '../../src/author'
import { national } from '../payers'
import { vocabulary } from '../vocabulary'
import { grantCap, subsidyRate } from './parameters'
import { sources } from './sources'

const japaneseFirmAbroad = all(
  oneOf(vocabulary.plannedActivity, 'export'),
  oneOf(vocabulary.applicantType, 'company', 'soleProprietor', 'cooperative'),
)
const whichFirms = text(
  '「日本企業」は会社、個人事業主、組合とみなし、規模についての条件は資料になく設けません。',
  '“Japanese firms” is read as companies, sole proprietors and cooperatives; the document sets no condition on size, so none is applied.',
)

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
    {
      id: 'global-south-co-creation',
      name: text(
        'グローバルサウス未来志向型共創等事業（実証、実現可能性調査など）',
        'Trials and feasibility studies with partners in the Global South',
      ),
      at: '事業概要(1)',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        'グローバルサウスの国々で、現地企業と課題解決やサプライチェーン強靱化の大型実証、小規模実証、実現可能性調査などを行う日本企業（ウクライナと、周りの中東欧の国々などからのウクライナ復興の支援も対象）',
        'Japanese firms that run large or small trials or feasibility studies with local partners in the Global South, on its problems or on stronger supply chains; the reconstruction of Ukraine counts too, also from Central and Eastern Europe',
      ),
      parameters: { subsidyRate, grantCap },
      purpose: japaneseFirmAbroad,
      eligibility: oneOf(vocabulary.enterpriseSize, 'micro', 'small', 'midSized', 'large'),
      amount: roundDown(
        1,
        atMost(parameter('grantCap'), product(valueOf(vocabulary.eligibleCost), parameter('subsidyRate'))),
      ),
      payers: national,
      assumptions: [
        whichFirms,
        text(
          '資料は「支援」とだけ書いており、費用の一部の補助と読みます。',
          'The document says “support” and no more; it is read as a grant towards the cost.',
        ),
        text(
          '補助率は、今回の予算ではウクライナ、中東欧の公募にあるものです。ほかの公募も、前の年度は同じ率でした。',
          'The rates are those of this budget’s call on Ukraine and Central and Eastern Europe; other calls had the same in the year before.',
        ),
        text(
          '上限額（大型実証40億円、小規模実証5億円、実現可能性調査1億円）は令和6年度補正予算の公募のもので、今回の上限額は分かりません。',
          'The caps (large trial 4 billion yen, small trial 500 million, feasibility study 100 million) are those of the FY2024 call; those of this one are not known.',
        ),
      ],
      conditions: [
        text(
          '行き先がグローバルサウスの国か、ウクライナの復興にかかわるものであること。',
          'It must be in a country of the Global South, or for the reconstruction of Ukraine.',
        ),
        text(
          '現地企業と互いの強みを生かす社会課題の解決か、サプライチェーンの強靱化や経済安全保障につながる事業であること。',
          'It must solve social problems with local firms, or further stronger supply chains and economic security.',
        ),
        text(
          '2/3になるのは、共同で申請する者が全員、中小企業のときです。',
          'The rate is 2/3 only when every firm that applies together is an SME.',
        ),
        text(
          '前の公募では、外注費は費用の半分未満でした。',
          'In the call before, less than half of the cost could be outsourced.',
        ),
      ],
      rounds: [
        {
          round: '令和7年度補正（ウクライナ、中東欧）',
          opens: '2026-07-21',
          closes: '2026-09-25',
          note: text('事業の期間は2029年9月28日まで。', 'Projects run until 28 September 2029.'),
          url: 'https://www.jgrants-portal.go.jp/subsidy/a0WJ200000CDczgMAD',
          source: 'ukraineCall',
        },
        {
          round: '令和7年度補正（ほかの国や地域）',
          note: text(
            '執行団体を選ぶ公募が2026年2月12日まであったことだけが分かり、企業の公募の期間は見つかっていません。',
            'Only the call for the bodies that run it, to 12 February 2026, is known; the windows for firms were not found.',
          ),
          source: 'executorsCall',
        },
      ],
      apply: {
        where: text('Jグランツの、国や地域ごとの公募', 'On J-Grants, the call of your region'),
        by: text(
          'ウクライナ、中東欧の公募は2026年9月25日まで。ほかの公募の期間は見つかっていません。',
          '25 September 2026 for Ukraine and Central and Eastern Europe; other windows were not found.',
        ),
        whom: text('公募ごとの執行団体', 'The body that runs the call'),
        url: 'https://www.jgrants-portal.go.jp/subsidy/a0WJ200000CDczgMAD',
      },
    },
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
