import { defineProgramme, oneOf, text } from '../../src/author'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

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
      deadline: '令和12年度まで',
    },
    {
      text: text('基幹管路のすべてを耐震に適合させる', 'All trunk mains meet earthquake standards'),
      figure: '100%',
      deadline: '令和24年度まで',
    },
    {
      text: text('多様なPPP/PFIを具体的に検討した件数', 'Cases in which a form of PPP/PFI is studied in earnest'),
      figure: '3件',
      deadline: '令和8年度まで',
    },
    {
      text: text('多様なPPP/PFIを具体的に検討した件数', 'Cases in which a form of PPP/PFI is studied in earnest'),
      figure: '25件',
      deadline: '令和13年度まで',
    },
  ],
  sources: { budgetDocument },
  withoutMeasure: [
    {
      printed: '民間活用の更なる導入促進のためのソフト支援',
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
      parameters: {},
      eligibility: oneOf(vocabulary.plannedActivity, 'industrialWater'),
      amount: {
        kind: 'undocumented',
        why: text(
          '補助率と上限額を示す制度の図が、資料の本文に残っていません。',
          'The diagram that would give rate and cap is not in the text.',
        ),
      },
      payers: national,
      assumptions: [
        text(
          '工業用水道事業者の種類（地方公共団体か会社か）を資料は限っていないため、尋ねません。',
          'The document does not limit what kind of body the operator is, so it is not asked.',
        ),
      ],
    },
  ],
})
