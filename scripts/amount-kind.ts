import { text, type Measure, type Text } from '../src/author'

/** A rate that nobody documents: from nothing to all of it. */
const unknownRate = ({ parameters }: Measure): boolean =>
  Object.values(parameters).some(({ rows }) => rows.some(({ printed }) => printed === '記載なし'))

/** Says in a word or two what can be said about a measure's amount. */
export function amountKind(measure: Measure): Text {
  if (!measure.applicants) return text('申請なし', 'nobody applies')
  if (measure.award === 'none') return text('お金の支援ではない', 'no money')
  if (measure.amount.kind === 'undocumented') return text('資料にない', 'not documented')
  return unknownRate(measure) ? text('幅だけ分かる', 'a range only') : text('計算できる', 'computed')
}
