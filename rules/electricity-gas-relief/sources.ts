import { text } from '../../src/author'
import type { Source } from '../../src/author'
import { budgetDocument } from '../sources'

const checkedOn = '2026-11-24'

/** The budget document has January to March 2026; earlier months come from the pages of their time. */
export const sources: Readonly<Record<string, Source>> = {
  budgetDocument,
  energyAgency: {
    title: text(
      '資源エネルギー庁 電気・ガス料金支援のページ',
      'Agency for Natural Resources and Energy, energy bill support',
    ),
    kind: 'officialPage',
    url: 'https://www.enecho.meti.go.jp/category/gekihen_lp/index.html',
    checkedOn,
  },
  reliefOffice: {
    title: text('電気・ガス価格激変緩和対策 事業者向けページ', 'Relief programme, page for retailers'),
    kind: 'officialPage',
    url: 'https://denkigas-gekihenkanwa.go.jp/business/',
    checkedOn,
  },
  press2025: {
    title: text(
      '2025年7～9月の値引き単価の報道（認可は経済産業省の2025年6月25日の発表）',
      'Press report of the unit prices of July to September 2025 (approved in METI’s release of 25 June 2025)',
    ),
    kind: 'secondaryPage',
    url: 'https://news.livedoor.com/article/detail/29368708/',
    checkedOn,
  },
  retailers2022: {
    title: text(
      '小売電気事業者のお知らせ（北海道電力）',
      'Notice of an electricity retailer (Hokkaido Electric Power)',
    ),
    kind: 'secondaryPage',
    url: 'https://www.hepco.co.jp/info/2022/1251947_1920.html',
    checkedOn,
  },
  gasRetailers2022: {
    title: text('ガス小売事業者のお知らせ（足利ガス）', 'Notice of a gas retailer (Ashikaga Gas)'),
    kind: 'secondaryPage',
    url: 'https://ashikagagas.co.jp/info/2270/',
    checkedOn,
  },
  retailers2024: {
    title: text('小売電気事業者のお知らせ（katsuden-co.jp）', 'Notice of an electricity retailer (katsuden-co.jp)'),
    kind: 'secondaryPage',
    url: 'https://www.katsuden-co.jp/information/1088.html',
    checkedOn,
  },
}
