import { all, any, defineProgramme, oneOf, text } from '../../src/author'
import { national } from '../payers'
import { vocabulary } from '../vocabulary'
import { sources } from './sources'

/** The note of the document on who is paid. */
const hosts = text(
  '国が払う先は、産業競争力強化法に基づく認定支援機関などで、その中に(1)は中小企業活性化協議会、(2)は事業承継・引継ぎ支援センターなどが置かれています（資料の※1、※2）。',
  'The state pays the support institutions certified under the Industrial Competitiveness Enhancement Act and others, which host the SME revitalization councils (1) and the business succession centres and the like (2), by notes 1 and 2 of the document.',
)

export const smeRevitalizationAndSuccession = defineProgramme(vocabulary, {
  id: 'sme-revitalization-and-succession',
  number: 9,
  name: text('中小企業活性化・事業承継総合支援事業', 'SME revitalization and succession support'),
  summary: text(
    '財務の問題を抱える中小企業の再生と、後継者のいない中小企業の事業の引継ぎを、各地の相談窓口が助けます。',
    'Advice centres all over the country help small firms recover from financial trouble, and find a successor where there is none.',
  ),
  budget: { yen: 7_400_000_000n, printed: '74億円' },
  bureaus: [
    text('(1) 中小企業庁 事業環境部 金融課', '(1) SME Agency, Business Environment Department, Finance Division'),
    text(
      '(2) 中小企業庁 事業環境部 財務課',
      '(2) SME Agency, Business Environment Department, Finance and Taxation Division',
    ),
  ],
  goals: [
    {
      text: text(
        '再生計画の策定支援が終わった後、モニタリング期間の3年間に再び破綻する率を、過去3年間の平均以下に抑える',
        'The share that fails again in the three years of monitoring after a revival plan stays at or below the average of the last three years',
      ),
      figure: text('1.9%以下', '1.9% or less'),
    },
    {
      text: text('全国の事業承継・引継ぎ支援センターでの成約', 'Deals closed through the business succession centres'),
      figure: text('3,400件', '3,400 deals'),
    },
  ],
  sources,
  withoutMeasure: [
    {
      printed: '地域の事業承継を促す普及啓発',
      why: text(
        '広く知らせるための取組で、誰かが申請して受ける支援ではありません。',
        'It spreads knowledge of succession; nobody applies for it.',
      ),
    },
    {
      printed: '中小M&A市場の健全化に係る基盤整備',
      why: text(
        '小さな会社のM&Aの市場を整える国の取組で、誰かが申請して受ける支援ではありません。',
        'It is work of the state to make the market for small mergers sound; nobody applies for it.',
      ),
    },
  ],
  measures: [
    {
      id: 'sme-revitalization',
      name: text('中小企業活性化事業', 'SME revitalization councils'),
      at: '事業概要(1)',
      mechanism: 'advice',
      award: 'none',
      applicants: true,
      openTo: text(
        '財務上の問題を抱える中小企業など。中小企業活性化協議会の常駐の専門家に相談して助言を受け、財務や事業の抜本的な見直しが要る場合は再生計画づくりの支援と、その後3年間のモニタリングを受けます',
        'Small firms in financial trouble; the resident experts of the SME revitalization council advise them and, where finances or business need a fundamental review, help with a revival plan and monitor it for three years',
      ),
      parameters: {},
      purpose: oneOf(vocabulary.plannedActivity, 'turnaround'),
      eligibility: oneOf(vocabulary.enterpriseSize, 'micro', 'small'),
      amount: {
        kind: 'undocumented',
        why: text(
          '相談や計画づくりの支援で、金額を受け取るものではありません。',
          'It is advice and help with plans, not money.',
        ),
      },
      payers: national,
      assumptions: [
        hosts,
        text(
          '「中小企業等」の「等」に誰が入るかは資料になく、中小企業者と小規模企業者で判定します。',
          'Who else is meant by “SMEs and others” is not in the document; SMEs and micro enterprises are taken.',
        ),
        text(
          '相談が無料であることは民間のデータ一つによります。踏み込んだ支援での調査（DD）の費用は確かめられていません。',
          'That the advice is free of charge rests on one private data set; the fee for due diligence in deeper support was not found.',
        ),
      ],
      conditions: [
        text(
          '財務上の問題を抱えていること。程度は協議会が相談の中で確かめます。',
          'You are in financial trouble; how serious it is, the council finds out with you.',
        ),
      ],
      apply: {
        where: text('各都道府県の中小企業活性化協議会', 'the SME revitalization council of your prefecture'),
        whom: text('協議会の窓口の専門家', 'the experts at its desk'),
        url: 'https://www.chusho.meti.go.jp/keiei/saisei/',
        prepare: [text('決算書、資金繰り表、借入れの一覧', 'Annual accounts, a cash flow table and a list of loans')],
      },
    },
    {
      id: 'business-succession-support',
      name: text('事業承継総合支援事業', 'Business succession centres'),
      at: '事業概要(2)',
      mechanism: 'advice',
      award: 'none',
      applicants: true,
      openTo: text(
        '後継者のいない中小企業・小規模事業者と、事業などを譲り受けたい事業者。事業承継・引継ぎ支援センターが相手探し（マッチング）を助け、進んで声をかける事業承継診断や、事業承継計画づくりの支援もします',
        'Small firms without a successor, and businesses that want to take one over; the business succession centre helps find the other side, and also comes forward with a succession check and helps with the succession plan',
      ),
      parameters: {},
      purpose: oneOf(vocabulary.plannedActivity, 'businessSuccession'),
      eligibility: any(
        all(oneOf(vocabulary.successionRole, 'handOver'), oneOf(vocabulary.enterpriseSize, 'micro', 'small')),
        all(
          oneOf(vocabulary.successionRole, 'takeOver'),
          oneOf(vocabulary.enterpriseSize, 'micro', 'small', 'midSized', 'large'),
        ),
      ),
      amount: {
        kind: 'undocumented',
        why: text(
          '無料の相談と計画づくりの支援で、金額を受け取るものではありません。',
          'It is advice and help with plans free of charge, not money.',
        ),
      },
      payers: national,
      assumptions: [
        hosts,
        text(
          '譲り受ける側の規模は資料にないため、どの規模の事業者も対象とみなします。',
          'The document sets no size for the one that takes over, so any business counts.',
        ),
        text(
          '無料であることは予算の資料でなく、2021年の中小企業庁の発表を引いた記事によります。',
          'That it is free of charge stands not in the budget document but in an article that quotes the SME Agency of 2021.',
        ),
      ],
      rounds: [
        {
          round: '2021年4月からの窓口',
          en: 'centres since April 2021',
          opens: '2021-04-01',
          note: text('終わりの日は見つかっていません。', 'No closing day was found.'),
          url: 'https://shoukei.smrj.go.jp/',
          source: 'tokyoSeal',
        },
      ],
      conditions: [text('譲る側は、後継者がいないこと。', 'The one that hands over has no successor.')],
      apply: {
        where: text('各都道府県の事業承継・引継ぎ支援センター', 'the business succession centre of your prefecture'),
        whom: text('センターの相談窓口', 'its advice desk'),
        url: 'https://shoukei.smrj.go.jp/',
        prepare: [text('決算書と、事業を譲る時期の希望', 'Annual accounts, and when you would like to hand over')],
      },
    },
  ],
})
