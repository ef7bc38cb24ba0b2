import { text } from '../../src/author'
import type { ParameterRow, ParameterTable } from '../../src/author'

/** Where a frame prints the invoice frame's figures: in its own rules, or in those of the group frame, which repeats them. */
export interface Place {
  readonly source: string
  readonly at: string
}
const micro = { enterpriseSize: 'micro' }
const small = { enterpriseSize: 'small' }

/** The rates of the invoice frame. The 50万円 that part them lie on the grant, so that on cost they are 50万円 over the first rate. */
export const invoiceRates = ({
  source,
  at,
}: Place): Readonly<Record<'firstRate' | 'secondRate' | 'hardwareRate', ParameterTable>> => ({
  firstRate: {
    label: text('補助額が50万円になるまでの補助率', 'rate until the grant is 500,000 yen'),
    unit: 'ratio',
    rows: [
      { when: small, value: '3/4', source, at, printed: '３／４以内' },
      { when: micro, value: '4/5', source, at, printed: '４／５以内' },
    ],
  },
  secondRate: {
    label: text('それを超える部分の補助率', 'rate beyond it'),
    unit: 'ratio',
    rows: [{ when: {}, value: '2/3', source, at, printed: '２／３以内' }],
  },
  hardwareRate: {
    label: text('パソコンやレジの補助率', 'rate for computers and tills'),
    unit: 'ratio',
    rows: [{ when: {}, value: '1/2', source, at, printed: '１／２以内' }],
  },
})

/** The boundary on cost, by size; a group counts it for each of its members. */
export const firstCostRows = ({ source, at }: Place): readonly ParameterRow[] => [
  { when: small, value: '2000000/3', source, at, printed: '～５０万円部分 ３／４以内', working: '500000 / (3/4)' },
  { when: micro, value: '625000', source, at, printed: '～５０万円部分 ４／５以内', working: '500000 / (4/5)' },
]
export const softwareCapRows = ({ source, at }: Place): readonly ParameterRow[] => [
  { when: { invoiceFunctions: 'twoOrMore' }, value: '3500000', source, at, printed: '～３５０万円部分' },
  { when: { invoiceFunctions: 'one' }, value: '500000', source, at, printed: '～５０万円部分' },
]
export const computerCapRows = ({ source, at }: Place): readonly ParameterRow[] => [
  { when: {}, value: '100000', source, at, printed: '～１０万円' },
]
export const tillCapRows = ({ source, at }: Place): readonly ParameterRow[] => [
  { when: {}, value: '200000', source, at, printed: '～２０万円' },
]

export const invoiceLabels = {
  firstCost: text('補助額が50万円になる費用', 'cost at which the grant is 500,000 yen'),
  softwareCap: text('ソフトウェアの補助上限額', 'cap for software'),
  computerCap: text('パソコンなどの補助上限額', 'cap for computers'),
  tillCap: text('レジや券売機の補助上限額', 'cap for tills'),
}
