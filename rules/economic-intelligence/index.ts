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
    '制度の図が資料の本文に残っていないため、調査は国が委託して行うものとみなします。',
    'The scheme diagram is not in the text; the surveys are read as work that the state commissions.',
  ),
]

export const economicIntelligence = defineProgramme(vocabulary, {
  id: 'economic-intelligence',
  number: 19,
  name: text('経済インテリジェンス強化事業', 'Stronger economic intelligence'),
  summary: text(
    '経済安全保障と災害への備えのため、国がデータベースづくりと調査を進めます。',
    'The state commissions surveys towards a database, for economic security and for disaster resilience.',
  ),
  budget: { yen: 690_000_000n, printed: '6.9億円' },
  bureaus: [
    text(
      '(1) 貿易経済安全保障局 情報調査室',
      '(1) Trade and Economic Security Bureau, Information and Research Office',
    ),
    text('(2) 貿易経済安全保障局 総務課', '(2) Trade and Economic Security Bureau, General Affairs Division'),
    text(
      '(3) 大臣官房 総務課 危機管理・災害対策室',
      '(3) Minister’s Secretariat, General Affairs Division, Crisis Management and Disaster Response Office',
    ),
  ],
  goals: [
    {
      text: text(
        'さまざまな情報を合わせて分析できるデータベースを早く動かす',
        'A database for combined analysis is soon in use',
      ),
    },
    {
      text: text(
        '変わる国際情勢に合った経済安全保障の施策を立て、行う',
        'Economic security policy that fits a changing world is made and carried out',
      ),
    },
    {
      text: text(
        '災害時にも経済活動を続けられる体制を整える',
        'Arrangements are in place for business to go on in a disaster',
      ),
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'think-tank-database-survey',
      name: text('シンクタンクのデータベース構築に向けた調査', 'Survey for a think tank’s database'),
      at: '事業概要(1)',
      mechanism: 'commission',
      award: 'ceiling',
      applicants: false,
      institution: contractor,
      openTo: text(
        '申請を受け付ける制度ではなく、データベースの設計と試作、実証です',
        'Nobody applies: a database is designed, prototyped and tried out',
      ),
      parameters: {},
      eligibility: all(),
      amount: unknownFee,
      payers: national,
      assumptions,
    },
    {
      id: 'economic-security-survey',
      name: text('経済安全保障施策の効果的推進にかかる調査', 'Survey for economic security policy'),
      at: '事業概要(2)',
      mechanism: 'commission',
      award: 'ceiling',
      applicants: false,
      institution: contractor,
      openTo: text(
        '申請を受け付ける制度ではなく、施策の土台になる調査研究です',
        'Nobody applies: it is research that policy builds on',
      ),
      parameters: {},
      eligibility: all(),
      amount: unknownFee,
      payers: national,
      assumptions,
    },
    {
      id: 'disaster-resilience-survey',
      name: text('防災レジリエンス強化に向けた調査', 'Survey for disaster resilience'),
      at: '事業概要(3)',
      mechanism: 'commission',
      award: 'ceiling',
      applicants: false,
      institution: contractor,
      openTo: text(
        '申請を受け付ける制度ではなく、災害時に経済活動を続けるための調査です',
        'Nobody applies: it is a survey of how business can go on in a disaster',
      ),
      parameters: {},
      eligibility: all(),
      amount: unknownFee,
      payers: national,
      assumptions,
    },
  ],
})
