import { text } from '../../src/author'
import type { ParameterTable } from '../../src/author'

const at = '事業スキーム'
const source = 'budgetDocument'
const typeA = { prefecture: 'ishikawa' }
const typeB = { prefecture: 'toyama' }
const typeC = { prefecture: ['fukui', 'niigata'] }

export const nationalRate: ParameterTable = {
  label: text('国の補助率', 'rate paid by the state'),
  unit: 'ratio',
  rows: [
    { when: typeA, value: '1/2', source, at: `${at} A類型`, printed: '国1/2以内' },
    { when: typeB, value: '1/2', source, at: `${at} B類型`, printed: '国1/2以内' },
    { when: typeC, value: '3/8', source, at: `${at} C類型`, printed: '国3/8以内' },
  ],
}

export const prefectureRate: ParameterTable = {
  label: text('県の補助率', 'rate paid by the prefecture'),
  unit: 'ratio',
  rows: [
    { when: typeA, value: '1/4', source, at: `${at} A類型`, printed: '県1/4以内' },
    { when: typeB, value: '1/4', source, at: `${at} B類型`, printed: '県1/4以内' },
    { when: typeC, value: '3/8', source, at: `${at} C類型`, printed: '県3/8以内' },
  ],
}

export const subsidyRate: ParameterTable = {
  label: text('補助率', 'subsidy rate'),
  unit: 'ratio',
  rows: [
    { when: typeA, value: '3/4', source, at: `${at} A類型`, printed: '3/4以内' },
    { when: typeB, value: '3/4', source, at: `${at} B類型`, printed: '3/4以内' },
    { when: typeC, value: '3/4', source, at: `${at} C類型`, printed: '3/4以内' },
  ],
}

export const cap: ParameterTable = {
  label: text('補助上限額', 'cap'),
  unit: 'yen',
  rows: [
    { when: typeA, value: '1500000000', source, at: `${at} A類型`, printed: '15億円' },
    { when: typeB, value: '300000000', source, at: `${at} B類型`, printed: '3億円' },
    { when: typeC, value: '300000000', source, at: `${at} C類型`, printed: '3億円' },
  ],
}

export const fullCostLimit: ParameterTable = {
  label: text('定額補助の上限', 'full-cost limit'),
  unit: 'yen',
  rows: [
    { when: typeA, value: '500000000', source, at: `${at} ※多重被災事業者`, printed: 'A類型5億円' },
    {
      when: { prefecture: ['toyama', 'fukui', 'niigata'] },
      value: '100000000',
      source,
      at: `${at} ※多重被災事業者`,
      printed: 'B・C類型1億円',
    },
  ],
}

/** 定額補助 pays the whole cost; the document prints the word, not a figure. */
export const fullCostRate: ParameterTable = {
  label: text('定額補助の補助率', 'full-cost rate'),
  unit: 'ratio',
  rows: [{ when: {}, value: '1', source, at: `${at} ※多重被災事業者`, printed: '定額補助' }],
}
