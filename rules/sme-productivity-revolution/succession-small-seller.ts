import { all, oneOf, text } from '../../src/author'
import type { MeasureDraft } from '../../src/author'
import { national } from '../payers'
import { vocabulary } from '../vocabulary'
import { smallFirms } from './shared'
import { successionApply, successionConditions } from './succession-shared'

export const successionSmallSeller = {
  id: 'succession-small-seller',
  name: text('事業承継・M&A補助金 小規模売り手支援類型', 'Succession and M&A grant, small sellers'),
  at: '事業概要(4)',
  mechanism: 'subsidy',
  award: 'ceiling',
  applicants: true,
  openTo: text(
    'M&Aで事業を譲り渡す、規模の小さい中小企業・小規模事業者（15次から）',
    'Small sellers of a business in an M&A (from the 15th call)',
  ),
  parameters: {},
  purpose: all(oneOf(vocabulary.plannedActivity, 'businessSuccession'), oneOf(vocabulary.successionRole, 'handOver')),
  eligibility: all(smallFirms),
  amount: {
    kind: 'undocumented',
    why: text(
      '15次から始まったことだけが分かり、補助率と上限額は見つかっていません。',
      'Only that it exists since the 15th call is known; its rate and cap were not found.',
    ),
  },
  payers: national,
  conditions: successionConditions,
  assumptions: [
    text(
      'どこまでが「小規模」かは見つからず、中小企業者と小規模企業者で判定します。',
      'What counts as small was not found; SMEs and micro enterprises are taken.',
    ),
  ],
  rounds: [
    { round: '15次', opens: '2026-06-19', closes: '2026-07-24', source: 'schedule' },
    { round: '16次', opens: '2026-10-02', closes: '2026-11-06', source: 'laterSchedule' },
  ],
  apply: successionApply,
} as const satisfies MeasureDraft
