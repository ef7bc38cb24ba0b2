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
    '南海トラフ巨大地震で強い揺れが予想される旧鉱物採掘区域で、地盤のぜい弱性の調査と陥没を防ぐ工事を、国土強靱化基本計画に沿って支援します。',
    'Supports surveys of weak ground and works against subsidence in old mining areas that a Nankai Trough earthquake would shake hard, in line with the national resilience plan.',
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
      text: text('地盤のぜい弱性を調べた広さ', 'Area surveyed for weak ground'),
      figure: text('約54ha', 'about 54 ha'),
      deadline: text('令和8年度末', 'end of FY2026'),
    },
    {
      text: text('陥没を防ぐ工事をした広さ', 'Area made safe against subsidence'),
      figure: text('約60ha', 'about 60 ha'),
      deadline: text('令和10年度末', 'end of FY2028'),
    },
    {
      text: text('調査や対策をした場所での陥没', 'Subsidence where surveys or works were done'),
      figure: text('0件', 'none'),
      deadline: text('令和15年度末', 'end of FY2033'),
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
        isTrue(vocabulary.subsidenceFeared),
      ),
      amount: {
        kind: 'undocumented',
        why: text(
          '補助率も上限額も資料の本文になく、制度の図は失われており、2014年と2016年の制度（国9/10、県1/10）が続くかどうかは分かりません。',
          'Neither rate nor cap is in the text, whose diagrams are lost, and whether the schemes of 2014 and 2016 (state 9/10, prefecture 1/10) go on is not known.',
        ),
      },
      payers: national,
      assumptions: [
        text(
          '県と市町村は分けて尋ねず、どちらも地方公共団体として判定します。',
          'Prefectures and municipalities are not told apart; both count as local government.',
        ),
      ],
      conditions: [
        text(
          '補助金を受け取るのは市町村を支援する県です。市町村は県を通じて支援を受けます。',
          'The grant is paid to prefectures that support municipalities; a municipality is supported through its prefecture.',
        ),
        text(
          '地盤のぜい弱性の調査か、陥没を防ぐ工事などであること。',
          'It must be a survey of weak ground, works against subsidence or the like.',
        ),
      ],
      apply: {
        unknown: text(
          '今回の予算による公募は見つかっていません。市町村は県に、県は資源エネルギー庁の石炭政策室に相談してください。',
          'No call of this budget was found. Municipalities ask their prefecture, prefectures the Coal Policy Office of the agency.',
        ),
      },
    },
  ],
})
