import type { Assessment } from '../../src/readings/assessment'
import { evaluate } from '../../src/readings/evaluate'
import { compiled } from '../../src/kernel/compiled'
import { MAYBE } from '../../src/kernel/condition'
import { readFacts } from '../../src/kernel/slots'
import { statusOf } from '../../src/kernel/status'
import { UNKNOWN, UNREADABLE } from '../../src/quantity/scaled'
import type { Measure } from '../../src/rule/programme'

/** Facts as text, as a CSV file has them; null is missing. */
export type Row = Readonly<Record<string, string | null>>
/** What every reading must say of a row: yen as text, null where there is none. */
export type Answer = readonly [status: string, amount: string | null, min: string | null, max: string | null]

export function answerOf({ status, ...rest }: Assessment): Answer {
  if (status !== 'eligible' || !('amount' in rest) || rest.amount.kind === 'undocumented')
    return [status, null, null, null]
  const { amount } = rest
  if (amount.kind === 'range')
    return [status, null, String(amount.min), amount.max === null ? null : String(amount.max)]
  return [status, String(amount.yen), String(amount.yen), String(amount.yen)]
}

/**
 * SQL has three-valued logic and does not try out every answer to a missing fact, as evaluate does: where only that settles a row,
 * SQL says undetermined. Otherwise it says exactly what evaluate says.
 */
export function answerInSql(measure: Measure, row: Row, answer = answerOf(evaluate(measure, row))): Answer {
  if (!measure.applicants) return answer
  const { kernel } = compiled(measure)
  const facts = readFacts(kernel.slots, row).map((fact) => (fact === UNREADABLE ? UNKNOWN : fact))
  return statusOf(kernel, facts) === MAYBE ? ['undetermined', null, null, null] : answer
}

/** The first rows on which two readings differ, in full. */
export function differences(rows: readonly Row[], expected: readonly Answer[], actual: readonly Answer[]): unknown[] {
  const found: unknown[] = expected.length === actual.length ? [] : [`${expected.length} rows in, ${actual.length} out`]
  for (const [at, row] of rows.entries()) {
    if (found.length >= 3) break
    if (expected[at]?.join() !== actual[at]?.join()) found.push({ row, expected: expected[at], actual: actual[at] })
  }
  return found
}
