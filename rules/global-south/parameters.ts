import { text } from '../../src/author'
import type { ParameterTable } from '../../src/author'

const rate = { source: 'ukraineCall', at: '補助率の欄' }

export const subsidyRate: ParameterTable = {
  label: text('補助率', 'subsidy rate'),
  unit: 'ratio',
  rows: [
    { when: { enterpriseSize: ['micro', 'small'] }, value: '2/3', ...rate, printed: '中小企業のみ２/３以内' },
    { when: { enterpriseSize: ['midSized', 'large'] }, value: '1/2', ...rate, printed: '１/２以内' },
  ],
}

export const grantCap: ParameterTable = {
  label: text('補助上限額', 'cap'),
  unit: 'yen',
  rows: [
    {
      when: { globalSouthProject: 'largeTrial' },
      value: '4000000000',
      source: 'largeTrialPrecedent',
      at: '補助金上限額の欄',
      printed: '4000000000',
    },
    {
      when: { globalSouthProject: 'smallTrial' },
      value: '500000000',
      source: 'otherTracksPrecedent',
      at: '小規模実証の上限額',
      printed: '5億',
    },
    {
      when: { globalSouthProject: 'feasibilityStudy' },
      value: '100000000',
      source: 'otherTracksPrecedent',
      at: 'FSの上限額',
      printed: '1億',
    },
  ],
}
