import { text } from '../../src/author'
import { certificate, closedScheme, continuityPlan, figure, prefecturalScheme } from './prefectural-scheme'

const both = ['micro', 'small'] as const
const micro = { enterpriseSize: 'micro' }
const small = { enterpriseSize: 'small' }
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
    assumptions: [
      text(
        '下限ちょうどの50万円は対象とします。菊川市の案内は、対象経費が100万円（小規模は75万円）を「超える」ものと書いています。',
        'A grant of exactly 500,000 yen counts. Kikugawa City’s notice says that the cost must exceed 1 million yen (750,000 for micro enterprises).',
      ),
    ],
    conditions: [
      text(
        '災害救助法が適用された10市町（静岡市、伊東市、島田市、焼津市、掛川市、藤枝市、御前崎市、菊川市、牧之原市、吉田町）で被災したこと。',
        'The damage was in one of the ten municipalities under the Disaster Relief Act: Shizuoka, Ito, Shimada, Yaizu, Kakegawa, Fujieda, Omaezaki, Kikugawa, Makinohara, Yoshida.',
      ),
      certificate,
      continuityPlan,
      text('元の状態に戻す修繕や修理が原則であること。', 'As a rule it is repair to what was there before.'),
    ],
    rounds: [
      { round: '1次募集', opens: '2026-02-02', closes: '2026-03-10', source: 'shizuoka' },
      { round: '2次募集', opens: '2026-05-08', closes: '2026-06-30', source: 'shizuoka' },
    ],
    apply: closedScheme(
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
    conditions: [text('八丈町か青ヶ島村で被災したこと。', 'The damage was in Hachijo or Aogashima.'), certificate],
    rounds: [
      {
        round: '第1期',
        en: '1st period',
        opens: '2025-12-22',
        closes: '2026-03-19',
        note: text(
          '都は申請期間を追加する予定と案内しましたが、その日程は見つかっていません。',
          'Further periods were announced; their dates were not found.',
        ),
        source: 'tokyo',
      },
    ],
    apply: closedScheme(
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
    conditions: [
      certificate,
      continuityPlan,
      text(
        'みなし大企業、農林水産業、医療法人、社会福祉法人、学校法人、特定非営利活動法人などでないこと。',
        'You are none of these: large through your owners, in farming, forestry or fishing, a medical, welfare, school or non-profit corporation.',
      ),
    ],
    rounds: [{ round: '募集', en: 'call', opens: '2026-01-15', closes: '2026-03-31', source: 'kumamoto' }],
    apply: closedScheme(text('熊本県', 'Kumamoto Prefecture'), 'https://biz.stayway.jp/?p=68774'),
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
    conditions: [
      certificate,
      continuityPlan,
      text('施設の建替えと消費税は対象になりません。', 'Rebuilding of premises and consumption tax do not count.'),
    ],
    rounds: [
      {
        round: '募集',
        en: 'call',
        closes: '2025-12-05',
        note: text('始まりの日は見つかっていません。', 'The opening day was not found.'),
        source: 'kagoshima',
      },
    ],
    apply: closedScheme(text('鹿児島県', 'Kagoshima Prefecture'), 'https://joseikin-insight.com/grants/grant-8110'),
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
    conditions: [certificate, continuityPlan],
    rounds: [{ round: '募集', en: 'call', opens: '2025-10-01', closes: '2025-11-14', source: 'ishikawa' }],
    apply: closedScheme(text('石川県', 'Ishikawa Prefecture'), 'https://hojokin-agent.jp/kyufukin/ishikawa/980'),
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
    conditions: [certificate, continuityPlan],
    rounds: [{ round: '募集', en: 'call', opens: '2025-11-05', closes: '2026-02-27', source: 'akita' }],
    apply: closedScheme(text('秋田県', 'Akita Prefecture'), 'https://city.pier.news/article/99640'),
  }),
]
