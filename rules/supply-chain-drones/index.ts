import { all, defineProgramme, isTrue, oneOf, parameter, product, roundDown, text, valueOf } from '../../src/author'
import { privateBusiness, whoIsPrivate } from '../applicants'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { certifyFirst, promotionAct } from '../supply-plan'
import { vocabulary } from '../vocabulary'
import { subsidyRate } from './parameters'

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
      text: text(
        '要る性能と情報セキュリティを備えた無人航空機を十分に供給できる生産体制を築く',
        'Capacity to supply enough drones with the performance and the information security that are needed',
      ),
      figure: text('約8万台', 'about 80,000 drones'),
      deadline: text('2030年時点', 'as of 2030'),
    },
  ],
  sources: {
    budgetDocument,
    dronePress: {
      title: text(
        '無人航空機の助成についての報道（読売新聞、2026年1月）と経済産業省への取材記事',
        'Press on the support for drones (Yomiuri, January 2026), and an interview with METI',
      ),
      kind: 'secondaryPage',
      url: 'https://coeteco.jp/articles/14950',
      published: '2026-01',
      checkedOn: '2026-11-26',
    },
  },
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
      parameters: { subsidyRate },
      purpose: oneOf(vocabulary.plannedActivity, 'drones'),
      eligibility: all(privateBusiness, isTrue(vocabulary.certifiedSupplyPlan)),
      amount: roundDown(1, product(valueOf(vocabulary.eligibleCost), parameter('subsidyRate'))),
      payers: national,
      assumptions: [
        whoIsPrivate,
        text(
          '助成率は予算の資料になく、報道と取材記事によります（無人航空機の指定は2026年2月2日から）。上限額は見つかっていないため設けません。',
          'The rate is not in the budget document but from press and an interview (drones are designated since 2 February 2026). No cap was found, so none is applied.',
        ),
      ],
      conditions: [
        text(
          '認定供給確保計画が、無人航空機か上の重要構成部品についてのもので、費用がその計画に基づくこと。',
          'The certified supply plan must be for drones or the parts named above, and the cost must be part of it.',
        ),
        promotionAct,
        text(
          '費用は研究開発か設備投資などのものであること。',
          'The cost must be for research and development, plants or the like.',
        ),
      ],
      apply: certifyFirst,
    },
  ],
})
