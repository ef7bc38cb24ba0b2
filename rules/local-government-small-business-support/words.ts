import { text } from '../../src/author'
import type { Apply } from '../../src/author'

export const shareOfState = {
  kind: 'undocumented',
  why: text(
    '国が出す割合と上限額は資料の本文になく（図は失われている）、地方公共団体の種類も限られていません。',
    'Neither the share of the state nor the cap is in the text, whose diagrams are lost, and it does not limit the level of local government.',
  ),
} as const
export const eitherDesignation = text(
  '局激指定（局地激甚災害の指定）と災害救助法適用のどちらか一方でよいかは資料から読み切れず、どちらかがあれば対象とみなします。',
  'The document does not settle whether a disaster must be designated as locally severe and fall under the Disaster Relief Act as well; either is taken to be enough.',
)
export const severeDisasterCap = text(
  '自治体連携型補助金（局激版）の上限額は、被災した都道府県の被害の程度に応じて引き上げられますが、額は資料にありません。平成31年の制度は2/3（国4/9、県2/9）、上限2,000万円でした（栃木県の報道。いまの額ではありません）。',
  'The cap of the grant through local government for locally severe disasters rises with the damage in the prefecture; the document gives no figure. In 2019 it paid two thirds (state 4/9, prefecture 2/9), at most 20 million yen (press, Tochigi; not today’s figures).',
)
export const throughLocalGovernment = text(
  '事業所のある地方公共団体がこの事業を使うこと。使うかどうかは地方公共団体が決めます。',
  'The local government of your place of business uses this programme, which it decides itself.',
)
export const namedDisasters = text(
  '令和7年8月豪雨や令和7年台風22号など、局激指定または災害救助法の適用を受けた災害',
  'a disaster designated as locally severe or under the Disaster Relief Act, such as the heavy rain of August 2025 or Typhoon 22 of 2025',
)
export const askAgency: Apply = {
  unknown: text(
    '募集の窓口と期間は見つかっていません。中小企業庁か、所在地の経済産業局に確かめてください。',
    'Where and when to apply was not found; ask the SME Agency or the regional bureau of METI.',
  ),
}
