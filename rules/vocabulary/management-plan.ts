import { numberField, text } from '../../src/author'

const fee = text(
  '認定経営革新等支援機関の見積額です。頼まない場合は0円と答えてください。',
  'It is the quotation of the certified support institution; answer 0 if you do not ask for this.',
)

export const dueDiligenceFee = numberField('dueDiligenceFee', 'yen', {
  label: text('デューデリジェンスなどの費用', 'Fee for due diligence'),
  question: text(
    '財務や事業の調査（デューデリジェンスなど）の費用はいくらですか。',
    'How much is the fee for due diligence of finances and business?',
  ),
  help: fee,
  changeable: true,
})

export const planFee = numberField('planFee', 'yen', {
  label: text('計画策定の費用', 'Fee for the plan'),
  question: text(
    '経営改善計画づくりを支援してもらう費用はいくらですか。',
    'How much is the fee for help with the management improvement plan?',
  ),
  help: text(
    '認定経営革新等支援機関の見積額です。通常の計画では、財務や事業の調査の費用も含めます。',
    'It is the quotation of the certified support institution; for an ordinary plan it includes the due diligence.',
  ),
  changeable: true,
})

export const followUpFee = numberField('followUpFee', 'yen', {
  label: text('伴走支援の費用', 'Fee for following up'),
  question: text('計画を作ったあとの伴走支援の費用はいくらですか。', 'How much is the fee for following up the plan?'),
  help: fee,
  changeable: true,
})

export const bankTalksFee = numberField('bankTalksFee', 'yen', {
  label: text('金融機関との交渉の費用', 'Fee for talks with lenders'),
  question: text(
    '金融機関との交渉（経営者保証の解除を目指すもの）を支援してもらう費用はいくらですか。',
    'How much is the fee for help in talks with lenders (to lift the owner’s guarantee)?',
  ),
  help: fee,
  changeable: true,
})

export const midTermFollowUpFee = numberField('midTermFollowUpFee', 'yen', {
  label: text('期中の伴走支援の費用', 'Fee for following up during the year'),
  question: text('期中の伴走支援の費用はいくらですか。', 'How much is the fee for following up during the year?'),
  help: fee,
  changeable: true,
})

export const yearEndFollowUpFee = numberField('yearEndFollowUpFee', 'yen', {
  label: text('決算期の伴走支援の費用', 'Fee for following up at the year end'),
  question: text(
    '決算期の伴走支援の費用はいくらですか。',
    'How much is the fee for following up at the end of the business year?',
  ),
  help: fee,
  changeable: true,
})
