import {
  all,
  atMost,
  defineProgramme,
  isTrue,
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
import { advancedCap, advancedRate, equipmentCap, equipmentRate } from './parameters'

const noOtherRates = text(
  '「等」が示すほかの補助率は資料にないため、書かれた率だけを使います。',
  'The document hints at other rates without giving them; only those that it prints are used.',
)

export const energySavingInvestment = defineProgramme(vocabulary, {
  id: 'energy-saving-investment',
  number: 29,
  name: text('省エネルギー投資促進支援事業費補助金', 'Grant for energy-saving investment'),
  summary: text(
    '工場や事業場の設備を省エネ性能の高いものに替える費用の一部を補助し、年度をまたぐ投資もしやすくします。',
    'Pays part of the cost of more efficient equipment in plants and workplaces, over more than one fiscal year if need be.',
  ),
  budget: {
    yen: 12_500_000_000n,
    printed: '125億円',
    note: text('国庫債務負担行為を含めた総額は175億円', '17.5 billion yen in all with commitments for later years'),
  },
  bureaus: [
    text(
      '資源エネルギー庁 省エネルギー・新エネルギー部 省エネルギー課',
      'Agency for Natural Resources and Energy, Energy Efficiency and Renewable Energy Department, Energy Efficiency Division',
    ),
  ],
  goals: [
    {
      text: text(
        '産業部門と業務部門の省エネ量（産業・業務の対策全体は2,700万kl程度）',
        'Energy saved in industry and business, out of measures for about 27 million kl',
      ),
      figure: '2,155万kl',
      deadline: '2030年度',
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'energy-saving-equipment',
      name: text('省エネルギー投資促進支援事業', 'Grant for energy-saving equipment'),
      at: '事業概要（1）',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        'ユーティリティ設備や生産設備を、省エネ性能の高いものに更新する事業者',
        'Businesses that replace utility or production equipment with more efficient ones',
      ),
      parameters: { equipmentRate, equipmentCap },
      purpose: oneOf(vocabulary.plannedActivity, 'energySaving'),
      eligibility: all(),
      amount: roundDown(
        1,
        atMost(parameter('equipmentCap'), product(valueOf(vocabulary.eligibleCost), parameter('equipmentRate'))),
      ),
      payers: national,
      assumptions: [
        noOtherRates,
        text(
          '工場・事業場の設備であることと、審査での採択が前提です。省エネ性能の基準は資料にありません。',
          'The equipment must stand in a plant or workplace and the project be selected; the document does not say how efficient it must be.',
        ),
      ],
    },
    {
      id: 'advanced-energy-saving',
      name: text('先進的省エネルギー投資促進支援事業', 'Grant for advanced energy-saving equipment'),
      at: '事業概要（2）',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '過去に採択された複数年度事業として、先進的な設備や特注の設備などを導入する事業者',
        'Businesses that install advanced or custom equipment in a multi-year project adopted before',
      ),
      parameters: { advancedRate, advancedCap },
      purpose: oneOf(vocabulary.plannedActivity, 'energySaving'),
      eligibility: all(
        isTrue(vocabulary.adoptedMultiYearProject),
        oneOf(vocabulary.enterpriseSize, 'micro', 'small', 'midSized', 'large'),
      ),
      amount: roundDown(
        1,
        atMost(parameter('advancedCap'), product(valueOf(vocabulary.eligibleCost), parameter('advancedRate'))),
      ),
      payers: national,
      assumptions: [
        noOtherRates,
        text(
          '中堅企業の補助率は資料にないため、大企業の率から中小企業の率までの幅で示します。',
          'The document gives no rate for mid-sized companies; theirs is shown as between that of large companies and that of SMEs.',
        ),
        text(
          '上限額は、事業者の申請1件の補助額にかかるものとします。',
          'The cap is read as one on the grant of one application.',
        ),
      ],
    },
  ],
})
