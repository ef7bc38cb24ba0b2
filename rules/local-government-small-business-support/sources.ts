import { text } from '../../src/author'
import type { Source } from '../../src/author'
import { budgetDocument } from '../sources'

const checkedOn = '2026-11-26'

/** The budget document has no rate; each prefecture sets its own, and these pages give them. */
export const sources: Readonly<Record<string, Source>> = {
  budgetDocument,
  shizuoka: {
    title: text(
      '静岡県 令和7年台風15号の被災事業者への補助金',
      'Shizuoka Prefecture, grant for businesses hit by Typhoon 15 of 2025',
    ),
    kind: 'officialPage',
    url: 'https://www.pref.shizuoka.jp/sangyoshigoto/kigyoshien/shienhojokin/1078657.html',
    checkedOn,
  },
  tokyo: {
    title: text(
      '東京都 産業労働局 地域企業の再建支援（令和7年台風22号・23号）',
      'Tokyo Metropolitan Government, rebuilding of local firms after Typhoons 22 and 23 of 2025',
    ),
    kind: 'officialPage',
    url: 'https://www.sangyo-rodo.metro.tokyo.lg.jp/chushou/shoko/chiikikigyosaiken',
    checkedOn,
  },
  kumamoto: {
    title: text(
      '熊本県の令和7年8月豪雨の被災事業者への補助金の民間の解説',
      'Private guide to Kumamoto’s grant for businesses hit by the heavy rain of August 2025',
    ),
    kind: 'secondaryPage',
    url: 'https://biz.stayway.jp/?p=68774',
    checkedOn,
  },
  kagoshima: {
    title: text(
      '鹿児島県の令和7年8月大雨・台風12号の被災事業者への補助金の民間の解説',
      'Private guide to Kagoshima’s grant for businesses hit by the heavy rain of August 2025 and Typhoon 12',
    ),
    kind: 'secondaryPage',
    url: 'https://joseikin-insight.com/grants/grant-8110',
    checkedOn,
  },
  ishikawa: {
    title: text(
      '石川県の令和7年8月大雨の被災事業者への補助金の民間の解説',
      'Private guide to Ishikawa’s grant for businesses hit by the heavy rain of August 2025',
    ),
    kind: 'secondaryPage',
    url: 'https://hojokin-agent.jp/kyufukin/ishikawa/980',
    checkedOn,
  },
  akita: {
    title: text(
      '秋田県の令和7年8月20日と9月2日の大雨の被災事業者への補助金の記事',
      'Article on Akita’s grant for businesses hit by the heavy rain of 20 August and 2 September 2025',
    ),
    kind: 'secondaryPage',
    url: 'https://city.pier.news/article/99640',
    checkedOn,
  },
}
