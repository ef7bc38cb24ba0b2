import { text } from '../../src/author'
import type { Source } from '../../src/author'
import { budgetDocument } from '../sources'

export const sources: Readonly<Record<string, Source>> = {
  budgetDocument,
  tokyoSeal: {
    title: text(
      '事業承継・引継ぎ支援センターの開始を伝える記事（2021年、中小企業庁の発表を引用）',
      'Article on the start of the business succession centres (2021, quoting the SME Agency)',
    ),
    kind: 'secondaryPage',
    url: 'https://tokyo-seal.ne.jp/gyouseikokuti/zigyosyokeisentakaishi0304.html',
    checkedOn: '2026-11-26',
  },
}
