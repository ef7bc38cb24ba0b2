import { text } from '../../src/author'
import type { Apply, Text } from '../../src/author'
import { continuityPlan, figure, prefecturalScheme } from './prefectural-scheme'

const both = ['micro', 'small'] as const
const micro = { enterpriseSize: 'micro' }
const small = { enterpriseSize: 'small' }
const closed = (where: Text, url: string): Apply => ({
  where,
  by: text('見つかった募集はすべて締め切られています。', 'Every call that was found has closed.'),
  whom: text(
    '県の産業振興の窓口か、近くの商工会、商工会議所',
    'the prefecture’s office for industry, or a society or chamber of commerce near you',
  ),
  url,
  prepare: [
    text('罹災証明書または被災証明書', 'The certificate of damage from your municipality'),
    text('復旧の見積書と、保険金の通知', 'Quotations for the repair, and what the insurance pays'),
  ],
})
const shizuoka = figure('shizuoka', '補助率と補助上限額')
const tokyo = figure('tokyo', '助成率と助成限度額')
const kumamoto = figure('kumamoto', '補助率と補助上限額')
const kagoshima = figure('kagoshima', '補助率と補助上限額')
const ishikawa = figure('ishikawa', '補助率と補助上限額')
const akita = figure('akita', '補助率と補助上限額')

/** The schemes that were found for disasters of 2025. */
export const prefecturalSchemes = [
  prefecturalScheme({
    prefecture: 'shizuoka',
    disasters: ['typhoon15Of2025'],
    sizes: both,
    name: text('災害時支援（静岡県、令和7年台風15号）', 'Help after disasters (Shizuoka, Typhoon 15 of 2025)'),
    openTo: text(
      '令和7年台風15号で被災した、静岡県の10市町の中小企業・小規模事業者',
      'Small firms in ten municipalities of Shizuoka that were hit by Typhoon 15 of 2025',
    ),
    rates: [shizuoka(micro, '2/3', '2/3'), shizuoka(small, '1/2', '1/2')],
    caps: [shizuoka({}, '2000000', '200万円')],
    floors: [shizuoka({}, '500000', '50万円')],
    lessInsurance: true,
    conditions: [
      text('対象の10市町で被災したこと。', 'The damage was in one of the ten municipalities.'),
      continuityPlan,
    ],
    rounds: [
      { round: '1回目', opens: '2026-02-02', closes: '2026-03-10', source: 'shizuoka' },
      { round: '2回目', opens: '2026-05-08', closes: '2026-06-30', source: 'shizuoka' },
    ],
    apply: closed(
      text('静岡県', 'Shizuoka Prefecture'),
      'https://www.pref.shizuoka.jp/sangyoshigoto/kigyoshien/shienhojokin/1078657.html',
    ),
  }),
  prefecturalScheme({
    prefecture: 'tokyo',
    disasters: ['typhoon22Or23Of2025'],
    sizes: both,
    name: text(
      '災害時支援（東京都、八丈町と青ヶ島村、令和7年台風22号、23号）',
      'Help after disasters (Tokyo, Hachijo and Aogashima, Typhoons 22 and 23 of 2025)',
    ),
    openTo: text(
      '令和7年台風22号または23号で被災した、八丈町か青ヶ島村の中小企業者など',
      'Small firms in Hachijo or Aogashima that were hit by Typhoon 22 or 23 of 2025',
    ),
    rates: [tokyo({}, '4/5', '4/5')],
    caps: [tokyo({}, '50000000', '5,000万円')],
    lessInsurance: false,
    conditions: [text('八丈町か青ヶ島村で被災したこと。', 'The damage was in Hachijo or Aogashima.')],
    rounds: [
      {
        round: '1次',
        opens: '2025-12-22',
        closes: '2026-03-19',
        note: text('2次から先の募集は見つかっていません。', 'Later calls were not found.'),
        source: 'tokyo',
      },
    ],
    apply: closed(
      text('東京都 産業労働局', 'Tokyo Metropolitan Government, Bureau of Industrial and Labor Affairs'),
      'https://www.sangyo-rodo.metro.tokyo.lg.jp/chushou/shoko/chiikikigyosaiken',
    ),
  }),
  prefecturalScheme({
    prefecture: 'kumamoto',
    disasters: ['augustRain2025'],
    sizes: both,
    name: text('災害時支援（熊本県、令和7年8月豪雨）', 'Help after disasters (Kumamoto, heavy rain of August 2025)'),
    openTo: text(
      '令和7年8月豪雨で被災した熊本県の中小企業・小規模事業者（国と県が支援します）',
      'Small firms in Kumamoto that were hit by the heavy rain of August 2025 (state and prefecture pay)',
    ),
    rates: [kumamoto({}, '3/4', '3/4')],
    caps: [kumamoto({}, '300000000', '3億円')],
    lessInsurance: true,
    assumptions: [
      text(
        '国と県が負担しますが、割合は分からないため、県が払う額として示します。',
        'State and prefecture bear it; their parts are not known, so it is shown as paid by the prefecture.',
      ),
    ],
    conditions: [],
    rounds: [{ round: '募集', opens: '2026-01-15', closes: '2026-03-31', source: 'kumamoto' }],
    apply: closed(text('熊本県', 'Kumamoto Prefecture'), 'https://biz.stayway.jp/?p=68774'),
  }),
  prefecturalScheme({
    prefecture: 'kagoshima',
    disasters: ['augustRain2025', 'typhoon12Of2025'],
    sizes: both,
    name: text(
      '災害時支援（鹿児島県、令和7年8月の大雨と台風12号）',
      'Help after disasters (Kagoshima, heavy rain of August 2025 and Typhoon 12)',
    ),
    openTo: text(
      '令和7年8月の大雨または台風12号で被災した鹿児島県の中小企業・小規模事業者',
      'Small firms in Kagoshima that were hit by the heavy rain of August 2025 or by Typhoon 12',
    ),
    rates: [kagoshima(micro, '3/4', '3/4'), kagoshima(small, '1/2', '1/2')],
    caps: [kagoshima({}, '3000000', '300万円')],
    lessInsurance: false,
    conditions: [continuityPlan],
    rounds: [
      {
        round: '募集',
        closes: '2025-12-05',
        note: text('始まりの日は見つかっていません。', 'The opening day was not found.'),
        source: 'kagoshima',
      },
    ],
    apply: closed(text('鹿児島県', 'Kagoshima Prefecture'), 'https://joseikin-insight.com/grants/grant-8110'),
  }),
  prefecturalScheme({
    prefecture: 'ishikawa',
    disasters: ['augustRain2025'],
    sizes: both,
    name: text('災害時支援（石川県、令和7年8月の大雨）', 'Help after disasters (Ishikawa, heavy rain of August 2025)'),
    openTo: text(
      '令和7年8月の大雨で被災した石川県の中小企業・小規模事業者',
      'Small firms in Ishikawa that were hit by the heavy rain of August 2025',
    ),
    rates: [ishikawa(micro, '2/3', '2/3'), ishikawa(small, '1/2', '1/2')],
    caps: [
      ishikawa({ alsoHitByNoto2024: 'false' }, '2000000', '200万円'),
      ishikawa({ alsoHitByNoto2024: 'true' }, '3000000', '300万円'),
    ],
    lessInsurance: false,
    conditions: [continuityPlan],
    rounds: [{ round: '募集', opens: '2025-10-01', closes: '2025-11-14', source: 'ishikawa' }],
    apply: closed(text('石川県', 'Ishikawa Prefecture'), 'https://hojokin-agent.jp/kyufukin/ishikawa/980'),
  }),
  prefecturalScheme({
    prefecture: 'akita',
    disasters: ['augustRain2025', 'septemberRain2025'],
    sizes: ['micro'],
    name: text(
      '災害時支援（秋田県、令和7年8月20日と9月2日の大雨）',
      'Help after disasters (Akita, heavy rain of 20 August and 2 September 2025)',
    ),
    openTo: text(
      '令和7年8月20日または9月2日の大雨で被災した秋田県の小規模事業者',
      'Micro enterprises in Akita that were hit by the heavy rain of 20 August or 2 September 2025',
    ),
    rates: [akita({}, '2/3', '2/3')],
    caps: [akita({}, '500000', '50万円')],
    floors: [akita({}, '100000', '10万円')],
    lessInsurance: false,
    conditions: [continuityPlan],
    rounds: [{ round: '募集', opens: '2025-11-05', closes: '2026-02-27', source: 'akita' }],
    apply: closed(text('秋田県', 'Akita Prefecture'), 'https://city.pier.news/article/99640'),
  }),
]
