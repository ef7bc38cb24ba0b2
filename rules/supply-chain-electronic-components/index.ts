import { all, defineProgramme, isTrue, oneOf, text } from '../../src/author'
import { privateBusiness, whoIsPrivate } from '../applicants'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { certifyFirst, promotionAct } from '../supply-plan'
import { vocabulary } from '../vocabulary'

export const supplyChainElectronicComponents = defineProgramme(vocabulary, {
  id: 'supply-chain-electronic-components',
  number: 18,
  name: text(
    '経済環境変化に応じた重要物資サプライチェーン強靱化支援事業（先端電子部品）',
    'Stronger supply chains of key products (advanced electronic components)',
  ),
  summary: text(
    '政令で特定重要物資に指定された先端電子部品が安定して手に入るよう、認定を受けた事業者の国内での生産能力の強化と研究開発を助成します。',
    'Helps certified makers of advanced electronic components, a critical product by cabinet order, raise capacity in Japan and do research.',
  ),
  budget: { yen: 1_200_000_000n, printed: '12億円' },
  bureaus: [text('商務情報政策局 情報産業課', 'Commerce and Information Policy Bureau, IT Industry Division')],
  goals: [
    {
      text: text(
        '国内で生産する企業のコンデンサーとろ波器の合計売上高（ほかの施策の効果も含む）',
        'Sales of capacitors and filters by makers in Japan, with the effect of other policies',
      ),
      figure: text('3兆円超', 'over 3 trillion yen'),
      deadline: text('2030年', '2030'),
    },
    {
      text: text(
        '国内で生産する企業の磁気センサーの合計売上高（ほかの施策の効果も含む）',
        'Sales of magnetic sensors by makers in Japan, with the effect of other policies',
      ),
      figure: text('1300億円超', 'over 130 billion yen'),
      deadline: text('2030年', '2030'),
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'supply-chain-electronic-components',
      name: text('先端電子部品の安定供給のための助成金', 'Grant for a stable supply of advanced electronic components'),
      at: '事業概要',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '認定供給確保計画を持ち、先端電子部品の国内生産能力の強化や研究開発をする民間事業者など',
        'Private firms and the like with a certified supply plan that raise capacity for, or research, advanced electronic components',
      ),
      parameters: {},
      eligibility: all(
        oneOf(vocabulary.plannedActivity, 'electronicComponents'),
        privateBusiness,
        isTrue(vocabulary.certifiedSupplyPlan),
      ),
      amount: {
        kind: 'undocumented',
        why: text(
          '助成の割合と上限額は資料の本文になく、制度の図は失われており、公募の案内にも見つかっていません。',
          'Neither rate nor cap is in the text, whose diagrams are lost, and none was found in a call.',
        ),
      },
      payers: national,
      assumptions: [whoIsPrivate],
      conditions: [
        text(
          '認定供給確保計画が先端電子部品についてのもので、費用がその計画に基づくこと。',
          'The certified supply plan must be for advanced electronic components, and the cost must be part of it.',
        ),
        promotionAct,
      ],
      apply: certifyFirst,
    },
  ],
})
