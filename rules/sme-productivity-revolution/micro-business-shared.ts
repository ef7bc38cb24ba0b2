import { oneOf, parameter, product, text, valueOf } from '../../src/author'
import type { Apply, FieldDefinition, Formula, ParameterTable, Text } from '../../src/author'
import { notDeemedLarge } from '../deemed-large'
import { vocabulary } from '../vocabulary'
import { roundingAssumed } from './shared'

export const microFirms = oneOf(vocabulary.enterpriseSize, 'micro')

type NumberField = Extract<FieldDefinition, { kind: 'number' }>
export const atRate = (cost: NumberField): Formula => product(valueOf(cost), parameter('subsidyRate'))

/** The rates and caps that the 19th and the 20th call have in common. */
export const generalParameters = (source: string): Readonly<Record<'subsidyRate' | 'cap', ParameterTable>> => ({
  subsidyRate: {
    label: text('補助率', 'subsidy rate'),
    unit: 'ratio',
    rows: [
      { when: { wageIncrease: 'false' }, value: '2/3', source, at: '補助率', printed: '2/3' },
      { when: { wageIncrease: 'true', inDeficit: 'false' }, value: '2/3', source, at: '補助率', printed: '2/3' },
      { when: { wageIncrease: 'true', inDeficit: 'true' }, value: '3/4', source, at: '補助率', printed: '3/4' },
    ],
  },
  cap: {
    label: text('補助上限額', 'cap'),
    unit: 'yen',
    rows: [
      {
        when: { invoiceTransition: 'false', wageIncrease: 'false' },
        value: '500000',
        source,
        at: '補助上限額',
        printed: '50万円',
      },
      {
        when: { invoiceTransition: 'true', wageIncrease: 'false' },
        value: '1000000',
        source,
        at: '補助上限額 インボイス特例',
        printed: '50万円、50万円上乗せ',
        working: '500000 + 500000',
      },
      {
        when: { invoiceTransition: 'false', wageIncrease: 'true' },
        value: '2000000',
        source,
        at: '補助上限額 賃金引上げ特例',
        printed: '50万円、150万円上乗せ',
        working: '500000 + 1500000',
      },
      {
        when: { invoiceTransition: 'true', wageIncrease: 'true' },
        value: '2500000',
        source,
        at: '補助上限額 両方の特例',
        printed: '50万円、200万円上乗せ',
        working: '500000 + 2000000',
      },
    ],
  },
})

export const sustainabilitySite = 'https://www.chusho.meti.go.jp/koukai/hojyokin/kobo/2026/260527002.html'

export const sustainabilityPrepare: readonly Text[] = [
  text('GビズIDプライムのアカウント', 'A gBizID Prime account'),
  text('経営計画書と補助事業計画書', 'The business plan and the plan of the project'),
  text(
    '商工会または商工会議所が出す事業支援計画書（様式4）',
    'Form 4, the support plan that the commerce and industry association or the chamber issues',
  ),
]

export const sustainabilityApply = (by: Text): Apply => ({
  where: text(
    '先に、地元の商工会または商工会議所で事業支援計画書（様式4）を受け取り、電子申請します',
    'First get form 4 from the local commerce and industry association or chamber, then apply online',
  ),
  by,
  whom: text(
    '事業所のある地域の商工会または商工会議所',
    'The commerce and industry association or chamber of the place of business',
  ),
  url: sustainabilitySite,
  prepare: sustainabilityPrepare,
})

export const sustainabilityConditions: readonly Text[] = [
  notDeemedLarge,
  text(
    '自分で経営計画を作り、販路開拓などに取り組むこと。',
    'The applicant makes its own business plan and seeks new customers.',
  ),
]

export const sustainabilityAssumptions: readonly Text[] = [
  roundingAssumed,
  text(
    '予算の資料は「小規模事業者等」とだけ書いています。ここでは小規模企業者で判定します。',
    'The budget document says “micro enterprises and the like”; micro enterprises are taken here.',
  ),
  text(
    'この回が令和6年度と令和7年度のどちらの補正予算によるかは、どこにも書かれていません。',
    'Whether this call draws on the FY2024 or the FY2025 supplementary budget is stated nowhere.',
  ),
]

export const invoiceCondition = text(
  'インボイス特例は、補助事業の終わりまでに発行事業者に登録していること。2021年9月30日から2023年9月30日までのいつかに免税事業者だったか、2023年10月1日以降に創業したことが要ります。',
  'For the invoice option, the firm is registered when the project ends, and was exempt at some time from 30 September 2021 to 30 September 2023 or was founded on or after 1 October 2023.',
)
