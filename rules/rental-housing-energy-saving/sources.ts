import { text } from '../../src/author'
import type { Source } from '../../src/author'
import { budgetDocument } from '../sources'

/** The budget document says only that a fixed sum is paid by function; the sums are on the ministry's page. */
export const sources: Readonly<Record<string, Source>> = {
  budgetDocument,
  waterHeaterPage: {
    title: text(
      '資源エネルギー庁 賃貸集合給湯省エネ2026事業',
      'Agency for Natural Resources and Energy, water heaters in rental housing 2026',
    ),
    kind: 'officialPage',
    url: 'https://www.enecho.meti.go.jp/category/saving_and_new/saving/general/housing/kyutokidonyu/chintaisyugo2025.html',
    checkedOn: '2026-11-24',
  },
}
