import { text } from '../src/author'
import type { ParameterTable } from '../src/author'

/** The figures that the group subsidy for Fukushima and type A for the rain of July 2020 print alike, under the same headings. */
const place = { source: 'budgetDocument', at: '事業スキーム 3. 補助率' }
const multiplyAffectedPlace = { source: 'budgetDocument', at: '事業スキーム ※多重被災事業者' }
const smallFirms = { enterpriseSize: ['micro', 'small'] }
const midSized = { enterpriseSize: 'midSized' }

const nationalRate: ParameterTable = {
  label: text('国の補助率', 'rate paid by the state'),
  unit: 'ratio',
  rows: [
    { when: smallFirms, value: '1/2', ...place, printed: '国1/2' },
    { when: midSized, value: '1/3', ...place, printed: '国1/3' },
  ],
}

const prefectureRate: ParameterTable = {
  label: text('県の補助率', 'rate paid by the prefecture'),
  unit: 'ratio',
  rows: [
    { when: smallFirms, value: '1/4', ...place, printed: '県1/4' },
    { when: midSized, value: '1/6', ...place, printed: '県1/6' },
  ],
}

const subsidyRate: ParameterTable = {
  label: text('補助率', 'subsidy rate'),
  unit: 'ratio',
  rows: [
    { when: smallFirms, value: '3/4', ...place, printed: '中小企業者・中小企業事業協同組合等：3/4' },
    { when: midSized, value: '1/2', ...place, printed: '上記以外（中堅企業等）：1/2' },
  ],
}

const cap: ParameterTable = {
  label: text('補助上限額', 'cap'),
  unit: 'yen',
  rows: [{ when: {}, value: '1500000000', ...place, printed: '15億円' }],
}

const fullCostLimit: ParameterTable = {
  label: text('定額補助の上限', 'full-cost limit'),
  unit: 'yen',
  rows: [{ when: {}, value: '500000000', ...multiplyAffectedPlace, printed: '5億円' }],
}

/** 定額補助 pays the whole cost; the document prints the word, not a figure. */
const fullCostRate: ParameterTable = {
  label: text('定額補助（全額）の割合', 'full-cost part (all of the cost)'),
  unit: 'ratio',
  rows: [{ when: {}, value: '1', ...multiplyAffectedPlace, printed: '定額補助' }],
}

/** The tables for firms, by their size. */
export const firmRates = { nationalRate, prefectureRate, subsidyRate, cap, fullCostLimit, fullCostRate }

/** Cooperatives and the like are at the rate of SMEs, whatever their size. */
export const cooperativeRates = {
  nationalRate: { ...nationalRate, rows: [{ when: {}, value: '1/2', ...place, printed: '国1/2' }] },
  prefectureRate: { ...prefectureRate, rows: [{ when: {}, value: '1/4', ...place, printed: '県1/4' }] },
  subsidyRate: {
    ...subsidyRate,
    rows: [{ when: {}, value: '3/4', ...place, printed: '中小企業者・中小企業事業協同組合等：3/4' }],
  },
  cap,
  fullCostLimit,
  fullCostRate,
} satisfies Readonly<Record<string, ParameterTable>>
