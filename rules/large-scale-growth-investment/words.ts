import { text } from '../../src/author'
import type { Apply, CallRound, Text } from '../../src/author'

const officialSite = 'https://chukentou-seichotoushi-hojo.jp/'

const fifthCall: CallRound = {
  round: '5次',
  opens: '2026-02-27',
  closes: '2026-03-27',
  note: text('17時まで', 'until 17:00'),
  url: officialSite,
  source: 'fifthCallDates',
}
export const sixthCall: CallRound = {
  round: '6次',
  opens: '2026-07-31',
  closes: '2026-08-31',
  note: text('17時まで', 'until 17:00'),
  url: officialSite,
  source: 'sixthCallRecord',
}
/** The calls that the budget of FY2025 pays for, as far as known. */
export const rounds: readonly CallRound[] = [fifthCall, sixthCall]

export const growthApply: Apply = {
  where: text(
    'J-Grants（電子申請）。gBizIDプライムのアカウントが要ります',
    'J-Grants, online; a gBizID Prime account is needed',
  ),
  by: text(
    '第6回は2026年8月31日に締め切られました。次の公募は見つかっていません。',
    'The sixth call closed on 31 August 2026; no next call was found.',
  ),
  whom: text('中堅等大規模成長投資補助金の事務局', 'the secretariat of the grant'),
  url: officialSite,
  prepare: [
    text('投資の見積りと資金の計画', 'Quotations for the investment and its financing'),
    text(
      '賃上げの計画（対象事業の従業員1人当たり給与支給総額）',
      'A plan of wage rises (total pay per employee of the project)',
    ),
    text('100億宣言をする場合は、その公表', 'The published 10-billion-yen declaration, if you make it'),
  ],
}

/** What the calls ask of everybody and the rule does not. */
export const growthConditions: readonly Text[] = [
  text(
    '人手不足に対応する省力化などで労働生産性を抜本的に高め、事業規模を広げる、工場などの拠点の新設や大規模な設備投資であること。',
    'It is a new plant or other large investment that saves labour where it is short, raises labour productivity fundamentally and enlarges the business.',
  ),
  text(
    '対象事業の従業員1人当たり給与支給総額を、3年間、年平均5.0%以上（100億宣言企業は4.5%以上）増やすこと（公募の解説による）。',
    'Total pay per employee of the project rises by 5.0% a year or more on average for three years (4.5% with the 10-billion-yen declaration), as guides to the calls say.',
  ),
  text(
    '常時使用する従業員が2,000人以下で、みなし大企業でも農林水産業（1次産業）の事業でもないこと（第5回公募の解説による）。',
    'You have at most 2,000 regular employees, do not count as large through your owners, and the project is not in a primary industry (guides to the fifth call).',
  ),
  text(
    '投資額は、建物、機械装置、ソフトウェアなどの税抜きの額で、外注費と専門家経費を含めません。',
    'The investment is building, machines and software without tax; outsourcing and experts do not count.',
  ),
  text('審査で採択されること。', 'You are selected among the applicants.'),
]
