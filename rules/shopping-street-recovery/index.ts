import { defineProgramme, text } from '../../src/author'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'
import { shoppingStreetRestoration } from './restoration'
import { shoppingStreetRevival } from './revival'

const precedent = text('令和6年以降の公募', 'calls since 2024')
const checkedOn = '2026-11-26'

export const shoppingStreetRecovery = defineProgramme(vocabulary, {
  id: 'shopping-street-recovery',
  number: 42,
  name: text(
    '地域商業機能複合化推進事業（被災商店街等再建支援事業）',
    'Recovery of shopping streets hit by the Noto earthquake',
  ),
  summary: text(
    '能登半島地震で大きな被害を受けた石川県の商店街の、施設の復旧とにぎわいづくりを支援します。',
    'Helps shopping streets in Ishikawa that the Noto earthquake hit hard to repair what they share and to bring visitors back.',
  ),
  budget: { yen: 100_000_000n, printed: '1.0億円' },
  bureaus: [],
  goals: [
    {
      text: text(
        '短期では、アーケードの撤去や改修、共同施設の改修や建替え、街路灯などの改修と、にぎわいを取り戻す事業を支える',
        'In the short run, arcades, shared facilities and street lights are removed, repaired or rebuilt, and visitors brought back',
      ),
    },
    {
      text: text(
        '被災した商店街などの復旧を進め、来街者と売上を事業の前より増やす',
        'Shopping streets recover, with more visitors and sales than before the programme',
      ),
    },
  ],
  sources: {
    budgetDocument,
    restorationNotice: {
      title: text(
        '被災した商店街への支援の案内（J-Net21、2024年2月21日）',
        'Notice of support for shopping streets hit by the disaster (J-Net21, 21 February 2024)',
      ),
      kind: 'officialPage',
      url: 'https://jnet21-snavi.smrj.go.jp/news/j84vtt00000089cu.html',
      precedent,
      published: '2024-02-21',
      checkedOn,
    },
    restorationCall4: {
      title: text(
        '商店街災害復旧事業（4次）の案内（助成金の情報サイト）',
        'Guide to the 4th call for repairing shopping streets (a site on grants)',
      ),
      kind: 'secondaryPage',
      url: 'https://joseikin-insight.com/grants/grant-135106',
      precedent,
      checkedOn,
    },
    revivalGuide: {
      title: text(
        '商店街にぎわい創出事業の案内（補助金の情報サイト）',
        'Guide to bringing visitors back to shopping streets (a site on grants)',
      ),
      kind: 'secondaryPage',
      url: 'https://biz.stayway.jp/?p=32269',
      precedent,
      checkedOn,
    },
    revivalCalls: {
      title: text(
        '商店街にぎわい創出事業の公募の案内（助成金の情報サイト）',
        'Guide to the calls for bringing visitors back to shopping streets (a site on grants)',
      ),
      kind: 'secondaryPage',
      url: 'https://joseikin-insight.com/grants/grant-156257',
      precedent,
      checkedOn,
    },
  },
  measures: [shoppingStreetRestoration, shoppingStreetRevival],
})
