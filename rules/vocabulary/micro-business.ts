import { booleanField, choiceField, numberField, option, text } from '../../src/author'

export const wageIncrease = booleanField('wageIncrease', {
  label: text('賃上げの特例を使う', 'Uses the wage-rise option'),
  question: text(
    '制度が求める賃上げをして、上限額の上乗せを受けますか。',
    'Will you raise wages as the scheme asks, for its higher limit?',
  ),
  help: text(
    '必要な賃上げは制度ごとに違い、達成しないと補助金が減ったり、なくなったりします。賃上げをしない場合は「いいえ」です。',
    'How much is needed differs by scheme, and falling short can cost part or all of the grant; answer no if you plan none.',
  ),
  changeable: true,
})

export const inDeficit = booleanField('inDeficit', {
  label: text('直近の課税所得が0円以下', 'No taxable income in the last period'),
  question: text(
    '直近の1期（1年）の課税所得は0円以下でしたか。',
    'Was your taxable income of the last period zero or below?',
  ),
  help: text(
    '法人は法人税の申告書、個人は確定申告書の課税所得の欄で分かります。',
    'See the taxable income in the corporate tax return, or in your own return as a sole proprietor.',
  ),
})

export const invoiceTransition = booleanField('invoiceTransition', {
  label: text('免税事業者からインボイス発行事業者へ', 'From tax-exempt to invoice issuer'),
  question: text(
    '免税事業者だった人か2023年10月1日以降に創業した人で、新しくインボイスの発行事業者に登録したか、これから登録しますか。',
    'Were you exempt from consumption tax, or founded on or after 1 October 2023, and do you (or did you) newly register to issue invoices?',
  ),
  help: text(
    '2021年9月30日から2023年9月30日までのいつかに免税事業者だった人か、2023年10月1日以降に創業した人が、補助事業の終わりまでに登録する場合に「はい」です。',
    'Yes if you were exempt at some time from 30 September 2021 to 30 September 2023, or were founded later, and are registered when the project ends.',
  ),
  changeable: true,
})

export const websiteCost = numberField('websiteCost', 'yen', {
  label: text('ウェブサイト関連費', 'Cost of websites'),
  question: text(
    'ホームページ、ネットショップ、ウェブ広告などの費用はいくらですか。',
    'How much do the website, online shop and web advertising cost?',
  ),
  help: text(
    '「補助対象経費」とは別に答えます。なければ0円です。予約や会計のソフトは、デジタル化・AI導入補助金の対象です。',
    'Answer apart from the eligible cost; 0 if there is none. Booking or accounting software belongs to the grant for digital tools.',
  ),
  changeable: true,
})

export const publicityCost = numberField('publicityCost', 'yen', {
  label: text('広報費', 'Cost of publicity'),
  question: text(
    'チラシ、看板、新聞や雑誌の広告などの費用はいくらですか。',
    'How much do leaflets, signs and printed advertising cost?',
  ),
  help: text(
    '「補助対象経費」とは別に答えます。なければ0円です。',
    'Answer apart from the eligible cost; 0 if there is none.',
  ),
  changeable: true,
})

export const foundedWithinOneYear = booleanField('foundedWithinOneYear', {
  label: text('1年以内の創業と特定創業支援', 'Founded and supported within a year'),
  question: text(
    '創業と、市区町村の「特定創業支援等事業」の支援の両方が、この1年以内ですか。',
    'Are both your founding and the municipality’s certified start-up course within the last year?',
  ),
  help: text(
    '法人は設立の日、個人は開業届の日で数え、支援を受けた証明書を市区町村が出します。いつから数えた1年かは公募要領で確かめてください。',
    'Count from incorporation or the notice of opening; the municipality certifies the course. The call says from when the year runs.',
  ),
})

export const jointParticipants = choiceField(
  'jointParticipants',
  {
    label: text('参画する小規模事業者の数', 'Micro enterprises that take part'),
    question: text('何者の小規模事業者が一緒に取り組みますか。', 'How many micro enterprises take part?'),
    help: text(
      '商談会や催しなどに参画する事業者を数えます。10者以上なら上限額が上がります。',
      'Count those that take part in the trade fair or event; from ten on the limit is higher.',
    ),
    changeable: true,
  },
  option('upToFour', '4者以下', 'four or fewer'),
  option('fiveToNine', '5～9者', 'five to nine'),
  option('tenOrMore', '10者以上', 'ten or more'),
)
