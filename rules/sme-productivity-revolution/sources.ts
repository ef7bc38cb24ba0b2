import { text } from '../../src/author'
import type { Source } from '../../src/author'

const checkedOn = '2026-11-26'
const itShien = 'https://it-shien.smrj.go.jp'
const successionSite = 'https://shoukei-mahojokin.go.jp/r7h/'
const copies = 'https://github.com/matiuskuma2/hojyokin/blob'

const grantRules = (frame: string, frameEn: string, file: string): Source => ({
  title: text(
    `デジタル化・AI導入補助金2026 交付規程（${frame}）`,
    `Grant for digital tools and AI 2026, grant rules (${frameEn})`,
  ),
  kind: 'officialPage',
  url: `${itShien}/pdf/it2026_kitei_${file}.pdf`,
  published: '2026-01-16',
  checkedOn,
})

export const digitalSources = {
  digitalRegular: grantRules('通常枠', 'regular frame', 'tsujyo'),
  digitalInvoice: grantRules('インボイス枠 インボイス対応類型', 'invoice frame', 'invoice'),
  digitalTrading: grantRules('インボイス枠 電子取引類型', 'electronic trading frame', 'denshi'),
  digitalGroup: grantRules('複数者連携デジタル化・AI導入枠', 'group frame', 'fukusu'),
  digitalSecurity: {
    title: text(
      'セキュリティ対策推進枠の案内（補助金検索サイト）',
      'Guide to the security frame (a search site for grants)',
    ),
    kind: 'secondaryPage',
    url: 'https://hojojo.jp/client/subsidies/1193',
    officialUrl: `${itShien}/`,
    checkedOn,
  },
  schedule: {
    title: text(
      'ミラサポplusの公募日程の写し（2026年8月22日）',
      'A copy of the schedule on Mirasapo plus (22 August 2026)',
    ),
    kind: 'secondaryPage',
    url: 'https://github.com/fiestared/keiri-tools/blob/bcd3dac/docs/assets/hojokin_schedule.json',
    officialUrl: 'https://mirasapo-plus.go.jp/',
    published: '2026-08-22',
    checkedOn,
  },
  laterSchedule: {
    title: text(
      'ミラサポplusの公募日程の写し（2026年9月5日）',
      'A copy of the schedule on Mirasapo plus (5 September 2026)',
    ),
    kind: 'secondaryPage',
    url: 'https://github.com/fiestared/keiri-tools/blob/5399cff6cca0b9a0ad5af37807c90457f757114f/docs/assets/hojokin_schedule.json',
    officialUrl: 'https://mirasapo-plus.go.jp/',
    published: '2026-09-05',
    checkedOn,
  },
} as const satisfies Record<string, Source>

export const microBusinessSources = {
  sustainability20: {
    title: text(
      '小規模事業者持続化補助金（通常枠）第20回 公募要領の写し',
      'A copy of the 20th call of the grant for micro enterprises (regular frame)',
    ),
    kind: 'secondaryPage',
    url: 'https://github.com/saita-kun/saita-kun-planner/blob/0055e2d/specs/jizokuka-20/jizokuka-20.json',
    officialUrl: 'https://www.chusho.meti.go.jp/koukai/hojyokin/kobo/2026/260527002.html',
    checkedOn,
  },
  sustainability19: {
    title: text(
      '小規模事業者持続化補助金（通常枠）第19回 公募要領の写し',
      'A copy of the 19th call of the grant for micro enterprises (regular frame)',
    ),
    kind: 'secondaryPage',
    url: `${copies}/e534484/migrations/manual/insert_jizokuka_ippan_19.sql`,
    precedent: text('第19回の公募', 'the 19th call'),
    checkedOn,
  },
  startup3: {
    title: text(
      '小規模事業者持続化補助金（創業型）第3回の解説',
      'Guide to the 3rd call of the grant for micro enterprises (start-up frame)',
    ),
    kind: 'secondaryPage',
    url: 'https://sogyotecho.jp/hojokin_match/24099',
    precedent: text('創業型の第3回の公募', 'the 3rd call of the start-up frame'),
    checkedOn,
  },
  jGrants: {
    title: text('jGrantsの補助金情報の写し（2026年8月22日）', 'A copy of the entries of jGrants (22 August 2026)'),
    kind: 'secondaryPage',
    url: 'https://github.com/fiestared/keiri-tools/blob/bcd3dac/docs/assets/hojokin_jgrants.json',
    officialUrl: 'https://www.jgrants-portal.go.jp/',
    published: '2026-08-22',
    checkedOn,
  },
} as const satisfies Record<string, Source>

export const successionSources = {
  succession14: {
    title: text(
      '事業承継・M&A補助金 14次公募の案内（J-Net21）',
      'Notice of the 14th call of the succession and M&A grant (J-Net21)',
    ),
    kind: 'officialPage',
    url: 'https://j-net21.smrj.go.jp/news/gqniok0000003gmv.html',
    published: '2026-02-04',
    checkedOn,
  },
  succession14Rates: {
    title: text(
      '事業承継・M&A補助金 14次公募の案内（ふくい産業支援センター）',
      'Notice of the 14th call of the succession and M&A grant (Fukui Industrial Support Center)',
    ),
    kind: 'secondaryPage',
    url: 'https://www.fukui-navi.gr.jp/offer_detail.php?id=13024',
    officialUrl: successionSite,
    checkedOn,
  },
  succession14Guidelines: {
    title: text(
      '事業承継・M&A補助金 14次 公募要領の写し',
      'A copy of the guidelines of the 14th call of the succession and M&A grant',
    ),
    kind: 'secondaryPage',
    url: `${copies}/a174e89/tools/seed_detail_json_refinement_2026.sql`,
    officialUrl: successionSite,
    checkedOn,
  },
  successionEarlier: {
    title: text(
      '廃業・再チャレンジ枠の解説（令和6年度補正予算の公募）',
      'Guide to the closing frame (calls of the FY2024 supplementary budget)',
    ),
    kind: 'secondaryPage',
    url: 'https://www.hojokin-airport.jp/search/jigyo-shokei-ma-13',
    officialUrl: successionSite,
    precedent: text('令和6年度補正予算の公募', 'calls of the FY2024 supplementary budget'),
    checkedOn,
  },
} as const satisfies Record<string, Source>

export const growthSources = {
  growthAcceleration2: {
    title: text(
      '中小企業成長加速化補助金 2次公募要領（Ver1.1）の写し',
      'A copy of the 2nd call of the SME growth acceleration grant (Ver1.1)',
    ),
    kind: 'secondaryPage',
    url: 'https://hojokin-navi.com/chumoku/20251229_chushokasokuka',
    officialUrl: 'https://growth-100-oku.smrj.go.jp/documents/subsidy/2nd_kobo.pdf',
    published: '2026-02-20',
    checkedOn,
  },
} as const satisfies Record<string, Source>
