import { defineProgramme, oneOf, text } from '../../src/author'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

const demandResponse = oneOf(vocabulary.plannedActivity, 'demandResponse')
const unknownRate = {
  kind: 'undocumented',
  why: text(
    '補助率と上限額を示す制度の図が、資料の本文に残っていません。',
    'The diagram that would give rate and cap is not in the text.',
  ),
} as const

export const distributedEnergyResources = defineProgramme(vocabulary, {
  id: 'distributed-energy-resources',
  number: 28,
  name: text(
    '再エネ導入拡大のためのフレキシビリティ確保に向けた分散型エネルギーリソース導入支援等事業',
    'Distributed energy resources that make room for renewables',
  ),
  summary: text(
    '電気を使う側の蓄電池や機器を電力の需給の調整に生かせるよう、導入と実証の費用を補助します。',
    'Pays part of the cost of batteries and devices on the users’ side that help to balance the grid, and of trying them out.',
  ),
  budget: { yen: 8_100_000_000n, printed: '81億円' },
  bureaus: [
    text(
      '資源エネルギー庁 省エネルギー・新エネルギー部 新エネルギーシステム課',
      'Agency for Natural Resources and Energy, Energy Efficiency and Renewable Energy Department, New Energy Systems Division',
    ),
  ],
  goals: [
    {
      text: text('電源に占める再生可能エネルギーの比率', 'Share of renewables in power generation'),
      figure: '4～5割程度',
      deadline: '2040年度',
    },
  ],
  sources: { budgetDocument },
  withoutMeasure: [
    {
      printed: '（1）ディマンド・リスポンスに対応したリソース導入拡大支援事業',
      why: text(
        '①と②の二つの支援措置に分かれるため、（1）としての措置はありません。',
        'It divides into ① and ②, each a measure of its own.',
      ),
    },
  ],
  measures: [
    {
      id: 'demand-response-batteries',
      name: text(
        'DRに活用可能な家庭用、業務・産業用蓄電システム導入支援',
        'Grant for batteries that can serve demand response',
      ),
      at: '事業概要（1）①',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '需給の調整に使える蓄電システムを導入する家庭や事業者',
        'Homes and businesses that install a battery which can serve demand response',
      ),
      parameters: {},
      eligibility: demandResponse,
      amount: unknownRate,
      payers: national,
      assumptions: [
        text(
          '家庭用も業務・産業用も対象なので、申請者の種類は尋ねません。',
          'Batteries for homes and for businesses are both covered, so the kind of applicant is not asked.',
        ),
      ],
    },
    {
      id: 'demand-response-iot',
      name: text('DRの拡大に向けたIoT化支援', 'Grant for connecting devices for demand response'),
      at: '事業概要（1）②',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '需給の調整に使えるよう、電気を使う側の機器をIoT化する者',
        'Those who connect devices on the users’ side so that they can serve demand response',
      ),
      parameters: {},
      eligibility: demandResponse,
      amount: unknownRate,
      payers: national,
      assumptions: [
        text(
          '対象者は資料に書かれていないため、取組だけで判定します。',
          'The document does not say who applies, so only the activity is asked.',
        ),
      ],
    },
    {
      id: 'smart-meter-demand-response',
      name: text(
        '次世代スマートメーターを活用したディマンド・リスポンス実証',
        'Trial of demand response through next-generation smart meters',
      ),
      at: '事業概要（2）',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '次世代スマートメーターの通信機能で機器を制御する実証に取り組む者',
        'Those who try out controlling devices through next-generation smart meters',
      ),
      parameters: {},
      eligibility: demandResponse,
      amount: unknownRate,
      payers: national,
      assumptions: [
        text(
          '対象者は資料に書かれていないため、取組だけで判定します。',
          'The document does not say who applies, so only the activity is asked.',
        ),
      ],
    },
  ],
})
