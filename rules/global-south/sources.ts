import { text } from '../../src/author'
import type { Source } from '../../src/author'
import { jgrants } from '../jgrants'
import { budgetDocument } from '../sources'

const precedent = text('令和6年度補正予算の公募', 'the call of the FY2024 supplementary budget')

/** This budget's call on Ukraine prints the rates; the caps are known from the call before. */
export const sources: Readonly<Record<string, Source>> = {
  budgetDocument,
  ukraineCall: jgrants({
    id: 'a0WJ200000CDczgMAD',
    title: text(
      'グローバルサウス未来志向型共創等事業（ウクライナ、中東欧。令和7年度補正）',
      'Global South co-creation, Ukraine and Central and Eastern Europe, FY2025 supplementary budget',
    ),
    captured: '2026-08-22',
  }),
  executorsCall: jgrants({
    id: 'a0WJ200000CDX5sMAH',
    title: text(
      'グローバルサウス未来志向型共創等事業（小規模実証、FSの執行団体。令和7年度補正）',
      'Global South co-creation, the body that runs small trials and studies, FY2025 supplementary budget',
    ),
    captured: '2026-01-23',
  }),
  largeTrialPrecedent: {
    ...jgrants({
      id: 'a0WJ200000CDQDYMA5',
      title: text('グローバルサウス未来志向型共創等事業（大型実証）', 'Global South co-creation, large trials'),
      captured: '2026-01-23',
    }),
    precedent,
  },
  otherTracksPrecedent: {
    title: text(
      'グローバルサウス未来志向型共創等事業（小規模実証、FS）の解説',
      'A guide to small trials and feasibility studies',
    ),
    kind: 'secondaryPage',
    url: 'https://joseikin-insight.com/',
    precedent,
    checkedOn: '2026-11-26',
  },
}
