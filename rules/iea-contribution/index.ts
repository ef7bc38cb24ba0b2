import { all, defineProgramme, text } from '../../src/author'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

/** Both parts are paid to the agency itself. */
const toTheAgency = {
  mechanism: 'contribution',
  award: 'ceiling',
  applicants: false,
  institution: text('国際エネルギー機関（IEA）', 'International Energy Agency (IEA)'),
  parameters: {},
  eligibility: all(),
  payers: national,
  amount: {
    kind: 'undocumented',
    why: text(
      '予算の総額だけが書かれ、(1)と(2)の内訳は資料にありません。',
      'Only the total is given; the document does not divide it between (1) and (2).',
    ),
  },
  assumptions: [],
} as const

export const ieaContribution = defineProgramme(vocabulary, {
  id: 'iea-contribution',
  number: 33,
  name: text(
    'エネルギー安全保障強化・サプライチェーン強靱化のためのIEA拠出金',
    'Contribution to the IEA for energy security and supply chains',
  ),
  summary: text(
    '国際エネルギー機関に拠出し、燃料や設備の供給、災害や紛争の影響、天然ガスの安定調達についての分析と議論を進めます。',
    'Pays the International Energy Agency for work on fuel and equipment supply, damage from disasters and conflicts, and gas security.',
  ),
  budget: { yen: 500_000_000n, printed: '5億円' },
  bureaus: [
    text(
      '(1) 資源エネルギー庁 長官官房 国際課',
      '(1) Agency for Natural Resources and Energy, Commissioner’s Secretariat, International Affairs Division',
    ),
    text(
      '(2) 資源エネルギー庁 資源・燃料部 資源開発課',
      '(2) Agency for Natural Resources and Energy, Natural Resources and Fuel Department, Resources Development Division',
    ),
  ],
  period: {
    text: text('令和7年度から令和9年度まで', 'fiscal years 2025 to 2027'),
    printed: '令和7年度から令和9年度まで',
  },
  goals: [
    {
      text: text(
        'レポートやワークショップなどの成果を日本の対応策の検討に使い、IEA加盟国を中心とする同志国の協調した行動にも生かす',
        'Reports, workshops and the like feed into what Japan decides and into joint action of like-minded countries, mainly IEA members',
      ),
    },
  ],
  sources: { budgetDocument },
  withoutMeasure: [
    {
      printed:
        '①燃料供給の確保、②エネルギー施設・機器のサプライチェーン強靱化、③災害・紛争等によるエネルギーインフラへの損害リスク等への対策',
      why: text(
        '(1)の拠出で調べるテーマの例で、別々に支払われるものではありません。',
        'They are themes that the contribution (1) is for, and are not paid one by one.',
      ),
    },
  ],
  measures: [
    {
      id: 'iea-energy-security',
      name: text('エネルギー安全保障強化・サプライチェーン強靱化', 'Energy security and supply chains'),
      at: '事業概要(1)',
      ...toTheAgency,
      openTo: text(
        '申請を受け付ける制度ではなく、リスク分析、レポート、政策提言のためのIEAへの拠出です',
        'Nobody applies: it is a contribution to the IEA for risk analysis, reports and advice on policy',
      ),
    },
    {
      id: 'iea-gas-security',
      name: text('ガスセキュリティに関する2年間のワークプログラム', 'Two-year work programme on gas security'),
      at: '事業概要(2)',
      ...toTheAgency,
      openTo: text(
        '申請を受け付ける制度ではなく、ガスの安定供給についての常設会議と共同の作業のためのIEAへの拠出です',
        'Nobody applies: it is a contribution to the IEA for a standing conference and joint work on gas security',
      ),
    },
  ],
})
