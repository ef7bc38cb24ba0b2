import { text } from '../../src/author'
import type { ParameterTable } from '../../src/author'

/** What earlier guides give for the stages of a survey; the rate of drilling was not legible. */
export const subsidyRate: ParameterTable = {
  label: text('助成率', 'subsidy rate'),
  unit: 'ratio',
  rows: [
    {
      when: {},
      value: { atLeast: '1/2', atMost: '3/4' },
      source: 'geothermalPrecedent',
      at: '調査の段階ごとの助成率',
      printed: '1/2から3/4',
    },
  ],
}
