import { text } from '../../src/author'
import type { Source } from '../../src/author'
import { budgetDocument } from '../sources'

export const sources: Readonly<Record<string, Source>> = {
  budgetDocument,
  jnet21: {
    title: text(
      '中小企業基盤整備機構 J-Net21（よろず支援拠点は無料の経営相談所）',
      'J-Net21 of the SME support organization SMRJ (Yorozu centres give advice free of charge)',
    ),
    kind: 'officialPage',
    url: 'https://j-net21.smrj.go.jp/news/j84vtt000000k62a.html',
    checkedOn: '2026-11-26',
  },
}
