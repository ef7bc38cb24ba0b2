import { all, defineProgramme, isTrue, oneOf, text } from '../../src/author'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

export const deepTechDebtGuarantee = defineProgramme(vocabulary, {
  id: 'deep-tech-debt-guarantee',
  number: 51,
  name: text('中小企業基盤整備機構による債務保証制度の拡充事業', 'Wider debt guarantees by SME Support, Japan'),
  summary: text(
    '中小企業基盤整備機構によるディープテックスタートアップの債務保証を、一定の上場企業にも広げます。',
    'Opens the debt guarantee that SME Support, Japan gives to deep-tech start-ups to certain listed ones too.',
  ),
  budget: { yen: 1_900_000_000n, printed: '19億円' },
  bureaus: [
    text('経済産業政策局 産業資金課', 'Economic and Industrial Policy Bureau, Industrial Finance Division'),
    text(
      'イノベーション・環境局 イノベーション創出新事業推進課',
      'Innovation and Environment Bureau, Innovation and New Business Promotion Division',
    ),
  ],
  goals: [
    {
      text: text('制度の拡充のための出資金を追加する', 'The capital for the wider scheme is paid in'),
      deadline: '令和7年度中',
    },
    {
      text: text(
        '民間金融機関の融資を増やし、ディープテックスタートアップの成長投資につなげる',
        'Private lenders lend more to deep-tech start-ups, which invest it in growth',
      ),
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'deep-tech-loan-guarantee',
      name: text('革新的技術円滑化債務保証', 'Guarantee of loans to deep-tech start-ups'),
      at: '事業概要（1）',
      mechanism: 'guarantee',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '金融機関から借りるディープテックスタートアップ（これまでの非上場に、一定の上場企業が加わります）',
        'Deep-tech start-ups that borrow from a lender; certain listed ones join the unlisted ones covered so far',
      ),
      parameters: {},
      eligibility: all(oneOf(vocabulary.plannedActivity, 'startup', 'borrowing'), isTrue(vocabulary.deepTechStartup)),
      amount: {
        kind: 'undocumented',
        why: text(
          '保証される割合や限度額は資料に書かれていません。',
          'The document gives neither the share nor the limit of the guarantee.',
        ),
      },
      payers: national,
      assumptions: [
        text(
          '上場企業のうちどれが対象かは「一定の」とあるだけで、上場しているかどうかは条件にしません。',
          'Which listed start-ups are covered is left open, so being listed or not is no condition here.',
        ),
      ],
    },
    {
      id: 'deep-tech-guarantee-capital',
      name: text('中小企業基盤整備機構への出資', 'Capital for SME Support, Japan'),
      at: '事業概要（2）',
      mechanism: 'equity',
      award: 'ceiling',
      applicants: false,
      institution: text(
        '中小企業基盤整備機構',
        'Organization for Small and Medium Enterprises and Regional Innovation (SME Support, Japan)',
      ),
      openTo: text(
        '申請を受け付ける制度ではなく、債務保証のための国の出資です',
        'Nobody applies: the state pays in capital for the guarantees',
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
