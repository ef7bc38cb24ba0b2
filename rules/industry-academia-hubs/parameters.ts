import { text } from '../../src/author'
import type { ParameterTable } from '../../src/author'

const source = 'budgetDocument'
const at = '事業概要【事業規模下限額・補助上限額】'

const yen =
  (ja: string, en: string) =>
  (value: string, place: string, printed: string): ParameterTable => ({
    label: text(ja, en),
    unit: 'yen',
    rows: [{ when: {}, value, source, at: `${at} ${place}`, printed }],
  })
const minimumScale = yen('事業規模下限額', 'minimum project scale')
const cap = yen('補助上限額', 'cap')

/** The document says that part of the cost is paid, and no more. */
const subsidyRate: ParameterTable = {
  label: text('補助率', 'subsidy rate'),
  unit: 'ratio',
  rows: [{ when: {}, value: { atLeast: '0', atMost: '1' }, source, at: '事業概要', printed: '記載なし' }],
}

export const nationalStrategic = {
  minimumScale: minimumScale('1500000000', '①', '事業規模15億円以上'),
  cap: cap('2500000000', '①', '補助上限25億円'),
  subsidyRate,
}
export const regional = {
  minimumScale: minimumScale('750000000', '②', '事業規模7.5億円以上'),
  cap: cap('1000000000', '②', '補助上限10億円'),
  subsidyRate,
}
