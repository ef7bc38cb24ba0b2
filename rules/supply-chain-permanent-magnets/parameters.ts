import { text } from '../../src/author'
import type { ParameterTable } from '../../src/author'

const place = { source: 'economicSecurityPage', at: '各事業の助成率の上限' }

export const subsidyRate: ParameterTable = {
  label: text('助成率', 'subsidy rate'),
  unit: 'ratio',
  rows: [
    {
      when: { magnetInvestment: 'plant' },
      value: '1/3',
      ...place,
      printed: '永久磁石製造設備に係る設備投資:1/3',
    },
    { when: { magnetInvestment: 'recyclingPlant' }, value: '1/2', ...place, printed: '永久磁石リサイクル設備 1/2' },
    { when: { magnetInvestment: 'research' }, value: '1/2', ...place, printed: '技術開発 1/2' },
  ],
}
