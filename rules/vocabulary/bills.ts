import { choiceField, monthField, numberField, option, text } from '../../src/author'

export const electricitySupply = choiceField(
  'electricitySupply',
  {
    label: text('電気の契約', 'Electricity contract'),
    question: text('電気の契約はどれですか。', 'Which electricity contract do you have?'),
    help: text(
      '検針票の「契約種別」で分かります。従量電灯や低圧電力は低圧です。家庭や小さな店はほとんどが低圧です。',
      'It is the contract type on your bill (lamp and low-voltage power contracts are low voltage); homes and small shops are nearly always low voltage.',
    ),
  },
  option('lowVoltage', '低圧', 'low voltage', 'low-voltage', '低圧契約', '従量電灯', '低圧電力'),
  option('highVoltage', '高圧', 'high voltage', 'high-voltage', '高圧契約'),
  option('extraHighVoltage', '特別高圧', 'extra-high voltage', 'extra-high-voltage', '特高'),
)

export const gasSupply = choiceField(
  'gasSupply',
  {
    label: text('ガスの契約', 'Gas contract'),
    question: text('ガスの契約はどれですか。', 'Which gas contract do you have?'),
    help: text(
      '検針票の契約や料金表の名前で分かります。団地などに簡易な設備で送られるガスが旧簡易ガス（コミュニティーガス）、ボンベで届くガスがLPガスです。',
      'The contract or tariff on the bill tells. Community gas is piped to a housing estate from a small plant; gas that comes in cylinders is LP gas.',
    ),
  },
  option('cityGas', '都市ガス', 'city gas', 'city-gas'),
  option(
    'cityGasLarge',
    '都市ガス（年間契約量1,000万m³以上）',
    'city gas, 10 million m³ a year or more',
    'city-gas-large',
    '都市ガス大口',
  ),
  option('communityGas', '旧簡易ガス', 'community gas', 'community-gas', '簡易ガス', 'コミュニティーガス'),
  option('lpGas', 'LPガス', 'LP gas', 'lp-gas', 'プロパンガス', 'プロパン'),
)

export const usageMonth = monthField('usageMonth', {
  label: text('使用月', 'Month of use'),
  question: text('何月の使用分ですか。', 'Which month of use?'),
  help: text(
    '「1月使用分」は、原則として1月の検針日から2月の検針日までの使用です。',
    '“January use” in principle runs from the meter reading in January to the one in February.',
  ),
})

export const electricityUsage = numberField('electricityUsage', 'kWh', {
  label: text('電気の使用量', 'Electricity used'),
  question: text('電気を何kWh使いましたか。', 'How many kWh did you use?'),
  help: text('検針票の「使用量」の数字です。', 'It is the usage figure on your bill.'),
})

export const gasUsage = numberField('gasUsage', 'm3', {
  label: text('ガスの使用量', 'Gas used'),
  question: text('ガスを何m³使いましたか。', 'How many m³ did you use?'),
  help: text('検針票の「使用量」の数字です。', 'It is the usage figure on your bill.'),
})
