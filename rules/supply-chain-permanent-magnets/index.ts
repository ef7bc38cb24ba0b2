import { defineProgramme, oneOf, text } from '../../src/author'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

export const supplyChainPermanentMagnets = defineProgramme(vocabulary, {
  id: 'supply-chain-permanent-magnets',
  number: 17,
  name: text(
    '経済安全保障の確保に資するサプライチェーンの強靱化事業（永久磁石）',
    'Stronger supply chains for economic security (permanent magnets)',
  ),
  summary: text(
    '永久磁石が国内で足りるよう、製造設備の能力を増やす事業者を支援します。',
    'Helps makers of permanent magnets raise capacity so that supply in Japan suffices.',
  ),
  budget: { yen: 17_000_000_000n, printed: '170億円' },
  bureaus: [text('製造産業局 金属課', 'Manufacturing Industries Bureau, Metal Industries Division')],
  goals: [
    {
      text: text('国内の需要を満たすだけの生産能力を持つ', 'Capacity that meets demand in Japan'),
      deadline: '2030年時点',
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'supply-chain-permanent-magnets',
      name: text('永久磁石の製造設備の能力増強への支援', 'Support for more capacity to make permanent magnets'),
      at: '事業概要',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '永久磁石の製造設備の能力を増やす民間事業者など',
        'Private firms and the like that raise their capacity to make permanent magnets',
      ),
      parameters: {},
      eligibility: oneOf(vocabulary.plannedActivity, 'permanentMagnets'),
      amount: {
        kind: 'undocumented',
        why: text(
          '支援の割合と上限額を示す制度の図が、資料の本文に残っていません。',
          'The diagram that would give rate and cap is not in the text.',
        ),
      },
      payers: national,
      assumptions: [
        text(
          '同じ名の他の事業と違い、この事業の資料は認定供給確保計画に触れていないため、条件にしません。実際には求められるかもしれません。',
          'Unlike its sister programmes, this one’s text does not mention a certified supply plan, so none is asked for; it may be required all the same.',
        ),
      ],
    },
  ],
})
