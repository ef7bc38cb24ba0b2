import { all, defineProgramme, not, oneOf, parameter, product, roundDown, text, valueOf } from '../../src/author'
import { national } from '../payers'
import { vocabulary } from '../vocabulary'
import { subsidyRate } from './parameters'
import { sources } from './sources'

export const industrialWaterSupply = defineProgramme(vocabulary, {
  id: 'industrial-water-supply',
  number: 5,
  name: text('工業用水道事業費', 'Industrial water supply'),
  summary: text(
    '工業用水道の施設を災害に強くし、無理のない規模と経営に改める費用の一部を補助します。',
    'Pays part of the cost of making industrial water works withstand disasters and of fitting their size and management to need.',
  ),
  budget: { yen: 1_200_000_000n, printed: '12億円' },
  bureaus: [],
  goals: [
    {
      text: text('基幹管路のうち、耐震に適合するものの割合', 'Share of trunk mains that meet earthquake standards'),
      figure: '65%',
      deadline: text('令和12年度まで', 'by FY2030'),
    },
    {
      text: text('基幹管路のすべてを耐震に適合させる', 'All trunk mains meet earthquake standards'),
      figure: '100%',
      deadline: text('令和24年度まで', 'by FY2042'),
    },
    {
      text: text('多様なPPP/PFIを具体的に検討した件数', 'Cases in which a form of PPP/PFI is studied in earnest'),
      figure: text('3件', '3 cases'),
      deadline: text('令和8年度まで', 'by FY2026'),
    },
    {
      text: text('多様なPPP/PFIを具体的に検討した件数', 'Cases in which a form of PPP/PFI is studied in earnest'),
      figure: text('25件', '25 cases'),
      deadline: text('令和13年度まで', 'by FY2031'),
    },
  ],
  sources,
  withoutMeasure: [
    {
      printed: '民間活用のソフト支援',
      why: text(
        '誰がどのように受けるかが資料に書かれておらず、支払いを伴う支援とは読めません。',
        'The document says neither who receives it nor how, and it does not read as a payment.',
      ),
    },
  ],
  measures: [
    {
      id: 'industrial-water-supply',
      name: text('工業用水道施設の強靱化と合理化への補助', 'Grant for stronger and leaner industrial water works'),
      at: '事業概要',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '耐震化、浸水対策、停電対策や、ダウンサイジング、デジタル技術、広域化、民間活用に取り組む工業用水道事業者',
        'Operators of industrial water works that prepare for earthquakes, floods and power cuts, or downsize, go digital, join with others or bring in private operators',
      ),
      parameters: { subsidyRate },
      purpose: all(
        oneOf(vocabulary.plannedActivity, 'industrialWater'),
        not(oneOf(vocabulary.applicantType, 'household')),
      ),
      eligibility: all(),
      amount: roundDown(1, product(valueOf(vocabulary.eligibleCost), parameter('subsidyRate'))),
      payers: national,
      assumptions: [
        text(
          '補助率は予算の資料になく（図は失われている）、以前の公募を先例として示します。緊急の更新や耐震化は1/3以内という案内と、更新、耐震化、浸水対策は100分の40以内という令和3年度の資料が食い違うため、1/3から2/5までの範囲とします。',
          'The rate is not in the budget document, whose diagrams are lost; earlier calls serve as a precedent. A notice has one third for urgent renewal and earthquake proofing, a paper of FY2021 has 40 in 100 for renewal, earthquakes and floods; they conflict, so the amount is a range from 1/3 to 2/5.',
        ),
        text(
          '同じ案内では、建設は45/100以内、20億円からの改築は33.75/100以内（期間10年以内）でした。この予算がどの工事を数えるかは分かりません。',
          'By the same notice building works got 45 in 100, and rebuilding from 2 billion yen on 33.75 in 100 over at most ten years; which works this budget counts is not known.',
        ),
        text(
          '工業用水道事業者の種類（地方公共団体か会社か）を資料は限っていないため、家庭でないことのほかは尋ねません。',
          'The document does not limit what kind of body the operator is, so it is only asked that it is no household.',
        ),
      ],
      conditions: [
        text('工業用水道事業者であること。', 'You operate industrial water works.'),
        text(
          '耐震化（耐震管の布設など）、浸水対策（施設のかさ上げなど）、停電対策（自家用発電機の整備など）の事業か、ダウンサイジング、デジタル技術、広域化、民間活用の導入を目指す事業であること。',
          'The works prepare for earthquakes (earthquake-proof mains, for instance), floods (raising the works) or power cuts (own generators), or aim at downsizing, digital tools, joining with others or private operation.',
        ),
        text(
          '令和8年度の公募からは、経営に関する計画が求められます（令和9年度までは移行期間。民間の解説による）。',
          'Calls from FY2026 on ask for a management plan, with a transition until FY2027 (a private guide).',
        ),
      ],
      apply: {
        unknown: text(
          '令和7年度補正予算の公募は見つかっていません。所在地の経済産業局に確かめてください。',
          'No call under the FY2025 supplementary budget was found; ask the regional bureau of METI.',
        ),
      },
    },
  ],
})
