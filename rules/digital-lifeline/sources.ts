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
    url: 'https://github.com/fiestared/keiri-tools/blob/bcd3dac/docs/assets/hojokin_jgrants.json',
    officialUrl: 'https://www.jgrants-portal.go.jp/subsidy/a0WJ200000CDdSBMA1',
    published: '2026-08-22',
    checkedOn: '2026-11-26',
  },
}
