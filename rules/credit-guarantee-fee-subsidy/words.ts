import { oneOf, text } from '../../src/author'
import type { Apply } from '../../src/author'
import { vocabulary } from '../vocabulary'

export const smallFirms = oneOf(vocabulary.enterpriseSize, 'micro', 'small')
export const borrowing = oneOf(vocabulary.plannedActivity, 'borrowing')
export const whoElse = text(
  '「中小企業等」の「等」に誰が入るかは資料になく、中小企業者と小規模企業者で判定します。',
  'Who else is meant by “SMEs and others” is not in the document; SMEs and micro enterprises are taken.',
)
export const unstable = text(
  '経営の安定に支障が生じていること（予算の資料の目的）。',
  'The stability of your business is impaired (purpose in the budget document).',
)
export const privateLender = text(
  '民間金融機関からの融資に、信用保証協会の保証が付くこと。',
  'The loan comes from a private lender with the guarantee of a credit guarantee corporation.',
)
export const apply: Apply = {
  where: text(
    '取引のある民間金融機関（信用保証協会へ取り次ぎます）',
    'your private lender, who passes it on to the guarantee corporation',
  ),
  whom: text(
    '取引のある金融機関か、都道府県などの信用保証協会',
    'your lender, or the credit guarantee corporation of your prefecture or city',
  ),
  url: 'https://www.chusho.meti.go.jp/kinyu/2025/250314.html',
  prepare: [text('決算書、資金繰り表、借入れの一覧', 'Annual accounts, a cash flow table and a list of loans')],
}
