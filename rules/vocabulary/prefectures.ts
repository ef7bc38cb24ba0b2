import { option } from '../../src/author'

/** The 47 prefectures, from north to south, in lower-case Hepburn without macrons. */
export const prefectures = [
  option('hokkaido', '北海道', 'Hokkaido'), option('aomori', '青森県', 'Aomori', '青森'), option('iwate', '岩手県', 'Iwate', '岩手'),
  option('miyagi', '宮城県', 'Miyagi', '宮城'), option('akita', '秋田県', 'Akita', '秋田'), option('yamagata', '山形県', 'Yamagata', '山形'),
  option('fukushima', '福島県', 'Fukushima', '福島'), option('ibaraki', '茨城県', 'Ibaraki', '茨城'), option('tochigi', '栃木県', 'Tochigi', '栃木'),
  option('gunma', '群馬県', 'Gunma', '群馬'), option('saitama', '埼玉県', 'Saitama', '埼玉'), option('chiba', '千葉県', 'Chiba', '千葉'),
  option('tokyo', '東京都', 'Tokyo', '東京'), option('kanagawa', '神奈川県', 'Kanagawa', '神奈川'), option('niigata', '新潟県', 'Niigata', '新潟'),
  option('toyama', '富山県', 'Toyama', '富山'), option('ishikawa', '石川県', 'Ishikawa', '石川'), option('fukui', '福井県', 'Fukui', '福井'),
  option('yamanashi', '山梨県', 'Yamanashi', '山梨'), option('nagano', '長野県', 'Nagano', '長野'), option('gifu', '岐阜県', 'Gifu', '岐阜'),
  option('shizuoka', '静岡県', 'Shizuoka', '静岡'), option('aichi', '愛知県', 'Aichi', '愛知'), option('mie', '三重県', 'Mie', '三重'),
  option('shiga', '滋賀県', 'Shiga', '滋賀'), option('kyoto', '京都府', 'Kyoto', '京都'), option('osaka', '大阪府', 'Osaka', '大阪'),
  option('hyogo', '兵庫県', 'Hyogo', '兵庫'), option('nara', '奈良県', 'Nara', '奈良'), option('wakayama', '和歌山県', 'Wakayama', '和歌山'),
  option('tottori', '鳥取県', 'Tottori', '鳥取'), option('shimane', '島根県', 'Shimane', '島根'), option('okayama', '岡山県', 'Okayama', '岡山'),
  option('hiroshima', '広島県', 'Hiroshima', '広島'), option('yamaguchi', '山口県', 'Yamaguchi', '山口'), option('tokushima', '徳島県', 'Tokushima', '徳島'),
  option('kagawa', '香川県', 'Kagawa', '香川'), option('ehime', '愛媛県', 'Ehime', '愛媛'), option('kochi', '高知県', 'Kochi', '高知'),
  option('fukuoka', '福岡県', 'Fukuoka', '福岡'), option('saga', '佐賀県', 'Saga', '佐賀'), option('nagasaki', '長崎県', 'Nagasaki', '長崎'),
  option('kumamoto', '熊本県', 'Kumamoto', '熊本'), option('oita', '大分県', 'Oita', '大分'), option('miyazaki', '宮崎県', 'Miyazaki', '宮崎'),
  option('kagoshima', '鹿児島県', 'Kagoshima', '鹿児島'), option('okinawa', '沖縄県', 'Okinawa', '沖縄'),
] as const
