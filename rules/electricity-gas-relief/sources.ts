import { text } from '../../src/author'
import type { Source } from '../../src/author'
import { budgetDocument } from '../sources'

const checkedOn = '2026-11-26'

/** The summer of 2026: one page for each month, which quotes METI's release of 12 June 2026 and retailers. */
const summer2026 = (month: '7' | '8' | '9'): Source => ({
  title: text(
    `令和8年夏の電気・ガス料金支援（予備費5,135億円。令和7年度補正予算ではない）: ${month}月使用分の集計ページ。経済産業省の2026年6月12日の発表と小売事業者の案内を引用`,
    `Energy bill support of summer 2026 (reserve fund, 513.5 billion yen; not the FY2025 supplementary budget): a page on use of 2026-0${month} that quotes METI’s release of 12 June 2026 and retailers`,
  ),
  kind: 'secondaryPage',
  url: `https://simulator.eic-jp.org/business-electricity-retrospective/2026-0${month}`,
  officialUrl: 'https://www.meti.go.jp/press/2026/06/20260612003/20260612003.html',
  published: '2026-06-12',
  checkedOn,
})

/** The budget document has January to March 2026; the other months are of other programmes and budgets, which each title names. */
export const sources: Readonly<Record<string, Source>> = {
  budgetDocument,
  energyAgency: {
    title: text(
      '令和6年度 電気・ガス料金負担軽減支援事業: 資源エネルギー庁 電気・ガス料金支援のページ',
      'FY2024 electricity and gas bill relief: Agency for Natural Resources and Energy, energy bill support',
    ),
    kind: 'officialPage',
    url: 'https://www.enecho.meti.go.jp/category/gekihen_lp/index.html',
    checkedOn,
  },
  reliefOffice: {
    title: text(
      '令和5年度 電気・ガス価格激変緩和等対策事業: 事業者向けページ',
      'FY2023 relief programme against energy price rises: page for retailers',
    ),
    kind: 'officialPage',
    url: 'https://denkigas-gekihenkanwa.go.jp/business/',
    checkedOn,
  },
  press2025: {
    title: text(
      '令和6年度 電気・ガス料金負担軽減支援事業（2025年7～9月の使用分）: 値引き単価の報道。認可は経済産業省の2025年6月25日の発表',
      'FY2024 electricity and gas bill relief (use of July to September 2025): press report of the unit prices, approved in METI’s release of 25 June 2025',
    ),
    kind: 'secondaryPage',
    url: 'https://news.livedoor.com/article/detail/29368708/',
    officialUrl: 'https://www.meti.go.jp/press/2025/06/20250625005',
    published: '2025-06-25',
    checkedOn,
  },
  retailers2022: {
    title: text(
      '令和4年度 電気・ガス価格激変緩和対策事業: 小売電気事業者のお知らせ（北海道電力）',
      'FY2022 relief programme against energy price rises: notice of an electricity retailer (Hokkaido Electric Power)',
    ),
    kind: 'secondaryPage',
    url: 'https://www.hepco.co.jp/info/2022/1251947_1920.html',
    checkedOn,
  },
  gasRetailers2022: {
    title: text(
      '令和4年度 電気・ガス価格激変緩和対策事業: ガス小売事業者のお知らせ（足利ガス）',
      'FY2022 relief programme against energy price rises: notice of a gas retailer (Ashikaga Gas)',
    ),
    kind: 'secondaryPage',
    url: 'https://ashikagagas.co.jp/info/2270/',
    checkedOn,
  },
  retailers2024: {
    title: text(
      '令和5年度 電気・ガス価格激変緩和等対策事業（2024年8～10月の使用分）: 小売電気事業者のお知らせ（katsuden-co.jp）',
      'FY2023 relief programme against energy price rises (use of August to October 2024): notice of an electricity retailer (katsuden-co.jp)',
    ),
    kind: 'secondaryPage',
    url: 'https://www.katsuden-co.jp/information/1088.html',
    checkedOn,
  },
  town2024: {
    title: text(
      '令和5年度 電気・ガス価格激変緩和等対策事業（2024年8～10月の使用分）: 町のお知らせ（千葉県長南町）',
      'FY2023 relief programme against energy price rises (use of August to October 2024): notice of a town (Chonan, Chiba)',
    ),
    kind: 'secondaryPage',
    url: 'https://www.town.chonan.chiba.jp/osirase/42637',
    checkedOn,
  },
  summer202607: summer2026('7'),
  summer202608: summer2026('8'),
  summer202609: summer2026('9'),
}
