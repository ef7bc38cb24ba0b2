import { any, isTrue, text } from '../../src/author'
import type { MeasureDraft } from '../../src/author'
import { vocabulary } from '../vocabulary'
import { capAlone, fromSpring, grant, noApplicantNamed, severalYears } from './grant'
import { developmentPlatform, largeWorks, platforms } from './parameters'

export const contentPlatforms: MeasureDraft = {
  ...grant,
  id: 'content-platforms',
  name: text('国際的な配信・流通プラットフォームの拡大支援', 'Growth of international content platforms'),
  at: '事業概要(1)①',
  openTo: text(
    '作品の翻訳や宣伝などを行う、国際的な配信や流通のプラットフォームの事業者',
    'Operators of international platforms that translate and promote works and the like',
  ),
  parameters: platforms,
  assumptions: [capAlone],
  conditions: [
    text(
      '配信や流通のプラットフォームの事業者であること。',
      'The applicant must run a platform that distributes works.',
    ),
    severalYears,
  ],
  rounds: [fromSpring],
}

export const largeContent: MeasureDraft = {
  ...grant,
  id: 'large-content-for-abroad',
  name: text('海外向け大規模作品の製作支援', 'Making large works for markets abroad'),
  at: '事業概要(1)②',
  openTo: text(
    '事業の構造を改めながら、海外向けの大規模な作品に国内で投資し展開する者',
    'Those who invest in large works for markets abroad while reforming how they do business',
  ),
  parameters: largeWorks,
  assumptions: [capAlone, noApplicantNamed],
  conditions: [
    text(
      '国内での投資や海外展開の費用を、事業の構造改革と一体で進めるものであること。',
      'Investment in Japan and expansion abroad must go together with a reform of the business.',
    ),
    severalYears,
  ],
  rounds: [fromSpring],
}

export const ecosystemAbroad: MeasureDraft = {
  ...grant,
  id: 'content-ecosystem-abroad',
  name: text('エコシステム世界展開支援', 'Several firms or start-ups abroad'),
  at: '事業概要(1)③',
  openTo: text(
    '複数の会社で海外に展開する者や、事業を広げるスタートアップ',
    'Firms that go abroad together, and start-ups that grow their business',
  ),
  parameters: {},
  eligibility: any(isTrue(vocabulary.severalFirmsAbroad), isTrue(vocabulary.startup)),
  amount: {
    kind: 'undocumented',
    why: text(
      '補助率も上限額も資料の本文になく、公募の案内（メニュー7）にも見つかっていません。',
      'Neither rate nor cap is in the text, and none was found for its call (menu 7).',
    ),
  },
  assumptions: [
    text(
      '複数の会社での海外展開か、スタートアップによる事業の展開かを尋ね、それ以外の申請者の条件は設けません。',
      'Whether several firms go abroad together, or a start-up grows, is asked; no other condition on the applicant is set.',
    ),
  ],
  conditions: [severalYears],
  rounds: [
    {
      round: '令和7年度補正（メニュー7）',
      en: 'menu 7, FY2025 supplementary budget',
      closes: '2026-03-24',
      url: 'https://branc.jp/article/2026/03/11/2502.html',
      source: 'contentPress',
    },
  ],
}

export const developmentPlatforms: MeasureDraft = {
  ...grant,
  id: 'content-development-platform',
  name: text('開発プラットフォーム構築支援', 'Platforms to develop content on'),
  at: '事業概要(1)④',
  openTo: text(
    'コンテンツを作るための開発プラットフォームを築く者',
    'Those who build platforms that content is made on',
  ),
  parameters: developmentPlatform,
  assumptions: [capAlone, noApplicantNamed],
  conditions: [
    text(
      '作品づくりの土台になる開発プラットフォームの費用であること。',
      'The cost must be for a platform on which content is made.',
    ),
    severalYears,
  ],
  rounds: [fromSpring],
}
