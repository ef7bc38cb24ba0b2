import { defineProgramme, oneOf, parameter, product, roundDown, text, valueOf } from '../../src/author'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'
import { subsidyRate } from './parameters'

const smallFirms = oneOf(vocabulary.enterpriseSize, 'micro', 'small')
const twoThirdsOfCost = roundDown(1, product(valueOf(vocabulary.eligibleCost), parameter('subsidyRate')))
const assumptions = [
  text(
    '補助対象経費は、認定経営革新等支援機関（税理士、弁護士、地域の金融機関など）による計画の策定支援や伴走支援の費用とします。',
    'Eligible cost is what a certified support institution (tax accountant, lawyer, regional bank …) charges for helping with the plan and following it up.',
  ),
  text(
    '補助率は二つの支援に共通とし、上限額は資料にないため設けません。実際には上限があるかもしれません。',
    'The rate is read as that of both kinds of plan; the document gives no cap, so none is applied, though one may exist.',
  ),
  text(
    '中小企業活性化協議会を通じて支援を受けることが前提です。',
    'The support comes through the SME revitalization council.',
  ),
]

export const managementImprovementPlanning = defineProgramme(vocabulary, {
  id: 'management-improvement-planning',
  number: 10,
  name: text(
    '認定支援機関による経営改善計画策定支援補助金',
    'Support for management improvement plans by certified institutions',
  ),
  summary: text(
    '自力では経営改善計画を作りにくい中小企業が専門家の助けを借りる費用の一部を、国が負担します。',
    'Pays part of what a small firm spends on expert help to draw up a management improvement plan.',
  ),
  budget: { yen: 10_100_000_000n, printed: '101億円' },
  bureaus: [],
  goals: [
    {
      text: text(
        '計画を作って実行することで、中小企業の本業の収益力をよくする',
        'Small firms earn more from their main business by making a plan and carrying it out',
      ),
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'management-improvement-plan',
      name: text('経営改善計画策定支援', 'Support for a full management improvement plan'),
      at: '事業概要（1）',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '財務に問題があり、金融機関の支援を伴う本格的な経営改善計画が要る中小企業・小規模事業者',
        'Small firms in financial difficulty that need a full plan with support from their lenders',
      ),
      parameters: { subsidyRate },
      purpose: oneOf(vocabulary.plannedActivity, 'turnaround'),
      eligibility: smallFirms,
      amount: twoThirdsOfCost,
      payers: national,
      assumptions,
    },
    {
      id: 'early-management-improvement-plan',
      name: text('早期経営改善計画策定支援', 'Support for an early management improvement plan'),
      at: '事業概要（2）',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '経営が大きく悪化する前に、簡易な経営改善計画を作る中小企業・小規模事業者',
        'Small firms that draw up a simple plan before matters become serious',
      ),
      parameters: { subsidyRate },
      purpose: oneOf(vocabulary.plannedActivity, 'turnaround'),
      eligibility: smallFirms,
      amount: twoThirdsOfCost,
      payers: national,
      assumptions,
    },
  ],
})
