import { all, atMost, oneOf, parameter, product, roundDown, text, valueOf } from '../../src/author'
import type { MeasureDraft } from '../../src/author'
import { notHousehold } from '../applicants'
import { national } from '../payers'
import { vocabulary } from '../vocabulary'
import { connectedDevices, smartMeterTrial } from './parameters'

const partOfTheCost = roundDown(
  1,
  atMost(parameter('cap'), product(valueOf(vocabulary.eligibleCost), parameter('subsidyRate'))),
)
const whoApplies = text(
  '対象者は予算の資料にありません。家庭の申請は想定されていないものと読み、家庭だけを除きます。',
  'The budget document does not say who applies; it is read as not meant for homes, and households alone are left out.',
)

export const connectedDevicesGrant: MeasureDraft = {
  id: 'demand-response-iot',
  name: text('DRの拡大に向けたIoT化支援', 'Grant for connecting devices for demand response'),
  at: '事業概要（1）②',
  mechanism: 'subsidy',
  award: 'ceiling',
  applicants: true,
  openTo: text(
    '電力の需給の調整（ディマンド・リスポンス、DR）に使えるよう、電気を使う側の機器をIoT化する者',
    'Those who connect devices on the users’ side so that they can serve demand response (DR)',
  ),
  parameters: connectedDevices,
  purpose: all(
    oneOf(vocabulary.plannedActivity, 'demandResponse'),
    oneOf(vocabulary.demandResponseWork, 'connectDevices'),
    notHousehold,
  ),
  eligibility: all(),
  amount: partOfTheCost,
  payers: national,
  assumptions: [
    whoApplies,
    text(
      '上限の2,000万円は1件の申請にかかるものと読みます。Jグランツの欄には1件当たりと書かれていません。',
      'The cap of 20 million yen is read as one on each application; the field on J-Grants does not say so.',
    ),
  ],
  conditions: [
    text(
      'IoT化する機器が、DRに活用できる需要家側のものであること。',
      'The devices must be on the users’ side and of use for demand response.',
    ),
  ],
  rounds: [
    {
      round: '令和7年度補正',
      en: 'FY2025 supplementary budget',
      opens: '2026-03-24',
      closes: '2026-11-27',
      url: 'https://sii.or.jp/DRIoT07r/',
      source: 'iotCall',
    },
  ],
  apply: {
    where: text(
      'Jグランツで、一般社団法人環境共創イニシアチブ（SII）へ',
      'On J-Grants, to the Sustainable open Innovation Initiative (SII)',
    ),
    by: text('令和7年度補正予算の公募は2026年11月27日まで', '27 November 2026 for the call of this budget'),
    whom: text('SIIの窓口', 'SII'),
    url: 'https://sii.or.jp/DRIoT07r/',
    prepare: [text('機器と工事の見積書', 'Quotations of devices and work')],
  },
}

export const smartMeterTrialGrant: MeasureDraft = {
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
  parameters: smartMeterTrial,
  purpose: all(
    oneOf(vocabulary.plannedActivity, 'demandResponse'),
    oneOf(vocabulary.demandResponseWork, 'smartMeterTrial'),
    notHousehold,
  ),
  eligibility: all(),
  amount: partOfTheCost,
  payers: national,
  assumptions: [
    whoApplies,
    text(
      '補助率は今回も前回も分からないため、0円から、費用と上限額の小さい方までの幅で示します。上限の2億円は令和6年度補正予算の公募のもので、今回も同じとは限りません。',
      'The rate is known neither for this call nor for the one before, so the amount is a range from nothing to the smaller of cost and cap. The cap of 200 million yen is that of the FY2024 call and may differ now.',
    ),
  ],
  conditions: [
    text(
      '次世代スマートメーターの通信機能を使って、DRに活用できる機器などを制御する実証であること。',
      'The trial must control devices that can serve demand response through the meters’ own communication.',
    ),
  ],
  rounds: [
    {
      round: '令和6年度補正',
      en: 'FY2024 supplementary budget',
      opens: '2025-03-31',
      closes: '2025-04-22',
      note: text('前の年度の公募です。', 'This was the call of the year before.'),
      source: 'smartMeterPrecedent',
    },
    {
      round: '令和7年度補正',
      en: 'FY2025 supplementary budget',
      note: text(
        '公募があることだけが分かり、期間は見つかっていません。',
        'Only that there is a call is known, not when.',
      ),
      url: 'https://sii.or.jp/smartmeterjisshou07r/',
      source: 'smartMeterPage',
    },
  ],
  apply: {
    where: text('一般社団法人環境共創イニシアチブ（SII）', 'Sustainable open Innovation Initiative (SII)'),
    by: text('令和7年度補正予算の公募の期間は見つかっていません。', 'The window of this budget’s call was not found.'),
    whom: text('SIIの窓口', 'SII'),
    url: 'https://sii.or.jp/smartmeterjisshou07r/',
  },
}
