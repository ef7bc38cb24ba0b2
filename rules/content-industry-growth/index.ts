import { all, defineProgramme, oneOf, text } from '../../src/author'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

const forContent = oneOf(vocabulary.plannedActivity, 'content')
const unknownRate = {
  kind: 'undocumented',
  why: text(
    '補助率と上限額を示す制度の図が、資料の本文に残っていません。',
    'The diagram that would give rate and cap is not in the text.',
  ),
} as const
const activityAlone = text(
  '申請者の種類や規模についての条件は資料に残っておらず、取組だけで判定します。',
  'No condition on the kind or size of applicant is left in the text, so only the activity is asked.',
)

export const contentIndustryGrowth = defineProgramme(vocabulary, {
  id: 'content-industry-growth',
  number: 54,
  name: text('コンテンツ産業成長投資支援事業', 'Growth investment in the content industry'),
  summary: text(
    '日本のコンテンツを海外に広げるため、配信の仕組み、大規模な作品、翻訳や広報、開発環境への投資を支援します。',
    'Supports investment in platforms, large works, localization and tools, so that Japanese content sells abroad.',
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
      text: text('日本発コンテンツの海外での売上を増やす', 'Japanese content earns more abroad'),
      figure: '20兆円',
      deadline: '2033年',
    },
  ],
  sources: { budgetDocument },
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
    {
      id: 'content-platforms',
      name: text('国際的な配信・流通プラットフォームの拡大支援', 'Growth of international content platforms'),
      at: '事業概要(1)①',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '作品の翻訳や宣伝を行う配信・流通プラットフォームの事業者',
        'Platform operators that translate and promote works',
      ),
      parameters: {},
      eligibility: forContent,
      amount: unknownRate,
      payers: national,
      assumptions: [
        text(
          'プラットフォームの事業者かどうかは尋ねず、取組だけで判定します。',
          'Whether the applicant runs a platform is not asked, only the activity.',
        ),
      ],
    },
    {
      id: 'large-content-for-abroad',
      name: text('海外向け大規模作品の製作支援', 'Making large works for markets abroad'),
      at: '事業概要(1)②',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '事業の構造を改めながら、海外向けの大規模な作品に国内で投資し展開する者',
        'Those who invest in large works for markets abroad while reforming how they do business',
      ),
      parameters: {},
      eligibility: forContent,
      amount: unknownRate,
      payers: national,
      assumptions: [activityAlone],
    },
    {
      id: 'content-ecosystem-abroad',
      name: text('エコシステム世界展開支援', 'Several firms or start-ups abroad'),
      at: '事業概要(1)③',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '複数の会社で海外に展開する者や、事業を広げるスタートアップ',
        'Firms that go abroad together, and start-ups that grow their business',
      ),
      parameters: {},
      eligibility: forContent,
      amount: unknownRate,
      payers: national,
      assumptions: [activityAlone],
    },
    {
      id: 'content-development-platform',
      name: text('開発プラットフォーム構築支援', 'Platforms to develop content on'),
      at: '事業概要(1)④',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        'コンテンツを作るための開発プラットフォームを築く者',
        'Those who build platforms that content is made on',
      ),
      parameters: {},
      eligibility: forContent,
      amount: unknownRate,
      payers: national,
      assumptions: [activityAlone],
    },
    {
      id: 'content-localization',
      name: text('作品カルチャライズ・広報支援', 'Localization and publicity of works'),
      at: '事業概要(1)⑤',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '現地の文化に合わせて作品を作り変え、広報する者',
        'Those who fit works to the local culture and make them known',
      ),
      parameters: {},
      eligibility: forContent,
      amount: unknownRate,
      payers: national,
      assumptions: [activityAlone],
    },
    {
      id: 'content-industry-foundations',
      name: text('ものがたり産業基盤整備委託事業', 'Foundations of the content industry'),
      at: '事業概要(2)',
      mechanism: 'commission',
      award: 'ceiling',
      applicants: false,
      institution: text('受託者（資料に名称なし）', 'a contractor that the document does not name'),
      openTo: text(
        '申請を受け付ける制度ではなく、海賊版対策、海外の支援拠点、融資環境の調査などの委託です',
        'Nobody applies: work against piracy, offices abroad and surveys on lending are commissioned',
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
