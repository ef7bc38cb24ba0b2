import { text } from '../../src/author'
import type { Source } from '../../src/author'
import { budgetDocument } from '../sources'

/** The nine menus of the call (IP360) and what pages that name the official ones say of them. */
export const sources: Readonly<Record<string, Source>> = {
  budgetDocument,
  contentCaps: {
    title: text(
      'VIPOの案内（2026年4月23日）を挙げる集計サイト',
      'An aggregator that names VIPO’s page of 23 April 2026',
    ),
    kind: 'secondaryPage',
    url: 'https://www.vipo.or.jp/news/56240/',
    officialUrl: 'https://www.vipo.or.jp/news/56240/',
    published: '2026-04',
    checkedOn: '2026-11-26',
  },
  contentPress: {
    title: text('Branc「IP360の公募」（2026年3月11日）', 'Branc on the calls of IP360, 11 March 2026'),
    kind: 'secondaryPage',
    url: 'https://branc.jp/article/2026/03/11/2502.html',
    published: '2026-03-11',
    checkedOn: '2026-11-26',
  },
  contentStartups: {
    title: text(
      '経済産業省の公募（2026年2月9日）を挙げる、IP新規創出支援（スタートアップ）の紹介',
      'A note on the menu for start-ups that names METI’s call of 9 February 2026',
    ),
    kind: 'secondaryPage',
    url: 'https://www.meti.go.jp/information/publicoffer/kobo/2026/k260209005.html',
    officialUrl: 'https://www.meti.go.jp/information/publicoffer/kobo/2026/k260209005.html',
    checkedOn: '2026-11-26',
  },
  contentPrecedent: {
    title: text('JLOX+（令和5年度補正、令和6年度補正）の解説', 'A guide to JLOX+ of FY2023 and FY2024'),
    kind: 'secondaryPage',
    url: 'https://the-owner.jp/archives/21174',
    precedent: text('令和5年度と令和6年度の補正予算の公募（JLOX+）', 'the calls of FY2023 and FY2024 (JLOX+)'),
    checkedOn: '2026-11-26',
  },
}
