import { type Elsewhere, text } from '../../src/author'

const municipality = {
  label: text('お住まい・事業所の市区町村（J-Net21の支援情報検索）', 'Your municipality (search of J-Net21)'),
  url: 'https://j-net21.smrj.go.jp/snavi/',
}
const jGrants = {
  label: text('Jグランツ（国と自治体の補助金）', 'jGrants (grants of state and municipalities)'),
  url: 'https://www.jgrants-portal.go.jp/',
}

/** What people look for here and this budget does not pay, and where it is. */
export const elsewhere: readonly Elsewhere[] = [
  {
    label: text(
      '人を雇う・賃金を上げる・職業訓練の助成金は、厚生労働省の制度です。',
      'Grants for hiring, higher wages and training are those of the Ministry of Health, Labour and Welfare.',
    ),
    words: [
      ...['雇用', '人を雇う', '雇う', '採用', '求人', '賃上げ', '賃金', '最低賃金', '業務改善助成金', '研修', '訓練'],
      ...['育休', '社会保険', '助成金', 'キャリアアップ', 'hire', 'wage', 'training'],
      ...['従業員', '給料', '人手不足', 'パート', 'アルバイト', 'テレワーク', 'hiring', 'salary', 'telework'],
    ],
    links: [{ label: text('厚生労働省', 'Ministry of Health, Labour and Welfare'), url: 'https://www.mhlw.go.jp/' }],
  },
  {
    label: text(
      '太陽光・屋根・断熱・窓、住まいの給湯器や家電、電気自動車は、環境省・国土交通省などの別の予算か、自治体の制度です。',
      'Solar panels, roofs, insulation and windows, heaters and appliances at home, and electric cars are in other budgets or municipal.',
    ),
    words: [
      ...[
        '太陽光',
        'ソーラー',
        '屋根',
        '断熱',
        '窓',
        '内窓',
        'リフォーム',
        'エコキュート',
        '給湯器',
        '電気自動車',
        'EV',
      ],
      ...['ZEH', '住宅', '家', '家電', 'エアコン', '冷蔵庫', 'solar', 'roof', 'window', 'insulation', 'electric car'],
    ],
    links: [{ label: text('環境省', 'Ministry of the Environment'), url: 'https://www.env.go.jp/' }, municipality],
  },
  {
    label: text(
      'ものづくり補助金・新事業進出補助金は、この予算資料の61事業の中にありません。',
      'The Monodukuri and new-business grants are not among the 61 programmes of this budget document.',
    ),
    words: ['ものづくり', 'ものづくり補助金', '試作', '新事業', '新分野', '事業再構築', 'prototype'],
    links: [jGrants, { label: text('ミラサポplus', 'Mirasapo plus'), url: 'https://mirasapo-plus.go.jp/' }],
  },
  {
    label: text(
      '子育て・医療・介護・年金・学費の支援は、この予算にありません。',
      'Support for children, health, care, pensions and tuition is not in this budget.',
    ),
    words: [
      '子育て',
      '子ども',
      '出産',
      '医療',
      '介護',
      '年金',
      '学費',
      '奨学金',
      '給付金',
      '生活費',
      'child',
      'pension',
    ],
    links: [{ label: text('お住まいの市区町村', 'Your municipality'), url: 'https://www.gov-online.go.jp/' }],
  },
  {
    label: text(
      '農業・漁業・林業の支援は、農林水産省の制度です。',
      'Support for farming, fishing and forestry is that of the Ministry of Agriculture.',
    ),
    words: ['農業', '漁業', '林業', '農家', '畑', '就農', 'トラクター', 'farm', 'fishing'],
    links: [{ label: text('農林水産省', 'Ministry of Agriculture'), url: 'https://www.maff.go.jp/' }],
  },
  {
    label: text(
      'ここにないものは、国と自治体の補助金をまとめて探せるところで見つかるかもしれません。',
      'What is not here may be found where grants of the state and the municipalities are listed together.',
    ),
    words: [],
    links: [jGrants, municipality],
  },
]
