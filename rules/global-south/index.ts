import { all, defineProgramme, oneOf, text } from '../../src/author'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

const japaneseFirmAbroad = all(
  oneOf(vocabulary.plannedActivity, 'export'),
  oneOf(vocabulary.applicantType, 'company', 'soleProprietor', 'cooperative'),
)
const whichFirms = text(
  '「日本企業」は会社、個人事業主、組合とみなし、規模についての条件は資料になく設けません。',
  '“Japanese firms” is read as companies, sole proprietors and cooperatives; the document sets no condition on size, so none is applied.',
)

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
        '実証や実現可能性調査を通じて、日本企業の海外インフラなどの受注につなげる',
        'Trials and feasibility studies lead Japanese firms to orders for infrastructure and the like abroad',
      ),
    },
    {
      text: text(
        '研修やインターンシップで育った人材とともに、グローバルサウスの国々への展開を進める',
        'Firms expand into the Global South with people trained in courses and internships',
      ),
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'global-south-co-creation',
      name: text('グローバルサウス未来志向型共創等事業（実証など）', 'Trials with partners in the Global South'),
      at: '事業概要(1)',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        'グローバルサウスの国々で、現地企業と課題解決やサプライチェーン強靱化の実証などを行う日本企業（ウクライナの復興も対象）',
        'Japanese firms that run trials with local partners in the Global South, on its problems or on stronger supply chains; the reconstruction of Ukraine counts too',
      ),
      parameters: {},
      eligibility: japaneseFirmAbroad,
      amount: {
        kind: 'undocumented',
        why: text(
          '補助率と上限額を示す制度の図が、資料の本文に残っていません。',
          'The diagram that would give rate and cap is not in the text.',
        ),
      },
      payers: national,
      assumptions: [
        whichFirms,
        text(
          '行き先がグローバルサウスの国かどうかは尋ねず、海外展開という取組で判定します。',
          'Whether the country is in the Global South is not asked; business abroad is taken.',
        ),
      ],
    },
    {
      id: 'global-south-market-information',
      name: text('グローバルサウス市場開拓に向けた支援事業', 'Information and events on markets of the Global South'),
      at: '事業概要(2)',
      mechanism: 'advice',
      award: 'ceiling',
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
      payers: national,
      assumptions: [
        whichFirms,
        text(
          '誰が情報を集めて催しを開くかは資料にありません。',
          'Who gathers the information and holds the events is not in the document.',
        ),
      ],
    },
    {
      id: 'global-south-people',
      name: text('技術・人材連携を通じたグローバルサウスとの共創事業', 'Technology and people with the Global South'),
      at: '事業概要(3)',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '海外に進出し、相手国の提携先を育てたり、高度外国人材を生かしたりする日本企業',
        'Japanese firms going abroad that train local partners or make use of skilled people from there',
      ),
      parameters: {},
      eligibility: japaneseFirmAbroad,
      amount: {
        kind: 'undocumented',
        why: text(
          '補助か研修の委託かを示す制度の図が、資料の本文に残っていません。',
          'The diagram that would say whether it is a grant or commissioned training is not in the text.',
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
    },
  ],
})
