import { choiceField, monthField, numberField, option, text } from '../../src/author'

export const guaranteeRequirement = choiceField(
  'guaranteeRequirement',
  {
    label: text('協調支援型特別保証の要件', 'Requirement of the coordinated-lending guarantee'),
    question: text(
      '協調支援型特別保証を、どちらの要件で申し込みますか。',
      'By which requirement do you apply for the coordinated-lending guarantee?',
    ),
    help: text(
      '同じ金融機関から、保証付き融資の1割以上を保証なし（プロパー、12か月以上）で同時に借りるのが前者、経営行動計画を作って実行し報告するのが後者です。',
      'The first is to borrow at the same time, from the same lender and without guarantee, a tenth or more of the guaranteed loan for 12 months or longer; the second is to make, carry out and report on an action plan.',
    ),
    changeable: true,
  },
  option(
    'properLoan',
    'プロパー融資を併せて受ける（要件①）',
    'a loan without guarantee beside it (requirement 1)',
    'プロパー融資',
    'プロパー',
    '要件①',
    '要件1',
  ),
  option(
    'actionPlan',
    '経営行動計画を作る（要件②）',
    'an action plan (requirement 2)',
    '経営行動計画',
    '要件②',
    '要件2',
  ),
)

export const applicationMonth = monthField('applicationMonth', {
  label: text('申込みの月', 'Month of application'),
  question: text('保証を何月に申し込みますか。', 'In which month do you apply for the guarantee?'),
  help: text(
    '信用保証協会への保証の申込日がある月です。',
    'It is the month in which you apply to the credit guarantee corporation.',
  ),
  changeable: true,
})

export const guaranteeFee = numberField('guaranteeFee', 'yen', {
  label: text('信用保証料', 'Guarantee fee'),
  question: text('補助を引く前の信用保証料はいくらですか。', 'How much is the guarantee fee before the subsidy?'),
  help: text(
    '信用保証協会か金融機関の計算書にある金額です。分割払いでは合計を答えてください。',
    'It stands in the statement of the guarantee corporation or lender; with instalments, answer the total.',
  ),
})

export const guaranteedLoan = numberField('guaranteedLoan', 'yen', {
  label: text('保証付き融資の残高', 'Guaranteed loan'),
  question: text('保証付きで借りる金額はいくらですか。', 'How much do you borrow under the guarantee?'),
  help: text(
    '1年分の保証料を計算する残高です。残高が減る年は、その年の平均の残高を答えてください。',
    'It is the balance that one year’s fee is worked out on; where it falls within the year, answer its average.',
  ),
  changeable: true,
})

export const supportGuaranteeRate = choiceField(
  'supportGuaranteeRate',
  {
    label: text('国の補助前の保証料率', 'Guarantee rate before the subsidy'),
    question: text(
      '経営改善サポート保証の、国の補助を引く前の保証料率はどちらですか。',
      'Which is the rate of the management improvement support guarantee before the state’s subsidy?',
    ),
    help: text(
      '信用保証協会か金融機関に聞けば分かります。原則は年0.8%です。',
      'The guarantee corporation or the lender can tell; as a rule it is 0.8% a year.',
    ),
  },
  option('standard', '年0.8%', '0.8% a year', '0.8%'),
  option('higher', '年1.0%', '1.0% a year', '1.0%', '1%'),
)
