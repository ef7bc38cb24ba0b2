import { all, defineProgramme, oneOf, text } from '../../src/author'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

const adviceOnly = {
  kind: 'undocumented',
  why: text(
    '相談や計画づくりの支援で、金額を受け取るものではありません。',
    'It is advice and help with plans, not money.',
  ),
} as const

export const smeRevitalizationAndSuccession = defineProgramme(vocabulary, {
  id: 'sme-revitalization-and-succession',
  number: 9,
  name: text('中小企業活性化・事業承継総合支援事業', 'SME revitalization and succession support'),
  summary: text(
    '財務の問題を抱える中小企業の再生と、後継者のいない中小企業の事業の引継ぎを、各地の相談窓口が助けます。',
    'Advice centres all over the country help small firms recover from financial trouble, and find a successor where there is none.',
  ),
  budget: { yen: 7_400_000_000n, printed: '74億円' },
  bureaus: [
    text('(1) 中小企業庁 事業環境部 金融課', '(1) SME Agency, Business Environment Department, Finance Division'),
    text(
      '(2) 中小企業庁 事業環境部 財務課',
      '(2) SME Agency, Business Environment Department, Finance and Taxation Division',
    ),
  ],
  goals: [
    {
      text: text(
        '再生計画の策定支援の後、見守りの3年間に再び破綻する率を、過去3年間の平均以下に抑える',
        'The share that fails again in the three years after a revival plan stays at or below the average of the last three years',
      ),
      figure: '1.9%',
    },
    {
      text: text('全国の事業承継・引継ぎ支援センターでの成約', 'Deals closed through the business succession centres'),
      figure: '3,400件',
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'sme-revitalization',
      name: text('中小企業活性化事業', 'SME revitalization councils'),
      at: '事業概要(1)',
      mechanism: 'advice',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '財務の問題を抱える中小企業など。中小企業活性化協議会に相談し、助言や再生計画づくりの支援を受けます',
        'Small firms in financial trouble; they consult the SME revitalization council for advice and help with a revival plan',
      ),
      parameters: {},
      eligibility: all(
        oneOf(vocabulary.plannedActivity, 'turnaround'),
        oneOf(vocabulary.enterpriseSize, 'micro', 'small'),
      ),
      amount: adviceOnly,
      payers: national,
      assumptions: [
        text(
          '財務の問題の程度は、協議会が相談の中で確かめます。',
          'How serious the trouble is, the council finds out with the firm.',
        ),
      ],
    },
    {
      id: 'business-succession-support',
      name: text('事業承継総合支援事業', 'Business succession centres'),
      at: '事業概要(2)',
      mechanism: 'advice',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '後継者のいない中小企業・小規模事業者と、事業を譲り受けたい事業者。事業承継・引継ぎ支援センターに相談します',
        'Small firms without a successor, and businesses that want to take one over; they consult a business succession centre',
      ),
      parameters: {},
      eligibility: all(
        oneOf(vocabulary.plannedActivity, 'businessSuccession'),
        oneOf(vocabulary.enterpriseSize, 'micro', 'small', 'midSized', 'large'),
      ),
      amount: adviceOnly,
      payers: national,
      assumptions: [
        text(
          '譲る側は中小企業・小規模事業者です。譲り受ける側の規模は資料にないため、どの規模の事業者も対象とみなします。',
          'The firm handed over is a small one; the document sets no size for the one that takes over, so any business counts.',
        ),
      ],
    },
  ],
})
