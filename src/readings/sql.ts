import { checkMeasure } from '../kernel/compiled'
import { checkOptions } from '../quantity/hojokin-error'
import type { Measure } from '../rule/programme'
import type { FactOf, Vocabulary } from '../rule/vocabulary'
import type { Dialect, Whole } from './dialects/dialect'
import { peakOf } from './peak'
import { LARGEST, sqlFact } from './sql/fact'
import type { SqlFact } from './sql/known-fact'
import { judge, parametersOf, statusOf } from './sql/judged'
import { and, not, only } from './sql/logic'
import { columnsOf, dialectOf, sqlOptions, type SqlOptions } from './sql/options'

export { dialects } from './sql/options'
export type { DialectName, SqlOptions } from './sql/options'
export type { ColumnType } from './sql/months'

/** A measure as SQL expressions over one row. Yen are whole numbers, BIGINT where the rule's numbers fit, and NULL unless eligible. */
export interface Sql {
  /** 'eligible', 'ineligible', 'undetermined' or 'noApplicants', as evaluate would say. */
  readonly status: string
  /** The yen, where it is a single figure. */
  readonly amount: string
  /** The least yen, where a figure is a range. */
  readonly amountMin: string
  /** The most yen, where a figure is a range; NULL where there is no upper bound. */
  readonly amountMax: string
  /** The amount before its last rounding, as a numerator over a constant denominator; absent where it is undocumented. */
  readonly exact?: {
    /** A whole number for each row. */
    readonly numerator: string
    /** The same for all rows. */
    readonly denominator: string
  }
}

const LONG = (1n << 63n) - 1n
/** 64 bits where every number of the rule provably fits, else the widest type. */
export const wholeOf = (measure: Measure, dialect: Dialect): Whole =>
  peakOf(measure, () => BigInt(LARGEST)) <= LONG ? dialect.long : dialect.wide

/** The facts of a measure, each as an SQL expression reads it. */
export function sqlFacts(measure: Measure, options: SqlOptions): SqlFact[] {
  const dialect = dialectOf(options)
  const { type } = wholeOf(measure, dialect)
  const columns = columnsOf(measure, options)
  return Object.values(measure.fields).map((field) => {
    const { expression, type: column } = columns.get(field.id)!
    return sqlFact(field, expression ?? dialect.identifier(field.id), dialect, type, column)
  })
}

/**
 * Gives a measure as SQL: exact to the yen, with NULL for what is not known, for the row at hand.
 * @throws UsageError for a dialect, a fact or a type of column that is not known
 * @example toSql(measures['electricity-discount'], { dialect: 'spark', columns: { electricityUsage: 'usage_kwh' } }).amount
 */
export function toSql<F extends Vocabulary>(measure: Measure<F>, options: SqlOptions<NoInfer<FactOf<F>>>): Sql
export function toSql(measure: Measure, options: SqlOptions): Sql {
  checkMeasure(measure)
  checkOptions(options, sqlOptions)
  const dialect = dialectOf(options)
  const byId = new Map(sqlFacts(measure, options).map((fact) => [fact.field.id, fact]))
  const whole = wholeOf(measure, dialect)
  const nothing = `CAST(NULL AS ${whole.type})`
  if (!measure.applicants) return { status: "'noApplicants'", amount: nothing, amountMin: nothing, amountMax: nothing }
  const factOf = (id: string): SqlFact => byId.get(id)!
  const judged = judge(measure, whole, factOf, parametersOf(measure, whole, factOf))
  const status = statusOf(judged)
  if (judged.amount === undefined) return { status, amount: nothing, amountMin: nothing, amountMax: nothing }
  const { yen, exact } = judged.amount
  const eligible = and([judged.eligibility, not(judged.noRow), not(judged.unknown)])
  const single = exact.low === exact.high ? eligible : and([eligible, `(${exact.low} = ${exact.high})`])
  return {
    status,
    amount: only(single, yen.low),
    amountMin: only(eligible, yen.low),
    amountMax: only(eligible, yen.high),
    exact: { numerator: only(single, exact.low), denominator: String(exact.denominator) },
  }
}
