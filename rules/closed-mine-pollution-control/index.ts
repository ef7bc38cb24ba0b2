import { defineProgramme, oneOf, parameter, product, roundDown, text, valueOf } from '../../src/author'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'
import { resilienceRate, worksRate } from './parameters'

const noCap = text(
  '上限額は資料になく、設けません。実際には上限があるかもしれません。',
  'The document gives no cap, so none is applied, though one may exist.',
)

export const closedMinePollutionControl = defineProgramme(vocabulary, {
  id: 'closed-mine-pollution-control',
  number: 44,
  name: text('休廃止鉱山鉱害防止等工事費補助事業', 'Pollution control at closed mines'),
  summary: text(
    '閉じた鉱山から出る有害な水で川が汚れないよう、鉱害を防ぐ工事と、災害時にも処理施設を動かし続ける備えを補助します。',
    'Pays part of works that keep polluted water of closed mines out of rivers, and of what keeps treatment plants running in a disaster.',
  ),
  budget: { yen: 1_100_000_000n, printed: '11億円' },
  bureaus: [
    text(
      '産業保安・安全グループ 鉱山・火薬類監理官付',
      'Industrial Safety Group, Mine and Explosives Safety Supervisor',
    ),
  ],
  goals: [
    {
      text: text(
        '水の処理をした鉱山で、基準を超える水が流れ出る事故をなくす',
        'No mine with water treatment lets out water beyond the standards',
      ),
      figure: '0',
      deadline: '年間',
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'closed-mine-pollution-works',
      name: text('鉱害防止工事・坑廃水処理設備の補修等', 'Works against pollution from closed mines'),
      at: '事業概要（1）',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '鉱害を防ぐ工事や坑廃水処理設備の補修などを行う地方公共団体など',
        'Local governments and the like that carry out works against pollution or repair treatment plants',
      ),
      parameters: { subsidyRate: worksRate },
      purpose: oneOf(vocabulary.plannedActivity, 'mineSafety'),
      eligibility: oneOf(vocabulary.applicantType, 'localGovernment'),
      amount: roundDown(1, product(valueOf(vocabulary.eligibleCost), parameter('subsidyRate'))),
      payers: national,
      assumptions: [
        text(
          '「地方公共団体等」の「等」に誰が入るかは資料になく、地方公共団体で判定します。',
          'Who else is meant by “local governments and others” is not in the document; local governments are taken.',
        ),
        noCap,
      ],
    },
    {
      id: 'closed-mine-treatment-resilience',
      name: text('坑廃水処理施設の災害への備え', 'Treatment plants made ready for disasters'),
      at: '事業概要（2）',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '坑廃水処理施設に非常用発電機や貯水槽などを置く企業',
        'Firms that add emergency generators, water tanks and the like to treatment plants of closed mines',
      ),
      parameters: { subsidyRate: resilienceRate },
      purpose: oneOf(vocabulary.plannedActivity, 'mineSafety'),
      eligibility: oneOf(vocabulary.enterpriseSize, 'micro', 'small', 'midSized', 'large'),
      amount: roundDown(1, product(valueOf(vocabulary.eligibleCost), parameter('subsidyRate'))),
      payers: national,
      assumptions: [
        text(
          '中堅企業の補助率は資料になく、大企業の率から中小企業の率までの間とします。',
          'The document gives no rate for mid-sized companies; it is taken to lie between those of large and small ones.',
        ),
        text(
          '休廃止鉱山の坑廃水処理施設を動かす企業が対象とみなします。',
          'It is read as open to firms that run a treatment plant of a closed mine.',
        ),
        noCap,
      ],
    },
  ],
})
