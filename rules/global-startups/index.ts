import { all, defineProgramme, isTrue, oneOf, text } from '../../src/author'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

export const globalStartups = defineProgramme(vocabulary, {
  id: 'global-startups',
  number: 50,
  name: text('グローバル・スタートアップ創出支援事業', 'Start-ups that go global'),
  summary: text(
    '起業家の海外派遣や投資家の招聘を通じて、海外で資金と販路を得て大きく育つスタートアップを増やします。',
    'Sends founders abroad and brings investors to Japan, so that more start-ups find money and customers abroad and grow large.',
  ),
  budget: { yen: 4_600_000_000n, printed: '46億円' },
  bureaus: [
    text(
      'イノベーション・環境局 イノベーション創出新事業推進課',
      'Innovation and Environment Policy Bureau, Innovation and New Business Promotion Division',
    ),
  ],
  goals: [
    {
      text: text('海外への進出に成功したスタートアップの数', 'Start-ups that succeed in going abroad'),
      figure: text('合計180件', '180 in all'),
      deadline: text('令和5～8年度', 'FY2023 to FY2026'),
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'founders-abroad',
      name: text(
        '起業家の海外派遣、メンタリング、投資家への紹介',
        'Founders sent abroad, mentored and introduced to investors',
      ),
      at: '事業概要1.',
      mechanism: 'advice',
      award: 'none',
      applicants: true,
      openTo: text(
        '国内の主な大学や高専の学生、若手起業家、国内で育ったスタートアップの経営陣など',
        'Students of leading universities and technical colleges, young founders, and executives of start-ups that have grown in Japan',
      ),
      parameters: {},
      eligibility: all(oneOf(vocabulary.plannedActivity, 'startup'), isTrue(vocabulary.founderGoingAbroad)),
      amount: {
        kind: 'undocumented',
        why: text(
          '派遣や助言、紹介の支援で、受け取る金額は資料に書かれていません。',
          'It is travel, advice and introductions; the document names no money to receive.',
        ),
      },
      payers: [],
      assumptions: [
        text(
          '資料は学生、若手起業家、経営陣を挙げて「ら」を付けています。ほかに誰が入るかは資料にないため、そうした人かどうかを一つの問いで尋ねます。',
          'The document names students, young founders and executives and leaves the list open; one question asks whether you are such a person.',
        ),
        text(
          '制度の図が資料の本文に残っていないため、お金ではなく、派遣や助言、紹介の支援と読みます。',
          'The scheme diagram is not in the text; the help is read as travel, advice and introductions, not money.',
        ),
      ],
      conditions: [
        text(
          '海外での資金の調達や販路の獲得などを目指すものであること。',
          'The aim must be money or customers abroad.',
        ),
      ],
      apply: {
        unknown: text(
          '応募の窓口と期間は見つかっていません。担当は経済産業省のイノベーション創出新事業推進課です。',
          'Neither contact nor window was found; the Innovation and New Business Promotion Division of METI is in charge.',
        ),
      },
    },
    {
      id: 'investors-to-japan',
      name: text(
        'スタートアップ・イベントへの投資家・起業家の招聘',
        'Investors and founders invited to start-up events in Japan',
      ),
      at: '事業概要2.',
      mechanism: 'commission',
      award: 'ceiling',
      applicants: false,
      institution: text('受託者（資料に名称なし）', 'a contractor that the document does not name'),
      openTo: text(
        '申請を受け付ける制度ではなく、ディープテックを中心とする日本のスタートアップを世界に知らせるため、国内外の投資家や起業家を日本のイベントに招く事業です',
        'Nobody applies: investors and founders are invited to events in Japan, to make its start-ups, deep tech above all, known in the world',
      ),
      parameters: {},
      eligibility: all(),
      amount: {
        kind: 'undocumented',
        why: text('委託の金額は資料に書かれていません。', 'The document does not give the amount of the commission.'),
      },
      payers: national,
      assumptions: [
        text(
          '制度の図が資料の本文に残っていないため、国が委託して行うものとみなします。',
          'The scheme diagram is not in the text; it is read as work that the state commissions.',
        ),
      ],
    },
  ],
})
