import { all, defineProgramme, text } from '../../src/author'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

const contractor = text('受託者（資料に名称なし）', 'a contractor that the document does not name')
const unknownFee = {
  kind: 'undocumented',
  why: text('委託の金額は資料に書かれていません。', 'The document does not give the amount of the commission.'),
} as const
const assumptions = [
  text(
    '制度の図が資料の本文に残っていないため、国が委託して行うものとみなします。',
    'The scheme diagram is not in the text; it is read as work that the state commissions.',
  ),
]

export const skillsVisualization = defineProgramme(vocabulary, {
  id: 'skills-visualization',
  number: 55,
  name: text(
    '産業構造変化を見据えたスキル可視化・リスキリング基盤整備事業',
    'Making skills visible for a changing economy',
  ),
  summary: text(
    '産業に求められるスキルを整理し、仕事や講座の情報とつなげて、学び直しと転職をしやすくします。',
    'Sets out the skills that industry needs and links them to jobs and courses, so that people can learn anew and move.',
  ),
  budget: { yen: 1_100_000_000n, printed: '11億円' },
  bureaus: [
    text('経済産業政策局 産業人材課', 'Economic and Industrial Policy Bureau, Human Resources Policy Division'),
  ],
  goals: [
    {
      text: text(
        'スキルを見えるようにし、情報を一か所で使えるようにして、産業人材の育成を速める',
        'Skills are visible and their information is in one place, so that people for industry are trained faster',
      ),
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'skill-standards',
      name: text('スキル体系・標準等の整備', 'Skill frameworks and standards'),
      at: '事業概要（1）',
      mechanism: 'commission',
      award: 'ceiling',
      applicants: false,
      institution: contractor,
      openTo: text(
        '申請を受け付ける制度ではなく、産業に共通のスキルと業種ごとの標準を整える事業です',
        'Nobody applies: common skills and the standards of single industries are drawn up',
      ),
      parameters: {},
      eligibility: all(),
      amount: unknownFee,
      payers: national,
      assumptions,
    },
    {
      id: 'skill-data-survey',
      name: text('スキル関連情報のデータ基盤に関する調査検証', 'Survey for a data platform on skills'),
      at: '事業概要（2）',
      mechanism: 'commission',
      award: 'ceiling',
      applicants: false,
      institution: contractor,
      openTo: text(
        '申請を受け付ける制度ではなく、仕事や講座の情報をスキルでつなぐ方法の調査です',
        'Nobody applies: it is a survey of how jobs and courses can be linked by skills',
      ),
      parameters: {},
      eligibility: all(),
      amount: unknownFee,
      payers: national,
      assumptions,
    },
  ],
})
