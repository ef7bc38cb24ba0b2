import { all, defineProgramme, isTrue, oneOf, text } from '../../src/author'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

export const supplyChainDrones = defineProgramme(vocabulary, {
  id: 'supply-chain-drones',
  number: 15,
  name: text(
    '経済安全保障の確保に資するサプライチェーンの強靱化事業（無人航空機）',
    'Stronger supply chains for economic security (drones)',
  ),
  summary: text(
    '国産の無人航空機（ドローン）と重要な部品を量産できるよう、認定を受けた事業者の研究開発と設備投資を助成します。',
    'Helps certified makers research and invest so that drones and their key parts can be mass-produced in Japan.',
  ),
  budget: { yen: 13_900_000_000n, printed: '139億円' },
  bureaus: [
    text('製造産業局 航空機武器産業課', 'Manufacturing Industries Bureau, Aircraft and Defense Industry Division'),
  ],
  goals: [
    {
      text: text('無人航空機の生産体制を築く', 'Capacity to produce drones'),
      figure: '約8万台',
      deadline: '2030年時点',
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'supply-chain-drones',
      name: text('無人航空機の安定供給のための助成金', 'Grant for a stable supply of drones'),
      at: '事業概要',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '認定供給確保計画を持ち、無人航空機の機体や重要構成部品（バッテリー、モーター、フライトコントローラー、映像伝送モジュール）を手がける民間事業者など',
        'Private firms and the like with a certified supply plan for drones or their key parts (batteries, motors, flight controllers, video transmission modules)',
      ),
      parameters: {},
      eligibility: all(oneOf(vocabulary.plannedActivity, 'drones'), isTrue(vocabulary.certifiedSupplyPlan)),
      amount: {
        kind: 'undocumented',
        why: text(
          '助成の割合と上限額を示す制度の図が、資料の本文に残っていません。',
          'The diagram that would give rate and cap is not in the text.',
        ),
      },
      payers: national,
      assumptions: [
        text(
          '認定供給確保計画は、無人航空機やその部品についてのものとします。',
          'The certified supply plan is taken to be one for drones or their parts.',
        ),
      ],
    },
  ],
})
