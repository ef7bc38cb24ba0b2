import { all, defineProgramme, isTrue, oneOf, text } from '../../src/author'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

const localGovernment = oneOf(vocabulary.applicantType, 'localGovernment')
const micro = oneOf(vocabulary.enterpriseSize, 'micro')
const consultation = oneOf(vocabulary.plannedActivity, 'businessConsultation')
const recovery = all(oneOf(vocabulary.plannedActivity, 'disasterRecovery'), isTrue(vocabulary.designatedDisaster))
const unknownRate = {
  kind: 'undocumented',
  why: text(
    '国が出す割合と上限額を示す制度の図が、資料の本文に残っていません。',
    'The diagram that would give the share of the state and the cap is not in the text.',
  ),
} as const
const eitherDesignation = text(
  '局激指定と災害救助法適用のどちらか一方でよいかは資料から読み切れず、どちらかがあれば対象とみなします。',
  'The document does not settle whether both designations are needed; either is taken to be enough.',
)
const throughLocalGovernment = text(
  '住所地の地方公共団体がこの事業を使うことが前提です。使うかどうかは地方公共団体が決めます。',
  'It depends on the local government using this programme, which it decides itself.',
)
const partOfOneMeasure = text(
  '(1)の伴走支援モデルを作る取組の中身で、独立した支援ではありません。',
  'It is a part of the support model in (1), not a support of its own.',
)

export const localGovernmentSmallBusinessSupport = defineProgramme(vocabulary, {
  id: 'local-government-small-business-support',
  number: 13,
  name: text('地方公共団体による小規模事業者支援推進事業', 'Support of micro enterprises through local government'),
  summary: text(
    '地方公共団体が小規模事業者に行う伴走支援と、災害からの復旧の支援に、国が資金を出します。',
    'Funds local governments that stand by micro enterprises and help them rebuild after disasters.',
  ),
  budget: { yen: 5_300_000_000n, printed: '53億円' },
  bureaus: [],
  goals: [
    {
      text: text(
        '地方公共団体が支援した小規模事業者のうち、経営課題の改善につながった者の割合',
        'Share of micro enterprises supported that manage their problems better',
      ),
      figure: '80%を超える',
      deadline: '事業終了後',
    },
    {
      text: text(
        '地方公共団体が支援した小規模事業者などのうち、事業を再建した者の割合',
        'Share of micro enterprises supported that are back in business',
      ),
      figure: '80%以上',
      deadline: '年度末',
    },
  ],
  sources: { budgetDocument },
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
        '小規模事業者の伴走支援モデルを作る地方公共団体',
        'Local governments that build a model of standing by micro enterprises',
      ),
      parameters: {},
      eligibility: all(consultation, localGovernment),
      amount: unknownRate,
      payers: national,
      assumptions: [
        text(
          '地方公共団体の種類（都道府県か市町村か）は資料になく、限りません。',
          'The document does not say which level of local government, so all are taken.',
        ),
      ],
    },
    {
      id: 'local-consultation',
      name: text(
        '最低賃金引上げ等の事業環境変化への対応（小規模事業者の伴走支援）',
        'Support for wage rises and other change (advice for micro enterprises)',
      ),
      at: '事業概要(1)',
      mechanism: 'advice',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '経営課題を抱える小規模事業者。国が地方公共団体を支援し、事業者は地域の支援機関から働きかけや一貫した支援を受けます',
        'Micro enterprises with business problems; the state funds local government, and local support bodies reach out and help throughout',
      ),
      parameters: {},
      eligibility: all(consultation, micro),
      amount: {
        kind: 'undocumented',
        why: text('相談や助言の支援で、金額を受け取るものではありません。', 'It is advice, not money.'),
      },
      payers: national,
      assumptions: [throughLocalGovernment],
    },
    {
      id: 'local-disaster-recovery-grant',
      name: text('災害時支援（地方公共団体への支援）', 'Help after disasters (grant to local government)'),
      at: '事業概要(2)',
      mechanism: 'grantToPublicBody',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '局激指定や災害救助法の適用を受けた災害で、施設や設備の復旧を支援する地方公共団体',
        'Local governments that help rebuild after a designated disaster',
      ),
      parameters: {},
      eligibility: all(recovery, localGovernment),
      amount: unknownRate,
      payers: national,
      assumptions: [
        eitherDesignation,
        text(
          '自治体連携型補助金（局激版）の上限額は被害の程度に応じて引き上げられますが、額は資料にありません。',
          'The cap rises with the damage in the prefecture; the document gives no figure.',
        ),
      ],
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
        '局激指定や災害救助法の適用を受けた災害で被災し、施設や設備を復旧する小規模事業者。地方公共団体の制度に申請します',
        'Micro enterprises that rebuild after a designated disaster; they apply to the scheme of their local government',
      ),
      parameters: {},
      eligibility: all(recovery, micro),
      amount: unknownRate,
      payers: national,
      assumptions: [
        eitherDesignation,
        throughLocalGovernment,
        text(
          '目標に「小規模事業者等」とあり、ほかの事業者も対象になりえますが、誰かは資料にありません。',
          'The goals speak of micro enterprises “and others”; who else is meant is not in the document.',
        ),
      ],
    },
  ],
})
