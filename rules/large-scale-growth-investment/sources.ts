import { text } from '../../src/author'
import type { Source } from '../../src/author'
import { budgetDocument } from '../sources'

/** The budget document gives floor and cap; the rate comes from a guide to the fifth call. */
export const sources: Readonly<Record<string, Source>> = {
  budgetDocument,
  fifthCallGuide: {
    title: text(
      '中堅等大規模成長投資補助金 第5回公募の民間の解説',
      'Private guide to the fifth call of the large-scale growth investment grant',
    ),
    kind: 'secondaryPage',
    url: 'https://hojokin.funaisoken.co.jp/column/column-4452',
    checkedOn: '2026-11-24',
  },
}
