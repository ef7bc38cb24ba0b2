import {
  all,
  atMost,
  defineProgramme,
  isTrue,
  oneOf,
  parameter,
  product,
  roundDown,
  text,
  valueOf,
} from '../../src/author'
import { notHousehold } from '../applicants'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'
import { grantCap, subsidyRate } from './parameters'

export const emergencyFuelStockpile = defineProgramme(vocabulary, {
  id: 'emergency-fuel-stockpile',
  number: 47,
  name: text(
    '災害時に備えた社会的重要なインフラへの自衛的な燃料備蓄の推進事業費補助金',
    'Fuel kept ready at important facilities for disasters',
  ),
  summary: text(
    '避難所などが災害時にも自家発電を続けられるよう、燃料タンクや空調機器などの購入と設置工事の費用の一部を補助します。',
    'Pays part of buying and installing fuel tanks, air conditioning and the like, so that shelters can go on making their own power in a disaster.',
  ),
  budget: { yen: 820_000_000n, printed: '8.2億円' },
  bureaus: [
    text(
      '資源エネルギー庁 資源・燃料部 燃料流通政策室',
      'Agency for Natural Resources and Energy, Natural Resources and Fuel Department, Fuel Distribution Policy Office',
    ),
  ],
  goals: [
    {
      text: text(
        '避難所などにLPガスや石油製品の備蓄を広げ、災害に強くする',
        'Shelters and the like keep LP gas and oil products of their own and stand up better to disasters',
      ),
    },
  ],
  sources: {
    budgetDocument,
    stockpilePrecedent: {
      title: text(
        '災害時に備えた社会的重要インフラへの自衛的な燃料備蓄の推進事業（令和3年度補正から令和6年度補正）の案内と解説',
        'Pages on the fuel stockpile grants of FY2021 to FY2024',
      ),
      kind: 'secondaryPage',
      url: 'https://www.jgrants-portal.go.jp/subsidy/a0W2x000006FCgZEAW',
      officialUrl: 'https://www.jgrants-portal.go.jp/subsidy/a0W2x000006FCgZEAW',
      precedent: text('令和3年度補正から令和6年度補正までの公募', 'the calls of FY2021 to FY2024'),
      checkedOn: '2026-01-23',
    },
  },
  measures: [
    {
      id: 'emergency-fuel-stockpile',
      name: text('自衛的な燃料備蓄への補助', 'Grant for fuel stocks of one’s own'),
      at: '事業概要',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '避難所や、避難の難しい人が多く出る施設などに、LPガスタンク、石油タンク、LPガス空調などを購入して設置する者',
        'Those who buy and install LP gas tanks, oil tanks, LP gas air conditioning and the like for shelters or places where many could not get away',
      ),
      parameters: { subsidyRate, grantCap },
      purpose: all(oneOf(vocabulary.plannedActivity, 'disasterPreparedness'), notHousehold),
      eligibility: isTrue(vocabulary.shelterFacility),
      amount: roundDown(
        1,
        atMost(parameter('grantCap'), product(valueOf(vocabulary.eligibleCost), parameter('subsidyRate'))),
      ),
      payers: national,
      assumptions: [
        text(
          '予算の資料に補助率と上限額はありません。ここに示す率と額は令和3年度補正から令和6年度補正までの公募のもので、今回も同じとは限りません。',
          'The budget document gives neither rate nor cap. Those here are of the calls from FY2021 to FY2024 and may differ now.',
        ),
        text(
          '発電機と空調の両方を入れる場合の上限は、5,000万円とする案内と1億円とする案内があるため、幅で示します（3,000万円とする案内もあります）。',
          'With both a generator and air conditioning, some pages cap it at 50 million yen and others at 100 million, so it is a range; one page says 30 million.',
        ),
        text(
          '申請者の種類や規模についての条件は資料になく、家庭だけを除きます。中堅企業は大企業と同じ率と読みます。',
          'The document sets no condition on the kind or size of applicant; households alone are left out, and mid-sized companies are taken at the rate of large ones.',
        ),
      ],
      conditions: [
        text(
          '費用は、LPガスのタンクや空調機器、石油のタンクなどの購入か設置工事のものであること（前の公募では税抜き）。',
          'The cost must be for buying or installing LP gas or oil tanks, LP gas air conditioning and the like; without tax in earlier calls.',
        ),
      ],
      apply: {
        unknown: text(
          '令和7年度補正予算の公募は見つかっていません。担当は資源エネルギー庁の燃料流通政策室です。',
          'No call of this budget was found; the Fuel Distribution Policy Office of the agency is in charge.',
        ),
      },
    },
  ],
})
