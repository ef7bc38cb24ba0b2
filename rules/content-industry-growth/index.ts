import { all, defineProgramme, text } from '../../src/author'
import { national } from '../payers'
import { vocabulary } from '../vocabulary'
import { contentPlatforms, developmentPlatforms, ecosystemAbroad, largeContent } from './menus'
import { contentLocalization, newIpByStartups, newIpPlanning } from './more-menus'
import { sources } from './sources'

export const contentIndustryGrowth = defineProgramme(vocabulary, {
  id: 'content-industry-growth',
  number: 54,
  name: text('コンテンツ産業成長投資支援事業', 'Growth investment in the content industry'),
  summary: text(
    '日本のコンテンツが海外で稼ぐ額を2033年に20兆円とする目標に向け、配信の仕組み、大規模な作品、翻訳や広報、開発環境への投資を、複数年の支援も含めて後押しします。',
    'Supports investment in platforms, large works, localization and tools, over several years too, so that Japanese content earns 20 trillion yen abroad by 2033.',
  ),
  budget: { yen: 35_000_000_000n, printed: '350億円' },
  bureaus: [
    text(
      '商務・サービスグループ 文化創造産業課',
      'Commerce and Service Industry Policy Group, Cultural and Creative Industries Division',
    ),
  ],
  goals: [
    {
      text: text('日本発コンテンツの海外での市場規模', 'Market abroad of Japanese content'),
      figure: text('20兆円', '20 trillion yen'),
      deadline: text('2033年まで', 'by 2033'),
    },
  ],
  sources,
  withoutMeasure: [
    {
      printed: '(1) ものがたり資産投資補助事業',
      why: text(
        '①から⑤の見出しで、それぞれを支援措置としています。',
        'It is the heading of ① to ⑤, which are measures each.',
      ),
    },
  ],
  measures: [
    contentPlatforms,
    largeContent,
    ecosystemAbroad,
    developmentPlatforms,
    contentLocalization,
    newIpByStartups,
    newIpPlanning,
    {
      id: 'content-industry-foundations',
      name: text('ものがたり産業基盤整備委託事業', 'Foundations of the content industry'),
      at: '事業概要(2)',
      mechanism: 'commission',
      award: 'ceiling',
      applicants: false,
      institution: text('受託者（資料に名称なし）', 'a contractor that the document does not name'),
      openTo: text(
        '申請を受け付ける制度ではなく、海賊版対策、海外の支援拠点、融資環境の調査や実証などの委託です',
        'Nobody applies: work against piracy, offices abroad, and surveys and trials on lending are commissioned',
      ),
      parameters: {},
      eligibility: all(),
      amount: {
        kind: 'undocumented',
        why: text('委託の金額は資料に書かれていません。', 'The document does not give the amount of the commission.'),
      },
      payers: national,
      assumptions: [],
    },
  ],
})
