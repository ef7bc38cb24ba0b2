import { evaluate } from '../../src'
import { optionIds } from '../../src/rule/check'
import { rangeOf } from '../../src/rule/lookup'
import type { Measure } from '../../src/rule/programme'
import { compare, divide, type Fraction, parseFraction } from '../../src/quantity/fraction'
import type { FieldDefinition, NumberField } from '../../src/rule/vocabulary'
import { measures } from '../../rules'
import { type Answer, answerInSql, answerOf, type Row } from './answers'
import { madeUp } from './made-up'
import { daysNear, edgesOf } from './profiles'

export { type Answer, answerInSql, answerOf, differences, type Row } from './answers'

/** Mutants are tried with fewer rows, of some measures. */
const rowsForMutants = process.env['HOJOKIN_TEST_ROWS']
export const atMost = (rows: number): number => Math.min(rows, Number(rowsForMutants ?? rows))
export function some<T>(list: readonly T[]): readonly T[] {
  return rowsForMutants === undefined ? list : list.filter((_, at) => at % 8 === 0)
}

/** Every measure that computes an amount, and made-up ones with what the document may have none of. */
export const computed: readonly Measure[] = [
  ...some(Object.values<Measure>(measures).filter(({ amount }) => amount.kind !== 'undocumented')),
  ...madeUp,
]
export const ROWS = atMost(20_000)

/** A small repeatable random generator (mulberry32). */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function written(scaled: bigint, decimals: number): string {
  const digits = scaled.toString().padStart(decimals + 1, '0')
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}

/** Where rules bend, and one unit on either side: each figure, and each figure divided by another (a cap by its rate). */
function knots(measure: Measure, { id, decimals }: NumberField): readonly bigint[] {
  const figures = [
    ...edgesOf(measure, id),
    ...Object.values(measure.parameters)
      .filter((table) => table.unit !== 'date')
      .flatMap((table) => table.rows.flatMap(rangeOf)),
  ].map(parseFraction)
  const distinct = figures
    .filter((one, at) => one.n > 0n && figures.findIndex((other) => compare(one, other) === 0) === at)
    .slice(0, 40)
  const points: Fraction[] = [...distinct, ...distinct.flatMap((a) => distinct.map((b) => divide(a, b)))]
  const scaled = points.map(({ n, d }) => (n * 10n ** BigInt(decimals)) / d)
  return [...new Set([0n, ...scaled].flatMap((at) => [at - 1n, at, at + 1n]))].filter(
    (at) => at >= 0n && at <= 9_007_199_254_740_991n,
  )
}

const unreadable: Readonly<Record<FieldDefinition['kind'], readonly string[]>> = {
  number: ['-1', '1.2345', 'many', '9007199254740992', '1e3', '.5', '1.'],
  choice: ['nothing'],
  boolean: ['yes'],
  date: ['2026-02-30', '2026/04/01', '20260401'],
  month: ['2026-13', '2026年1月', '202601'],
}
const months = (measure: Measure): string[] => [
  ...new Set(
    Object.values(measure.parameters)
      .flatMap((table) => table.rows.flatMap((row) => Object.values(row.when).flat()))
      .filter((value): value is string => typeof value === 'string' && /^\d{4}-\d{2}$/.test(value)),
  ),
]

/** Random rows: one fact in twelve is missing, one in two hundred cannot be read (unless `clean`), numbers often stand where the rule bends. */
export function rowsOf(measure: Measure, count: number, clean = false): Row[] {
  const next = random(measure.id.length * 7919 + count)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
  const named = JSON.stringify([measure.eligibility, measure.parameters])
  const makers = Object.values(measure.fields).map((field) => {
    if (field.kind === 'number') {
      const bends = knots(measure, field)
      return () => {
        const chance = next()
        if (chance < 0.5) return written(pick(bends), field.decimals)
        const size = chance < 0.9 ? next() * 11 : next() * 15.9
        const scaled = BigInt(Math.floor(10 ** size))
        return chance < 0.6
          ? `00${written(scaled, field.decimals)}${field.decimals > 0 ? '00' : '.00'}`
          : written(scaled, field.decimals)
      }
    }
    if (field.kind === 'date') {
      const days = daysNear(measure)
      return () => pick(days)
    }
    const options = optionIds(field) ?? [...months(measure), '2022-12', '2025-11', '2026-04', '2030-01']
    const likely = options.filter((option) => named.includes(`"${option}"`))
    return () => (likely.length > 0 && next() < 0.85 ? pick(likely) : pick(options))
  })
  const fields = Object.values(measure.fields)
  return Array.from({ length: count }, () =>
    Object.fromEntries(
      fields.map((field, at) => {
        const chance = next()
        if (chance < 1 / 12) return [field.id, null]
        return [field.id, !clean && chance > 0.995 ? pick(unreadable[field.kind]) : makers[at]!()]
      }),
    ),
  )
}

const known = new WeakMap<
  Measure,
  {
    readonly rows: readonly Row[]
    readonly answers: readonly Answer[]
    readonly inSql: readonly Answer[]
    readonly exact: readonly (string | null)[]
  }
>()

/** The rows of a measure and evaluate's answers, made once. */
export function caseOf(measure: Measure): {
  readonly rows: readonly Row[]
  readonly answers: readonly Answer[]
  readonly inSql: readonly Answer[]
  readonly exact: readonly (string | null)[]
} {
  const before = known.get(measure)
  if (before) return before
  const rows = rowsOf(measure, ROWS)
  const answers: Answer[] = []
  const inSql: Answer[] = []
  // What is kept of an assessment is taken at once: 20,000 of them at a time are more than the answers of all measures.
  const exact = rows.map((row) => {
    const assessment = evaluate(measure, row)
    const answer = answerOf(assessment)
    answers.push(answer)
    const said = answerInSql(measure, row, answer)
    inSql.push(said)
    return said[0] === 'eligible' && assessment.status === 'eligible' && 'exact' in assessment.amount
      ? assessment.amount.exact
      : null
  })
  const made = { rows, answers, inSql, exact }
  known.set(measure, made)
  return made
}

/** The rows as CSV with a line number; a missing fact is an empty, unquoted cell. */
export function toCsv(measure: Measure, rows: readonly Row[]): string {
  const ids = Object.keys(measure.fields)
  return (
    [
      ['line', ...ids].join(),
      ...rows.map((row, line) =>
        [
          line,
          ...ids.map((id) => {
            const value = row[id]
            return value === null || value === undefined ? '' : `"${value}"`
          }),
        ].join(),
      ),
    ].join('\n') + '\n'
  )
}
