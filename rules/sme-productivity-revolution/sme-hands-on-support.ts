import { oneOf, text } from '../../src/author'
import type { MeasureDraft } from '../../src/author'
import { vocabulary } from '../vocabulary'
import { smallFirms } from './shared'

export const smeHandsOnSupport = {
  id: 'sme-hands-on-support',
  name: text('総合的なソフト支援パッケージ事業', 'Advice package for SMEs and micro enterprises'),
  at: '事業概要(5)',
  mechanism: 'advice',
  award: 'none',
  applicants: true,
  openTo: text(
    '賃上げや米国関税などの影響を受け、専門家に寄り添ってもらう支援（ハンズオン支援）などを受けたい中小企業・小規模事業者',
    'SMEs and micro enterprises affected by wage rises, US tariffs and the like that want experts at their side',
  ),
  parameters: {},
  purpose: oneOf(vocabulary.plannedActivity, 'businessConsultation'),
  eligibility: smallFirms,
  amount: {
    kind: 'undocumented',
    why: text('助言や伴走の支援で、金額を受け取るものではありません。', 'It is advice, not money.'),
  },
  payers: [],
  conditions: [
    text(
      '賃上げや米国関税などによる事業環境の変化の影響を受けていること。',
      'The firm is affected by a change around it, such as wage rises or US tariffs.',
    ),
    text(
      '専門家の派遣などに自己負担があるかは、申し込みの前に確かめること。',
      'Ask before you apply whether you bear part of the cost of experts.',
    ),
  ],
  assumptions: [
    text(
      '賃上げと米国関税は例として挙げられているため、影響の種類は問いません。',
      'Wage rises and US tariffs are named as examples, so any such effect counts.',
    ),
  ],
  rounds: [],
  apply: {
    unknown: text(
      '申込みの窓口は資料に書かれていません。よろず支援拠点や中小企業基盤整備機構の地域本部に尋ねてください。',
      'The document names no place to apply; ask a Yorozu support centre or a regional office of SMRJ.',
    ),
  },
} as const satisfies MeasureDraft
