import { all, defineProgramme, oneOf, text } from '../../src/author'
import { notHousehold } from '../applicants'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'
import { goals } from './goals'

/** What five of the six parts share, as far as the document tells: nobody is said to apply. Only (4) is help for firms. */
const noApplicants = {
  mechanism: 'commission',
  award: 'ceiling',
  applicants: false,
  institution: text('実施する者（資料に名称なし）', 'an operator that the document does not name'),
  parameters: {},
  eligibility: all(),
  payers: national,
  amount: {
    kind: 'undocumented',
    why: text(
      '実施する者に支払う金額は資料に書かれていません。',
      'The document does not give what the operator is paid.',
    ),
  },
  assumptions: [
    text(
      '制度の図が資料の本文に残っていないため、国の委託などで実施する者に支払われるものとみなします。',
      'The scheme diagram is not in the text; the money is read as going to an operator that the state commissions.',
    ),
  ],
} as const

export const industrialCybersecurity = defineProgramme(vocabulary, {
  id: 'industrial-cybersecurity',
  number: 23,
  name: text(
    '産業サイバーセキュリティ対策の強化に向けた環境整備事業',
    'Groundwork for stronger cybersecurity in industry',
  ),
  summary: text(
    '中小企業が手の届く費用で守りを固められる仕組み、専門人材の育成、信頼できるサービスの確認制度などを整えます。',
    'Prepares affordable protection for small and medium firms, training of specialists, and ways to tell which security services can be trusted.',
  ),
  budget: { yen: 5_700_000_000n, printed: '57億円' },
  bureaus: [],
  goals,
  sources: { budgetDocument },
  measures: [
    {
      id: 'helper-service-demonstration',
      name: text(
        'お助け隊サービス（新類型）の検証と集団的防御プラットフォームの実証',
        'Trial of a new security helper service (otasuketai) and a shared defence platform',
      ),
      at: '事業概要(1)',
      ...noApplicants,
      openTo: text(
        '申請を受け付ける制度ではなく、中小企業がのちに使うサービスの要件などを確かめる実証です',
        'Nobody applies: it tests what a service that SMEs can use later has to be',
      ),
    },
    {
      id: 'machinery-security-training',
      name: text(
        '製造機械分野の高度サイバーセキュリティ人材育成の環境整備',
        'Groundwork for training security specialists for machinery',
      ),
      at: '事業概要(2)',
      ...noApplicants,
      openTo: text(
        '申請を受け付ける制度ではなく、研修の環境を整える事業です',
        'Nobody applies: it prepares the place where specialists are trained',
      ),
    },
    {
      id: 'trusted-security-services',
      name: text(
        '信頼性の高いサービス提供事業者を確認する制度の運営等',
        'Scheme that confirms trustworthy security service providers',
      ),
      at: '事業概要(3)',
      ...noApplicants,
      openTo: text(
        '支払いを申請する制度ではなく、サービス提供事業者を確認する仕組みの運営です',
        'Nobody applies for money: it runs the scheme that confirms service providers',
      ),
    },
    {
      id: 'software-vulnerability-response',
      name: text(
        'ソフトウェア開発企業の脆弱性対応能力強化支援',
        'Help for software developers in dealing with vulnerabilities',
      ),
      at: '事業概要(4)',
      mechanism: 'advice',
      award: 'none',
      applicants: true,
      openTo: text(
        'ソフトウェアを開発する企業。公開される成果物をダウンロードして使えると読めます',
        'Companies that develop software; they can, it seems, download and use what is published',
      ),
      parameters: {},
      eligibility: all(oneOf(vocabulary.plannedActivity, 'cybersecurity'), notHousehold),
      amount: {
        kind: 'undocumented',
        why: text(
          '成果物の提供による支援で、金額を受け取るものとは書かれていません。',
          'The help lies in published results; the document speaks of no payment.',
        ),
      },
      payers: [],
      assumptions: [
        text(
          '目標が成果物のダウンロード数なので、支援は成果物の提供によるものと読みます。ただし資料の制度の図は、(4)を(1)(2)(3)(6)と一つにまとめています。',
          'Its goal counts downloads, so the help is read as something published; the document draws it in one scheme with (1), (2), (3) and (6).',
        ),
        text(
          'ソフトウェアを開発する企業は情報通信業に限られないため、業種は尋ねません。',
          'Companies in any industry may develop software, so the industry is not asked.',
        ),
      ],
      conditions: [
        text('ソフトウェアを開発する企業であること。', 'The applicant must be a company that develops software.'),
      ],
      apply: {
        unknown: text(
          '成果物がどこで公開されるかは資料になく、見つかっていません。',
          'Where the results are published was not found.',
        ),
      },
    },
    {
      id: 'post-quantum-migration-study',
      name: text(
        '耐量子計算機暗号への移行に向けた調査・実証',
        'Study and trial of the move to post-quantum cryptography',
      ),
      at: '事業概要(5)',
      ...noApplicants,
      openTo: text(
        '申請を受け付ける制度ではなく、新しい暗号への移行のための調査と実証です',
        'Nobody applies: it studies and tries the move to new cryptography',
      ),
    },
    {
      id: 'startup-security-procurement',
      name: text(
        '有望なセキュリティ・スタートアップ等の製品の積極調達',
        'Buying products of promising security start-ups',
      ),
      at: '事業概要(6)',
      ...noApplicants,
      institution: text(
        '製品を売る企業（資料に名称なし）',
        'firms that sell the products, which the document does not name',
      ),
      amount: {
        kind: 'undocumented',
        why: text('買い入れる金額は資料に書かれていません。', 'The document does not give what is spent on buying.'),
      },
      assumptions: [
        text(
          '製品の買入れ（調達）で、補助でも委託でもありません。当てはまる種類がないため、国が支払う仕事として委託の欄に置いています。',
          'It is procurement, neither a grant nor a commission; no kind of support fits, so it stands with work that the state pays for.',
        ),
      ],
      openTo: text(
        '補助を申請する制度ではなく、有望な製品を買い入れる事業です。売り込みの方法は資料にありません',
        'Nobody applies for support: promising products are bought, and the document does not say how to offer them',
      ),
    },
  ],
})
