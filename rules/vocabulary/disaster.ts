import { booleanField, choiceField, numberField, option, text } from '../../src/author'

export const disaster = choiceField(
  'disaster',
  {
    label: text('被災した災害', 'Disaster'),
    question: text('どの災害で被害を受けましたか。', 'Which disaster hit you?'),
    help: text(
      '能登半島地震には、石川県6市町の令和6年9月21日から23日の豪雨を含めます。被害がなければ「なし」です。',
      'The Noto earthquake includes the heavy rain of 21 to 23 September 2024 in six Ishikawa municipalities; choose none if you were not hit.',
    ),
  },
  option(
    'noto2024',
    '令和6年能登半島地震等',
    '2024 Noto earthquake and heavy rain',
    ...['能登半島地震', '令和6年能登半島地震', '奥能登豪雨', '能登豪雨', '令和6年9月豪雨', '2024 Noto earthquake'],
  ),
  option('julyRain2020', '令和2年7月豪雨', 'heavy rain of July 2020', '熊本豪雨'),
  option('fukushima2021', '令和3年福島県沖地震', '2021 Fukushima earthquake'),
  option('fukushima2022', '令和4年福島県沖地震', '2022 Fukushima earthquake'),
  option(
    'augustRain2025',
    '令和7年8月の豪雨',
    'heavy rain of August 2025',
    '令和7年8月豪雨',
    '令和7年8月大雨',
    '8月豪雨',
  ),
  option(
    'septemberRain2025',
    '令和7年9月2日の大雨（秋田県）',
    'heavy rain of 2 September 2025 (Akita)',
    '令和7年9月大雨',
  ),
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
    '県から「多重被災事業者」に当たると言われましたか、または当たる見込みですか。',
    'Has the prefecture said, or is it likely to say, that you count as hit more than once?',
  ),
  help: text(
    '当たる事業者は、一定額まで費用の全額が補助されることがあります。要件は資料になく、能登の案内では、数年以内の別の災害でも被災し、復興の途上で、その借入れが残ることとされています。',
    'Such a business may have its cost paid in full up to a limit. The requirements are not in the document; for Noto they were told as another disaster within a few years, a recovery still under way, and debt left from it.',
  ),
})

export const recoveryGroupMember = booleanField('recoveryGroupMember', {
  label: text('復興事業計画の認定グループの構成員', 'Member of a certified recovery group'),
  question: text(
    '県の認定を受けた復興事業計画のグループに入っていますか。',
    'Do you belong to a group whose recovery plan the prefecture has certified?',
  ),
  help: text(
    '商店街振興組合やまちづくり会社も構成員になれます。入っているかは、グループの代表者に確かめてください。',
    'Shopping-street cooperatives and town companies can be members too; ask the leader of the group.',
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
    'Type A is Ishikawa for the Noto earthquake and Kumamoto for the heavy rain of July 2020.',
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
      'Choose between a special loan of a government-affiliated financial institution and a loan scheme of the prefecture.',
    ),
    changeable: true,
  },
  option('governmentSpecialLoan', '政府系金融機関の特別貸付', 'special loan of a government-affiliated lender'),
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
    '復旧費のうち自分で負担する分の借入れについて、返済予定表の利息の欄をはじめの3年分足した金額です。',
    'For the loan that covers your own share of the rebuilding cost, add up the interest column of the repayment schedule for the first three years.',
  ),
})
