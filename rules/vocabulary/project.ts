import { booleanField, choiceField, numberField, option, text } from '../../src/author'

export const eligibleCost = numberField('eligibleCost', 'yen', {
  label: text('補助対象経費', 'Eligible cost'),
  question: text('対象になる費用はいくらですか。', 'How much does the eligible work cost?'),
  help: text(
    '見積書のうち、制度の対象になる費用の合計です。ウェブサイトや広報などの費用を別に尋ねる制度では、それを除きます。',
    'It is the total of what the scheme covers in your quotations, less what a scheme asks for apart, such as websites and publicity.',
  ),
  changeable: true,
})

export const investmentAmount = numberField('investmentAmount', 'yen', {
  label: text('投資額', 'Investment'),
  question: text('投資額はいくらですか。', 'How much do you invest?'),
  help: text(
    '工場の新設や設備投資など、計画全体の金額です。',
    'It is the amount of the whole plan: buildings, machines and so on.',
  ),
  changeable: true,
})

export const projectScale = numberField('projectScale', 'yen', {
  label: text('事業規模', 'Project scale'),
  question: text('事業の規模はいくらですか。', 'How large is the project?'),
  help: text('産学連携プロジェクト全体の金額です。', 'It is the amount of the whole project with industry.'),
  changeable: true,
})

export const executiveHireMode = choiceField(
  'executiveHireMode',
  {
    label: text('経営人材の受入れ方', 'How the executive joins'),
    question: text(
      '大企業の経営人材を、どの形で受け入れますか。',
      'How does the executive from a large company join you?',
    ),
    help: text(
      '籍を移すなら転籍、元の会社に籍を残すなら兼業、副業、出向のどれかです。兼業と副業は上限額が同じなので、迷ったらどちらでもかまいません。',
      'A transfer leaves the old company; the other forms keep a place there. A concurrent post and a side job have the same limit, so either will do.',
    ),
    changeable: true,
  },
  option('transfer', '転籍', 'transfer'),
  option('concurrent', '兼業', 'concurrent post'),
  option('sideJob', '副業', 'side job'),
  option('secondment', '出向', 'secondment'),
)

export const adoptedMultiYearProject = booleanField('adoptedMultiYearProject', {
  label: text('採択済みの複数年度事業', 'Multi-year project adopted before'),
  question: text(
    '過去に採択された複数年度の省エネ事業の続きですか。',
    'Does it continue an energy-saving project that was adopted before as multi-year?',
  ),
  help: text('新しく応募する事業は「いいえ」です。', 'Answer no for a new application.'),
})

export const waterHeater = choiceField(
  'waterHeater',
  {
    label: text('省エネ型給湯器の種類', 'Kind of efficient water heater'),
    question: text('付ける給湯器に追いだき機能はありますか。', 'Does the new heater reheat the bath?'),
    help: text(
      'エコジョーズなどの小型の省エネ型給湯器が対象です。',
      'Small efficient heaters such as Eco-Jozu are covered.',
    ),
    changeable: true,
  },
  option('noReheat', '追いだきなし', 'without reheating'),
  option('reheat', '追いだきあり', 'with reheating'),
)

export const drainGuide = booleanField('drainGuide', {
  label: text('ドレン排水の工事', 'Drain work'),
  question: text(
    '共用廊下を横切る排水ガイドや、浴室への排水の工事をしますか。',
    'Is a drain rail laid across the shared corridor, or the drain led to the bathroom?',
  ),
  help: text(
    '追いだきなしは共用廊下の排水ガイド、追いだきありは浴室への排水が対象です。',
    'The rail counts for heaters without reheating, the bathroom drain for those with it.',
  ),
  changeable: true,
})

export const unitCount = numberField('unitCount', 'count', {
  label: text('台数', 'Number of heaters'),
  question: text('給湯器を何台替えますか。', 'How many heaters are replaced?'),
  help: text('賃貸集合住宅で取り替える台数です。', 'Count the heaters replaced in the rented building.'),
  changeable: true,
})

export const loanBalance = numberField('loanBalance', 'yen', {
  label: text('貸付残高', 'Loan balance'),
  question: text(
    '日本政策金融公庫のセーフティネット貸付で、いくら借りますか。',
    'How much do you borrow as a safety-net loan of the Japan Finance Corporation?',
  ),
  help: text(
    '借りる予定の金額です。すでに借りている場合は残高ですが、その分の金利が下がるかは公庫に確かめてください。',
    'It is the amount you plan to borrow; for a running loan it is the balance, but ask whether that gets the cut.',
  ),
})
