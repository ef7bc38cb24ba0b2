import { all, defineProgramme, isTrue, oneOf, text } from '../../src/author'
import { national } from '../payers'
import { vocabulary } from '../vocabulary'
import { prefecturalSchemes } from './prefectural-schemes'
import { sources } from './sources'
import {
  askAgency,
  eitherDesignation,
  namedDisasters,
  severeDisasterCap,
  shareOfState,
  throughLocalGovernment,
} from './words'

const localGovernment = oneOf(vocabulary.applicantType, 'localGovernment')
const micro = oneOf(vocabulary.enterpriseSize, 'micro')
const designated = isTrue(vocabulary.designatedDisaster)
const partOfOneMeasure = text(
  '(1)の伴走支援モデルを作る取組の中身で、独立した支援ではありません。',
  'It is a part of the support model in (1), not a support of its own.',
)

export const localGovernmentSmallBusinessSupport = defineProgramme(vocabulary, {
  id: 'local-government-small-business-support',
  number: 13,
  name: text('地方公共団体による小規模事業者支援推進事業', 'Support of micro enterprises through local government'),
  summary: text(
    '中小企業基本法と小規模企業振興基本法に沿って国と地方公共団体が役割を分け、地方公共団体が小規模事業者に行う伴走支援と、災害からの復旧の支援に、国が資金を出します。',
    'State and local government share the work under the SME Basic Act and the Basic Act for Micro Enterprises: the state funds the hands-on support that local governments give micro enterprises, and their help after disasters.',
  ),
  budget: { yen: 5_300_000_000n, printed: '53億円' },
  bureaus: [],
  goals: [
    {
      text: text(
        '(1) 伴走支援などを受けた小規模事業者が、経営課題を改善できる割合',
        '(1) Share of micro enterprises with hands-on support that manage their problems better',
      ),
      figure: text('80%超', 'over 80%'),
      deadline: text('事業終了後', 'after the programme'),
    },
    {
      text: text(
        '(2) 支援を受けた小規模事業者などのうち、年度末の時点で事業を再建した者の割合',
        '(2) Share of micro enterprises and others supported that are back in business, measured at the end of the fiscal year',
      ),
      figure: text('80%以上', '80% or more'),
      deadline: text('長期的', 'in the long run'),
    },
  ],
  sources,
  withoutMeasure: [
    { printed: '①地域の支援機関の連携体制の構築', why: partOfOneMeasure },
    { printed: '②プッシュ型の働きかけ', why: partOfOneMeasure },
    { printed: '③課題解決のための一貫支援', why: partOfOneMeasure },
  ],
  measures: [
    {
      id: 'local-consultation-grant',
      name: text(
        '最低賃金引上げ等の事業環境変化への対応（地方公共団体への支援）',
        'Support for wage rises and other change (grant to local government)',
      ),
      at: '事業概要(1)',
      mechanism: 'grantToPublicBody',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '最低賃金の引上げなどの変化に直面する小規模事業者の、伴走支援モデルを作る地方公共団体',
        'Local governments that build a model of hands-on support for micro enterprises facing higher minimum wages and other change',
      ),
      parameters: {},
      eligibility: localGovernment,
      amount: shareOfState,
      payers: national,
      assumptions: [
        text(
          '地方公共団体の種類（都道府県か市町村か）は資料になく、限りません。',
          'The document does not say which level of local government, so all are taken.',
        ),
      ],
      conditions: [
        text(
          '地域の支援機関の連携体制、進んで声をかける働きかけ、課題解決までの一貫した支援の三つを行うモデルであること。',
          'The model joins local support bodies, reaches out to firms, and helps throughout until problems are solved.',
        ),
      ],
      apply: askAgency,
    },
    {
      id: 'local-consultation',
      name: text(
        '最低賃金引上げ等の事業環境変化への対応（小規模事業者の伴走支援）',
        'Support for wage rises and other change (advice for micro enterprises)',
      ),
      at: '事業概要(1)',
      mechanism: 'advice',
      award: 'none',
      applicants: true,
      openTo: text(
        '外部環境の変化で経営課題を抱える小規模事業者。国が地方公共団体を支援し、事業者は地域の支援機関から働きかけや一貫した支援を受けます',
        'Micro enterprises with problems from a changing environment; the state funds local government, and local support bodies reach out and help throughout',
      ),
      parameters: {},
      purpose: oneOf(vocabulary.plannedActivity, 'businessConsultation'),
      eligibility: micro,
      amount: {
        kind: 'undocumented',
        why: text('相談や助言の支援で、金額を受け取るものではありません。', 'It is advice, not money.'),
      },
      payers: national,
      assumptions: [],
      conditions: [throughLocalGovernment],
      apply: {
        where: text('事業所のある市町村か都道府県の支援機関', 'the support bodies of your municipality or prefecture'),
        whom: text(
          '近くの商工会、商工会議所、市町村の商工の窓口',
          'a society or chamber of commerce near you, or the municipal office for commerce',
        ),
      },
    },
    {
      id: 'local-disaster-recovery-grant',
      name: text('災害時支援（地方公共団体への支援）', 'Help after disasters (grant to local government)'),
      at: '事業概要(2)',
      mechanism: 'grantToPublicBody',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        `${namedDisasters.ja}で、施設や設備の復旧を支援する地方公共団体`,
        `Local governments that help rebuild premises and equipment after ${namedDisasters.en}`,
      ),
      parameters: {},
      eligibility: all(localGovernment, designated),
      amount: shareOfState,
      payers: national,
      assumptions: [eitherDesignation, severeDisasterCap],
      conditions: [
        text(
          '施設や設備の復旧を支援する施策であること。',
          'It is a scheme that supports the repair of premises and equipment.',
        ),
      ],
      apply: askAgency,
    },
    {
      id: 'local-disaster-recovery',
      name: text(
        '災害時支援（小規模事業者の施設・設備の復旧）',
        'Help after disasters (rebuilding by micro enterprises)',
      ),
      at: '事業概要(2)',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        `${namedDisasters.ja}で被災し、施設や設備を復旧する小規模事業者。地方公共団体の制度に申請します`,
        `Micro enterprises that rebuild after ${namedDisasters.en}; they apply to the scheme of their local government`,
      ),
      parameters: {},
      purpose: oneOf(vocabulary.plannedActivity, 'disasterRecovery'),
      eligibility: all(micro, designated),
      amount: {
        kind: 'undocumented',
        why: text(
          '率と上限額は都道府県ごとに決められ、令和7年の災害で見つかった静岡、東京、熊本、鹿児島、石川、秋田の制度は別の支援として計算します。',
          'Each prefecture sets rate and cap; those found for the disasters of 2025 (Shizuoka, Tokyo, Kumamoto, Kagoshima, Ishikawa, Akita) are measures of their own.',
        ),
      },
      payers: [],
      assumptions: [
        eitherDesignation,
        severeDisasterCap,
        text(
          '目標に「小規模事業者等」とあり、ほかの事業者も対象になりえますが、誰かは資料にありません。',
          'The goals speak of micro enterprises “and others”; who else is meant is not in the document.',
        ),
      ],
      conditions: [throughLocalGovernment],
      apply: {
        where: text('事業所のある都道府県か市町村', 'the prefecture or municipality of your place of business'),
        whom: text(
          'その産業振興の窓口か、近くの商工会、商工会議所',
          'its office for industry, or a society or chamber of commerce near you',
        ),
        prepare: [
          text('罹災証明書または被災証明書', 'The certificate of damage from your municipality'),
          text('復旧の見積書', 'Quotations for the repair'),
        ],
      },
    },
    ...prefecturalSchemes,
  ],
})
