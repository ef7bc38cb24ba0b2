import { defineProgramme, text } from '../../src/author'
import { vocabulary } from '../vocabulary'
import { businessBatteries, largeBusinessBatteries } from './business-batteries'
import { connectedDevicesGrant, smartMeterTrialGrant } from './devices'
import { householdBatteries } from './household-batteries'
import { sources } from './sources'

export const distributedEnergyResources = defineProgramme(vocabulary, {
  id: 'distributed-energy-resources',
  number: 28,
  name: text(
    '再エネ導入拡大のためのフレキシビリティ確保に向けた分散型エネルギーリソース導入支援等事業',
    'Distributed energy resources that make room for renewables',
  ),
  summary: text(
    '電気を使う側の蓄電池や機器を電力の需給の調整（ディマンド・リスポンス、DR）に生かせるよう、導入と実証の費用を補助します。',
    'Pays part of the cost of batteries and devices on the users’ side that help to balance the grid (demand response, DR), and of trying them out.',
  ),
  budget: { yen: 8_100_000_000n, printed: '81億円' },
  bureaus: [
    text(
      '資源エネルギー庁 省エネルギー・新エネルギー部 新エネルギーシステム課',
      'Agency for Natural Resources and Energy, Energy Efficiency and Renewable Energy Department, Advanced Energy Systems and Structure Division',
    ),
  ],
  goals: [
    {
      text: text(
        '電源に占める再生可能エネルギーの比率（2040年度のエネルギー需給の見通しによる）',
        'Share of renewables in power generation, as in the energy outlook for FY2040',
      ),
      figure: text('4～5割程度', 'about 40 to 50%'),
      deadline: text('2040年度', 'FY2040'),
    },
  ],
  sources,
  withoutMeasure: [
    {
      printed: '（1）ディマンド・リスポンスに対応したリソース導入拡大支援事業',
      why: text(
        '①と②に分かれ、①は家庭用（demand-response-batteries-household）、業務産業用（demand-response-batteries-business）、大規模な業務産業用（demand-response-batteries-large-business）の公募ごとに、②は demand-response-iot として載せています。',
        'It divides into ① (demand-response-batteries-household, -business and -large-business, a measure for each call) and ② (demand-response-iot).',
      ),
    },
    {
      printed: '① DRに活用可能な家庭用、業務・産業用蓄電システム導入支援',
      why: text(
        '公募が家庭用、業務産業用、大規模な業務産業用に分かれているため、それぞれを支援措置としています。',
        'Its calls are separate for homes, for businesses and for large systems of businesses, so each is a measure.',
      ),
    },
  ],
  measures: [
    householdBatteries,
    businessBatteries,
    largeBusinessBatteries,
    connectedDevicesGrant,
    smartMeterTrialGrant,
  ],
})
