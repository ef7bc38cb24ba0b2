import { defineProgramme, oneOf, text } from '../../src/author'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'
import { traditionalCraftsMakers } from './makers'
import { craftConditions, craftInDisasterArea } from './shared'

export const traditionalCraftsRecovery = defineProgramme(vocabulary, {
  id: 'traditional-crafts-recovery',
  number: 43,
  name: text('伝統的工芸品産業災害復興事業費', 'Recovery of traditional crafts'),
  summary: text(
    '能登半島地震と豪雨の被災地で、国が指定した伝統的工芸品を作る事業者の設備や原材料の確保を支援し、産地の復興を早めます。',
    'Helps makers of designated traditional crafts in the area of the Noto earthquake and heavy rain to get equipment and materials again.',
  ),
  budget: { yen: 110_000_000n, printed: '1.1億円' },
  bureaus: [],
  goals: [
    { text: text('被災地の伝統産業が早く事業を再開する', 'Traditional industries of the area are soon back at work') },
  ],
  sources: {
    budgetDocument,
    craftNotice: {
      title: text(
        '伝統的工芸品産業の災害復興の補助金の案内（J-Net21、2025年11月18日）',
        'Notice of the recovery grant for traditional crafts (J-Net21, 18 November 2025)',
      ),
      kind: 'officialPage',
      url: 'https://j-net21.smrj.go.jp/news/inf5ia0000009bwt.html',
      precedent: text('令和7年度2回の公募', 'the 2nd call of FY2025'),
      published: '2025-11-18',
      checkedOn: '2026-11-26',
    },
  },
  measures: [
    traditionalCraftsMakers,
    {
      id: 'traditional-crafts-guidance',
      name: text('被災者支援のための産地指導事業', 'Guidance for craft areas hit by the disaster'),
      at: '事業概要',
      mechanism: 'advice',
      award: 'none',
      applicants: true,
      openTo: text(
        '被災した産地の事業者。国が伝統的工芸品産業振興協会を補助し、事業者は協会の指導を受けます',
        'Craft makers in the area; the state funds the Association for the Promotion of Traditional Craft Industries, which gives them guidance',
      ),
      parameters: {},
      purpose: oneOf(vocabulary.plannedActivity, 'disasterRecovery', 'businessConsultation'),
      eligibility: craftInDisasterArea,
      amount: {
        kind: 'undocumented',
        why: text('指導や助言の支援で、金額を受け取るものではありません。', 'It is guidance, not money.'),
      },
      payers: [],
      conditions: craftConditions,
      assumptions: [
        text(
          '補助を受けるのは一般財団法人伝統的工芸品産業振興協会です。指導を受けられる人は資料になく、製造事業者への補助と同じとみなします。',
          'The association is the one that is paid; who may have its guidance is not in the document and is read as in the grant to makers.',
        ),
      ],
      rounds: [],
      apply: {
        where: text(
          '一般財団法人伝統的工芸品産業振興協会に相談します',
          'Ask the Association for the Promotion of Traditional Craft Industries',
        ),
        whom: text(
          '一般財団法人伝統的工芸品産業振興協会',
          'Association for the Promotion of Traditional Craft Industries',
        ),
      },
    },
  ],
})
