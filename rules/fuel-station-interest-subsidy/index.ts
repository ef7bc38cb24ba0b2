import { all, defineProgramme, isTrue, oneOf, text } from '../../src/author'
import type { Apply } from '../../src/author'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

const forFuelStation = oneOf(vocabulary.plannedActivity, 'fuelStation', 'borrowing')
const affected = isTrue(vocabulary.affectedByFuelTaxChange)
const whoIsAffected = text(
  '影響を受けるかどうかの基準は資料になく、申請者の答えによります。',
  'The document does not say how being affected is judged; the answer of the applicant is taken.',
)
const bySubtitle = text(
  '事業名の副題「当分の間税率廃止に伴い影響のあるSSへの金融支援」から、ガソリンスタンド（SS）を営む事業者が対象とみなします。',
  'The subtitle of the programme speaks of financial support for filling stations affected by the end of the provisional rate, so it is read to be for those who run them.',
)
const lender = text(
  '運営に要する資金などを、金融機関から借り入れること。',
  'You borrow what you need to keep running, from a financial institution.',
)
const apply: Apply = {
  unknown: text(
    '申込みの窓口と期間は見つかっていません。所属の石油組合か、取引のある金融機関に確かめてください。',
    'Where and when to apply was not found; ask your petroleum association or your lender.',
  ),
}

export const fuelStationInterestSubsidy = defineProgramme(vocabulary, {
  id: 'fuel-station-interest-subsidy',
  number: 2,
  name: text('環境保全・構造改善促進利子補給事業費', 'Interest subsidy for filling stations'),
  summary: text(
    '当分の間税率の廃止で資金繰りが苦しくなる中小・小規模事業者のガソリンスタンド（SS）に、借入れの利息の一部を支援します（副題: 当分の間税率廃止に伴い影響のあるSSへの金融支援）。',
    'Pays part of the interest on loans of small filling stations that the end of the provisional fuel tax rate leaves short of cash (subtitle: financial support for filling stations affected by the end of the rate).',
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
  sources: {
    budgetDocument,
    cabinetAnswer: {
      title: text(
        '衆議院 質問に対する政府の答弁書（2025年12月16日）',
        'House of Representatives, the government’s written answer of 16 December 2025',
      ),
      kind: 'officialPage',
      url: 'https://www.shugiin.go.jp/Internet/itdb_shitsumon.nsf/html/shitsumon/b219106.htm',
      published: '2025-12-16',
      checkedOn: '2026-11-26',
    },
  },
  measures: [
    {
      id: 'fuel-station-interest-subsidy',
      name: text('ガソリンスタンドへの利子補給', 'Interest subsidy for filling stations'),
      at: '事業概要',
      mechanism: 'interestSubsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '当分の間税率の廃止の影響で資金繰りが悪化し、運営の資金などを金融機関から借りた、ガソリンスタンドを営む中小・小規模事業者',
        'Small firms that run filling stations, are short of cash through the end of the provisional fuel tax rate, and borrow from a financial institution to keep running',
      ),
      parameters: {},
      purpose: forFuelStation,
      eligibility: all(affected, oneOf(vocabulary.enterpriseSize, 'micro', 'small')),
      amount: {
        kind: 'undocumented',
        why: text(
          '資料は利息の一部とだけ書き、政府の答弁書は全部または一部としていて、割合も年数もどちらにもありません。',
          'The document says part of the interest and the government’s answer all or part of it; neither says how much or for how long.',
        ),
      },
      payers: national,
      assumptions: [whoIsAffected, bySubtitle],
      conditions: [lender],
      apply,
    },
    {
      id: 'fuel-station-debt-guarantee',
      name: text('ガソリンスタンドの運転資金の債務保証', 'Guarantee of working capital for filling stations'),
      at: '事業概要 ※',
      mechanism: 'guarantee',
      award: 'none',
      applicants: true,
      openTo: text(
        '当分の間税率がなくなる影響で、金融機関から運転資金を借りる小規模事業者',
        'Micro enterprises that borrow working capital from a financial institution because the provisional fuel tax rate ends',
      ),
      parameters: {},
      purpose: forFuelStation,
      eligibility: all(affected, oneOf(vocabulary.enterpriseSize, 'micro')),
      amount: {
        kind: 'undocumented',
        why: text(
          '保証される割合や限度額は資料に書かれていません。',
          'The document gives neither the share nor the limit of the guarantee.',
        ),
      },
      payers: [],
      assumptions: [
        whoIsAffected,
        bySubtitle,
        text(
          '既存の基金を使って新しく設けられる制度です。誰が負担するかは資料になく、この予算とは別の財源とみます。',
          'It is a new scheme that draws on an existing fund; the document does not say who bears it, and it is read as not this budget.',
        ),
      ],
      conditions: [
        text('運転資金を、金融機関から借り入れること。', 'You borrow working capital from a financial institution.'),
      ],
      apply,
    },
  ],
})
