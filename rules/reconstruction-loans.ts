import { text } from '../src/author'
import type { Text } from '../src/author'

/** How the two interest subsidies on reconstruction loans, printed in the same words, are read. */
export const reconstructionLoanAssumptions: readonly Text[] = [
  text(
    '「実質無利子化」は、貸付後3年間に支払う利子の全額を補うことと読みます。',
    'That loans are free of interest in effect is read as the whole interest of the first three years being paid.',
  ),
  text(
    '対象の貸付額や利子の上限は資料になく、設けません。実際には上限があるかもしれません。',
    'The document gives no limit on the loan or the interest, so none is applied, though one may exist.',
  ),
  text(
    '利子は中小企業基盤整備機構を通じて補われます。支払いの時期と手続きは資料にありません。',
    'The interest is paid through the SME support organization SMRJ; the document does not say when and how.',
  ),
]
