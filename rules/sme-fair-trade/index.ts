import { all, defineProgramme, text } from '../../src/author'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

const contractor = text('受託者（資料に名称なし）', 'a contractor that the document does not name')
const unknownFee = {
  kind: 'undocumented',
  why: text('委託の金額は資料に書かれていません。', 'The document does not give the amount of the commission.'),
} as const
const assumptions = [
  text(
    '制度の図が資料の本文に残っていないため、調査と情報発信は国が委託して行うものとみなします。',
    'The scheme diagram is not in the text; surveys and information are read as work that the state commissions.',
  ),
]

export const smeFairTrade = defineProgramme(vocabulary, {
  id: 'sme-fair-trade',
  number: 11,
  name: text('中小企業取引対策事業', 'Fair dealing between SMEs and their buyers'),
  summary: text(
    '手形での支払いなどを禁じる取適法が令和8年1月1日に施行されるのに合わせ（いまは取引代金の約2割が手形など）、中小企業が費用の上昇や賃上げの原資を価格に移せるよう、取引の実態を調べて公表し、価格交渉に役立つ情報を届けます。',
    'As the act that bans payment by promissory note takes effect on 1 January 2026 (about a fifth of what buyers pay is still paid by note or the like), surveys how buyers (the state, local governments, firms) deal with their suppliers, publishes the results and informs suppliers, so that rising costs and wages reach prices.',
  ),
  budget: { yen: 760_000_000n, printed: '7.6億円' },
  bureaus: [],
  goals: [
    {
      text: text(
        '発注者ごとの価格交渉と価格転嫁の状況をリストで公表し、事業を所管する大臣が指導や助言をして、取引を適正にする（取適法と振興法の厳正な執行）',
        'A list shows how each buyer negotiates and passes on prices, the ministers in charge guide and advise, and dealing becomes fair (strict enforcement of the two acts on subcontracting)',
      ),
    },
    {
      text: text(
        '受注側中小企業の調査で、発注者が協議の申入れに応じたと答える割合',
        'Share of suppliers surveyed whose buyers agreed to talk when asked',
      ),
      figure: text('70%以上', '70% or more'),
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'subcontracting-survey',
      name: text('下請取引改善事業', 'Better dealing with subcontractors'),
      at: '事業概要（1）',
      mechanism: 'commission',
      award: 'ceiling',
      applicants: false,
      institution: contractor,
      openTo: text(
        '申請を受け付ける制度ではなく、受注側の中小企業30万社へのアンケート調査、発注者（国、地方自治体、発注側企業）ごとの結果の公表、価格交渉力を高める情報発信です',
        'Nobody applies: it surveys 300,000 SMEs that supply others, publishes the results for each buyer (the state, local governments, firms) and informs suppliers for their price talks',
      ),
      parameters: {},
      eligibility: all(),
      amount: unknownFee,
      payers: national,
      assumptions,
    },
    {
      id: 'trading-terms-survey',
      name: text('取引条件改善状況に関する調査等事業', 'Survey of trading terms'),
      at: '事業概要（2）',
      mechanism: 'commission',
      award: 'ceiling',
      applicants: false,
      institution: contractor,
      openTo: text(
        '申請を受け付ける制度ではなく、パートナーシップ構築宣言をした企業の、取引を適正にする取組などの調査です',
        'Nobody applies: it surveys what the firms with a partnership declaration do for fair dealing',
      ),
      parameters: {},
      eligibility: all(),
      amount: unknownFee,
      payers: national,
      assumptions,
    },
  ],
})
