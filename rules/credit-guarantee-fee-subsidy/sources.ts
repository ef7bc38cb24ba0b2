import { text } from '../../src/author'
import type { Source } from '../../src/author'
import { budgetDocument } from '../sources'

const checkedOn = '2026-11-26'

/** The document names the groups of firms; the pages of guarantee corporations have the schemes and their figures. */
export const sources: Readonly<Record<string, Source>> = {
  budgetDocument,
  gunma: {
    title: text(
      '群馬県信用保証協会 協調支援型特別保証の保証料補助',
      'Gunma Credit Guarantee Corporation, fee subsidy of the coordinated-lending guarantee',
    ),
    kind: 'officialPage',
    url: 'https://gunma-cgc.or.jp/info/cat_info/kyoutyou-hosyouryou.html',
    published: '2026-01-19',
    checkedOn,
  },
  mie: {
    title: text(
      '三重県信用保証協会 協調支援型特別保証',
      'Mie Credit Guarantee Corporation, coordinated-lending guarantee',
    ),
    kind: 'officialPage',
    url: 'https://cgc-mie.or.jp/seido/56',
    checkedOn,
  },
  fujikeiri: {
    title: text(
      '会計事務所の解説（協調支援型特別保証と経営改善サポート保証の取扱い開始、2025年3月）',
      'An accountant’s note on the start of the coordinated-lending and the management improvement support guarantee (March 2025)',
    ),
    kind: 'secondaryPage',
    url: 'https://fujikeiri.com/archives/1209',
    officialUrl: 'https://www.chusho.meti.go.jp/kinyu/2025/250314.html',
    checkedOn,
  },
  speedAccounting: {
    title: text(
      '会計事務所の解説（経営改善サポート保証の経営改善・再生支援強化型、2025年8月）',
      'An accountant’s guide to the management improvement support guarantee (August 2025)',
    ),
    kind: 'secondaryPage',
    url: 'https://speed-accounting.com/2025_08_05/3537',
    officialUrl: 'https://www.chusho.meti.go.jp/kinyu/2025/250314.html',
    published: '2025-08-05',
    checkedOn,
  },
}
