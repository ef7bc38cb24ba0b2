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
  name: text('中小企業取引対策事業', 'Fair trade for SMEs'),
  summary: text(
    '中小企業が取引で費用の上昇を価格に移せるよう、取引の実態を調べて公表し、価格交渉に役立つ情報を届けます。',
    'Surveys how large buyers treat small suppliers, publishes the results and informs suppliers, so that rising costs reach prices.',
  ),
  budget: { yen: 760_000_000n, printed: '7.6億円' },
  bureaus: [],
  goals: [
    {
      text: text(
        '受注側中小企業の調査で、発注者が協議の申入れに応じたと答える割合',
        'Share of suppliers surveyed whose buyers agreed to talk when asked',
      ),
      figure: '70%以上',
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'subcontracting-survey',
      name: text('下請取引改善事業', 'Better subcontracting'),
      at: '事業概要（1）',
      mechanism: 'commission',
      award: 'ceiling',
      applicants: false,
      institution: contractor,
      openTo: text(
        '申請を受け付ける制度ではなく、受注側中小企業へのアンケート調査と情報発信です',
        'Nobody applies: it surveys and informs SMEs that supply others',
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
        '申請を受け付ける制度ではなく、パートナーシップ構築宣言をした企業の取組の調査です',
        'Nobody applies: it surveys what the firms with a partnership declaration do',
      ),
      parameters: {},
      eligibility: all(),
      amount: unknownFee,
      payers: national,
      assumptions,
    },
  ],
})
