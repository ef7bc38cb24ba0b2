import { all, atLeast, atMost, named, oneOf, parameter, product, roundDown, text, valueOf } from '../../src/author'
import type { Formula, MeasureDraft } from '../../src/author'
import { notHousehold } from '../applicants'
import { national } from '../payers'
import { vocabulary } from '../vocabulary'
import { energyManagementFrame, equipmentCap, equipmentFloor, equipmentRate } from './parameters'

const inIndustry = all(oneOf(vocabulary.plannedActivity, 'energySaving'), notHousehold)

/** The grant as computed, under a name, so that the floor is tested on the exact amount and reads so. */
const grant = (rate: string, cap: string): Formula =>
  named(
    'grantBeforeFloor',
    text('端数を切り捨てる前の補助額', 'grant before rounding'),
    atMost(parameter(cap), product(valueOf(vocabulary.eligibleCost), parameter(rate))),
  )

const equipmentGrant = grant('equipmentRate', 'equipmentCap')
const managementGrant = grant('subsidyRate', 'cap')

const toSii = {
  where: text(
    '一般社団法人環境共創イニシアチブ（SII）の補助事業ポータルなど',
    'Sustainable open Innovation Initiative (SII), by its portal',
  ),
  whom: text('SIIの窓口', 'SII'),
  url: 'https://sii.or.jp/setsubi07r/overview3.html',
}

export const energySavingEquipment: MeasureDraft = {
  id: 'energy-saving-equipment',
  name: text('省エネルギー投資促進支援事業（設備単位型）', 'Grant for energy-saving equipment (by unit)'),
  at: '事業概要（1）',
  mechanism: 'subsidy',
  award: 'ceiling',
  applicants: true,
  openTo: text(
    '工場や事業場のユーティリティ設備や生産設備を、省エネ性能の高いものに更新する事業者（複数の事業者の連携も含む）',
    'Businesses that replace utility or production equipment of a plant or workplace with more efficient ones, alone or together',
  ),
  parameters: { equipmentRate, equipmentCap, equipmentFloor },
  purpose: inIndustry,
  eligibility: atLeast(equipmentGrant, parameter('equipmentFloor')),
  amount: roundDown(1, equipmentGrant),
  payers: national,
  assumptions: [
    text(
      '資料は補助率を「1/3以内 等」と書いています。ほかの補助率は資料にないため、1/3だけを使います。',
      'The document says “up to 1/3 and the like”; other rates are not given, so 1/3 alone is used.',
    ),
    text(
      '上限の1億円と下限の30万円は、公募要領にならい、事業全体の補助額にかかるものとします。',
      'The cap of 100 million yen and the floor of 300,000 yen are on the grant of the whole project, as in the guideline.',
    ),
    text(
      '3次公募については出所が食い違います。公募要領を引く頁は2次まで、別の頁は3次までとしており、率と額は同じです。',
      'Sources disagree on the third call: pages quoting the guideline know two calls, another knows three; rates and sums agree.',
    ),
    text(
      '「GX設備単位型」は別の予算によるもので、ここには含めません。',
      'The frame for GX equipment is paid from another budget and is not part of this.',
    ),
  ],
  conditions: [
    text(
      '補助対象経費は設備の価格だけです（設計費、運搬費、撤去費、据付費、工事費、材料費、消費税は対象外）。',
      'The eligible cost is the price of the equipment alone, without design, transport, removal, installation, works, materials and tax.',
    ),
    text(
      '既存の設備の更新であること（新設や中古品は対象外）。',
      'Existing equipment must be replaced; new installations and used goods are out.',
    ),
    text('SIIの一覧に登録された型番の設備であること。', 'The model must be in the list of SII.'),
    text(
      '省エネ率10%以上、省エネ量1kl以上、経費1,000万円当たり1kl以上のいずれか一つを満たすこと（原油換算）。',
      'One of these must hold, in crude oil: 10% or more saved; 1 kl or more saved; 1 kl or more per 10 million yen of cost.',
    ),
  ],
  rounds: [
    {
      round: '2次',
      closes: '2026-07-09',
      note: text('17時まで。採択は9月上旬の予定でした。', 'Until 17:00; selection was planned for early September.'),
      source: 'equipmentGuideline',
    },
    {
      round: '3次',
      opens: '2026-08-20',
      closes: '2026-09-28',
      note: text('17時まで。採択は11月下旬の予定でした。', 'Until 17:00; selection was planned for late November.'),
      url: 'https://sii.or.jp/setsubi07r/overview3.html',
      source: 'equipmentPage',
    },
  ],
  apply: {
    ...toSii,
    by: text('3次公募は2026年9月28日17時まで', '28 September 2026, 17:00, for the third call'),
    prepare: [
      text('設備の価格を分けた見積書', 'Quotations with the price of the equipment by itself'),
      text('更新の前と後のエネルギー使用量', 'Energy used before and after the replacement'),
    ],
  },
}

export const energyManagementSystem: MeasureDraft = {
  id: 'energy-demand-optimization',
  name: text(
    '省エネルギー投資促進支援事業（エネルギー需要最適化型、EMS）',
    'Grant for energy management systems (EMS)',
  ),
  at: '事業概要（1）',
  mechanism: 'subsidy',
  award: 'ceiling',
  applicants: true,
  openTo: text(
    '工場や事業場にエネルギーマネジメントシステム（EMS）を入れて使用量を減らす事業者',
    'Businesses that save energy with an energy management system (EMS) in a plant or workplace',
  ),
  parameters: energyManagementFrame,
  purpose: inIndustry,
  eligibility: all(
    oneOf(vocabulary.enterpriseSize, 'micro', 'small', 'midSized', 'large'),
    atLeast(managementGrant, parameter('floor')),
  ),
  amount: roundDown(1, managementGrant),
  payers: national,
  assumptions: [
    text(
      '予算の資料の「等」に当たる枠と読みます。率と額は令和6年度補正予算の公募のもので、今回の補助率は見つかっていません。',
      'It is read as one of the “and the like” of the document. Rates and sums are those of the FY2024 call; the rate of this one was not found.',
    ),
    text(
      '中堅企業の補助率は分からないため、大企業の率から中小企業の率までの幅で示します。',
      'No rate for mid-sized companies was found; theirs is shown as between that of large companies and that of SMEs.',
    ),
  ],
  conditions: [
    text('この枠が今回の公募にあるかを、SIIの案内で確かめること。', 'Check with SII that this call has the frame.'),
  ],
  apply: {
    ...toSii,
    by: text('今回の公募でのこの枠の期間は見つかっていません。', 'The window of this frame was not found.'),
  },
}
