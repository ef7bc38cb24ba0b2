import { text } from '../src/author'
import type { RuleChange } from '../src/author'

/** What the first release answers. */
export const firstRelease: readonly RuleChange[] = [
  {
    id: 'first-unit-discounts',
    kind: 'new',
    version: '0.1.0',
    on: '2026-11-24',
    programmes: ['electricity-gas-relief'],
    months: [
      ['2023-01', '2024-05'],
      ['2024-08', '2024-10'],
      ['2025-01', '2025-03'],
      ['2025-07', '2025-09'],
      ['2026-01', '2026-03'],
    ],
    what: text(
      '低圧・高圧の電気と都市ガスの値引き単価が、支援のあった29か月すべてについて入りました。',
      'Unit discounts for low- and high-voltage electricity and for city gas, in all 29 months with support.',
    ),
  },
  {
    id: 'first-programmes',
    kind: 'new',
    version: '0.1.0',
    on: '2026-11-24',
    programmes: 'all',
    what: text(
      '令和7年度補正予算の61事業すべてについて、対象となる人と、資料から計算できる金額が入りました。',
      'All 61 programmes of the supplementary budget for fiscal year 2025: who is eligible, and the amount wherever the document lets it be computed.',
    ),
  },
]
