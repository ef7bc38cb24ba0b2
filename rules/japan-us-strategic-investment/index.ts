import { all, defineProgramme, text } from '../../src/author'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

export const japanUsStrategicInvestment = defineProgramme(vocabulary, {
  id: 'japan-us-strategic-investment',
  number: 58,
  name: text('日米政府の戦略的投資イニシアティブに基づく投資等への対応', 'Japan–US strategic investment initiative'),
  summary: text(
    '日米の関税合意に基づく投資（5,500億ドル、約80兆円）を支えるため、融資のリスクを引き受ける日本貿易保険に国が出資します。',
    'Pays capital into NEXI, which insures the bank loans behind the investment of 550 billion dollars (some 80 trillion yen) in the tariff agreement with the United States.',
  ),
  budget: { yen: 100_000_000_000n, printed: '1,000億円' },
  bureaus: [text('通商政策局 通商金融課', 'Trade Policy Bureau, Trade Finance Division')],
  goals: [
    {
      text: text(
        '日本貿易保険の財務を強くし、日米の投資の合意を着実に果たす',
        'NEXI stands on a firmer footing, and the investment agreed with the United States goes ahead',
      ),
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'japan-us-strategic-investment',
      name: text('日本貿易保険への出資', 'Capital for NEXI'),
      at: '事業概要',
      mechanism: 'equity',
      award: 'ceiling',
      applicants: false,
      institution: text('株式会社日本貿易保険（NEXI）', 'Nippon Export and Investment Insurance (NEXI)'),
      openTo: text(
        '申請を受け付ける制度ではなく、日本貿易保険への国の出資です',
        'Nobody applies: the state pays capital into NEXI',
      ),
      parameters: {},
      eligibility: all(),
      amount: {
        kind: 'undocumented',
        why: text(
          '出資の額は資料に書かれておらず、事業の予算額だけが分かります。',
          'The document gives the budget of the programme, not the amount of capital.',
        ),
      },
      payers: national,
      assumptions: [],
    },
  ],
})
