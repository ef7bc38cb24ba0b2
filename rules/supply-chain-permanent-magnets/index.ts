import { all, defineProgramme, isTrue, oneOf, parameter, product, roundDown, text, valueOf } from '../../src/author'
import { privateBusiness, whoIsPrivate } from '../applicants'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { certifyFirst, economicSecurityPage } from '../supply-plan'
import { vocabulary } from '../vocabulary'
import { subsidyRate } from './parameters'

export const supplyChainPermanentMagnets = defineProgramme(vocabulary, {
  id: 'supply-chain-permanent-magnets',
  number: 17,
  name: text(
    '経済安全保障の確保に資するサプライチェーンの強靱化事業（永久磁石）',
    'Stronger supply chains for economic security (permanent magnets)',
  ),
  summary: text(
    '政令で特定重要物資に指定された永久磁石が国内で足りるよう、製造設備の能力を増やす事業者を支援します。',
    'Helps makers of permanent magnets, a critical product by cabinet order, raise capacity so that supply in Japan suffices.',
  ),
  budget: { yen: 17_000_000_000n, printed: '170億円' },
  bureaus: [text('製造産業局 金属課', 'Manufacturing Industries Bureau, Metal Industries Division')],
  goals: [
    {
      text: text(
        '国際的な競争力を保って高めながら、国内の需要を満たす生産能力を持つ',
        'Capacity that meets demand in Japan, while the industry stays competitive in the world',
      ),
      deadline: text('2030年時点', 'as of 2030'),
    },
  ],
  sources: {
    budgetDocument,
    economicSecurityPage,
    cabinetOfficePage: {
      title: text('内閣府 特定重要物資の安定供給の確保', 'Cabinet Office, stable supply of critical products'),
      kind: 'officialPage',
      url: 'https://www.cao.go.jp/keizai_anzen_hosho/suishinhou/supply_chain/supply_chain.html',
      checkedOn: '2026-11-26',
    },
  },
  measures: [
    {
      id: 'supply-chain-permanent-magnets',
      name: text('永久磁石の製造設備の能力増強などへの支援', 'Support for more capacity to make permanent magnets'),
      at: '事業概要',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '認定供給確保計画を持ち、永久磁石の製造設備の能力増強、リサイクル設備への投資か技術開発をする民間事業者など',
        'Private firms and the like with a certified supply plan that raise capacity to make permanent magnets, recycle them or do research',
      ),
      parameters: { subsidyRate },
      purpose: oneOf(vocabulary.plannedActivity, 'permanentMagnets'),
      eligibility: all(privateBusiness, isTrue(vocabulary.certifiedSupplyPlan)),
      amount: roundDown(1, product(valueOf(vocabulary.eligibleCost), parameter('subsidyRate'))),
      payers: national,
      assumptions: [
        whoIsPrivate,
        text(
          'この事業の資料は認定供給確保計画に触れていませんが、内閣府の案内では特定重要物資への助成は認定された計画に基づくため、計画を条件とします。',
          'This programme’s text does not mention a certified plan, but by the page of the Cabinet Office support for critical products follows one, so it is asked for.',
        ),
        text(
          '予算の資料が挙げるのは製造設備の能力増強です。助成率は経済産業省の常設の案内によるもので、年度は書かれていません。',
          'The budget document speaks of capacity to make magnets. The rates are from a standing page of METI that names no year.',
        ),
        text('上限額は見つかっていないため設けません。', 'No cap was found, so none is applied.'),
      ],
      conditions: [
        text(
          '認定供給確保計画が永久磁石についてのもので、費用がその計画に基づくこと。',
          'The certified supply plan must be for permanent magnets, and the cost must be part of it.',
        ),
      ],
      apply: certifyFirst,
    },
  ],
})
