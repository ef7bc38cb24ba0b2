import { booleanField, numberField, text } from '../../src/author'

export const hitByNotoEarthquake = booleanField('hitByNotoEarthquake', {
  label: text('能登半島地震そのものによる被害', 'Hit by the Noto earthquake itself'),
  question: text(
    '令和6年1月1日の能登半島地震そのもので、大きな影響を受けましたか。',
    'Were you hit hard by the Noto earthquake of 1 January 2024 itself?',
  ),
  help: text(
    '9月の豪雨だけで被害を受けた場合は「いいえ」です。両方なら「はい」です。',
    'Answer no if only the heavy rain of September hit you, and yes if both did.',
  ),
})

export const participatingStreets = numberField('participatingStreets', 'streets', {
  label: text('一緒に取り組む商店街の数', 'Shopping streets that take part'),
  question: text('いくつの商店街で取り組みますか。', 'How many shopping streets take part?'),
  help: text(
    '一つの商店街なら1、連合会なら加わる商店街の数です。',
    'It is 1 for a single street; a federation counts those that join.',
  ),
  unitLabel: text('商店街', ' streets'),
  changeable: true,
})

export const earlierCraftGrants = numberField('earlierCraftGrants', 'yen', {
  label: text('これまでに受けた同じ補助金', 'Earlier grants of this kind'),
  question: text(
    'これまでに、この災害復興の補助金をいくら受けましたか。',
    'How much have you received of this recovery grant before?',
  ),
  help: text(
    'これまでの交付決定額の合計です。なければ0円と答えてください。',
    'It is the total granted so far; answer 0 if there is none.',
  ),
})

export const loanAmount = numberField('loanAmount', 'yen', {
  label: text('保証を受ける借入額', 'Loan to be guaranteed'),
  question: text('保証を受けて、いくら借りますか。', 'How much do you borrow with the guarantee?'),
  help: text('金融機関から借りる予定の金額です。', 'It is the amount you plan to borrow from a lender.'),
  changeable: true,
})
