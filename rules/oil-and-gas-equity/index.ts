import { all, defineProgramme, text } from '../../src/author'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

export const oilAndGasEquity = defineProgramme(vocabulary, {
  id: 'oil-and-gas-equity',
  number: 32,
  name: text(
    '石油天然ガス田の探鉱・資産買収等事業に対する出資金',
    'Equity for exploring and buying oil and gas fields',
  ),
  summary: text(
    '日本の企業が石油や天然ガスの権益を得るときのリスクを分け合えるよう、国がJOGMECに出資します。',
    'The state puts equity into JOGMEC, which shares the risk when Japanese companies acquire oil and gas interests.',
  ),
  budget: { yen: 19_700_000_000n, printed: '197億円' },
  bureaus: [],
  goals: [
    {
      text: text(
        '石油と天然ガスの自主開発比率（JOGMECの第5期中期目標期間末である2027年度末に判断）',
        'Share of oil and gas developed by Japanese companies (judged at the end of FY2027, when JOGMEC’s fifth mid-term period ends)',
      ),
      figure: text('50%以上', '50% or more'),
      deadline: text('2030年', '2030'),
    },
    {
      text: text(
        '石油と天然ガスの自主開発比率（同じ時期に判断）',
        'Share of oil and gas developed by Japanese companies (judged at the same time)',
      ),
      figure: text('60%以上', '60% or more'),
      deadline: text('2040年', '2040'),
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'oil-and-gas-equity',
      name: text('リスクマネー供給のための出資', 'Equity for risk capital'),
      at: '事業概要',
      mechanism: 'equity',
      award: 'ceiling',
      applicants: false,
      institution: text(
        '独立行政法人エネルギー・金属鉱物資源機構（JOGMEC）',
        'Japan Organization for Metals and Energy Security (JOGMEC)',
      ),
      openTo: text(
        '国に申請する制度ではなく、JOGMECへの出資です。権益を得ようとする日本の企業は、JOGMECからリスクマネーを受けることがあります',
        'Nobody applies to the state: JOGMEC receives the equity and may share the risk of Japanese companies that acquire interests',
      ),
      parameters: {},
      eligibility: all(),
      amount: {
        kind: 'undocumented',
        why: text(
          'JOGMECが個々の案件に出す金額は、資料に書かれていません。',
          'The document does not say what JOGMEC puts into each project.',
        ),
      },
      payers: national,
      assumptions: [
        text(
          '事業の名称から、国からJOGMECへの支払いは出資と読みます。',
          'From its name, the payment to JOGMEC is read as equity.',
        ),
      ],
    },
  ],
})
