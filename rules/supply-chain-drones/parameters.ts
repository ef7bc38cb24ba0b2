import { text } from '../../src/author'
import type { ParameterTable } from '../../src/author'

export const subsidyRate: ParameterTable = {
  label: text('助成率', 'subsidy rate'),
  unit: 'ratio',
  rows: [{ when: {}, value: '1/2', source: 'dronePress', at: '本文', printed: '費用の最大50%を助成' }],
}
