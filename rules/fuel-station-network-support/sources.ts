import { text } from '../../src/author'
import type { Source } from '../../src/author'
import { budgetDocument } from '../sources'

const checkedOn = '2026-11-26'

/** None of them has the rate of this budget: the draft names equipment and dates, the others are earlier calls. */
export const sources: Readonly<Record<string, Source>> = {
  budgetDocument,
  miyagi: {
    title: text(
      '宮城県石油商業組合 令和7年度補正「SSネットワーク維持・強化支援事業」制度の案の案内',
      'Miyagi petroleum association, notice of the draft scheme under the FY2025 supplementary budget',
    ),
    kind: 'secondaryPage',
    url: 'https://www.miyagisekiyu.or.jp/blog/11943.html',
    officialUrl: 'https://www.sekiyu.or.jp/',
    checkedOn,
  },
  cabinetAnswer: {
    title: text(
      '衆議院 質問に対する政府の答弁書（2025年12月16日）',
      'House of Representatives, the government’s written answer of 16 December 2025',
    ),
    kind: 'officialPage',
    url: 'https://www.shugiin.go.jp/Internet/itdb_shitsumon.nsf/html/shitsumon/b219106.htm',
    published: '2025-12-16',
    checkedOn,
  },
  tankRemoval2024: {
    title: text(
      '全国石油協会 令和6年度補正 燃料貯蔵タンク等の撤去事業',
      'National Petroleum Association, removal of fuel tanks under the FY2024 supplementary budget',
    ),
    kind: 'officialPage',
    url: 'https://www.sekiyu.or.jp/pages/177/',
    precedent: text('令和6年度補正予算の公募', 'the call of the FY2024 supplementary budget'),
    checkedOn,
  },
  tanks2023: {
    title: text(
      '岡山県石油商業組合 令和5年度 地下タンクなどの補助の案内',
      'Okayama petroleum association, grants for underground tanks in FY2023',
    ),
    kind: 'secondaryPage',
    url: 'https://okayama-sekisho.or.jp/archives/display/275',
    precedent: text('令和5年度当初予算の公募', 'the call of the FY2023 budget'),
    checkedOn,
  },
}
