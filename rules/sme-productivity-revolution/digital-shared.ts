import { text } from '../../src/author'
import type { Apply, CallRound, Text } from '../../src/author'
import { notDeemedLarge } from '../deemed-large'
import { roundingAssumed } from './shared'

const source = 'schedule'
const opens = '2026-03-30'
const closesAtFive = text(
  '受付は2026年3月30日10時に始まり、この締切は17時。',
  'Applications have been taken since 10:00 on 30 March 2026; this deadline is at 17:00.',
)
const announced = text('日付の発表をまだ確かめていません。', 'Announced without a date, as far as is known.')

/** The deadlines that the frames have in common. */
export const digitalRounds: readonly CallRound[] = [
  { round: '1次', opens, closes: '2026-05-12', note: closesAtFive, source },
  { round: '2次', opens, closes: '2026-06-15', note: closesAtFive, source },
  { round: '3次', opens, closes: '2026-07-21', note: closesAtFive, source },
  { round: '4次', opens, closes: '2026-08-25', note: closesAtFive, source },
  {
    round: '5次',
    opens,
    closes: '2026-09-29',
    note: text('回の番号は締切の順によります。', 'The number follows from the order of the deadlines.'),
    source: 'laterSchedule',
  },
  { round: '6次', note: announced, source },
]

export const digitalApply: Apply = {
  where: text(
    'デジタル化・AI導入補助金のサイトから、IT導入支援事業者（登録されたソフトの販売会社）と一緒に電子申請します',
    'Online, on the site of the grant, together with a registered vendor of the tool',
  ),
  by: text(
    '分かっている締切は2026年9月29日までです。6次の締切は、公式サイトで確かめてください',
    'The last deadline known was 29 September 2026; see the official site for that of the 6th round',
  ),
  whom: text(
    'デジタル化・AI導入補助金の事務局か、ソフトの販売会社',
    'The secretariat of the grant, or the vendor of the tool',
  ),
  url: 'https://it-shien.smrj.go.jp/',
  prepare: [
    text('GビズIDプライムのアカウント', 'A gBizID Prime account'),
    text('入れたいソフトの販売会社への相談', 'A talk with the vendor of the tool that you want'),
  ],
}

export const registeredTool: Text = text(
  'ソフトウェアは、事務局に登録されたITツールであること。',
  'The software is a tool registered with the secretariat.',
)
export const withoutTax: Text = text('費用は消費税を除いて数えること。', 'Costs are counted without consumption tax.')
const productivity = text(
  '1人1時間あたりの生産性を、1年後に3%以上、その後も年3%以上伸ばす計画を立てること。以前にこの補助金（IT導入補助金を含む）を受けた事業者は年4%以上です。',
  'The plan raises labour productivity by 3% after one year and 3% a year on average, or 4% for firms granted before.',
)
const settled = text(
  '支払われる額は、実際に払った費用に補助率を掛けた額と、交付決定された額の、低い方です。',
  'What is paid is the lower of the actual cost at the rate and the grant decided.',
)

/** What every frame asks of an applicant and this library does not; the trading frame is open to large companies too. */
export const digitalConditionsOfAll: readonly Text[] = [withoutTax, productivity, settled]
export const digitalConditions: readonly Text[] = [notDeemedLarge, ...digitalConditionsOfAll]

export const digitalAssumptions: readonly Text[] = [
  roundingAssumed,
  text(
    '予算の資料は「中小企業等」とだけ書いています。企業規模は業種ごとの基準で判定し、医療法人などの別の基準は尋ねません。',
    'The budget document says “SMEs and the like”; size is judged by industry, and the rules of their own for medical corporations and the like are not asked about.',
  ),
]
