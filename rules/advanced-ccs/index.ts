import { all, defineProgramme, oneOf, text } from '../../src/author'
import { notHousehold } from '../applicants'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

export const advancedCcs = defineProgramme(vocabulary, {
  id: 'advanced-ccs',
  number: 35,
  name: text('先進的CCS支援事業', 'Advanced CCS projects'),
  summary: text(
    '二酸化炭素を回収して地下にためるCCSの先がけとなる事業を国が選び、設備の詳細設計や試掘などを支援します。',
    'The state selects projects that lead the way in carbon capture and storage, and supports their detailed design and test drilling.',
  ),
  budget: { yen: 33_900_000_000n, printed: '339億円' },
  bureaus: [
    text(
      '資源エネルギー庁 資源・燃料部 燃料環境適合利用推進課',
      'Agency for Natural Resources and Energy, Natural Resources and Fuel Department, Carbon Management Division',
    ),
    text('製造産業局 金属課', 'Manufacturing Industries Bureau, Metal Industries Division'),
    text('製造産業局 素材産業課', 'Manufacturing Industries Bureau, Material Industries Division'),
  ],
  period: {
    text: text('令和5年から令和12年まで', '2023 to 2030'),
    printed: '令和5年（2023年）から令和12年（2030年）までの8年間',
  },
  goals: [
    {
      text: text(
        '国内の排出源を対象に、事業性の調査と試掘を行う',
        'Feasibility studies and test drilling for sources of carbon dioxide in Japan',
      ),
      deadline: text('令和5年（2023年）から', 'from 2023'),
    },
    {
      text: text('事業化に進む事業を選ぶ', 'The projects that go on to business are selected'),
      deadline: text('令和8年（2026年）まで', 'by 2026'),
    },
    {
      text: text('CCS事業を始める（年間の貯留量の合計）', 'CCS begins (stored in a year, in all)'),
      figure: text('600～1,200万トン', '6 to 12 million tonnes'),
      deadline: text('令和12年（2030年）', '2030'),
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'advanced-ccs',
      name: text('先進的CCS事業の設計・試掘等への支援', 'Support for design and test drilling of advanced CCS'),
      at: '事業概要',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '「先進的CCS事業」に選ばれ、地上設備の詳細設計や有望な地域の試掘などに取り組む事業者',
        'Businesses with a project selected as advanced CCS that design the facilities above ground in detail or drill test wells in promising areas',
      ),
      parameters: {},
      eligibility: all(oneOf(vocabulary.plannedActivity, 'ccs'), notHousehold),
      amount: {
        kind: 'undocumented',
        why: text(
          '支援の率と上限額は資料の本文になく、制度の図は失われており、公募の案内にも見つかっていません。',
          'Neither rate nor cap is in the text, whose diagrams are lost, and none was found in a call.',
        ),
      },
      payers: national,
      assumptions: [
        text(
          '「事業者主導」とあるため家庭を除き、ほかは取組で判定します。補助ではなく委託で行われる場合もありえます。',
          'It is led by businesses, so households are left out and the activity is asked; it may also be commissioned rather than subsidized.',
        ),
      ],
      conditions: [
        text(
          '国が「先進的CCS事業」として選んだ案件であること。選び方は資料にありません。',
          'The state must have selected the project as advanced CCS; the document does not say how.',
        ),
        text(
          'ほかにも広げられる事業の形を、事業者が主導して築く案件であること。',
          'Businesses must lead it and build a model that others can follow.',
        ),
      ],
      apply: {
        where: text(
          '独立行政法人エネルギー・金属鉱物資源機構（JOGMEC）か、資源エネルギー庁の担当課',
          'Japan Organization for Metals and Energy Security (JOGMEC), or the division in charge at the agency',
        ),
        by: text('公募の期間は見つかっていません。', 'No window was found.'),
        whom: text('資源エネルギー庁の燃料環境適合利用推進課', 'Carbon Management Division of the agency'),
      },
    },
  ],
})
