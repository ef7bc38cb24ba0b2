import { atMost, defineProgramme, oneOf, parameter, product, roundDown, sum, text, valueOf } from '../../src/author'
import type { Formula } from '../../src/author'
import { national } from '../payers'
import { vocabulary } from '../vocabulary'
import { earlyCaps, guidelineCaps, ordinaryCaps, subsidyRate } from './parameters'
import { sources } from './sources'
import {
  apply,
  cannotAlone,
  certifiedFirst,
  fundAndCouncil,
  halfLater,
  oneOfThem,
  rounds,
  throughCouncil,
  wholeYen,
} from './words'

const smallFirms = oneOf(vocabulary.enterpriseSize, 'micro', 'small')
const turnaround = oneOf(vocabulary.plannedActivity, 'turnaround')
/** Two thirds of one fee, up to its cap, in whole yen. */
const part = (fee: Formula, cap: string): Formula =>
  roundDown(1, atMost(parameter(cap), product(fee, parameter('subsidyRate'))))
const assumptions = [fundAndCouncil, wholeYen, certifiedFirst]

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
  budget: {
    yen: 10_100_000_000n,
    printed: '101億円',
    note: text('基金に積み増す', 'added to a fund'),
  },
  bureaus: [],
  goals: [
    {
      text: text(
        '計画を作って実行することで、中小企業の本業の収益力をよくする',
        'Small firms earn more from their main business by making a plan and carrying it out',
      ),
    },
  ],
  sources,
  measures: [
    {
      id: 'management-improvement-plan',
      name: text('経営改善計画策定支援（通常枠）', 'Support for a full management improvement plan (ordinary frame)'),
      at: '事業概要(1)',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '財務上の問題などを抱え、金融支援（返済条件の変更や債務の減免など）を伴う本格的な経営改善計画が要る中小企業・小規模事業者',
        'Small firms in financial difficulty that need a full plan with help from their lenders on the debt (rescheduling, relief and so on)',
      ),
      parameters: { subsidyRate, ...ordinaryCaps },
      purpose: turnaround,
      eligibility: smallFirms,
      amount: roundDown(
        1,
        sum(
          part(valueOf(vocabulary.planFee), 'planCap'),
          part(valueOf(vocabulary.followUpFee), 'followUpCap'),
          part(valueOf(vocabulary.bankTalksFee), 'bankTalksCap'),
        ),
      ),
      payers: national,
      assumptions,
      conditions: [
        cannotAlone,
        text(
          '財務上の問題などがあり、金融機関の金融支援（返済条件の変更や債務の減免など）を受けるための本格的な計画が要ること。',
          'You are in financial difficulty and need a full plan with help from your lenders on the debt.',
        ),
        throughCouncil,
        oneOfThem,
        text(
          '札幌商工会議所の案内では、計画策定と伴走支援の総費用に、小規模150万円、中規模300万円、中堅450万円の目安があります。ほかの案内にはないため、計算には入れません。',
          'The Sapporo chamber’s guide limits the total cost of plan and follow-up to 1.5, 3 or 4.5 million yen by size of firm; other guides do not, so it is not worked in.',
        ),
        halfLater,
      ],
      rounds,
      apply,
    },
    {
      id: 'management-improvement-plan-guideline',
      name: text(
        '経営改善計画策定支援（中小版GL枠）',
        'Support for a full management improvement plan (frame for the SME debt workout guideline)',
      ),
      at: '事業概要(1)',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '「中小企業の事業再生等に関するガイドライン」に沿って再生などの計画を作る中小企業・小規模事業者',
        'Small firms that draw up a plan of revival under the Guidelines for Workouts of SMEs',
      ),
      parameters: { subsidyRate, ...guidelineCaps },
      purpose: turnaround,
      eligibility: smallFirms,
      amount: roundDown(
        1,
        sum(
          part(valueOf(vocabulary.dueDiligenceFee), 'dueDiligenceCap'),
          part(valueOf(vocabulary.planFee), 'planCap'),
          part(valueOf(vocabulary.followUpFee), 'followUpCap'),
        ),
      ),
      payers: national,
      assumptions: [
        ...assumptions,
        text(
          'この枠は予算の資料になく、同じ支援の案内によります。計画策定の費用に、調査（DDなど）の費用は含めません。',
          'This frame is not in the budget document but in notices of the same scheme; the fee for the plan is without the due diligence.',
        ),
      ],
      conditions: [
        cannotAlone,
        text(
          '「中小企業の事業再生等に関するガイドライン」による手続きで計画を作ること。',
          'The plan is made in a procedure under the Guidelines for Workouts of SMEs.',
        ),
        throughCouncil,
        oneOfThem,
      ],
      rounds,
      apply,
    },
    {
      id: 'early-management-improvement-plan',
      name: text('早期経営改善計画策定支援', 'Support for an early management improvement plan'),
      at: '事業概要(2)',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '経営が大きく悪化する前の早い段階で、簡易な経営改善計画を作る中小企業・小規模事業者（伴走支援と事業承継の検討を含みます）',
        'Small firms that draw up a simple plan early, before matters become serious (following up, and thinking about succession, included)',
      ),
      parameters: { subsidyRate, ...earlyCaps },
      purpose: turnaround,
      eligibility: smallFirms,
      amount: roundDown(
        1,
        sum(
          part(valueOf(vocabulary.planFee), 'planCap'),
          part(valueOf(vocabulary.midTermFollowUpFee), 'midTermCap'),
          part(valueOf(vocabulary.yearEndFollowUpFee), 'yearEndCap'),
        ),
      ),
      payers: national,
      assumptions,
      conditions: [
        cannotAlone,
        text(
          '本格的に経営が悪化する前の、早い段階であること。',
          'It is early: the business has not yet become seriously worse.',
        ),
        throughCouncil,
        oneOfThem,
        text(
          '経営者保証の解除を目指す場合は、金融機関との交渉の費用の2/3（上限10万円）が加わることがあります（札幌商工会議所の案内）。ここでは計算に入れません。',
          'Where the owner’s guarantee is to be lifted, two thirds of the fee for talks with lenders, at most 100,000 yen, may be added (Sapporo chamber’s guide); it is not worked in here.',
        ),
      ],
      rounds,
      apply,
    },
  ],
})
