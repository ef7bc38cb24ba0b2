import { defineProgramme, oneOf, text } from '../../src/author'
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
    text(
      '製造産業局 金属課、素材産業課',
      'Manufacturing Industries Bureau, Metal Industries Division and Material Industries Division',
    ),
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
      deadline: '令和5年（2023年）から',
    },
    {
      text: text('事業化に進む事業を選ぶ', 'The projects that go on to business are selected'),
      deadline: '令和8年（2026年）まで',
    },
    {
      text: text('CCS事業を始める（年間の貯留量の合計）', 'CCS begins (stored in a year, in all)'),
      figure: '600～1,200万トン',
      deadline: '令和12年（2030年）',
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
        'Businesses selected as advanced CCS projects that design plants in detail or drill test wells in promising areas',
      ),
      parameters: {},
      eligibility: oneOf(vocabulary.plannedActivity, 'ccs'),
      amount: {
        kind: 'undocumented',
        why: text(
          '支援の率と上限額を示す制度の図が、資料の本文に残っていません。',
          'The diagram that would give rate and cap is not in the text.',
        ),
      },
      payers: national,
      assumptions: [
        text(
          '国が先進的CCS事業として選ぶことが前提です。選び方は資料にないため、条件として尋ねません。',
          'The state must select the project; the document does not say how, so it is not asked.',
        ),
        text(
          '事業者の種類や規模は資料にないため、取組だけで判定します。補助ではなく委託で行われる場合もありえます。',
          'The document limits neither the kind nor the size of business, so only the activity is asked; it may also be commissioned rather than subsidized.',
        ),
      ],
    },
  ],
})
