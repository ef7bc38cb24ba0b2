import { all, defineProgramme, oneOf, text } from '../../src/author'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

const smallFirms = oneOf(vocabulary.enterpriseSize, 'micro', 'small')
const unknownRate = {
  kind: 'undocumented',
  why: text(
    '補助率と上限額を示す制度の図が、資料の本文に残っていません。',
    'The diagram that would give rate and cap is not in the text.',
  ),
} as const

export const smeProductivityRevolution = defineProgramme(vocabulary, {
  id: 'sme-productivity-revolution',
  number: 7,
  name: text('中小企業生産性革命推進事業', 'SME productivity revolution'),
  summary: text(
    '設備投資、IT導入、販路開拓、事業承継を補助し、専門家の助言も合わせて、中小企業の稼ぐ力を強めます。',
    'Helps small firms earn more, with grants for equipment, IT, finding customers and succession, and with expert advice.',
  ),
  budget: { yen: 340_000_000_000n, printed: '3,400億円' },
  bureaus: [
    text(
      '(1) 中小企業庁 経営支援部 経営支援課',
      '(1) SME Agency, Business Support Department, Business Support Division',
    ),
    text(
      '(2) 中小企業庁 経営支援部 イノベーションチーム',
      '(2) SME Agency, Business Support Department, Innovation Team',
    ),
    text(
      '(3) 中小企業庁 経営支援部 小規模企業振興課',
      '(3) SME Agency, Business Support Department, Small Enterprise Promotion Division',
    ),
    text(
      '(4) 中小企業庁 事業環境部 財務課',
      '(4) SME Agency, Business Environment Department, Finance and Taxation Division',
    ),
    text(
      '(5) 中小企業庁 経営支援部 経営支援課、海外展開支援室、事業環境部 財務課、長官官房 総務課',
      '(5) SME Agency, Business Support Division, Overseas Business Support Office, Finance and Taxation Division, General Affairs Division',
    ),
  ],
  goals: [
    {
      text: text(
        '支援した事業者の成長と生産性の向上を促し、事業の後に生産性や賃金を高める',
        'Firms that were supported grow, and raise productivity and wages afterwards',
      ),
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'sme-growth-acceleration',
      name: text('中小企業成長加速化支援事業（中小企業成長加速化補助金）', 'SME growth acceleration grant'),
      at: '事業概要(1)',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '売上高100億円を目指し、大胆な設備投資をする中小企業',
        'SMEs that aim for sales of 10 billion yen and invest boldly',
      ),
      parameters: {},
      eligibility: all(oneOf(vocabulary.plannedActivity, 'growthInvestment'), smallFirms),
      amount: unknownRate,
      payers: national,
      assumptions: [
        text(
          '売上高100億円を目指すことを何で示すか（100億宣言が要るかなど）は資料になく、条件にしません。',
          'How a firm shows that it aims for 10 billion yen, with the 10-billion-yen declaration or otherwise, is not in the document and is no condition here.',
        ),
      ],
    },
    {
      id: 'digital-and-ai-adoption',
      name: text('中小企業デジタル化・AI導入支援事業（デジタル化・AI導入補助金）', 'Grant for digital tools and AI'),
      at: '事業概要(2)',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '業務効率化、DX、サイバーセキュリティ、インボイス対応などのITツールを入れる中小企業など',
        'SMEs and the like that adopt IT tools for efficiency, DX, cybersecurity or invoices',
      ),
      parameters: {},
      eligibility: all(oneOf(vocabulary.plannedActivity, 'digitalTools', 'cybersecurity', 'invoiceSystem'), smallFirms),
      amount: unknownRate,
      payers: national,
      assumptions: [
        text(
          '「中小企業等」の「等」に誰が入るかは資料になく、中小企業者と小規模企業者で判定します。',
          'Who else is meant by “SMEs and others” is not in the document; SMEs and micro enterprises are taken.',
        ),
      ],
    },
    {
      id: 'micro-business-sustainability',
      name: text(
        '小規模事業者持続的発展支援事業（小規模事業者持続化補助金）',
        'Grant for micro enterprises that find customers',
      ),
      at: '事業概要(3)',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '自分で経営計画を作り、販路開拓などに取り組む小規模事業者など',
        'Micro enterprises and the like that make their own business plan and seek new customers',
      ),
      parameters: {},
      eligibility: all(oneOf(vocabulary.plannedActivity, 'salesChannels'), oneOf(vocabulary.enterpriseSize, 'micro')),
      amount: unknownRate,
      payers: national,
      assumptions: [
        text(
          '「小規模事業者等」の「等」に誰が入るかは資料になく、小規模企業者で判定します。',
          'Who else is meant by “micro enterprises and others” is not in the document; micro enterprises are taken.',
        ),
      ],
    },
    {
      id: 'succession-and-acquisition',
      name: text('事業承継・M&A支援事業（事業承継・M&A補助金）', 'Grant for succession and M&A'),
      at: '事業概要(4)',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '事業承継やM&Aに際し、設備投資や専門家の活用に費用をかける中小企業・小規模事業者',
        'Small firms that invest or hire experts in the course of a succession or M&A',
      ),
      parameters: {},
      eligibility: all(oneOf(vocabulary.plannedActivity, 'businessSuccession'), smallFirms),
      amount: unknownRate,
      payers: national,
      assumptions: [
        text(
          'この項目は対象者を書いていないため、事業全体の対象である中小企業・小規模事業者とみなします。',
          'This item does not say who applies; the programme as a whole is for small firms.',
        ),
      ],
    },
    {
      id: 'sme-hands-on-support',
      name: text('総合的なソフト支援パッケージ事業', 'Advice package for small firms'),
      at: '事業概要(5)',
      mechanism: 'advice',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '賃上げや米国関税などの影響を受け、専門家の伴走支援などを受けたい中小企業・小規模事業者',
        'Small firms affected by wage rises, US tariffs and the like that want experts at their side',
      ),
      parameters: {},
      eligibility: all(oneOf(vocabulary.plannedActivity, 'businessConsultation'), smallFirms),
      amount: {
        kind: 'undocumented',
        why: text('助言や伴走の支援で、金額を受け取るものではありません。', 'It is advice, not money.'),
      },
      payers: national,
      assumptions: [
        text(
          '影響の種類は例として挙げられているため、特定の影響を条件にしません。',
          'The document names causes only as examples, so none of them is a condition.',
        ),
      ],
    },
  ],
})
