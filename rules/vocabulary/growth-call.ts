import { booleanField, numberField, text } from '../../src/author'

export const outsideCost = numberField('outsideCost', 'yen', {
  label: text('外注費と専門家経費', 'Cost of outsourcing and experts'),
  question: text('外注費と専門家経費は合わせていくらですか。', 'How much do outsourcing and experts cost together?'),
  help: text(
    '補助の対象になりますが、投資額（建物、機械、ソフトウェアなど）には数えません。なければ0円です。',
    'It counts as eligible cost but not as investment (building, machines, software); answer 0 if there is none.',
  ),
  changeable: true,
})

export const acceptsQuarterRate = booleanField('acceptsQuarterRate', {
  label: text('補助率4分の1での採択', 'Adopted at a rate of one quarter'),
  question: text(
    '補助率3分の1の採択に届かないときの、4分の1での追加の採択で計算しますか。',
    'Should it be worked out for the further adoption at one quarter, for those who miss the line for one third?',
  ),
  help: text(
    '申請のときに4分の1でもよいと答えた事業者が、追加で採択されることがあります。',
    'Applicants who said that a quarter would do may be adopted in addition.',
  ),
  changeable: true,
})
