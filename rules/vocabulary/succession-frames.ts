import { booleanField, choiceField, numberField, option, text } from '../../src/author'

export const dueDiligenceCost = numberField('dueDiligenceCost', 'yen', {
  label: text('デューデリジェンスの費用', 'Cost of due diligence'),
  question: text(
    '補助対象経費のうち、デューデリジェンス（相手の会社の調査）の費用はいくらですか。',
    'How much of the eligible cost is for due diligence?',
  ),
  help: text(
    '会計士や弁護士などに会社を調べてもらう費用です。補助対象経費にも含めて答えます。なければ0円です。',
    'It is the cost of having the company examined; it is part of the eligible cost as well. Answer 0 if there is none.',
  ),
  changeable: true,
})

export const deficitOrLowerMargin = booleanField('deficitOrLowerMargin', {
  label: text('赤字、または営業利益率の低下', 'In deficit, or operating margin down'),
  question: text(
    '赤字か、営業利益率が下がっているかの、どちらかに当たりますか。',
    'Are you in deficit, or is your operating margin down?',
  ),
  help: text(
    'どちらか一つで足ります。比べる期間は公募要領で決まっています。',
    'Either is enough; the call says which periods are compared.',
  ),
})

export const closureAlongside = choiceField(
  'closureAlongside',
  {
    label: text('廃業費を合わせて申請する枠', 'Frame that the cost of closing goes with'),
    question: text('どの枠と合わせて廃業費を申請しますか。', 'With which frame do you apply for the cost of closing?'),
    help: text('補助率は、合わせる枠の補助率と同じです。', 'The rate is that of the frame it goes with.'),
    changeable: true,
  },
  option('capitalInvestment', '事業承継促進枠', 'succession, capital investment'),
  option('expertsBuyer', '専門家活用枠（買い手）', 'experts, buyer'),
  option('expertsSeller', '専門家活用枠（売り手）', 'experts, seller'),
  option(
    'expertsSellerInDeficit',
    '専門家活用枠（売り手、赤字または営業利益率の低下）',
    'experts, seller in deficit or with a lower margin',
  ),
  option('integrationExperts', 'PMI推進枠（PMI専門家活用）', 'integration, experts'),
  option('integrationInvestment', 'PMI推進枠（事業統合投資）', 'integration, investment'),
  option('none', '合わせない（廃業だけ）', 'none: closing alone'),
)

export const closingCost = numberField('closingCost', 'yen', {
  label: text('廃業費', 'Cost of closing'),
  question: text(
    '廃業にかかる費用（片付け、原状回復、登記など）はいくらですか。',
    'How much does closing cost (clearing, restoring, registration)?',
  ),
  help: text(
    '会社や事業の全部または一部を閉じるための費用です。',
    'It is the cost of closing all or part of the business.',
  ),
  changeable: true,
})

export const annualSales = numberField('annualSales', 'yen', {
  label: text('年間の売上高', 'Yearly sales'),
  question: text('直近の1年の売上高はいくらですか。', 'How much were your sales of the last year?'),
  help: text('決算書の売上高です。', 'It is the sales figure of your accounts.'),
})
