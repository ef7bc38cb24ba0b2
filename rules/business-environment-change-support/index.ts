import { all, defineProgramme, oneOf, text } from '../../src/author'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

const smallFirms = oneOf(vocabulary.enterpriseSize, 'micro', 'small')
const consultation = all(oneOf(vocabulary.plannedActivity, 'businessConsultation'), smallFirms)
const adviceOnly = {
  kind: 'undocumented',
  why: text('相談や助言の支援で、金額を受け取るものではありません。', 'It is advice, not money.'),
} as const
const anyCause = text(
  '経営環境の変化の種類は例として挙げられているため、特定の変化を条件にしません。',
  'The document names changes only as examples, so none of them is a condition.',
)

export const businessEnvironmentChangeSupport = defineProgramme(vocabulary, {
  id: 'business-environment-change-support',
  number: 8,
  name: text('事業環境変化対応型支援事業', 'Advice for firms in a changing business environment'),
  summary: text(
    '最低賃金の引上げ、物価高、米国関税、インボイス制度などに直面する中小企業が相談できる窓口を強化します。',
    'Strengthens the places where small firms get advice on minimum wages, prices, US tariffs, invoices and the like.',
  ),
  budget: { yen: 14_800_000_000n, printed: '148億円' },
  bureaus: [
    text(
      '(1) 中小企業庁 経営支援部 小規模企業振興課、経営支援課、商業課',
      '(1) SME Agency, Business Support Department, Small Enterprise Promotion, Business Support and Commerce Divisions',
    ),
    text(
      '(2) 中小企業庁 経営支援部 経営支援課、イノベーションチーム、事業環境部 企画課、取引課',
      '(2) SME Agency, Business Support Division, Innovation Team, Planning Division, Fair Trade Division',
    ),
    text(
      '(3) 中小企業庁 事業環境部 財務課',
      '(3) SME Agency, Business Environment Department, Finance and Taxation Division',
    ),
  ],
  goals: [
    {
      text: text('窓口相談などのうち、解決策を得られた件数の割合', 'Share of consultations that lead to a solution'),
      figure: '80%以上',
    },
    {
      text: text(
        'よろず支援拠点の相談者が経営課題を解決した件数',
        'Problems solved by those who consult a Yorozu support centre',
      ),
      figure: '30,000件以上',
    },
    {
      text: text(
        '生産性向上支援センターの相談者が生産性を高めた件数',
        'Cases in which those who consult a productivity centre become more productive',
      ),
      figure: '300件以上',
    },
    {
      text: text(
        'インボイスの相談をした事業者のうち、課題が解決したと答えた者の割合',
        'Share of firms with invoice questions that call them solved',
      ),
      figure: '80%以上',
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'business-consultation',
      name: text('経営相談体制強化事業', 'Stronger business consultation'),
      at: '事業概要(1)',
      mechanism: 'advice',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '経営環境の変化で課題を抱える中小企業・小規模事業者。国が支援機関を補助し、事業者は支援機関に相談して専門家の派遣などを受けます',
        'Small firms with problems from a changing environment; the state funds support bodies, and the firm consults one of them and may be sent an expert',
      ),
      parameters: {},
      eligibility: consultation,
      amount: adviceOnly,
      payers: national,
      assumptions: [anyCause],
    },
    {
      id: 'yorozu-support-centres',
      name: text('よろず支援拠点事業', 'Yorozu support centres'),
      at: '事業概要(2)',
      mechanism: 'advice',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '経営課題を抱える中小企業・小規模事業者。国がよろず支援拠点（生産性向上支援センターを含む）を強化し、事業者はそこに相談します',
        'Small firms with business problems; the state strengthens the Yorozu centres, productivity centres included, and the firm consults one',
      ),
      parameters: {},
      eligibility: consultation,
      amount: adviceOnly,
      payers: national,
      assumptions: [anyCause],
    },
    {
      id: 'invoice-consultation',
      name: text('インボイス相談窓口事業', 'Help desk for the invoice system'),
      at: '事業概要(3)',
      mechanism: 'advice',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        'インボイス制度について相談したい中小企業・小規模事業者。内容に応じた窓口を案内してもらえます',
        'Small firms with questions on the invoice system, which are directed to the right desk',
      ),
      parameters: {},
      eligibility: all(oneOf(vocabulary.plannedActivity, 'invoiceSystem'), smallFirms),
      amount: adviceOnly,
      payers: national,
      assumptions: [],
    },
  ],
})
