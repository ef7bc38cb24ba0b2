import { defineProgramme, oneOf, text } from '../../src/author'
import { national } from '../payers'
import { vocabulary } from '../vocabulary'
import { sources } from './sources'
import { consultationSupportBodies } from './support-bodies'

const smallFirms = oneOf(vocabulary.enterpriseSize, 'micro', 'small')
const consultation = oneOf(vocabulary.plannedActivity, 'businessConsultation')
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
      '(2) SME Agency, Business Support Department, Business Support Division and Innovation Team; Business Environment Department, Planning and Business Practices Divisions',
    ),
    text(
      '(3) 中小企業庁 事業環境部 財務課',
      '(3) SME Agency, Business Environment Department, Finance and Taxation Division',
    ),
  ],
  goals: [
    {
      text: text('窓口などで受けた相談が解決策につながる割合', 'Share of consultations that lead to a solution'),
      figure: text('80%以上', '80% or more'),
    },
    {
      text: text(
        'よろず支援拠点に相談して、経営の課題が片付いた件数',
        'Problems solved by those who consult a Yorozu support centre',
      ),
      figure: text('30,000件以上', '30,000 or more'),
    },
    {
      text: text(
        '生産性向上支援センターの相談者が生産性を高めた件数',
        'Cases in which those who consult a productivity centre become more productive',
      ),
      figure: text('300件以上', '300 or more'),
    },
    {
      text: text(
        'インボイスの相談をした事業者のうち、課題が解決したと答えた者の割合',
        'Share of firms with invoice questions that call them solved',
      ),
      figure: text('80%以上', '80% or more'),
    },
  ],
  sources,
  measures: [
    {
      id: 'business-consultation',
      name: text('経営相談体制強化事業', 'Stronger business consultation'),
      at: '事業概要(1)',
      mechanism: 'advice',
      award: 'none',
      applicants: true,
      openTo: text(
        '外部環境の変化で経営課題を抱える中小企業・小規模事業者。支援機関（中小企業団体など）に相談し、専門家の派遣などを受けます',
        'Small firms with problems from a changing environment; they consult a support body (an SME organization or the like) and may be sent an expert',
      ),
      parameters: {},
      purpose: consultation,
      eligibility: smallFirms,
      amount: adviceOnly,
      payers: national,
      conditions: [],
      assumptions: [
        anyCause,
        text(
          '相談が無料かどうかは資料になく、確かめられていません。',
          'Whether the advice is free of charge is not in the document and was not found.',
        ),
      ],
      apply: {
        where: text(
          '近くの商工会、商工会議所などの支援機関',
          'a support body near you, such as a society or chamber of commerce',
        ),
        whom: text('その支援機関の経営指導員', 'its business advisers'),
        prepare: [text('困っていることと決算書', 'What troubles you, and your accounts')],
      },
    },
    consultationSupportBodies,
    {
      id: 'yorozu-support-centres',
      name: text('よろず支援拠点事業', 'Yorozu support centres'),
      at: '事業概要(2)',
      mechanism: 'advice',
      award: 'none',
      applicants: true,
      openTo: text(
        '外部環境の変化で経営課題を抱える中小企業・小規模事業者。よろず支援拠点に無料で相談します。国はコーディネーターなどを増やし、生産性向上支援センターを置くなどして体制を強めます',
        'Small firms with problems from a changing environment; they consult a Yorozu support centre free of charge. The state adds coordinators and others and sets up productivity centres',
      ),
      parameters: {},
      purpose: consultation,
      eligibility: smallFirms,
      amount: {
        kind: 'undocumented',
        why: text(
          '何度でも無料で相談できる支援で、金額を受け取るものではありません。',
          'It is advice, free of charge as often as wanted, not money.',
        ),
      },
      payers: national,
      conditions: [],
      assumptions: [
        anyCause,
        text(
          '無料であることは予算の資料でなく、中小企業基盤整備機構のJ-Net21と報道によります。',
          'That it is free of charge stands not in the budget document but in J-Net21 of the SME support organization SMRJ and in the press.',
        ),
      ],
      apply: {
        where: text('各都道府県のよろず支援拠点', 'the Yorozu support centre of your prefecture'),
        whom: text('よろず支援拠点のコーディネーター', 'its coordinators'),
        url: 'https://yorozu.smrj.go.jp/',
        prepare: [text('困っていること。決算書があれば早く進みます', 'What troubles you; accounts help')],
      },
    },
    {
      id: 'invoice-consultation',
      name: text('インボイス相談窓口事業', 'Help desk for the invoice system'),
      at: '事業概要(3)',
      mechanism: 'advice',
      award: 'none',
      applicants: true,
      openTo: text(
        'インボイス制度について相談したい中小企業・小規模事業者。内容に応じた窓口を案内してもらえます',
        'Small firms with questions on the invoice system, which are directed to the right desk',
      ),
      parameters: {},
      purpose: oneOf(vocabulary.plannedActivity, 'invoiceSystem'),
      eligibility: smallFirms,
      amount: adviceOnly,
      payers: national,
      conditions: [],
      assumptions: [
        text(
          '相談が無料かどうかは資料になく、確かめられていません。',
          'Whether the advice is free of charge is not in the document and was not found.',
        ),
      ],
      apply: {
        unknown: text(
          'この事業の窓口は見つかっていません。税務署か、近くの商工会、商工会議所に確かめてください。',
          'The desk of this programme was not found; ask your tax office or a society or chamber of commerce near you.',
        ),
      },
    },
  ],
})
