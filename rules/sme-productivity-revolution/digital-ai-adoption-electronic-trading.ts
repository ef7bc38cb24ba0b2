import { all, atMost, isTrue, oneOf, parameter, product, roundDown, text, valueOf } from '../../src/author'
import type { MeasureDraft, ParameterTable } from '../../src/author'
import { national } from '../payers'
import { vocabulary } from '../vocabulary'
import {
  digitalApply,
  digitalAssumptions,
  digitalConditionsOfAll,
  digitalRounds,
  registeredTool,
} from './digital-shared'

const place = { source: 'digitalTrading', at: '別表 電子取引類型' }

const subsidyRate: ParameterTable = {
  label: text('補助率', 'subsidy rate'),
  unit: 'ratio',
  rows: [
    { when: { enterpriseSize: ['micro', 'small'] }, value: '2/3', ...place, printed: '２／３以内' },
    { when: { enterpriseSize: ['midSized', 'large'] }, value: '1/2', ...place, printed: '１／２以内' },
  ],
}
const cap: ParameterTable = {
  label: text('補助上限額', 'cap'),
  unit: 'yen',
  rows: [{ when: {}, value: '3500000', ...place, printed: '（下限なし）～３５０万円' }],
}

export const digitalAiAdoptionElectronicTrading = {
  id: 'digital-ai-adoption-electronic-trading',
  name: text(
    'デジタル化・AI導入補助金2026 インボイス枠（電子取引類型）',
    'Grant for digital tools and AI 2026, electronic trading frame',
  ),
  at: '事業概要(2)',
  mechanism: 'subsidy',
  award: 'ceiling',
  applicants: true,
  openTo: text(
    'インボイスに対応したクラウドの受発注ソフトを入れ、仕入れ先などの中小企業に無料で使ってもらう、発注する側の事業者。中堅企業や大企業も補助率を下げて対象です',
    'Buyers that adopt cloud ordering software for invoices and let the SMEs that supply them use it free of charge; mid-sized and large ones at a lower rate',
  ),
  parameters: { subsidyRate, cap },
  purpose: all(oneOf(vocabulary.plannedActivity, 'invoiceSystem'), isTrue(vocabulary.orderingToolForSuppliers)),
  eligibility: oneOf(vocabulary.enterpriseSize, 'micro', 'small', 'midSized', 'large'),
  amount: roundDown(1, atMost(parameter('cap'), product(valueOf(vocabulary.eligibleCost), parameter('subsidyRate')))),
  payers: national,
  conditions: [
    registeredTool,
    text(
      '発注する側が入れたソフトを、受注する側の中小企業などに無料で使わせること（案内による）。',
      'The buyer lets the SMEs that take its orders use the software free of charge (as guides say).',
    ),
    text('費用は、2年分までのクラウドの利用料であること。', 'The cost is cloud fees of at most two years.'),
    ...digitalConditionsOfAll,
  ],
  assumptions: [
    ...digitalAssumptions,
    text(
      '「その他の事業者等」を、中堅企業と大企業とします。みなし大企業の補助率もこれに当たると読めますが、規模の答えのとおりに計算します。',
      '“Other firms” are taken to be mid-sized and large ones; a deemed large company would belong there, but the size as answered is used.',
    ),
  ],
  rounds: digitalRounds,
  apply: digitalApply,
} as const satisfies MeasureDraft
