import { text } from '../../src/author'
import type { Source } from '../../src/author'
import { budgetDocument } from '../sources'

const checkedOn = '2026-11-26'

/** The document gives the rate; the caps are those of the scheme that it tops up, in force since April 2022. */
export const sources: Readonly<Record<string, Source>> = {
  budgetDocument,
  smeAgency: {
    title: text(
      '中小企業庁 認定経営革新等支援機関による支援（経営改善計画策定支援事業）',
      'SME Agency, support by certified institutions (management improvement plans)',
    ),
    kind: 'officialPage',
    url: 'https://www.chusho.meti.go.jp/keiei/saisei/05.html',
    checkedOn,
  },
  shiga: {
    title: text(
      '滋賀県中小企業活性化協議会 経営改善計画策定支援事業',
      'Shiga SME revitalization council, support for management improvement plans',
    ),
    kind: 'officialPage',
    url: 'https://www.shigasrc.go.jp/service/business-improvement',
    checkedOn,
  },
  fukuoka: {
    title: text(
      '福岡県中小企業活性化協議会 早期経営改善計画策定支援の案内（2022年6月）',
      'Fukuoka SME revitalization council, notice on early management improvement plans (June 2022)',
    ),
    kind: 'officialPage',
    url: 'https://keieikaizen.fukuoka-kyogikai.go.jp/2022/06/01/',
    published: '2022-06-01',
    checkedOn,
  },
  sapporo: {
    title: text(
      '札幌商工会議所 経営改善計画策定支援と早期経営改善計画策定支援の案内',
      'Sapporo Chamber of Commerce, guide to full and early management improvement plans',
    ),
    kind: 'secondaryPage',
    url: 'https://www.sapporo-cci.or.jp/keieikaizen/improvement-plan/',
    officialUrl: 'https://www.chusho.meti.go.jp/keiei/saisei/05.html',
    checkedOn,
  },
}
