import { all, defineProgramme, isTrue, oneOf, text } from '../../src/author'
import { privateBusiness, whoIsPrivate } from '../applicants'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { certifyFirst, promotionAct } from '../supply-plan'
import { vocabulary } from '../vocabulary'

const unknownRate = {
  kind: 'undocumented',
  why: text(
    '支援の割合と上限額は資料の本文になく、制度の図は失われており、公募の案内にも見つかっていません。',
    'Neither rate nor cap is in the text, whose diagrams are lost, and none was found in a call.',
  ),
} as const
const certified = [privateBusiness, isTrue(vocabulary.certifiedSupplyPlan)]
const asSubsidy = text(
  '資料は「支援」とだけ書いており、費用の一部の補助と読みます。',
  'The document says “support” and no more; it is read as a grant towards the cost.',
)

export const supplyChainSatellitesAndRockets = defineProgramme(vocabulary, {
  id: 'supply-chain-satellites-and-rockets',
  number: 16,
  name: text(
    '経済安全保障の確保に資するサプライチェーンの強靱化事業（人工衛星、ロケットの部品）',
    'Stronger supply chains for economic security (satellites and rocket parts)',
  ),
  summary: text(
    '政令で特定重要物資に指定された人工衛星とロケットの部品が途切れず手に入るよう、認定を受けた事業者の生産能力の強化を支援します。',
    'Helps certified makers raise capacity so that satellites and rocket parts, critical products by cabinet order, stay available.',
  ),
  budget: { yen: 14_600_000_000n, printed: '146億円' },
  bureaus: [text('製造産業局 宇宙産業課', 'Manufacturing Industries Bureau, Space Industry Division')],
  goals: [
    {
      text: text(
        '国内の生産の整備などを支えて事業者の投資の判断を後押しし、人工衛星とロケットの部品を安定して供給する',
        'Support for production in Japan encourages firms to invest, for a stable supply of satellites and rocket parts',
      ),
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'supply-chain-satellites',
      name: text('人工衛星の生産能力の強化', 'Capacity to make satellites'),
      at: '事業概要①',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '認定供給確保計画を持ち、人工衛星の安定供給に取り組む民間事業者など',
        'Private firms and the like with a certified supply plan for satellites',
      ),
      parameters: {},
      eligibility: all(oneOf(vocabulary.plannedActivity, 'satellites'), ...certified),
      amount: unknownRate,
      payers: national,
      assumptions: [
        text(
          '資料の「認定供給計画」は、人工衛星についての認定供給確保計画とみなします。',
          'What the document calls a certified plan is read as a certified supply plan for satellites.',
        ),
        asSubsidy,
        whoIsPrivate,
      ],
      conditions: [promotionAct],
      apply: certifyFirst,
    },
    {
      id: 'supply-chain-rocket-parts',
      name: text('ロケットの部品の生産能力の強化', 'Capacity to make rocket parts'),
      at: '事業概要②',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '認定供給確保計画を持ち、ロケットの部品の安定供給に取り組む民間事業者など',
        'Private firms and the like with a certified supply plan for rocket parts',
      ),
      parameters: {},
      eligibility: all(oneOf(vocabulary.plannedActivity, 'rocketParts'), ...certified),
      amount: unknownRate,
      payers: national,
      assumptions: [
        text(
          '資料の「認定供給計画」は、ロケットの部品についての認定供給確保計画とみなします。',
          'What the document calls a certified plan is read as a certified supply plan for rocket parts.',
        ),
        asSubsidy,
        whoIsPrivate,
      ],
      conditions: [promotionAct],
      apply: certifyFirst,
    },
  ],
})
