import { type Text, text, type Wish } from '../../src/author'
import { vocabulary } from '../vocabulary'

type Activity = (typeof vocabulary.plannedActivity.options)[number]['id']

const wish = (
  id: string,
  label: Text,
  plannedActivity: Activity,
  doors: readonly string[],
  ...words: readonly string[]
): Wish => ({ id, label, facts: { plannedActivity }, doors, words })

const business = ['soleProprietor', 'company']

/** What the support is for, as people say it; the purposes that only a few ask for are found in the vocabulary itself. */
const everyday: readonly Wish[] = [
  wish(
    'bills',
    text('電気代・ガス代を軽くしたい', 'Lower electricity and gas bills'),
    'everydayBills',
    ['household'],
    ...['電気代', 'ガス代', '光熱費', '電気料金', 'ガス料金', '検針票', '値引き', 'energy bill', 'power bill'],
  ),
  wish(
    'software',
    text('ソフトやパソコン、AIを入れたい', 'Software, computers or AI'),
    'digitalTools',
    business,
    ...['IT', 'IT導入', 'ソフトウェア', 'パソコン', 'タブレット', 'クラウド', 'システム', '会計ソフト', '予約システム'],
    ...['AI', 'DX', 'デジタル', '自動化', '省力化', '人手不足', 'computer', 'laptop', 'app', 'アプリ'],
  ),
  wish(
    'tillAndPayment',
    text('レジ・券売機・決済を入れたい', 'A till, ticket machine or payments'),
    'digitalTools',
    business,
    ...['レジ', 'POS', '券売機', 'キャッシュレス', '決済', '端末', 'カード', 'cash register', 'point of sale'],
  ),
  wish(
    'website',
    text('ホームページ・チラシで客を増やしたい', 'A website or leaflets to find customers'),
    'salesChannels',
    business,
    ...['ホームページ', 'ウェブサイト', 'HP', 'ネットショップ', 'EC', '通販', 'チラシ', '看板', '広告', '宣伝', '展示会'],
    ...['販路', '集客', '改装', '店の改装', '内装', '新商品', '飲食店', '旅館', '小売', 'advertising', 'web shop'],
  ),
  wish(
    'machines',
    text('大きな機械や工場に投資したい', 'Large machines or a factory'),
    'growthInvestment',
    ['company'],
    ...['設備', '設備投資', '機械', '工場', '生産ライン', 'ものづくり', '大規模', '成長', '100億', 'ロボット', '物流'],
    ...['factory', 'machinery', 'equipment'],
  ),
  wish(
    'savingEquipment',
    text('エアコン・照明・ボイラーを省エネ型に替えたい', 'Efficient air conditioning, lights or boilers'),
    'energySaving',
    business,
    ...['エアコン', '空調', '照明', 'LED', '冷蔵庫', '冷凍庫', 'ボイラー', 'コンプレッサー', '省エネ', '断熱', '電化'],
    ...['旅館', '飲食店', '省エネ診断', 'air conditioner', 'lighting', 'boiler', 'fridge'],
  ),
  wish(
    'rentalHeaters',
    text('アパートの給湯器を取り替えたい', 'New water heaters in rented flats'),
    'energySaving',
    ['landlord'],
    ...['給湯器', 'エコジョーズ', 'エコフィール', '湯沸かし', '賃貸', 'アパート', 'マンション', '大家', 'water heater'],
  ),
  wish(
    'batteries',
    text('蓄電池を置きたい', 'A storage battery'),
    'demandResponse',
    ['household', ...business],
    ...['蓄電池', 'バッテリー', '電池', '太陽光', 'ソーラー', '屋根', '停電', 'DR', 'デマンドレスポンス', 'solar', 'roof'],
  ),
  wish(
    'loan',
    text('お金を借りたい・返済が苦しい', 'A loan, or trouble repaying one'),
    'borrowing',
    business,
    ...['借りる', '借入', '融資', '公庫', '保証', '信用保証', '利子', '金利', '運転資金', '資金繰り', '関税', 'loan'],
  ),
  wish(
    'succession',
    text('店や会社をゆずりたい・引き継ぎたい', 'Hand over or take over a business'),
    'businessSuccession',
    business,
    ...['事業承継', '後継ぎ', '跡継ぎ', '後継者', 'M&A', '買収', '譲渡', '廃業', '引退', 'successor', 'acquisition'],
  ),
  wish(
    'turnaround',
    text('経営を立て直したい', 'Turn the business around'),
    'turnaround',
    business,
    ...['赤字', '経営改善', '再生', '借金', '倒産', '計画', '税理士', 'deficit'],
  ),
  wish(
    'recovery',
    text('地震や水害から建て直したい', 'Rebuild after an earthquake or flood'),
    'disasterRecovery',
    ['hit'],
    ...['地震', '水害', '豪雨', '台風', '被災', '能登', '復旧', '再建', '罹災', '旅館', '工場の再建', 'flood', 'rebuild'],
  ),
  wish(
    'preparedness',
    text('災害に備えたい', 'Prepare for disasters'),
    'disasterPreparedness',
    ['localGovernment'],
    ...['防災', '備え', '備蓄', '非常用', '発電機', '避難所', 'emergency', 'shelter'],
  ),
  wish(
    'export',
    text('海外に売りたい', 'Sell abroad'),
    'export',
    ['company'],
    ...['輸出', '海外', '越境', '外国', 'インバウンド', 'グローバル', 'abroad'],
  ),
  wish(
    'executives',
    text('経営を担う人を迎えたい', 'Take in an executive'),
    'executiveTalent',
    ['company'],
    ...['経営人材', '役員', '出向', '副業人材', '人材', '人を雇う', '採用', '雇用', 'executive', 'hire'],
  ),
  wish(
    'invoice',
    text('インボイスに対応したい', 'Deal with the invoice system'),
    'invoiceSystem',
    [],
    ...['インボイス', '請求書', '消費税', '免税', 'invoice'],
  ),
  wish(
    'advice',
    text('だれかに相談したい', 'Talk to somebody'),
    'businessConsultation',
    business,
    ...['相談', 'よろず', '商工会', '値上げ', '価格転嫁', '取引', '専門家', 'advice'],
  ),
  wish(
    'startUp',
    text('起業したい・スタートアップを育てたい', 'Start or grow a start-up'),
    'startup',
    [],
    ...['起業', '創業', '開業', 'ベンチャー', 'スタートアップ', 'ディープテック', 'founder'],
  ),
  wish(
    'hub',
    text('企業との共同研究の拠点をつくりたい', 'A research hub with industry'),
    'universityHub',
    ['research'],
    ...['大学', '研究', '産学連携', '共同研究', 'university', 'research'],
  ),
  wish(
    'safety',
    text('サイバー攻撃に備えたい', 'Defend against cyber attacks'),
    'cybersecurity',
    [],
    ...['セキュリティ', 'サイバー', 'ウイルス', 'ランサム', 'security'],
  ),
]

/** Purposes that have a wish of their own; for the others the option is the wish. */
const spoken = new Set(everyday.map(({ facts }) => facts['plannedActivity']))

/** Everything that can be wanted: in people's words first, then the remaining purposes of the vocabulary. */
export const wishes: readonly Wish[] = [
  ...everyday,
  ...vocabulary.plannedActivity.options
    .filter(({ id }) => id !== 'other' && !spoken.has(id))
    .map((option): Wish => ({
      id: option.id,
      label: option.label,
      words: 'aliases' in option ? (option as { aliases: readonly string[] }).aliases : [],
      facts: { plannedActivity: option.id },
      doors: [],
    })),
]
