import { text } from '../../src/author'
import type { Source } from '../../src/author'
import { jgrants } from '../jgrants'
import { budgetDocument } from '../sources'

/** The budget document names the three schemes; their rates, caps and windows stand in the calls. */
export const sources: Readonly<Record<string, Source>> = {
  budgetDocument,
  businessBatteryCall: jgrants({
    id: 'a0WJ200000CDY4mMAH',
    title: text(
      '業務産業用蓄電システム導入支援事業（令和7年度補正）',
      'batteries for business, FY2025 supplementary budget',
    ),
    captured: '2026-08-22',
  }),
  largeBatteryPage: {
    title: text(
      'SII 大規模業務産業用蓄電システム等導入支援事業の頁を挙げる集計サイト',
      'An aggregator that names SII’s page on large batteries for business',
    ),
    kind: 'secondaryPage',
    url: 'https://sii.or.jp/daikibogyousan07r/',
    officialUrl: 'https://sii.or.jp/daikibogyousan07r/',
    checkedOn: '2026-08-22',
  },
  homeBatteryCall: {
    title: text(
      '家庭用蓄電システム導入支援事業の公募要領（令和7年度補正）を引く頁',
      'Pages that quote the guideline on home batteries, FY2025 supplementary budget',
    ),
    kind: 'secondaryPage',
    url: 'https://dr-battery.sii.or.jp/r7h/assets/doc/aggregator/R7r_dr_ess_kateiyoukouboyouryou.pdf',
    officialUrl: 'https://dr-battery.sii.or.jp/r7h/assets/doc/aggregator/R7r_dr_ess_kateiyoukouboyouryou.pdf',
    checkedOn: '2026-10-01',
  },
  homeBatteryPage: {
    title: text('SIIの家庭用蓄電システム導入支援事業の案内を引く頁', 'Pages that quote SII’s page on home batteries'),
    kind: 'secondaryPage',
    url: 'https://dr-battery.sii.or.jp/r7h/about/',
    officialUrl: 'https://dr-battery.sii.or.jp/r7h/about/',
    checkedOn: '2026-10-01',
  },
  iotCall: jgrants({
    id: 'a0WJ200000CDY5GMAX',
    title: text(
      'ディマンドリスポンスの拡大に向けたIoT化推進事業（令和7年度補正）',
      'connected devices for demand response, FY2025 supplementary budget',
    ),
    captured: '2026-08-22',
  }),
  smartMeterPage: {
    title: text(
      'SIIの次世代スマートメーター実証の頁を挙げる集計サイト',
      'An aggregator that names SII’s page on the smart-meter trial',
    ),
    kind: 'secondaryPage',
    url: 'https://sii.or.jp/smartmeterjisshou07r/',
    officialUrl: 'https://sii.or.jp/smartmeterjisshou07r/',
    checkedOn: '2026-08-22',
  },
  smartMeterPrecedent: {
    ...jgrants({
      id: 'a0WJ200000CDLI1MAP',
      title: text(
        '次世代スマートメーターを活用した実証（令和6年度補正）',
        'trial with next-generation smart meters, FY2024 supplementary budget',
      ),
      captured: '2026-01-23',
    }),
    precedent: text('令和6年度補正予算の公募', 'the call of the FY2024 supplementary budget'),
  },
}
