import { text } from '../../src/author'
import type { Source } from '../../src/author'
import { budgetDocument } from '../sources'

export const sources: Readonly<Record<string, Source>> = {
  budgetDocument,
  earlierCalls: {
    title: text(
      '東北経済産業局 工業用水道事業の案内（1/3以内）。令和3年度の行政事業レビュー（judgit.netlify.app/projects/9882）は100分の40以内',
      'Tohoku Bureau of METI, notice on industrial water works (one third); the FY2021 programme review (judgit.netlify.app/projects/9882) has 40 in 100',
    ),
    kind: 'officialPage',
    url: 'https://www.tohoku.meti.go.jp/s_ki_richi/kogyo_yosui.html',
    precedent: text('以前の公募（令和3年度以前）', 'earlier calls (FY2021 and before)'),
    checkedOn: '2026-11-26',
  },
}
