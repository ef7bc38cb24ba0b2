import { booleanField, numberField, text } from '../../src/author'

export const insurancePayout = numberField('insurancePayout', 'yen', {
  label: text('受け取る保険金', 'Insurance payout'),
  question: text(
    '被害について受け取る保険金や共済金はいくらですか。',
    'How much insurance or mutual aid do you receive for the damage?',
  ),
  help: text(
    '補助対象経費から差し引かれます。受け取らないなら0円です。',
    'It is taken off the eligible cost; answer 0 if there is none.',
  ),
})

export const alsoHitByNoto2024 = booleanField('alsoHitByNoto2024', {
  label: text('能登半島地震でも被災', 'Also hit by the Noto earthquake'),
  question: text(
    '令和6年能登半島地震などでも被災しましたか。',
    'Were you also hit by the Noto earthquake of 2024 or the rain after it?',
  ),
  help: text(
    '令和6年1月の地震か、同じ年9月の奥能登豪雨による被害があれば「はい」です。',
    'Answer yes if the earthquake of January 2024 or the rain of September 2024 damaged your business.',
  ),
})
