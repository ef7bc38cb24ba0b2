// The facts that the city asks for, in its own words: none of them comes from the programmes of the state.
import { booleanField, dateField, numberField, text } from 'hojokin/author'

export const vocabulary = {
  livesInTheCity: booleanField('livesInTheCity', {
    label: text('市内に住んでいる', 'Lives in the city'),
    question: text('市内の自宅に取り付けますか。', 'Is it for your own home in the city?'),
    help: text('住民票のある家です。', 'The home where you are registered.'),
  }),
  orderedOn: dateField('orderedOn', {
    label: text('契約日', 'Day of the order'),
    question: text('いつ契約しましたか。', 'When was it ordered?'),
    help: text('契約書の日付です。', 'The date on the contract.'),
    changeable: true,
  }),
  heatingPower: numberField('heatingPower', 'kW', {
    label: text('暖房能力', 'Heating power'),
    question: text('暖房能力は何kWですか。', 'How many kW does it heat with?'),
    help: text('カタログの定格暖房能力です。', 'The rated power in the catalogue.'),
    decimals: 1,
    unitLabel: text(' kW', ' kW'),
    changeable: true,
  }),
  heatPumpCost: numberField('heatPumpCost', 'yen', {
    label: text('設置費用', 'Cost'),
    question: text('機器と工事でいくらですか。', 'What do the device and the work cost?'),
    help: text('消費税を除いた額です。', 'Without consumption tax.'),
    changeable: true,
  }),
  householdIncome: numberField('householdIncome', 'yen', {
    label: text('世帯の所得', 'Household income'),
    question: text('世帯の所得はいくらですか。', 'What is the household income?'),
    help: text('昨年の合計所得金額を家族で足した額です。', 'Last year’s total income of all who live there.'),
  }),
  children: numberField('children', 'child', {
    label: text('子どもの人数', 'Children'),
    question: text('18歳以下の子どもは何人いますか。', 'How many children are 18 or younger?'),
    help: text('4月1日の人数です。', 'On 1 April.'),
    unitLabel: text('人', ' children'),
  }),
}
