import { all, defineProgramme, isTrue, oneOf, text } from '../../src/author'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

export const fuelStationNetworkSupport = defineProgramme(vocabulary, {
  id: 'fuel-station-network-support',
  number: 3,
  name: text(
    'SS（サービスステーション）ネットワーク維持・強化支援事業費補助金',
    'Grant to keep and strengthen the filling station network',
  ),
  summary: text(
    '災害時にも燃料を届けられるよう、ガソリンスタンド（SS）や油槽所の設備投資と経営を支えます。',
    'Supports investment and business of filling stations and oil depots, so that fuel is to be had even in a disaster.',
  ),
  budget: { yen: 16_000_000_000n, printed: '160億円' },
  bureaus: [
    text(
      '資源エネルギー庁 資源・燃料部 燃料流通政策室',
      'Agency for Natural Resources and Energy, Natural Resources and Fuel Department, Fuel Distribution Policy Office',
    ),
  ],
  goals: [
    {
      text: text(
        '災害時の燃料の供給体制を整え、ガソリンスタンドの減り方をガソリン需要の減り方より小さくする',
        'Fuel supply is ready for disasters, and filling stations close more slowly than demand for petrol falls',
      ),
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'fuel-station-network-investment',
      name: text('SSネットワーク維持・強化支援事業', 'Investment in the filling station network'),
      at: '事業概要（1）',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '揮発油販売業者や、油槽所を運営する事業者など',
        'Petrol retailers, operators of oil depots and the like',
      ),
      parameters: {},
      eligibility: oneOf(vocabulary.plannedActivity, 'fuelStation'),
      amount: {
        kind: 'undocumented',
        why: text(
          '補助率と上限額を示す制度の図が、資料の本文に残っていません。',
          'The diagram that would give rate and cap is not in the text.',
        ),
      },
      payers: national,
      assumptions: [
        text(
          '企業の規模についての条件は資料にないため、設けません。対象は災害対応、経営力、SS過疎地のための設備投資などです。',
          'The document sets no condition on size, so none is applied; it covers investment for disasters, for the business and for areas short of stations.',
        ),
      ],
    },
    {
      id: 'fuel-station-turnaround',
      name: text(
        '当分の間税率廃止に伴い影響のあるSSへの経営再建支援事業',
        'Turnaround of filling stations affected by the fuel tax change',
      ),
      at: '事業概要（2）',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '当分の間税率の廃止の影響を受け、事業の継続や燃料以外の収益づくりに取り組む中小・小規模事業者',
        'Small firms affected by the end of the provisional fuel tax rate that work to stay in business or earn from more than fuel',
      ),
      parameters: {},
      eligibility: all(
        oneOf(vocabulary.plannedActivity, 'fuelStation', 'turnaround'),
        isTrue(vocabulary.affectedByFuelTaxChange),
        oneOf(vocabulary.enterpriseSize, 'micro', 'small'),
      ),
      amount: {
        kind: 'undocumented',
        why: text(
          '補助率と上限額を示す制度の図が、資料の本文に残っていません。',
          'The diagram that would give rate and cap is not in the text.',
        ),
      },
      payers: national,
      assumptions: [
        text(
          '影響を受けるかどうかの基準は資料になく、申請者の答えによります。',
          'The document does not say how being affected is judged; the answer of the applicant is taken.',
        ),
      ],
    },
  ],
})
