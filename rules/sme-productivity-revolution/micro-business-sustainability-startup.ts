import { all, atMost, isTrue, oneOf, parameter, product, roundDown, text, valueOf } from '../../src/author'
import type { MeasureDraft, ParameterTable } from '../../src/author'
import { national } from '../payers'
import { vocabulary } from '../vocabulary'
import {
  invoiceCondition,
  microFirms,
  sustainabilityApply,
  sustainabilityAssumptions,
  sustainabilityConditions,
} from './micro-business-shared'

const place = { source: 'startup3', at: '創業型 第3回' }

const subsidyRate: ParameterTable = {
  label: text('補助率', 'subsidy rate'),
  unit: 'ratio',
  rows: [{ when: {}, value: '2/3', ...place, printed: '補助率:2/3' }],
}
const cap: ParameterTable = {
  label: text('補助上限額', 'cap'),
  unit: 'yen',
  rows: [
    { when: { invoiceTransition: 'false' }, value: '2000000', ...place, printed: '補助上限:200万円' },
    {
      when: { invoiceTransition: 'true' },
      value: '2500000',
      ...place,
      printed: '補助上限:200万円 インボイス特例:50万円上乗せ',
      working: '2000000 + 500000',
    },
  ],
}

export const microBusinessSustainabilityStartup = {
  id: 'micro-business-sustainability-startup',
  name: text('小規模事業者持続化補助金 創業型', 'Grant for micro enterprises to find customers, start-up frame'),
  at: '事業概要(3)',
  mechanism: 'subsidy',
  award: 'ceiling',
  applicants: true,
  openTo: text(
    '創業と特定創業支援等事業の支援がどちらも1年以内で、販路開拓に取り組む小規模事業者',
    'Micro enterprises founded, and supported by the municipality’s start-up course, within a year, that seek customers',
  ),
  parameters: { subsidyRate, cap },
  purpose: oneOf(vocabulary.plannedActivity, 'salesChannels', 'startup'),
  eligibility: all(microFirms, isTrue(vocabulary.foundedWithinOneYear)),
  amount: roundDown(1, atMost(parameter('cap'), product(valueOf(vocabulary.eligibleCost), parameter('subsidyRate')))),
  payers: national,
  conditions: [...sustainabilityConditions, invoiceCondition],
  assumptions: [
    ...sustainabilityAssumptions,
    text(
      '受付中の第4回の補助率と上限額は見つからず、第3回の数字で計算します。',
      'The rate and cap of the 4th call, now open, were not found; those of the 3rd are used.',
    ),
    text(
      '「補助対象経費」は、ウェブサイト関連費や広報費も含めて答えます。費用ごとの限度があるかは確かめられていません。',
      'The eligible cost is answered with websites and publicity in it; limits on single kinds of cost were not found.',
    ),
  ],
  rounds: [
    {
      round: '3回',
      opens: '2026-03-06',
      closes: '2026-04-30',
      source: 'startup3',
    },
    {
      round: '4回',
      opens: '2026-11-05',
      closes: '2026-12-15',
      note: text('締切は17時。', 'Closes at 17:00.'),
      source: 'schedule',
    },
  ],
  apply: sustainabilityApply(text('2026年12月15日17時まで', 'By 17:00 on 15 December 2026')),
} as const satisfies MeasureDraft
