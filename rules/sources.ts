import { text } from '../src/author'
import type { Source } from '../src/author'

/** The document that this library encodes; cited by section. */
export const budgetDocument: Source = {
  title: text(
    '経済産業省 令和7年度補正予算（案）の事業資料',
    'METI, programme sheets of the FY2025 supplementary budget (draft)',
  ),
  kind: 'budgetDocument',
  checkedOn: '2026-11-24',
}
