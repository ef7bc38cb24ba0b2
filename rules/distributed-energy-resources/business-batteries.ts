import { all, atMost, oneOf, parameter, product, roundDown, text, valueOf } from '../../src/author'
import type { MeasureDraft } from '../../src/author'
import { notHousehold } from '../applicants'
import { national } from '../payers'
import { vocabulary } from '../vocabulary'
import { businessBattery } from './parameters'

const forBusinessBatteries = (call: 'ordinary' | 'large'): MeasureDraft['eligibility'] =>
  all(
    oneOf(vocabulary.plannedActivity, 'demandResponse'),
    oneOf(vocabulary.demandResponseWork, 'battery'),
    notHousehold,
    oneOf(vocabulary.batteryCallSize, call),
  )

export const businessBatteries: MeasureDraft = {
  id: 'demand-response-batteries-business',
  name: text(
    '業務用、産業用の蓄電システムの導入補助（DRに活用できるもの）',
    'Grant for business batteries that can serve demand response',
  ),
  at: '事業概要（1）①',
  mechanism: 'subsidy',
  award: 'ceiling',
  applicants: true,
  openTo: text(
    '電力の需給の調整（ディマンド・リスポンス、DR）に使える蓄電池を、店や事務所、工場などに入れる事業者',
    'Businesses that install a battery which can serve demand response (DR) in a shop, an office or a plant',
  ),
  parameters: businessBattery,
  purpose: forBusinessBatteries('ordinary'),
  eligibility: all(),
  amount: roundDown(1, atMost(parameter('cap'), product(valueOf(vocabulary.eligibleCost), parameter('subsidyRate')))),
  payers: national,
  assumptions: [
    text(
      '上限の1,500万円は1件の申請にかかるものと読みます。Jグランツの欄には1件当たりと書かれていません。',
      'The cap of 15 million yen is read as one on each application; the field on J-Grants does not say so.',
    ),
    text(
      '容量1kWh当たりの上限額がある場合、補助額はこれより低くなります。令和5年度補正予算の公募では1kWh当たり48,000円でしたが、今回の額は分かりません。',
      'A limit per kWh may lower the grant; it was 48,000 yen in the FY2023 call, and is not known for this one.',
    ),
  ],
  conditions: [
    text(
      '電力の需給の調整（DR）に活用できる、業務用か産業用の蓄電システムであること。',
      'The battery must be for business or industry and able to serve demand response.',
    ),
    text(
      '大規模な蓄電システムには別の公募があります。どちらに当たるかは公募要領で確かめてください。',
      'Large systems have a call of their own; check in the guideline which one is yours.',
    ),
  ],
  rounds: [
    {
      round: '令和7年度補正',
      en: 'FY2025 supplementary budget',
      opens: '2026-03-24',
      closes: '2026-10-30',
      url: 'https://sii.or.jp/DRchikudenchi_gyousan07r/',
      source: 'businessBatteryCall',
    },
  ],
  apply: {
    where: text(
      'Jグランツで、一般社団法人環境共創イニシアチブ（SII）へ',
      'On J-Grants, to the Sustainable open Innovation Initiative (SII)',
    ),
    by: text('令和7年度補正予算の公募は2026年10月30日まで', '30 October 2026 for the call of this budget'),
    whom: text('SIIの窓口', 'SII'),
    url: 'https://sii.or.jp/DRchikudenchi_gyousan07r/',
    prepare: [text('蓄電池の見積書と仕様書', 'Quotation and data sheet of the battery')],
  },
}

export const largeBusinessBatteries: MeasureDraft = {
  id: 'demand-response-batteries-large-business',
  name: text(
    '大規模な業務用、産業用の蓄電システム等の導入補助（DRに活用できるもの）',
    'Grant for large business batteries that can serve demand response',
  ),
  at: '事業概要（1）①',
  mechanism: 'subsidy',
  award: 'ceiling',
  applicants: true,
  openTo: text(
    '電力の需給の調整（ディマンド・リスポンス、DR）に使える大規模な蓄電池などを入れる事業者',
    'Businesses that install large batteries and the like which can serve demand response (DR)',
  ),
  parameters: {},
  eligibility: forBusinessBatteries('large'),
  amount: {
    kind: 'undocumented',
    why: text(
      '大規模な蓄電システムの公募があることだけが分かり、補助率も上限額も見つかっていません。',
      'Only that there is a call for large systems is known; neither rate nor cap was found.',
    ),
  },
  payers: national,
  assumptions: [
    text(
      'どこから「大規模」になるかは分からないため、応募する公募を尋ねます。',
      'Where “large” begins is not known, so the call that one applies to is asked.',
    ),
  ],
  conditions: [
    text(
      '電力の需給の調整（DR）に活用できる、業務用か産業用の蓄電システムなどであること。',
      'It must be a battery or the like for business or industry and able to serve demand response.',
    ),
  ],
  rounds: [
    {
      round: '令和7年度補正',
      en: 'FY2025 supplementary budget',
      note: text(
        '公募があることだけが分かり、期間は見つかっていません。',
        'Only that there is a call is known, not when.',
      ),
      url: 'https://sii.or.jp/daikibogyousan07r/',
      source: 'largeBatteryPage',
    },
  ],
  apply: {
    where: text('一般社団法人環境共創イニシアチブ（SII）', 'Sustainable open Innovation Initiative (SII)'),
    whom: text('SIIの窓口', 'SII'),
    url: 'https://sii.or.jp/daikibogyousan07r/',
  },
}
