import { text } from '../../src/author'
import type { ParameterTable } from '../../src/author'

const at = '事業スキーム'
const source = 'budgetDocument'
const small = { enterpriseSize: ['micro', 'small'] }
const typeA = { prefecture: 'ishikawa' }
const typeB = { prefecture: 'toyama' }
const typeC = { prefecture: ['fukui', 'niigata'] }

/** The sheet speaks of 中小企業等; the notice of the first call gives mid-sized firms one half in all four prefectures. */
const midSized = { source: 'midSizedNotice', at: '補助率' }

export const nationalRate: ParameterTable = {
  label: text('国の補助率', 'rate paid by the state'),
  unit: 'ratio',
  rows: [
    { when: { ...typeA, ...small }, value: '1/2', source, at: `${at} A類型`, printed: '国1/2以内' },
    { when: { ...typeB, ...small }, value: '1/2', source, at: `${at} B類型`, printed: '国1/2以内' },
    { when: { ...typeC, ...small }, value: '3/8', source, at: `${at} C類型`, printed: '国3/8以内' },
    {
      when: { prefecture: ['ishikawa', 'toyama'], enterpriseSize: 'midSized' },
      value: '1/3',
      ...midSized,
      printed: '中堅企業が2分の1、国1/2以内、3/4以内',
      working: '(1/2) * (1/2) / (3/4)',
    },
    {
      when: { ...typeC, enterpriseSize: 'midSized' },
      value: '1/4',
      ...midSized,
      printed: '中堅企業が2分の1、国3/8以内、3/4以内',
      working: '(1/2) * (3/8) / (3/4)',
    },
  ],
}

export const prefectureRate: ParameterTable = {
  label: text('県の補助率', 'rate paid by the prefecture'),
  unit: 'ratio',
  rows: [
    { when: { ...typeA, ...small }, value: '1/4', source, at: `${at} A類型`, printed: '県1/4以内' },
    { when: { ...typeB, ...small }, value: '1/4', source, at: `${at} B類型`, printed: '県1/4以内' },
    { when: { ...typeC, ...small }, value: '3/8', source, at: `${at} C類型`, printed: '県3/8以内' },
    {
      when: { prefecture: ['ishikawa', 'toyama'], enterpriseSize: 'midSized' },
      value: '1/6',
      ...midSized,
      printed: '中堅企業が2分の1、県1/4以内、3/4以内',
      working: '(1/2) * (1/4) / (3/4)',
    },
    {
      when: { ...typeC, enterpriseSize: 'midSized' },
      value: '1/4',
      ...midSized,
      printed: '中堅企業が2分の1、県3/8以内、3/4以内',
      working: '(1/2) * (3/8) / (3/4)',
    },
  ],
}

export const subsidyRate: ParameterTable = {
  label: text('補助率', 'subsidy rate'),
  unit: 'ratio',
  rows: [
    { when: { ...typeA, ...small }, value: '3/4', source, at: `${at} A類型`, printed: '3/4以内' },
    { when: { ...typeB, ...small }, value: '3/4', source, at: `${at} B類型`, printed: '3/4以内' },
    { when: { ...typeC, ...small }, value: '3/4', source, at: `${at} C類型`, printed: '3/4以内' },
    {
      when: { prefecture: ['ishikawa', 'toyama', 'fukui', 'niigata'], enterpriseSize: 'midSized' },
      value: '1/2',
      ...midSized,
      printed: '中堅企業が2分の1',
    },
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
  label: text('定額補助（全額）の割合', 'full-cost part (all of the cost)'),
  unit: 'ratio',
  rows: [{ when: {}, value: '1', source, at: `${at} ※多重被災事業者`, printed: '定額補助' }],
}
