import { text } from '../../src/author'
import type { Source } from '../../src/author'
import { budgetDocument } from '../sources'

/** The budget document gives no rate; the call for drone routes under the same budget does. */
export const sources: Readonly<Record<string, Source>> = {
  budgetDocument,
  droneRouteCall: {
    title: text(
      'J-Grants 令和7年度補正 ドローン航路整備事業の公募の登録データの写し',
      'Copy of the J-Grants record of the call for drone routes (FY2025 supplementary budget)',
    ),
    kind: 'secondaryPage',
    url: 'https://github.com/fiestared/keiri-tools/blob/0d6a3ec91ebf16945cb213bdc2d62375729761f9/docs/assets/hojokin_jgrants.json',
    officialUrl: 'https://www.jgrants-portal.go.jp/subsidy/a0WJ200000CDdSBMA1',
    published: '2026-08-17',
    checkedOn: '2026-11-26',
  },
}
