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
import { vocabulary } from '../vocabulary'
import { notHousehold } from '../applicants'
import { energyManagementSystem, energySavingEquipment } from './equipment'
import { advancedCap, advancedRate } from './parameters'
import { sources } from './sources'

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
      'Agency for Natural Resources and Energy, Energy Efficiency and Renewable Energy Department, Energy Efficiency and Conservation Division',
    ),
  ],
  goals: [
    {
      text: text(
        '産業部門と業務部門の省エネ量（産業・業務の対策全体は2,700万kl程度）',
        'Energy saved in industry and business, out of measures for about 27 million kl',
      ),
      figure: text('2,155万kl', '21.55 million kl'),
      deadline: text('2030年度', 'FY2030'),
    },
  ],
  sources,
  measures: [
    energySavingEquipment,
    energyManagementSystem,
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
      purpose: all(oneOf(vocabulary.plannedActivity, 'energySaving'), notHousehold),
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
        text(
          '資料は補助率のあとに「等」と書いています。ほかの補助率は資料にないため、書かれた率だけを使います。',
          'The document hints at other rates without giving them; only those that it prints are used.',
        ),
        text(
          '中堅企業の補助率は資料にないため、大企業の率から中小企業の率までの幅で示します。',
          'The document gives no rate for mid-sized companies; theirs is shown as between that of large companies and that of SMEs.',
        ),
        text(
          '上限額は、事業者の申請1件の補助額にかかるものとします。',
          'The cap is read as one on the grant of one application.',
        ),
      ],
      conditions: [
        text(
          '工場や事業場で、先進的な省エネ設備か個別の設計が要る特注設備の導入を含む、設備の更新やプロセスの改修であること。',
          'It must replace equipment or change processes in a plant or workplace, with advanced energy-saving equipment or custom equipment among it.',
        ),
      ],
      apply: {
        unknown: text(
          '新しい申請は受け付けず、採択済みの複数年度事業の続きだけが対象です。手続きは採択した執行団体（SIIなど）に確かめてください。',
          'No new applications: it continues multi-year projects adopted before. Ask the body that adopted yours (SII or the like).',
        ),
      },
    },
  ],
})
