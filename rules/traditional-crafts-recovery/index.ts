import { all, defineProgramme, isTrue, oneOf, text } from '../../src/author'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

const craftInDisasterArea = all(
  oneOf(vocabulary.plannedActivity, 'disasterRecovery'),
  oneOf(vocabulary.disaster, 'noto2024'),
  oneOf(vocabulary.prefecture, 'ishikawa', 'toyama', 'fukui', 'niigata'),
  isTrue(vocabulary.designatedCraft),
)
const rainInIshikawa = text(
  '豪雨の対象は石川県の6市町です。能登半島地震等の被災地に含めて判定します。',
  'For the rain, six municipalities of Ishikawa are covered; they count as part of the Noto earthquake area.',
)

export const traditionalCraftsRecovery = defineProgramme(vocabulary, {
  id: 'traditional-crafts-recovery',
  number: 43,
  name: text('伝統的工芸品産業災害復興事業費', 'Recovery of traditional crafts'),
  summary: text(
    '能登半島地震と豪雨の被災地で、国が指定した伝統的工芸品を作る事業者の設備や原材料の確保を支援し、産地の復興を早めます。',
    'Helps makers of designated traditional crafts in the area of the Noto earthquake and rain to get equipment and materials again.',
  ),
  budget: { yen: 110_000_000n, printed: '1.1億円' },
  bureaus: [],
  goals: [
    { text: text('被災地の伝統産業が早く事業を再開する', 'Traditional industries of the area are soon back at work') },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'traditional-crafts-makers',
      name: text(
        '伝統的工芸品の製造事業者への補助（生産設備等整備、原材料確保など）',
        'Grant to craft makers for equipment and materials',
      ),
      at: '事業概要',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '石川・富山・福井・新潟の被災地で、国が指定した伝統的工芸品を作る事業者',
        'Makers of designated traditional crafts in the area hit in Ishikawa, Toyama, Fukui and Niigata',
      ),
      parameters: {},
      eligibility: craftInDisasterArea,
      amount: {
        kind: 'undocumented',
        why: text(
          '補助率と上限額を示す制度の図が、資料の本文に残っていません。',
          'The diagram that would give rate and cap is not in the text.',
        ),
      },
      payers: national,
      assumptions: [
        rainInIshikawa,
        text(
          '企業の規模についての条件は資料になく、設けません。',
          'The document sets no condition on size, so none is applied.',
        ),
      ],
    },
    {
      id: 'traditional-crafts-guidance',
      name: text('被災者支援のための産地指導事業', 'Guidance for craft areas hit by the disaster'),
      at: '事業概要',
      mechanism: 'advice',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '被災した産地の事業者。国が伝統的工芸品産業振興協会を補助し、事業者は協会の指導を受けます',
        'Craft makers in the area; the state funds the Association for the Promotion of Traditional Craft Industries, which gives them guidance',
      ),
      parameters: {},
      eligibility: craftInDisasterArea,
      amount: {
        kind: 'undocumented',
        why: text('指導や助言の支援で、金額を受け取るものではありません。', 'It is guidance, not money.'),
      },
      payers: national,
      assumptions: [
        rainInIshikawa,
        text(
          '補助を受けるのは一般財団法人伝統的工芸品産業振興協会です。指導を受けられる人は資料になく、製造事業者への補助と同じとみなします。',
          'The association is the one that is paid; who may have its guidance is not in the document and is read as in the grant to makers.',
        ),
      ],
    },
  ],
})
