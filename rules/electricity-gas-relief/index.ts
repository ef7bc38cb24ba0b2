import { defineProgramme, oneOf, parameter, product, roundDown, text, valueOf } from '../../src/author'
import type { Apply } from '../../src/author'
import { national } from '../payers'
import { vocabulary } from '../vocabulary'
import { electricityUnitDiscount, gasUnitDiscount } from './parameters'
import { sources } from './sources'

/** Months that another programme paid for, said on both measures; each row names its programme in its source. */
const otherMonths = text(
  'この予算の値引きは令和8年1～3月の使用分だけです。それより前（2023年1月～2025年9月）は令和4～6年度の事業、2026年7～9月は予備費による別の支援の単価を同じ計算で答え、単価ごとの出典にその事業名を示します。2026年10月以降は、読めた資料に発表がなく、分かりません。',
  'This budget pays for use of January to March 2026 only. Earlier months (2023-01 to 2025-09) are answered with the unit prices of the FY2022 to FY2024 programmes, July to September 2026 with those of a separate support paid from the reserve fund; the source of each unit price names its programme. From October 2026 on nothing had been announced in what could be read: not known.',
)
const monthOfUse = text(
  '使用月は、使用期間の始まりの検針日がある月とします（1月使用分は1月の検針日から2月の検針日まで）。',
  'The month of use is the month of the meter reading that opens the period (January use runs from the January to the February reading).',
)
const fractionDropped = text(
  '1円未満の端数の扱いを定めた公的な規則は見つからないため、値引き額の端数を切り捨てます。',
  'No official rounding rule was found, so a fraction of a yen of the discount is dropped.',
)
const taxIncluded = text(
  '値引き単価は消費税を含む額です（この予算の資料には書かれておらず、小売事業者の案内によります）。税抜きの料金表では単価も税抜きになります。',
  'The unit price includes consumption tax (the budget document does not say so; retailers’ notices do). A price list without tax shows the unit price without tax.',
)
const retailerTakesPart = text(
  '契約先の小売事業者が、この支援に参加して値引きをしていること。国が払う先は、値引きをした小売電気事業者やガス小売事業者などです。',
  'Your retailer takes part in the support and gives the discount: the state pays the electricity and gas retailers and the like that have given it.',
)

/** Nobody applies: the retailer takes it off. */
const handsOff: Apply = {
  where: text(
    '申請は要りません。小売事業者が料金から引きます。',
    'No application: the retailer takes it off the bill.',
  ),
  whom: text('契約している小売事業者', 'your electricity or gas retailer'),
  url: 'https://www.enecho.meti.go.jp/category/gekihen_lp/index.html',
  prepare: [
    text(
      '検針票または請求書（契約の種類、使用量、検針日が分かるもの）',
      'A meter slip or bill with the contract, the usage and the reading dates',
    ),
  ],
}

export const electricityGasRelief = defineProgramme(vocabulary, {
  id: 'electricity-gas-relief',
  number: 1,
  name: text('電気・ガス料金負担軽減支援事業', 'Electricity and gas bill relief'),
  summary: text(
    '冬の電気と都市ガスの料金を、小売事業者を通じて値引きします。',
    'Takes a fixed price off winter electricity and city gas bills through the retailers.',
  ),
  budget: { yen: 529_600_000_000n, printed: '5,296億円' },
  bureaus: [
    text(
      '資源エネルギー庁 電力・ガス事業部 電力産業・市場室',
      'Agency for Natural Resources and Energy, Electricity and Gas Industry Department, Electricity Industry and Market Office',
    ),
    text(
      '資源エネルギー庁 電力・ガス事業部 ガス市場整備室',
      'Agency for Natural Resources and Energy, Electricity and Gas Industry Department, Gas Market Office',
    ),
  ],
  period: { text: text('令和8年1月から3月までの使用分', 'use from January to March 2026'), printed: '令和8年1～3月' },
  goals: [
    {
      text: text('冬の電気・ガス料金の負担を軽くする', 'Lighten the winter energy bills of homes and businesses'),
      deadline: text('令和8年1～3月', 'January to March 2026'),
    },
  ],
  sources,
  measures: [
    {
      id: 'electricity-discount',
      name: text('電気料金の値引き', 'Electricity discount'),
      at: '事業概要（1）',
      mechanism: 'unitDiscount',
      award: 'entitlement',
      applicants: true,
      openTo: text(
        '低圧または高圧の電気の需要家（申請は要らず、小売電気事業者が料金から引きます）',
        'Low- and high-voltage customers; nobody applies, the retailer takes it off the bill',
      ),
      parameters: { electricityUnitDiscount },
      eligibility: oneOf(vocabulary.electricitySupply, 'lowVoltage', 'highVoltage'),
      amount: roundDown(1, product(valueOf(vocabulary.electricityUsage), parameter('electricityUnitDiscount'))),
      payers: national,
      assumptions: [
        otherMonths,
        monthOfUse,
        fractionDropped,
        taxIncluded,
        text(
          '値引き単価があるのは低圧と高圧だけです。特別高圧が対象外であることは、この予算の資料ではなく、単価を引用したページによります。',
          'Only low and high voltage have a unit price. That extra-high voltage is left out stands on the pages that quote the prices, not in the budget document.',
        ),
      ],
      conditions: [
        retailerTakesPart,
        text(
          '高圧の一括受電で電気を受ける集合住宅では、各戸（専有部）に低圧、共用部に高圧の単価が使われます（小売事業者の案内による）。各戸の契約は「低圧」と答えてください。',
          'In a building that takes electricity in bulk at high voltage, the flats get the low-voltage and the common parts the high-voltage price (retailers’ notices). For a flat, answer low voltage.',
        ),
      ],
      apply: handsOff,
    },
    {
      id: 'city-gas-discount',
      name: text('都市ガス料金の値引き', 'City gas discount'),
      at: '事業概要（2）',
      mechanism: 'unitDiscount',
      award: 'entitlement',
      applicants: true,
      openTo: text(
        '都市ガスの需要家（年間契約量1,000万m³以上を除く。申請は要らず、ガス小売事業者が料金から引きます）',
        'City gas customers below 10 million m³ a year; nobody applies, the retailer takes it off the bill',
      ),
      parameters: { gasUnitDiscount },
      eligibility: oneOf(vocabulary.gasSupply, 'cityGas'),
      amount: roundDown(1, product(valueOf(vocabulary.gasUsage), parameter('gasUnitDiscount'))),
      payers: national,
      assumptions: [
        otherMonths,
        monthOfUse,
        fractionDropped,
        taxIncluded,
        text(
          '資料に単価があるのは都市ガスだけです。年間契約量1,000万m³以上、旧簡易ガス、LPガスが対象外であることは、これまでの同じ支援の公式ページによります。',
          'Only city gas has a unit price in the document. That contracts of 10 million m³ a year or more, community gas and LP gas are left out stands on the official page of the earlier support.',
        ),
      ],
      conditions: [retailerTakesPart],
      apply: handsOff,
    },
  ],
})
