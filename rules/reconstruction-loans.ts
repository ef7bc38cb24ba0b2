import { oneOf, text } from '../src/author'
import type { Apply, Text } from '../src/author'
import { vocabulary } from './vocabulary'

/** Loans to 中小企業等 that are users of the reconstruction grant, which takes these sizes. */
export const rebuildingFirms = oneOf(vocabulary.enterpriseSize, 'micro', 'small', 'midSized')

/** How the two interest subsidies on reconstruction loans, printed in the same words, are read. */
export const reconstructionLoanAssumptions: readonly Text[] = [
  text(
    '「実質無利子化」は、貸付後3年間に支払う利子の全額を補うことと読みます。',
    'That loans are free of interest in effect is read as the whole interest of the first three years being paid.',
  ),
  text(
    '支援は復旧費のうち「事業者負担分」の資金繰りのためのものなので、その分の借入れの利子を答えるものとします。借入額や利子の上限は資料にありません。',
    'The support is for the part of the cost that the business bears itself, so the interest on a loan for that part is to be answered; the document gives no limit on loan or interest.',
  ),
  text(
    '「中小企業等」は、なりわい再建支援事業の対象である小規模企業者、中小企業者、中堅企業とします。',
    'SMEs and the like are taken to be those whom the reconstruction grant is for: micro, small and mid-sized firms.',
  ),
]

export const reconstructionLoanConditions: readonly Text[] = [
  text(
    '借入れは、なりわい再建支援事業で復旧する費用のうち、補助されない自分の負担分のためのものであること。',
    'The loan is for the part of the rebuilding cost that the grant leaves to the business.',
  ),
  text(
    '利子補給は中小企業基盤整備機構を通じて行われます。支払いの時期と手続きは資料にありません。',
    'The interest is paid through SMRJ, the SME support organization; the document does not say when and how.',
  ),
]

export const reconstructionLoanApply: Apply = {
  where: text(
    '借りる先の政府系金融機関、または県の制度融資を扱う金融機関に申し込みます',
    'Apply with the government-affiliated lender, or with a bank that handles the prefectural loan',
  ),
  whom: text(
    '日本政策金融公庫などの窓口、または県の商工の担当課',
    'The Japan Finance Corporation or the like, or the commerce department of the prefecture',
  ),
  prepare: [text('なりわい再建支援補助金の交付決定通知書', 'The grant decision of the reconstruction grant')],
}
