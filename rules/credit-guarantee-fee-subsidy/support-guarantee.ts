import { difference, oneOf, parameter, product, roundDown, text, valueOf } from '../../src/author'
import type { MeasureDraft } from '../../src/author'
import { national } from '../payers'
import { vocabulary } from '../vocabulary'
import { rateBeforeSubsidy, rateForFirm } from './parameters'
import { apply, privateLender, smallFirms, unstable, whoElse } from './words'

export const supportGuaranteeFee = {
  id: 'management-improvement-support-guarantee-fee',
  name: text(
    '経営改善サポート保証（経営改善・再生支援強化型）の保証料補助、1年分',
    'Fee subsidy of the management improvement support guarantee, for one year',
  ),
  at: '事業概要（経営の改善を図る中小企業）',
  mechanism: 'guaranteeFee',
  award: 'ceiling',
  applicants: true,
  openTo: text(
    '中小企業活性化協議会や経営サポート会議などの支援で作った計画に沿って経営改善や事業再生を行う中小企業・小規模事業者',
    'Small firms that improve or revive their business by a plan made with the SME revitalization council or a support meeting of lenders',
  ),
  parameters: { rateBeforeSubsidy, rateForFirm },
  purpose: oneOf(vocabulary.plannedActivity, 'borrowing', 'turnaround'),
  eligibility: smallFirms,
  amount: roundDown(
    1,
    product(valueOf(vocabulary.guaranteedLoan), difference(parameter('rateBeforeSubsidy'), parameter('rateForFirm'))),
  ),
  payers: national,
  assumptions: [
    text(
      '予算の資料の「経営の改善を図る中小企業」が、この保証を指すものと読みます。',
      'What the document calls SMEs that improve their business is read as this guarantee.',
    ),
    text(
      '事業者が払うのは年0.3%で、国の補助前の料率（年0.8%または1.0%）との差を国が払うものとして、1年分を計算します。会計事務所の解説によります。',
      'The firm pays 0.3% a year; the state is taken to pay the difference to the rate before the subsidy (0.8% or 1.0% a year). It is worked out for one year, from accountants’ guides.',
    ),
    text(
      '見つかった期限は2026年3月末までで、それより後の扱いは分かりません。',
      'The end that was found is March 2026; what holds later is not known.',
    ),
    whoElse,
  ],
  conditions: [
    unstable,
    privateLender,
    text(
      '保証の限度額は2億8,000万円、期間は15年以内（据置き3年以内）です。',
      'The guarantee is limited to 280 million yen and 15 years, of which up to three without repayment.',
    ),
    text(
      '金融機関の支援を受けて作った再生計画などに従うこと。',
      'You follow a plan of revival or the like that was made with the help of the lenders.',
    ),
  ],
  rounds: [
    {
      round: '経営改善・再生支援強化型',
      en: 'management improvement and revitalization guarantee',
      opens: '2025-03-14',
      closes: '2026-03-31',
      note: text('2026年4月からの扱いは見つかっていません。', 'What holds from April 2026 was not found.'),
      url: 'https://fujikeiri.com/archives/1209',
      source: 'fujikeiri',
    },
  ],
  apply,
} as const satisfies MeasureDraft
