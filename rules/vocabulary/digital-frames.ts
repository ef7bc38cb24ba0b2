import { booleanField, choiceField, numberField, option, text } from '../../src/author'

export const businessProcesses = choiceField(
  'businessProcesses',
  {
    label: text('ITツールが受け持つ業務プロセスの数', 'Business processes that the tool covers'),
    question: text(
      '導入するソフトは、いくつの業務プロセスを受け持ちますか。',
      'How many business processes does the software cover?',
    ),
    help: text(
      '顧客対応や販売、会計、在庫、人事などの業務の種類を数えます。ITツールの登録情報に書かれていて、販売会社に聞けば分かります。',
      'Count kinds of work such as sales, accounts, stock or personnel; the tool’s registration says it, and its vendor can tell you.',
    ),
    changeable: true,
  },
  option('oneToThree', '1～3プロセス', 'one to three', '1', '2', '3', '3以下'),
  option('fourOrMore', '4プロセス以上', 'four or more', '4', '4以上'),
)

export const nearMinimumWage = booleanField('nearMinimumWage', {
  label: text('最低賃金に近い賃金の従業員が3割以上', 'Three tenths of the staff near the minimum wage'),
  question: text(
    '2024年10月から2025年9月までに、最低賃金に近い賃金の従業員が全体の3割以上だった月が3か月以上ありますか。',
    'Between October 2024 and September 2025, were 30% or more of the staff paid near the minimum wage in three months or more?',
  ),
  help: text(
    '「最低賃金に近い」とは、その時の地域別最低賃金以上で、2025年度に改定された後の額より低い時給のことです。賃金台帳で数えます。',
    'Near means from the regional minimum wage of the time to just below the one revised in FY2025; count from the wage ledger.',
  ),
})

export const invoiceFunctions = choiceField(
  'invoiceFunctions',
  {
    label: text('会計、受発注、決済のうちの機能の数', 'Functions among accounts, orders and payment'),
    question: text(
      'ソフトには、会計、受発注、決済の三つのうち、いくつの機能がありますか。',
      'How many of the three functions does the software have: accounts, orders, payment?',
    ),
    help: text(
      '二つ以上あると上限額が上がります。機能はITツールの登録情報に書かれています。',
      'With two or more the cap is higher; the tool’s registration says which it has.',
    ),
    changeable: true,
  },
  option('one', '1機能', 'one', '1'),
  option('twoOrMore', '2機能以上', 'two or more', '2', '3', '2以上'),
)

export const orderingToolForSuppliers = booleanField('orderingToolForSuppliers', {
  label: text('取引先に無料で使ってもらう受発注ソフト', 'Ordering software that suppliers use free of charge'),
  question: text(
    '入れるのは、仕入れ先などの取引先に無料で使ってもらうクラウドの受発注ソフトですか。',
    'Is it cloud ordering software that your suppliers are to use free of charge?',
  ),
  help: text(
    '注文を出す側が費用を払い、注文を受ける中小企業が使う仕組みです。自分の店や会社だけで使うソフトは「いいえ」です。',
    'The buyer pays and the SMEs that take its orders use it; answer no for software that only you use.',
  ),
  changeable: true,
})

export const softwareCost = numberField('softwareCost', 'yen', {
  label: text('ソフトウェアの費用', 'Cost of software'),
  question: text(
    'ソフトウェアやクラウドの利用料、導入の手伝いはいくらですか。',
    'How much do software, cloud fees and help with them cost?',
  ),
  help: text(
    '消費税を除いた金額です。なければ0円と答えてください。',
    'Without consumption tax; answer 0 if there is none.',
  ),
  changeable: true,
})

export const computerCost = numberField('computerCost', 'yen', {
  label: text('パソコンなどの費用', 'Cost of computers'),
  question: text(
    'ソフトウェアと合わせて買うパソコン、タブレット、プリンターなどはいくらですか。',
    'How much do computers, tablets, printers and the like bought with the software cost?',
  ),
  help: text(
    '消費税を除いた金額です。買わなければ0円と答えてください。',
    'Without consumption tax; answer 0 if you buy none.',
  ),
  changeable: true,
})

export const tillCost = numberField('tillCost', 'yen', {
  label: text('レジや券売機の費用', 'Cost of tills'),
  question: text(
    'ソフトウェアと合わせて買うPOSレジ、モバイルPOSレジ、券売機はいくらですか。',
    'How much do POS tills, mobile tills and ticket machines bought with the software cost?',
  ),
  help: text(
    '消費税を除いた金額です。買わなければ0円と答えてください。',
    'Without consumption tax; answer 0 if you buy none.',
  ),
  changeable: true,
})

export const groupMembers = numberField('groupMembers', 'firms', {
  label: text('一緒に申請する事業者の数', 'Firms that apply together'),
  question: text('何者で一緒に申請しますか。', 'How many firms apply together?'),
  help: text(
    '代表になる事業者も数えます。一人で申請するなら1と答えてください。',
    'Count the firm that leads as well; answer 1 if you apply alone.',
  ),
  unitLabel: text('者', ' firms'),
  changeable: true,
})

export const analysisCost = numberField('analysisCost', 'yen', {
  label: text('消費動向などの分析の費用', 'Cost of analysing customers'),
  question: text(
    'グループで使う消費動向などの分析（AIカメラ、ビーコン、デジタルサイネージなど）はいくらですか。',
    'How much does the group’s analysis of customers cost (AI cameras, beacons, digital signs and the like)?',
  ),
  help: text(
    '消費税を除いたグループ全体の金額です。なければ0円と答えてください。',
    'For the whole group, without consumption tax; answer 0 if there is none.',
  ),
  changeable: true,
})

export const analysisMembers = numberField('analysisMembers', 'firms', {
  label: text('分析を使う事業者の数', 'Firms that use the analysis'),
  question: text('その分析を使うのは、グループのうち何者ですか。', 'How many firms of the group use the analysis?'),
  help: text('分析をしなければ0と答えてください。', 'Answer 0 if there is no analysis.'),
  unitLabel: text('者', ' firms'),
  changeable: true,
})

export const officeCost = numberField('officeCost', 'yen', {
  label: text('事務費と外部専門家の費用', 'Cost of the office and outside experts'),
  question: text(
    'グループのとりまとめの事務費と、外部の専門家への謝金や旅費はいくらですか。',
    'How much do the group’s office and the fees and travel of outside experts cost?',
  ),
  help: text(
    '消費税を除いた金額です。なければ0円と答えてください。',
    'Without consumption tax; answer 0 if there is none.',
  ),
  changeable: true,
})
