import { defineProgramme, oneOf, parameter, product, roundDown, text, valueOf } from '../../src/author'
import { national } from '../payers'
import { vocabulary } from '../vocabulary'
import { electricityUnitDiscount, gasUnitDiscount } from './parameters'
import { sources } from './sources'

const assumptions = [
  text(
    '使用月は、使用期間の始まりの検針日がある月とします（1月使用分は1月の検針日から2月の検針日まで）。',
    'The month of use is the month of the meter reading that opens the period (January use runs from the January to the February reading).',
  ),
  text(
    '1円未満の端数の扱いを定めた公的な規則は見つからないため、値引き額の端数を切り捨てます。',
    'No official rounding rule was found, so a fraction of a yen of the discount is dropped.',
  ),
]

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
      deadline: '令和8年1～3月',
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
        '低圧・高圧の電気の需要家（申請は要らず、小売電気事業者が料金から引きます）',
        'Low- and high-voltage customers; nobody applies, the retailer takes it off the bill',
      ),
      parameters: { electricityUnitDiscount },
      eligibility: oneOf(vocabulary.electricitySupply, 'lowVoltage', 'highVoltage'),
      amount: roundDown(1, product(valueOf(vocabulary.electricityUsage), parameter('electricityUnitDiscount'))),
      payers: national,
      assumptions,
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
      assumptions,
    },
  ],
})
