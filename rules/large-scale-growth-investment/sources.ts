import { text } from '../../src/author'
import type { Source } from '../../src/author'
import { budgetDocument } from '../sources'

const checkedOn = '2026-11-26'

/** The budget document gives floor and cap; the rate comes from guides to the fifth and the sixth call. */
export const sources: Readonly<Record<string, Source>> = {
  budgetDocument,
  fifthCallGuide: {
    title: text(
      '中堅等大規模成長投資補助金 第5回公募の民間の解説',
      'Private guide to the fifth call of the large-scale growth investment grant',
    ),
    kind: 'secondaryPage',
    url: 'https://hojokin.funaisoken.co.jp/column/column-4452',
    officialUrl: 'https://chukentou-seichotoushi-hojo.jp/',
    checkedOn,
  },
  fifthCallDates: {
    title: text(
      '中堅等大規模成長投資補助金 第5回公募の変更点の民間の解説',
      'Private guide to what changed in the fifth call',
    ),
    kind: 'secondaryPage',
    url: 'https://kojimachi-capital.com/large-scale-growth-investment-subsidy-5th-changes',
    officialUrl: 'https://chukentou-seichotoushi-hojo.jp/',
    checkedOn,
  },
  sixthCallRecord: {
    title: text(
      'J-Grants 中堅等大規模成長投資補助金 第6回公募の登録データの写し（令和7年度補正予算）',
      'Copy of the J-Grants record of the sixth call (FY2025 supplementary budget)',
    ),
    kind: 'secondaryPage',
    url: 'https://github.com/fiestared/keiri-tools/blob/bcd3dac/docs/assets/hojokin_jgrants.json',
    officialUrl: 'https://www.jgrants-portal.go.jp/subsidy/a0WJ200000CDcfDMAT',
    published: '2026-08-22',
    checkedOn,
  },
  sixthCallGuide: {
    title: text(
      '第6回公募要領（公開前の版）を引用した分析資料',
      'Analysis that quotes the guideline of the sixth call (pre-release)',
    ),
    kind: 'secondaryPage',
    url: 'https://github.com/tyaso777/japan-subsidy-data/tree/6568209',
    officialUrl: 'https://chukentou-seichotoushi-hojo.jp/assets/documents/common/youryou_6ji.pdf',
    published: '2026-07-17',
    checkedOn,
  },
  revicareer: {
    title: text(
      'REVICareer 給付金の案内（令和5年度から6年度の制度）',
      'REVICareer, guide to the benefit (as of FY2023 and FY2024)',
    ),
    kind: 'officialPage',
    url: 'https://revicareer.jp/employ/subsidy',
    precedent: text('令和5年度から6年度の制度', 'the scheme of FY2023 and FY2024'),
    checkedOn,
  },
}
