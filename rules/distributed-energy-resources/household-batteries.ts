import { all, leastOf, named, noMoreThan, oneOf, parameter, product, roundDown, text, valueOf } from '../../src/author'
import type { MeasureDraft } from '../../src/author'
import { national } from '../payers'
import { vocabulary } from '../vocabulary'
import { homeBattery } from './parameters'

const cost = named(
  'batteryCost',
  text('設備費と工事費', 'cost of equipment and work'),
  valueOf(vocabulary.eligibleCost),
)
const mostCost = named(
  'mostBatteryCost',
  text('蓄電容量に見合う価格の上限', 'highest cost for this storage capacity'),
  product(valueOf(vocabulary.storageCapacity), parameter('costLimit')),
)

export const householdBatteries: MeasureDraft = {
  id: 'demand-response-batteries-household',
  name: text(
    '家庭用蓄電システムの導入補助（DRに活用できるもの）',
    'Grant for home batteries that can serve demand response',
  ),
  at: '事業概要（1）①',
  mechanism: 'subsidy',
  award: 'ceiling',
  applicants: true,
  openTo: text(
    '電力の需給の調整（ディマンド・リスポンス、DR）に使える蓄電池を自宅に入れる人',
    'People who install a battery at home that can serve demand response (DR)',
  ),
  parameters: homeBattery,
  purpose: oneOf(vocabulary.plannedActivity, 'demandResponse'),
  eligibility: all(oneOf(vocabulary.applicantType, 'household'), noMoreThan(cost, mostCost)),
  amount: roundDown(
    1,
    leastOf(
      product(valueOf(vocabulary.effectiveCapacity), parameter('amountPerKwh')),
      product(valueOf(vocabulary.eligibleCost), parameter('subsidyRate')),
      parameter('cap'),
    ),
  ),
  payers: national,
  assumptions: [
    text(
      '予算の資料に金額はなく、公募要領を引く頁の数字によります。1kWh当たりの補助額（基本34,500円、加算2,000円と1,000円）は、出所が一つだけです。',
      'The budget document gives no figures; those here are from pages that quote the call. The grant per kWh (34,500 yen, plus 2,000 and 1,000) rests on a single source.',
    ),
    text(
      '1円未満の切捨ては、令和6年度補正予算の公募にならっています。',
      'Fractions of a yen are dropped, as in the call of the FY2024 supplementary budget.',
    ),
  ],
  conditions: [
    text(
      '補助対象経費は、設備費と工事費の合計（消費税を除く）です。',
      'The eligible cost is equipment and work together, without consumption tax.',
    ),
    text('SIIの製品一覧に登録された蓄電池であること。', 'The battery must be in the product list of SII.'),
    text(
      'SIIに登録された販売事業者などと共同で申請すること。',
      'The application is made together with a seller registered with SII.',
    ),
    text(
      '2028年3月31日まで、電力の需給の調整（DR）に協力すること。',
      'The battery must take part in demand response until 31 March 2028.',
    ),
  ],
  rounds: [
    {
      round: '令和7年度補正',
      en: 'FY2025 supplementary budget',
      opens: '2026-03-24',
      closes: '2026-05-29',
      note: text(
        '期限は2026年12月10日でしたが、予算に達したため2026年5月29日に締め切られました。',
        'It was to run to 10 December 2026 and closed on 29 May 2026, when the budget was used up.',
      ),
      url: 'https://dr-battery.sii.or.jp/r7h/',
      source: 'homeBatteryPage',
    },
  ],
  apply: {
    where: text(
      '登録された販売事業者などを通じて、一般社団法人環境共創イニシアチブ（SII）へ',
      'Through a registered seller, to the Sustainable open Innovation Initiative (SII)',
    ),
    by: text(
      '令和7年度補正予算の公募は2026年5月29日に終わりました。次の公募は分かっていません。',
      'The call of this budget closed on 29 May 2026; the next one is not known.',
    ),
    whom: text('蓄電池の販売店か、SIIの窓口', 'The seller of the battery, or SII'),
    url: 'https://dr-battery.sii.or.jp/r7h/',
    prepare: [
      text('見積書（設備費と工事費、消費税を除く）', 'A quotation of equipment and work, without tax'),
      text('蓄電容量と初期実効容量の分かる仕様書', 'The data sheet with storage and effective capacity'),
    ],
  },
}
