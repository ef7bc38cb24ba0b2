import { text, type Measure, type Text } from '../src/author'

/** Says in a word or two what can be said about a measure's amount. */
export function amountKind(measure: Measure): Text {
  if (measure.amount.kind !== 'undocumented') return text('計算できる', 'computed')
  return measure.applicants ? text('資料にない', 'not documented') : text('申請なし', 'nobody applies')
}
