import { halfWidth } from '../../src/quantity/half-width'

/** A new folder's files, by name. Each blank (“……”) is refused by a test or by the compiler until it is filled in. */
export type Files = Readonly<Record<string, string>>

/** 'supply-chain-drones' as a name in code: 'supplyChainDrones'. */
export const exportName = (id: string): string =>
  id.replace(/-([a-z0-9])/g, (_dash, first: string) => first.toUpperCase())

/** True for an id in kebab case that starts with a letter, so that it is also a name in code. */
export const isProgrammeId = (id: string): boolean => halfWidth(id) === id && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)

const index = (
  id: string,
): string => `import { defineProgramme, oneOf, parameter, product, roundDown, text, valueOf } from '../../src/author'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'
import { subsidyRate } from './parameters'

export const ${exportName(id)} = defineProgramme(vocabulary, {
  id: '${id}',
  number: 0,
  name: text('……', '……'),
  summary: text('……', '……'),
  budget: { yen: 0n, printed: '……' },
  bureaus: [],
  goals: [],
  sources: { budgetDocument },
  measures: [{
    id: '${id}',
    name: text('……', '……'),
    at: '……', mechanism: 'subsidy', award: 'ceiling', applicants: true,
    openTo: text('……', '……'),
    parameters: { subsidyRate },
    eligibility: oneOf(vocabulary.enterpriseSize, 'micro', 'small'),
    amount: roundDown(1, product(valueOf(vocabulary.eligibleCost), parameter('subsidyRate'))),
    payers: national,
    assumptions: [text('……', '……')],
    conditions: [text('……', '……')],
    apply: { unknown: text('……', '……') },
  }],
})
`

const parameters = `import { text } from '../../src/author'
import type { ParameterTable } from '../../src/author'

export const subsidyRate: ParameterTable = {
  label: text('補助率', 'subsidy rate'), unit: 'ratio',
  rows: [{ when: {}, value: '0', source: 'budgetDocument', at: '……', printed: '……' }],
}
`

const examples = (id: string): string => `import type { Example } from '../../src/author'

export const examples: readonly Example[] = [
  {
    measure: '${id}', note: '……',
    profile: { enterpriseSize: 'small', eligibleCost: 3_000_000 },
    expect: { status: 'eligible', kind: 'upTo', yen: 1n },
  },
]
`

/** The files of a new programme's folder. */
export const folderFiles = (id: string): Files => ({
  'examples.ts': examples(id),
  'index.ts': index(id),
  'parameters.ts': parameters,
})
