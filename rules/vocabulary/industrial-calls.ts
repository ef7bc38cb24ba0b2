import { booleanField, choiceField, option, text } from '../../src/author'

export const magnetInvestment = choiceField(
  'magnetInvestment',
  {
    label: text('永久磁石についての取組', 'Work on permanent magnets'),
    question: text('永久磁石について、何に費用をかけますか。', 'What do you spend on for permanent magnets?'),
    help: text(
      '助成の率が取組ごとに違うため、分けて計算します。',
      'Each has a rate of its own, so work them out one by one.',
    ),
    changeable: true,
  },
  option('plant', '製造設備への投資', 'a plant that makes magnets', '製造設備'),
  option('recyclingPlant', 'リサイクル設備への投資', 'a plant that recycles magnets', 'リサイクル設備'),
  option('research', '技術開発', 'research and development', '研究開発'),
)

export const globalSouthProject = choiceField(
  'globalSouthProject',
  {
    label: text('グローバルサウスでの事業の種類', 'Kind of project in the Global South'),
    question: text('グローバルサウスの国々で、どの種類の事業をしますか。', 'Which kind of project is it?'),
    help: text(
      '上限額が種類ごとに違います。設備を動かして試すのが実証、その前に見込みを調べるのが実現可能性調査です。',
      'The caps differ; a trial runs equipment there, and a feasibility study comes before it.',
    ),
    changeable: true,
  },
  option('largeTrial', '大型実証', 'large trial'),
  option('smallTrial', '小規模実証', 'small trial'),
  option('feasibilityStudy', '実現可能性調査（FS）', 'feasibility study', '実現可能性調査', 'FS'),
)

export const usTariffImpact = booleanField('usTariffImpact', {
  label: text('米国関税の影響', 'Affected by US tariffs'),
  question: text('米国の関税措置の影響を受けていますか。', 'Do the US tariffs affect your business?'),
  help: text(
    '売上の減少に限らず、注文の取消しや費用の増加、取引先を通じた影響も思い浮かべてください。',
    'Think of cancelled orders, higher costs and effects through customers too, not only of lost sales.',
  ),
})

export const startup = booleanField('startup', {
  label: text('スタートアップ', 'Start-up'),
  question: text('スタートアップですか。', 'Are you a start-up?'),
  help: text(
    '新しい事業で急な成長を目指す若い会社です。定義は公募要領で確かめてください。',
    'It is a young company that aims for fast growth with something new; the guideline defines it.',
  ),
})

export const severalFirmsAbroad = booleanField('severalFirmsAbroad', {
  label: text('複数の会社での海外展開', 'Several firms going abroad together'),
  question: text('複数の会社で一緒に海外に展開しますか。', 'Do several firms go abroad together?'),
  help: text('一社だけで進めるなら「いいえ」です。', 'A firm on its own answers no.'),
  changeable: true,
})

export const founderGoingAbroad = booleanField('founderGoingAbroad', {
  label: text(
    '海外を目指す学生、若手起業家、スタートアップの経営陣など',
    'Student, young founder or start-up executive who aims abroad',
  ),
  question: text(
    '海外での事業を目指す学生、若手の起業家、スタートアップの経営陣などですか。',
    'Are you a student, a young founder or an executive of a start-up who aims for business abroad?',
  ),
  help: text(
    '学生は主な大学や高専の学生、経営陣は国内で育ったスタートアップのCXO（最高責任者）などが挙げられています。',
    'Students of leading universities and technical colleges, and top executives of start-ups that have grown in Japan, are named.',
  ),
})
