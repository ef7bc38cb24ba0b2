import { all, defineProgramme, isTrue, oneOf, text } from '../../src/author'
import { notHousehold } from '../applicants'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

export const overseasBusiness = defineProgramme(vocabulary, {
  id: 'overseas-business',
  number: 60,
  name: text('海外ビジネス展開支援等事業', 'Help with business abroad'),
  summary: text(
    '米国関税の影響を受ける中堅・中小企業の新しい販路づくりと日米の関税合意の実施への対応、日本貿易振興機構（JETRO）の体制づくり、海外からの投資の呼び込みを進めます。',
    'Helps small and mid-sized firms affected by US tariffs to find other markets, deals with the tariff agreement, strengthens JETRO, and attracts investment from abroad.',
  ),
  budget: { yen: 11_200_000_000n, printed: '112億円' },
  bureaus: [
    text(
      '（1）通商政策局 総務課・貿易振興課・経済連携課・米州課',
      '(1) Trade Policy Bureau, General Affairs, Trade Promotion, Economic Partnership and Americas Divisions',
    ),
    text('（2）通商政策局 総務課', '(2) Trade Policy Bureau, General Affairs Division'),
    text('（3）経済産業政策局 投資促進課', '(3) Economic and Industrial Policy Bureau, Investment Promotion Division'),
  ],
  goals: [
    { text: text('海外展開に成功した企業の数', 'Firms that succeed abroad'), figure: text('2,785件', '2,785 firms') },
    {
      text: text(
        'JETROの情報が役立ったと答えた参加者（4段階の上位2つ）',
        'Participants who call JETRO’s information useful (upper two of four grades)',
      ),
      figure: text('8割以上', '80% or more'),
    },
    {
      text: text('対日投資の誘致に成功した件数（累計）', 'Investments attracted to Japan, in total'),
      figure: text('378件以上', '378 or more'),
      deadline: text('日本貿易振興機構の第六期中期目標の最終年度', 'last year of JETRO’s sixth mid-term period'),
    },
    {
      text: text('国内外での協業・連携に成功した件数（累計）', 'Partnerships at home and abroad, in total'),
      figure: text('74件以上', '74 or more'),
      deadline: text('日本貿易振興機構の第六期中期目標の最終年度', 'last year of JETRO’s sixth mid-term period'),
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'sme-expansion-abroad',
      name: text('中堅・中小企業の海外展開支援', 'Small and mid-sized firms abroad'),
      at: '事業概要（1）',
      mechanism: 'advice',
      award: 'none',
      applicants: true,
      openTo: text(
        '米国関税の影響を受け、新しい市場を開きたい中堅・中小企業。専門家の伴走、越境EC、見本市への出展、EPAの活用などの支援を受けます',
        'Small and mid-sized firms affected by US tariffs that want new markets; they get experts, cross-border e-commerce, places at trade fairs and help with trade agreements',
      ),
      parameters: {},
      eligibility: all(
        oneOf(vocabulary.plannedActivity, 'export', 'salesChannels'),
        isTrue(vocabulary.usTariffImpact),
        oneOf(vocabulary.enterpriseSize, 'micro', 'small', 'midSized'),
      ),
      amount: {
        kind: 'undocumented',
        why: text(
          '専門家や出展などの支援で、受け取る金額は資料に書かれていません。',
          'It is experts, trade fairs and the like; the document names no money to receive.',
        ),
      },
      payers: [],
      assumptions: [
        text(
          '関税の影響の基準は資料になく、影響を受けているかどうかの答えによります。売上が減ったことまでは求めません。',
          'The document does not say how being affected is judged; the answer is taken, and lost sales are not required.',
        ),
        text(
          '「中堅企業」の範囲は資料になく、従業員2,000人以下の会社とします。制度によって違うことがあります。',
          'Who is mid-sized is not in the document; companies of at most 2,000 employees are taken, though schemes differ.',
        ),
        text(
          '制度の図が資料の本文に残っていないため、お金ではなく、JETROなどによる専門家や出展の支援と読みます。(1)と(2)は一つの図にまとめられていました。',
          'The scheme diagram, one for (1) and (2), is not in the text; the help is read as experts and places at fairs from JETRO and others, not money.',
        ),
      ],
      conditions: [
        text(
          '輸出先を広げるか、新しい市場を開くための取組であること。',
          'The aim must be more export markets or new ones.',
        ),
      ],
      apply: {
        where: text('日本貿易振興機構（JETRO）の国内の事務所', 'An office of JETRO in Japan'),
        by: text('支援ごとに違い、期間は見つかっていません。', 'It differs by kind of help; no window was found.'),
        whom: text('JETRO', 'JETRO'),
        url: 'https://www.jetro.go.jp/',
      },
    },
    {
      id: 'jetro-offices',
      name: text('JETROの国内外拠点強化', 'Stronger JETRO offices'),
      at: '事業概要（2）',
      mechanism: 'grantToPublicBody',
      award: 'ceiling',
      applicants: false,
      institution: text('独立行政法人日本貿易振興機構（JETRO）', 'Japan External Trade Organization (JETRO)'),
      openTo: text(
        '申請を受け付ける制度ではなく、JETROが拠点と専門家を増やす事業です（企業はJETROに相談できます）',
        'Nobody applies: JETRO adds offices and experts, whom firms can consult',
      ),
      parameters: {},
      eligibility: all(),
      amount: {
        kind: 'undocumented',
        why: text('JETROに交付される額は資料に書かれていません。', 'The document does not say how much JETRO gets.'),
      },
      payers: national,
      assumptions: [
        text(
          '制度の図が資料の本文に残っていないため、国がJETROに交付するものと読みます。',
          'The scheme diagram is not in the text; it is read as money that the state grants to JETRO.',
        ),
      ],
    },
    {
      id: 'investment-into-japan',
      name: text('海外活力の取込み支援', 'Investment from abroad into Japan'),
      at: '事業概要（3）',
      mechanism: 'advice',
      award: 'none',
      applicants: true,
      openTo: text(
        '日本への投資を考える海外企業と、その呼び込みに関わる者',
        'Foreign firms that think of investing in Japan, and those who work to attract them',
      ),
      parameters: {},
      eligibility: all(oneOf(vocabulary.plannedActivity, 'foreignInvestmentInJapan'), notHousehold),
      amount: {
        kind: 'undocumented',
        why: text(
          '支援の中身は資料の本文になく、制度の図は失われており、お金を受け取るものとは書かれていません。',
          'What the help consists of is not in the text, whose diagrams are lost, and no payment is spoken of.',
        ),
      },
      payers: [],
      assumptions: [
        text(
          '申請者についての条件は資料になく、取組で判定し、家庭だけを除きます。支援は助言などとみなします。',
          'The document sets no condition on who applies, so the activity is asked and households alone are left out; the help is read as advice and the like.',
        ),
      ],
      conditions: [
        text(
          '海外企業による日本への直接投資の案件か、その呼び込みであること。',
          'It must be about direct investment in Japan by a foreign firm, or about attracting it.',
        ),
      ],
      apply: {
        where: text('日本貿易振興機構（JETRO）の対日投資の窓口', 'JETRO, investment in Japan'),
        by: text('期間は見つかっていません。', 'No window was found.'),
        whom: text('JETRO', 'JETRO'),
        url: 'https://www.jetro.go.jp/',
      },
    },
  ],
})
