import { all, isTrue, oneOf, text } from '../../src/author'
import type { Apply } from '../../src/author'
import { vocabulary } from '../vocabulary'

export const streetInIshikawa = all(
  oneOf(vocabulary.disaster, 'noto2024'),
  oneOf(vocabulary.prefecture, 'ishikawa'),
  isTrue(vocabulary.shoppingStreetBody),
)
/** The document names the earthquake alone, while the fact on disasters counts the heavy rain of September with it. */
export const hitByEarthquake = isTrue(vocabulary.hitByNotoEarthquake)

export const whoIsAStreet = text(
  '「商店街等」に誰が入るかは資料になく、振興組合、商店会などの団体、まちづくり会社とみなし、個々の商店主は含めません。',
  'The document does not say who “shopping streets and the like” are; cooperatives, associations and town companies are taken, single shopkeepers are not.',
)
export const earlierCalls = [
  text(
    '令和7年度補正予算による公募は見つからず、これまでの同じ事業の公募の数字で計算します。',
    'The call paid from the FY2025 supplementary budget was not found; the figures are those of earlier calls of the same programme.',
  ),
  text(
    '資料は能登半島地震だけを挙げています。令和6年9月の豪雨だけの被害は対象としません。',
    'The document names the Noto earthquake alone; damage by the heavy rain of September 2024 alone is not covered.',
  ),
]

export const streetApply: Apply = {
  where: text('石川県の公募に申請します', 'Apply to the call of Ishikawa Prefecture'),
  by: text('令和7年度補正予算による公募の日程は分かっていません', 'The dates of a call from this budget are not known'),
  whom: text(
    '石川県の商業の担当課、または地元の商工会議所か商工会',
    'The commerce department of Ishikawa Prefecture, or the local chamber',
  ),
  prepare: [text('被害の写真と書類', 'Photographs and papers of the damage')],
}
