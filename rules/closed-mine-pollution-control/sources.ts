import { text } from '../../src/author'
import type { Source } from '../../src/author'
import { jgrants } from '../jgrants'
import { budgetDocument } from '../sources'

/** Eight regional calls print the same rate and say who else than local governments is meant. */
export const sources: Readonly<Record<string, Source>> = {
  budgetDocument,
  regionalCalls: jgrants({
    id: 'a0WJ200000CDY7tMAH',
    title: text(
      '休廃止鉱山鉱害防止等工事費補助金（令和7年度補正、地域ごとに8件）',
      'works against mine pollution, FY2025 supplementary budget, eight regional calls',
    ),
    captured: '2026-08-22',
  }),
}
