import { text } from '../../src/author'
import type { Source } from '../../src/author'
import { budgetDocument } from '../sources'

const guideline = 'https://sii.or.jp/setsubi07r/uploads/r7h_st_01_kouboyouryou_2.pdf'

/** The budget document prints rates and caps; the floor and the windows stand in the guideline. */
export const sources: Readonly<Record<string, Source>> = {
  budgetDocument,
  equipmentGuideline: {
    title: text(
      '省エネルギー投資促進支援事業（Ⅲ設備単位型）公募要領 2次公募を引く頁',
      'Pages that quote the guideline of the second call (equipment by unit)',
    ),
    kind: 'secondaryPage',
    url: guideline,
    officialUrl: guideline,
    checkedOn: '2026-08-13',
  },
  equipmentPage: {
    title: text('SIIの設備単位型の案内を引く頁', 'Pages that quote SII’s page on equipment by unit'),
    kind: 'secondaryPage',
    url: 'https://sii.or.jp/setsubi07r/overview3.html',
    officialUrl: 'https://sii.or.jp/setsubi07r/overview3.html',
    checkedOn: '2026-08-27',
  },
  energyManagementPrecedent: {
    title: text(
      '省エネルギー投資促進支援事業（Ⅳエネルギー需要最適化型）の解説',
      'A guide to the frame for energy management systems',
    ),
    kind: 'secondaryPage',
    url: 'https://carbonplanning.jp/',
    precedent: text('令和6年度補正予算の公募', 'the call of the FY2024 supplementary budget'),
    checkedOn: '2026-11-26',
  },
}
