import { all, defineProgramme, isTrue, oneOf, text } from '../../src/author'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

const forFuelStation = oneOf(vocabulary.plannedActivity, 'fuelStation', 'borrowing')
const affected = isTrue(vocabulary.affectedByFuelTaxChange)
const whoIsAffected = text(
  '影響を受けるかどうかの基準は資料になく、申請者の答えによります。',
  'The document does not say how being affected is judged; the answer of the applicant is taken.',
)

export const fuelStationInterestSubsidy = defineProgramme(vocabulary, {
  id: 'fuel-station-interest-subsidy',
  number: 2,
  name: text('環境保全・構造改善促進利子補給事業費', 'Interest subsidy for filling stations'),
  summary: text(
    '当分の間税率の廃止で資金繰りが苦しくなる小さなガソリンスタンド（SS）の、借入れの利息の一部を支援します。',
    'Pays part of the interest on loans of small filling stations that the end of the provisional fuel tax rate leaves short of cash.',
  ),
  budget: { yen: 3_000_000_000n, printed: '30億円' },
  bureaus: [
    text(
      '資源エネルギー庁 資源・燃料部 燃料流通政策室',
      'Agency for Natural Resources and Energy, Natural Resources and Fuel Department, Fuel Distribution Policy Office',
    ),
  ],
  goals: [
    {
      text: text(
        'ガソリンスタンドの減り方を、ガソリン需要の減り方より小さくする',
        'Filling stations close more slowly than demand for petrol falls',
      ),
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'fuel-station-interest-subsidy',
      name: text('ガソリンスタンドへの利子補給', 'Interest subsidy for filling stations'),
      at: '事業概要',
      mechanism: 'interestSubsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '当分の間税率の廃止の影響を受け、運営の資金などを金融機関から借りた中小・小規模事業者',
        'Small firms affected by the end of the provisional fuel tax rate that borrow to keep running',
      ),
      parameters: {},
      eligibility: all(forFuelStation, affected, oneOf(vocabulary.enterpriseSize, 'micro', 'small')),
      amount: {
        kind: 'undocumented',
        why: text(
          '利息のどれだけを何年支援するかを示す制度の図が、資料の本文に残っていません。',
          'The diagram that would say how much of the interest is paid, and for how long, is not in the text.',
        ),
      },
      payers: national,
      assumptions: [
        whoIsAffected,
        text(
          '事業名の副題から、ガソリンスタンドを営む事業者が対象とみなします。',
          'The subtitle of the programme is read to mean that it is for those who run filling stations.',
        ),
      ],
    },
    {
      id: 'fuel-station-debt-guarantee',
      name: text('ガソリンスタンドの運転資金の債務保証', 'Guarantee of working capital for filling stations'),
      at: '事業概要 ※',
      mechanism: 'guarantee',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '当分の間税率の廃止に伴い、運転資金を金融機関から借りる小規模事業者',
        'Micro enterprises that borrow working capital because the provisional fuel tax rate ends',
      ),
      parameters: {},
      eligibility: all(forFuelStation, affected, oneOf(vocabulary.enterpriseSize, 'micro')),
      amount: {
        kind: 'undocumented',
        why: text(
          '保証される割合や限度額は資料に書かれていません。',
          'The document gives neither the share nor the limit of the guarantee.',
        ),
      },
      payers: national,
      assumptions: [
        whoIsAffected,
        text(
          '既存の基金を使って新しく設けられる制度で、この予算とは別の財源です。',
          'It is a new scheme that draws on an existing fund, not on this budget.',
        ),
      ],
    },
  ],
})
