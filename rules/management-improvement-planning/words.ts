import { text } from '../../src/author'
import type { Apply, CallRound } from '../../src/author'

export const throughCouncil = text(
  '中小企業活性化協議会を通じ、認定経営革新等支援機関（中小企業等経営強化法による認定を受けた税理士、弁護士、地域の金融機関など）の支援を受けること。',
  'The help comes from a support institution certified under the SME Management Enhancement Act (tax accountant, lawyer, regional bank and so on), through the SME revitalization council.',
)
export const cannotAlone = text(
  '経営改善が必要だが、自力では経営改善計画を作るのが難しいこと。',
  'You need to improve your business but can hardly draw up a plan without help.',
)
export const oneOfThem = text(
  '本格的な計画（金融支援を伴うもの）と早期の計画（経営が大きく悪化する前のもの）は、状況の違う事業者のためのものです。同じ費用を両方で数えることはできないものとみます。',
  'The full plan (with help from lenders on the debt) and the early plan (before matters become serious) are for firms in different situations; the same cost is taken not to count under both.',
)
export const fundAndCouncil = text(
  'この予算は基金に積み増され、中小企業活性化協議会を通じて使われます（資料の※1、※2）。上限額は資料になく、2022年4月から続く同じ支援の案内によります。その後の変更は見つかっていません。',
  'The budget tops up a fund that is used through the SME revitalization councils (notes 1 and 2 of the document). The caps are not in the document but in notices of the same scheme, in force since April 2022; no later change was found.',
)
export const wholeYen = text(
  '端数の扱いを定めた文は見つからず、費用の部分ごとに1円未満を切り捨ててから足します。',
  'No text on fractions was found; each part is cut to whole yen, and then they are added.',
)
export const certifiedFirst = text(
  '資料の「中小企業者等」「中小企業・小規模事業者」は、中小企業者と小規模企業者で判定します。',
  'Those that the document calls SMEs, micro enterprises “and others” are taken to be SMEs and micro enterprises.',
)
export const halfLater = text(
  '計画策定の費用の半分は、最初の伴走支援のときに合わせて支払われます（支払いの時期の違いで、額は変わりません）。',
  'Half of the part for the plan is paid with the first follow-up; that is a matter of timing and does not change the amount.',
)

/** Both kinds of plan start at the council. */
export const apply: Apply = {
  where: text(
    '都道府県の中小企業活性化協議会（認定経営革新等支援機関と連名で申し込みます）',
    'the SME revitalization council of your prefecture, together with the certified support institution',
  ),
  whom: text(
    '顧問の税理士や取引のある金融機関が認定経営革新等支援機関かどうかを尋ね、なければ協議会に相談します',
    'ask your tax accountant or bank whether they are a certified institution, or else the council',
  ),
  url: 'https://www.chusho.meti.go.jp/keiei/saisei/05.html',
  prepare: [
    text('認定経営革新等支援機関の見積書', 'A quotation of the certified support institution'),
    text('決算書と借入れの一覧', 'Annual accounts and a list of loans'),
  ],
}

/** The scheme runs on; no window was found. */
export const rounds: readonly CallRound[] = [
  {
    round: '2022年4月からの制度',
    en: 'scheme since April 2022',
    opens: '2022-04-01',
    note: text('受付の終わりの日は見つかっていません。', 'No closing day was found.'),
    url: 'https://keieikaizen.fukuoka-kyogikai.go.jp/2022/06/01/',
    source: 'fukuoka',
  },
]
