import { all, defineProgramme, isTrue, oneOf, text } from '../../src/author'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

export const nankaiTroughOldMines = defineProgramme(vocabulary, {
  id: 'nankai-trough-old-mines',
  number: 46,
  name: text(
    '南海トラフ巨大地震旧鉱物採掘区域防災対策事業',
    'Old mining areas made safe before a Nankai Trough earthquake',
  ),
  summary: text(
    '南海トラフ巨大地震で強い揺れが予想される旧鉱物採掘区域で、地盤の調査と陥没を防ぐ工事を支援します。',
    'Supports ground surveys and works against subsidence in old mining areas that a Nankai Trough earthquake would shake hard.',
  ),
  budget: {
    yen: 1_600_000_000n,
    printed: '16億円',
    note: text(
      '令和6年度国庫債務負担行為72億円の内数',
      'part of the 7.2 billion yen of commitments authorized in FY2024',
    ),
  },
  bureaus: [
    text(
      '資源エネルギー庁 資源・燃料部 資源開発課 石炭政策室',
      'Agency for Natural Resources and Energy, Natural Resources and Fuel Department, Resources Development Division, Coal Policy Office',
    ),
  ],
  period: {
    text: text('令和6年度から10年度までの5年間', 'five years, FY2024 to FY2028'),
    printed: '令和6年度から10年度までの5年間',
  },
  goals: [
    {
      text: text('ぜい弱な地盤を調べた広さ', 'Area of weak ground surveyed'),
      figure: '約54ha',
      deadline: '令和8年度末',
    },
    {
      text: text('陥没を防ぐ工事をした広さ', 'Area made safe against subsidence'),
      figure: '約60ha',
      deadline: '令和10年度末',
    },
    {
      text: text('調査や対策をした場所での陥没', 'Subsidence where surveys or works were done'),
      figure: '0件',
      deadline: '令和15年度末',
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'nankai-trough-old-mines',
      name: text('旧鉱物採掘区域の防災対策への補助', 'Grant for safety works in old mining areas'),
      at: '事業概要',
      mechanism: 'grantToPublicBody',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '旧鉱物採掘区域の地盤調査や陥没防止工事をする市町村と、その市町村を支援する県（補助金は県に交付されます）',
        'Municipalities that survey old mining areas or prevent subsidence, and the prefectures that support them; the grant is paid to the prefecture',
      ),
      parameters: {},
      eligibility: all(
        oneOf(vocabulary.plannedActivity, 'mineSafety'),
        oneOf(vocabulary.applicantType, 'localGovernment'),
        isTrue(vocabulary.strongShakingExpected),
      ),
      amount: {
        kind: 'undocumented',
        why: text(
          '補助率と上限額を示す制度の図が、資料の本文に残っていません。',
          'The diagram that would give rate and cap is not in the text.',
        ),
      },
      payers: national,
      assumptions: [
        text(
          '県と市町村は分けて尋ねず、どちらも地方公共団体として判定します。',
          'Prefectures and municipalities are not told apart; both count as local government.',
        ),
        text(
          '陥没の危険が見込まれることも要りますが、ここでは尋ねません。',
          'Subsidence must be feared too; that is not asked here.',
        ),
      ],
    },
  ],
})
