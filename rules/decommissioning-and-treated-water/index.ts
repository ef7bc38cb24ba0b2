import { all, defineProgramme, oneOf, text } from '../../src/author'
import { notHousehold } from '../applicants'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

/** The facilities of (2) and (3) belong to one institution, which is paid for them. */
const toTheAgency = {
  mechanism: 'grantToPublicBody',
  award: 'ceiling',
  applicants: false,
  institution: text('国立研究開発法人日本原子力研究開発機構（JAEA）', 'Japan Atomic Energy Agency (JAEA)'),
  parameters: {},
  eligibility: all(),
  payers: national,
  amount: {
    kind: 'undocumented',
    why: text(
      '予算の総額だけが書かれ、施設ごとの内訳は資料にありません。',
      'Only the total is given; the document does not divide it between the facilities.',
    ),
  },
  assumptions: [
    text(
      '施設の持ち主は、事業の説明で名前の挙がるJAEAと読みます。',
      'The facilities are read as those of JAEA, which the description names.',
    ),
  ],
} as const

export const decommissioningAndTreatedWater = defineProgramme(vocabulary, {
  id: 'decommissioning-and-treated-water',
  number: 36,
  name: text('廃炉・汚染水・処理水対策事業', 'Decommissioning, contaminated and treated water'),
  summary: text(
    '福島第一原子力発電所の廃炉に要る、技術的に難しい研究開発を基金から支援し、試験や分析の施設を整えて動かします。',
    'Supports difficult research for decommissioning Fukushima Daiichi from a fund, and builds and runs test and analysis facilities.',
  ),
  budget: { yen: 18_100_000_000n, printed: '181億円' },
  bureaus: [
    text(
      '資源エネルギー庁 原子力発電所事故収束対応室',
      'Agency for Natural Resources and Energy, Nuclear Accident Response Office',
    ),
    text('福島復興推進グループ 総合調整室', 'Fukushima Reconstruction Promotion Group, General Coordination Office'),
  ],
  goals: [
    {
      text: text(
        '工程ごとに技術開発と実証の段階を着実に進め、福島第一原子力発電所の廃炉をやり遂げる',
        'Development and trials move on step by step until Fukushima Daiichi is decommissioned',
      ),
    },
  ],
  sources: { budgetDocument },
  withoutMeasure: [
    {
      printed: '（2）放射性物質研究拠点施設等運営事業',
      why: text(
        '①と②の二つの施設に分かれるため、（2）としての措置はありません。',
        'It divides into the facilities ① and ②, each a measure of its own.',
      ),
    },
  ],
  measures: [
    {
      id: 'decommissioning-research',
      name: text('廃炉・汚染水・処理水対策の研究開発支援', 'Support for research on decommissioning and treated water'),
      at: '事業概要（1）',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '廃炉・汚染水・処理水対策の、技術的に難しい研究開発に基金の支援を受けて取り組む者',
        'Those who do technically difficult research on decommissioning and water, with support from the fund',
      ),
      parameters: {},
      eligibility: all(oneOf(vocabulary.plannedActivity, 'nuclearDecommissioning'), notHousehold),
      amount: {
        kind: 'undocumented',
        why: text(
          '基金からの支援の率と上限額は、資料に書かれていません。',
          'The document gives neither rate nor cap of the support from the fund.',
        ),
      },
      payers: national,
      assumptions: [
        text(
          '対象者は資料に書かれていないため、取組で判定し、家庭だけを除きます。',
          'The document does not say who applies, so the activity is asked and households alone are left out.',
        ),
      ],
      conditions: [
        text(
          '福島第一原子力発電所の廃炉、汚染水か処理水の対策についての、技術的に難しい研究開発であること。',
          'It must be technically difficult research on decommissioning Fukushima Daiichi or on its contaminated or treated water.',
        ),
      ],
      apply: {
        unknown: text(
          '基金の公募の窓口と期間は資料になく、見つかっていません。',
          'Neither contact nor window of the fund’s calls was found.',
        ),
      },
    },
    {
      id: 'decommissioning-commissioned-work',
      name: text('廃炉・汚染水・処理水対策の環境整備の委託', 'Commissioned work that smooths decommissioning'),
      at: '事業概要（1）',
      mechanism: 'commission',
      award: 'ceiling',
      applicants: false,
      institution: text('受託者（資料に名称なし）', 'a contractor that the document does not name'),
      openTo: text(
        '申請を受け付ける制度ではなく、対策を円滑に進めるための委託と広報です',
        'Nobody applies: it is commissioned work, publicity included, that helps the programme run smoothly',
      ),
      parameters: {},
      eligibility: all(),
      amount: {
        kind: 'undocumented',
        why: text('委託の金額は資料に書かれていません。', 'The document does not give the amount of the commission.'),
      },
      payers: national,
      assumptions: [
        text('広報も、この委託の中で行われるものと読みます。', 'Publicity is read as part of this commission.'),
      ],
    },
    {
      id: 'remote-operation-test-facility',
      name: text('遠隔操作装置等の実証試験施設の運用', 'Running the test facility for remote operation'),
      at: '事業概要（2）①',
      ...toTheAgency,
      openTo: text(
        '申請を受け付ける制度ではなく、ロボットアームの実証試験や運転員の訓練をする施設の運用です',
        'Nobody applies: it runs the facility where robot arms are tested and operators trained',
      ),
    },
    {
      id: 'radioactive-analysis-facility',
      name: text('放射性物質分析施設の整備・運用', 'Building and running the analysis facility'),
      at: '事業概要（2）②',
      ...toTheAgency,
      openTo: text(
        '申請を受け付ける制度ではなく、燃料デブリ、放射性廃棄物、ALPS処理水を調べる施設を整え、動かす事業です',
        'Nobody applies: it builds and runs the facility that analyses fuel debris, radioactive waste and ALPS treated water',
      ),
    },
    {
      id: 'fuel-debris-facility-construction',
      name: text('燃料デブリ等を扱う施設・設備の整備', 'Building facilities that handle fuel debris'),
      at: '事業概要（3）',
      ...toTheAgency,
      openTo: text(
        '申請を受け付ける制度ではなく、燃料デブリなどを扱う施設や設備の整備です',
        'Nobody applies: it builds facilities and equipment that handle fuel debris and the like',
      ),
    },
  ],
})
