import { booleanField, choiceField, numberField, option, text } from '../../src/author'

export const disaster = choiceField(
  'disaster',
  {
    label: text('被災した災害', 'Disaster'),
    question: text('どの災害で被害を受けましたか。', 'Which disaster hit you?'),
    help: text(
      '能登半島地震には、石川県6市町の令和6年9月の豪雨を含めます。被害がなければ「なし」です。',
      'The Noto earthquake includes the rain of September 2024 in six Ishikawa municipalities; choose none if you were not hit.',
    ),
  },
  option('noto2024', '令和6年能登半島地震等', '2024 Noto earthquake', '能登半島地震', '令和6年能登半島地震'),
  option('julyRain2020', '令和2年7月豪雨', 'rain of July 2020'),
  option('fukushima2021', '令和3年福島県沖地震', '2021 Fukushima earthquake'),
  option('fukushima2022', '令和4年福島県沖地震', '2022 Fukushima earthquake'),
  option('augustRain2025', '令和7年8月の豪雨', 'rain of August 2025', '令和7年8月豪雨', '令和7年8月大雨', '8月豪雨'),
  option('septemberRain2025', '令和7年9月2日の大雨（秋田県）', 'rain of 2 September 2025 (Akita)', '令和7年9月大雨'),
  option('typhoon12Of2025', '令和7年台風12号', 'Typhoon 12 of 2025', '台風12号'),
  option('typhoon15Of2025', '令和7年台風15号', 'Typhoon 15 of 2025', '台風15号'),
  option(
    'typhoon22Or23Of2025',
    '令和7年台風22号または23号',
    'Typhoon 22 or 23 of 2025',
    '台風22号',
    '台風23号',
    '令和7年台風22号',
  ),
  option('other', 'その他の災害', 'another disaster'),
  option('none', 'なし', 'none'),
)

export const multiplyAffected = booleanField('multiplyAffected', {
  label: text('多重被災事業者', 'Hit more than once'),
  question: text(
    'ここ数年のうちに別の災害でも被災し、復興の途上で、その借入れが残っていますか。',
    'Were you hit by another disaster in the last few years, and are you still recovering and repaying that debt?',
  ),
  help: text(
    '当てはまる事業者は、一定額まで費用の全額が補助されることがあります。県の窓口が確かめます。',
    'Such a business may have its cost paid in full up to a limit; the prefecture decides.',
  ),
})

export const recoveryGroupMember = booleanField('recoveryGroupMember', {
  label: text('復興事業計画の認定グループの構成員', 'Member of a certified recovery group'),
  question: text(
    '県の認定を受けた復興事業計画のグループに入っていますか。',
    'Do you belong to a group whose recovery plan the prefecture has certified?',
  ),
  help: text(
    '商店街振興組合やまちづくり会社のグループも含みます。これから入ることもできます。',
    'Groups of shopping-street cooperatives and town companies count; joining one is possible.',
  ),
  changeable: true,
})

export const usesTypeAReconstructionGrant = booleanField('usesTypeAReconstructionGrant', {
  label: text('なりわい再建支援事業（A類型）の利用', 'Use of the type A reconstruction grant'),
  question: text(
    'なりわい再建支援事業（A類型）を使って復旧しますか。',
    'Do you rebuild with the type A reconstruction grant?',
  ),
  help: text(
    'A類型は、能登半島地震等では石川県、令和2年7月豪雨では熊本県です。',
    'Type A is Ishikawa for the Noto earthquake and Kumamoto for the rain of July 2020.',
  ),
  changeable: true,
})

export const loanKind = choiceField(
  'loanKind',
  {
    label: text('借入れの種類', 'Kind of loan'),
    question: text('どの融資を受けますか。', 'Which loan is it?'),
    help: text(
      '日本政策金融公庫などの特別貸付か、県の制度融資かを選びます。',
      'Choose between a special loan of a government lender and a loan scheme of the prefecture.',
    ),
    changeable: true,
  },
  option('governmentSpecialLoan', '政府系金融機関の特別貸付', 'special loan of a government lender'),
  option('prefecturalLoan', '県の制度融資', 'prefectural loan scheme'),
  option('other', 'その他の融資', 'another loan'),
)

export const loanInterestFirstThreeYears = numberField('loanInterestFirstThreeYears', 'yen', {
  label: text('貸付後3年間の利子', 'Interest in the first three years'),
  question: text(
    '貸付後3年間に支払う利子は合計いくらですか。',
    'How much interest falls due in the first three years?',
  ),
  help: text(
    '返済予定表の利息の欄を、はじめの3年分足した金額です。',
    'Add up the interest column of the repayment schedule for the first three years.',
  ),
})
