import type { Basis } from '../rule/programme'
import { text, type Text } from '../rule/text'

/** What an answer's figures rest on, said to a person. */
export const basisWords: Readonly<Record<Basis, Text>> = {
  budgetDocument: text('予算の資料', 'the budget document'),
  officialPage: text('公式のページ', 'an official page'),
  secondaryPage: text(
    '公式でないページ（公式の公募要領を確かめてください）',
    'a secondary page (check the official guideline)',
  ),
  precedent: text('前の公募の例（今回は変わりうる）', 'an earlier call (this one may differ)'),
}
