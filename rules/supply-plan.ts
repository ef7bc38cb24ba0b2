import { text } from '../src/author'
import type { Apply, Source, Text } from '../src/author'

/** 経済施策を一体的に講ずることによる安全保障の確保の推進に関する法律: the law under which these plans are certified. */
export const promotionAct: Text = text(
  '計画は「経済施策を一体的に講ずることによる安全保障の確保の推進に関する法律」（経済安全保障推進法）に基づいて認定されたものであること。',
  'The plan must be certified under the Economic Security Promotion Act.',
)

/** METI's standing page on the support of each product. */
export const economicSecurityPage: Source = {
  title: text(
    '経済産業省 経済安全保障（各事業の助成率の上限）',
    'METI, economic security (highest rates of each scheme)',
  ),
  kind: 'officialPage',
  url: 'https://www.meti.go.jp/policy/economy/economic_security/index.html',
  checkedOn: '2026-11-26',
}

/** What to do next, the same for each product. */
export const certifyFirst: Apply = {
  where: text(
    '経済産業省（供給確保計画の認定を受けたうえで、助成を申請します）',
    'METI: the supply plan is certified first, and the grant applied for on it',
  ),
  by: text('期限は見つかっていません。', 'No deadline was found.'),
  whom: text('経済産業省の担当課', 'The division in charge at METI'),
  url: 'https://www.meti.go.jp/policy/economy/economic_security/index.html',
  prepare: [text('供給確保計画の認定申請書', 'The application for certification of the supply plan')],
}
