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

export const executivePay = numberField('executivePay', 'yen', {
  label: text('経営人材に払う給与など', 'Pay of the executive'),
  question: text(
    '受け入れる経営人材に、契約期間か2年間の短い方で、給与などを合計いくら払いますか。',
    'How much do you pay the executive in all, over the shorter of the contract and two years?',
  ),
  help: text(
    '年収に年数を掛けた金額です（年収600万円で18か月なら900万円）。出向では、あなたの会社が負担する分だけを答えてください。',
    'It is the yearly pay times the years (6 million yen for 18 months makes 9 million). Of a secondment, answer only what your firm bears.',
  ),
  changeable: true,
})
