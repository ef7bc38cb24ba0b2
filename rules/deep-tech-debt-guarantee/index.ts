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
import { notHousehold } from '../applicants'
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
      'Innovation and Environment Policy Bureau, Innovation and New Business Promotion Division',
    ),
  ],
  goals: [
    {
      text: text('制度の拡充のための出資金を追加する', 'The capital for the wider scheme is paid in'),
      deadline: text('令和7年度中', 'within FY2025'),
    },
    {
      text: text(
        '民間金融機関の融資を増やし、ディープテックスタートアップの成長投資につなげる',
        'Private lenders lend more to deep-tech start-ups, which invest it in growth',
      ),
    },
  ],
  sources: {
    budgetDocument,
    guaranteeSchemes: {
      title: text('中小企業基盤整備機構 債務保証制度の案内', 'SME Support, Japan, guide to its debt guarantees'),
      kind: 'officialPage',
      url: 'https://www.smrj.go.jp/sme/funding/guarantee/index.html',
      precedent: text(
        '拡充の前の、機構の債務保証全体の案内',
        'a guide to all its guarantees, from before the widening',
      ),
      checkedOn: '2026-11-26',
    },
  },
  measures: [
    {
      id: 'deep-tech-loan-guarantee',
      name: text('革新的技術円滑化債務保証', 'Guarantee of loans to deep-tech start-ups'),
      at: '事業概要（1）',
      mechanism: 'guarantee',
      award: 'none',
      applicants: true,
      openTo: text(
        '金融機関から借り、中小企業基盤整備機構の保証を受けるディープテックスタートアップ（これまでの非上場に、一定の上場企業が加わります）',
        'Deep-tech start-ups that borrow from a lender under a guarantee of SME Support, Japan; certain listed ones join the unlisted ones covered so far',
      ),
      parameters: {
        guaranteedShare: {
          label: text('保証割合', 'guaranteed share'),
          unit: 'ratio',
          rows: [
            {
              when: {},
              value: { atLeast: '0.3', atMost: '0.5' },
              source: 'guaranteeSchemes',
              at: '債務保証制度',
              printed: '保証割合は50%又は30%',
            },
          ],
        },
        loanLimit: {
          label: text('対象になる資金調達の上限', 'largest funding covered'),
          unit: 'yen',
          rows: [
            { when: {}, value: '5000000000', source: 'guaranteeSchemes', at: '債務保証制度', printed: '最大50億円' },
          ],
        },
      },
      purpose: all(oneOf(vocabulary.plannedActivity, 'startup', 'borrowing'), notHousehold),
      eligibility: isTrue(vocabulary.deepTechStartup),
      amount: roundDown(
        1,
        product(atMost(parameter('loanLimit'), valueOf(vocabulary.loanAmount)), parameter('guaranteedShare')),
      ),
      payers: [],
      conditions: [
        text(
          '上場しているなら、対象の「一定の」上場企業に当たること。どの企業かは資料にありません。',
          'If listed, the start-up is one of the certain listed ones covered; the document does not say which.',
        ),
        text(
          'これまでは、原則として借入額が3億円以上、期間が3年以上で、ベンチャーキャピタルの出資を受けていることとされていました（解説による）。',
          'So far a loan of normally 300 million yen or more, for three years or more, and backing by venture capital were asked (as guides say).',
        ),
        text('保証料がかかります。料率は見つかっていません。', 'A guarantee fee is due; its rate was not found.'),
      ],
      assumptions: [
        text(
          '金額は、返せなくなったときに中小企業基盤整備機構が肩代わりを約束する部分で、受け取る金額ではありません。',
          'The amount is the part of the loan that SME Support, Japan promises to cover; it is not money received.',
        ),
        text(
          '機構の債務保証をまとめた案内が「50%又は30%」と「最大50億円」を挙げています。この制度がどちらの割合かは分からず、範囲で示します。',
          'A guide to all its guarantees names 50% or 30%, and up to 5 billion yen; which share this scheme has is not known, so a range is given.',
        ),
        text(
          '保証するのは中小企業基盤整備機構で、国は同機構に出資します。損失を誰が負うかは資料にありません。',
          'SME Support, Japan guarantees and the state pays in its capital; who bears a loss is not in the document.',
        ),
      ],
      rounds: [],
      apply: {
        where: text(
          '取引のある金融機関を通じて、中小企業基盤整備機構に相談します',
          'Ask SME Support, Japan, through your lender',
        ),
        whom: text('中小企業基盤整備機構 債務保証の担当', 'SME Support, Japan, debt guarantees'),
        url: 'https://www.smrj.go.jp/sme/funding/guarantee/index.html',
      },
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
