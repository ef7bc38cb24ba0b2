import { all, isTrue, text } from '../../src/author'
import type { MeasureDraft } from '../../src/author'
import { vocabulary } from '../vocabulary'
import { capAlone, forContent, fromSpring, grant, noApplicantNamed, severalYears } from './grant'
import { localization, newIpStartups, newPlanning } from './parameters'

export const contentLocalization: MeasureDraft = {
  ...grant,
  id: 'content-localization',
  name: text('作品カルチャライズ・広報支援', 'Localization and publicity of works'),
  at: '事業概要(1)⑤',
  openTo: text(
    '現地の文化に合わせて作品を作り変え、広報する者',
    'Those who fit works to the local culture and make them known',
  ),
  parameters: localization,
  assumptions: [
    noApplicantNamed,
    text(
      '今回の補助率と上限額（メニュー8、9）は分かりません。1/2と1件2,000万円（1社4,000万円）は、前の公募（JLOX+）のものです。',
      'Rate and cap of this call (menus 8 and 9) are not known; 1/2 and 20 million yen a case (40 million a firm) are of the earlier calls (JLOX+).',
    ),
  ],
  conditions: [
    text(
      '現地の文化に合わせる翻案や翻訳か、広報の費用であること。',
      'The cost must be for fitting works to the local culture or for publicity.',
    ),
    severalYears,
  ],
  rounds: [
    {
      round: '令和7年度補正（メニュー8、9）',
      en: 'menus 8 and 9, FY2025 supplementary budget',
      closes: '2026-03-24',
      url: 'https://branc.jp/article/2026/03/11/2502.html',
      source: 'contentPress',
    },
  ],
}

/** Menus of the call that the document does not number. */
export const newIpByStartups: MeasureDraft = {
  ...grant,
  id: 'content-new-ip-startups',
  name: text('IP新規創出支援（スタートアップ）', 'New works by start-ups'),
  at: '事業概要(1)（公募のメニュー1）',
  openTo: text('新しい作品や知的財産（IP）を生み出すスタートアップ', 'Start-ups that create new works (IP)'),
  parameters: newIpStartups,
  purpose: all(forContent, isTrue(vocabulary.startup)),
  assumptions: [
    text(
      '予算の資料に番号のない、公募のメニューです。資料では③がスタートアップを挙げています。補助率は出所が一つだけです。',
      'It is a menu of the call that the document does not number; its ③ speaks of start-ups. The rate rests on a single source.',
    ),
  ],
  conditions: [text('スタートアップであること。', 'The applicant must be a start-up.')],
  rounds: [
    {
      round: '令和7年度補正（メニュー1）',
      en: 'menu 1, FY2025 supplementary budget',
      closes: '2026-05-13',
      note: text('17時まで。', 'Until 17:00.'),
      url: 'https://www.meti.go.jp/information/publicoffer/kobo/2026/k260209005.html',
      source: 'contentStartups',
    },
  ],
}

export const newIpPlanning: MeasureDraft = {
  ...grant,
  id: 'content-new-ip-planning',
  name: text('新規IP企画支援', 'Planning of new works'),
  at: '事業概要(1)（公募のメニュー2）',
  openTo: text('新しい作品や知的財産（IP）を企画する者', 'Those who plan new works (IP)'),
  parameters: newPlanning,
  assumptions: [
    capAlone,
    noApplicantNamed,
    text('予算の資料に番号のない、公募のメニューです。', 'It is a menu of the call that the document does not number.'),
  ],
  conditions: [severalYears],
  rounds: [fromSpring],
}
