import { all, defineProgramme, oneOf, parameter, product, roundDown, text, valueOf } from '../../src/author'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'
import { subsidyRate } from './parameters'

export const regenerativeMedicineManufacturing = defineProgramme(vocabulary, {
  id: 'regenerative-medicine-manufacturing',
  number: 26,
  name: text(
    '再生・細胞医療・遺伝子治療製造設備投資支援事業',
    'Investment in making regenerative, cell and gene therapies',
  ),
  summary: text(
    '再生医療などの製品を受託して開発・製造する国内拠点の整備と、製造人材の育成に補助します。',
    'Pays part of the cost of contract manufacturing sites for regenerative, cell and gene therapies, and of training their staff.',
  ),
  budget: { yen: 15_800_000_000n, printed: '158億円' },
  bureaus: [
    text('商務・サービスグループ 生物化学産業課', 'Commerce and Service Industry Policy Group, Bio-Industry Division'),
  ],
  goals: [
    {
      text: text(
        '支援した受託開発・製造事業者が国内外から新しく得る受託開発品（短期）',
        'New products that the supported manufacturers are contracted to develop (short term)',
      ),
      figure: '10件以上',
    },
    {
      text: text(
        '再生医療などの受託製造市場での世界シェア（長期）',
        'World share in contract manufacturing of these therapies (long term)',
      ),
      figure: '20%',
      deadline: '2033年度まで',
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'regenerative-medicine-manufacturing',
      name: text('受託製造拠点の整備と製造人材育成への補助', 'Grant for contract manufacturing sites and training'),
      at: '事業目的・概要',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '再生・細胞医療・遺伝子治療製品を国内で受託開発・製造する事業者（CDMO）',
        'Contract developers and manufacturers (CDMO) of regenerative, cell and gene therapies in Japan',
      ),
      parameters: { subsidyRate },
      purpose: oneOf(vocabulary.plannedActivity, 'regenerativeMedicine'),
      eligibility: all(),
      amount: roundDown(1, product(valueOf(vocabulary.eligibleCost), parameter('subsidyRate'))),
      payers: national,
      assumptions: [
        text(
          '二つの補助率のどちらが誰に使われるかは資料にないため、低い率から高い率までの幅で示します。',
          'The document gives two rates and does not say which is for whom, so the amount is a range between them.',
        ),
        text(
          '上限額は資料にないため設けません。実際には上限があるかもしれません。',
          'The document gives no cap, so none is applied, though one may exist.',
        ),
        text(
          '受託開発・製造事業者であることが前提で、審査での採択は別に必要です。',
          'The applicant must be such a contract manufacturer, and selection comes on top.',
        ),
      ],
    },
  ],
})
