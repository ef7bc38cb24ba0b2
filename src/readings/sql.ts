import { checkOption } from '../quantity/hojokin-error'
import type { Condition, Formula } from '../rule/node'
import type { Measure } from '../rule/programme'
import type { FactOf, Vocabulary } from '../rule/vocabulary'
import { readCondition, readFormula, type Reading } from '../rule/read'
import type { Dialect, Whole } from './dialects/dialect'
import { duckdb } from './dialects/duckdb'
import { postgres } from './dialects/postgres'
import { spark } from './dialects/spark'
import { knownFact, LARGEST, sqlFact, type SqlFact } from './sql/fact'
import { and, not, only, or } from './sql/logic'
import { sqlParameter } from './sql/parameter'
import { clampOf, comparison, constantTerm, level, productOf, roundOf, type SqlTerm, sumOf } from './sql/term'
import { tranchesOf } from './sql/tranches'

export const dialects = { duckdb, postgres, spark } as const satisfies Record<string, Dialect>
export type DialectName = keyof typeof dialects

/** What a dialect says differently, by its name. */
export function dialectOf(name: DialectName): Dialect {
  checkOption('dialect', name ?? null, Object.keys(dialects))
  return dialects[name]
}

export interface SqlOptions<Fact extends string = string> {
  readonly dialect: DialectName
  /** The SQL expression that each fact is read from; without one, the column that has the fact's name. */
  readonly columns?: { readonly [Id in Fact]?: string }
}

/** A measure as SQL expressions over one row. Yen are whole numbers, BIGINT where the rule's numbers fit, and NULL unless eligible. */
export interface Sql {
  /** 'eligible', 'ineligible', 'undetermined' or 'noApplicants', as evaluate would say. */
  readonly status: string
  /** The yen, where it is a single figure. */
  readonly amount: string
  readonly amountMin: string
  readonly amountMax: string
  /** The amount before its last rounding, as a numerator over a constant denominator; absent where it is undocumented. */
  readonly exact?: { readonly numerator: string; readonly denominator: string }
}

function sqlReading(measure: Measure, whole: Whole, factOf: (id: string) => SqlFact): Reading<string, SqlTerm> {
  const zero = `CAST(0 AS ${whole.type})`
  return {
    all: and,
    any: or,
    not,
    compare: comparison,
    oneOf: (field, values) => factOf(field).test(values),
    field: (name) => {
      const { field, number, unknown } = factOf(name)
      return {
        ...constantTerm(number, BigInt(LARGEST)),
        denominator: field.kind === 'number' ? 10n ** BigInt(field.decimals) : 1n,
        unknown,
      }
    },
    parameter: (name) => sqlParameter(measure.parameters[name]!, factOf, whole.type),
    sum: (of, less) => sumOf(of, less, zero),
    product: (of) => productOf(of, zero),
    clamp: clampOf,
    round: (of, step, mode) => roundOf(of, step, mode, whole),
    named: (_name, _label, of) => of,
    tranches: (of, slices) => tranchesOf(of, slices, zero),
  }
}

const LONG = (1n << 63n) - 1n

/** 64 bits where every number of the rule provably fits, else the widest type. */
export function wholeOf(measure: Measure, dialect: Dialect): Whole {
  const facts = new Map(Object.values(measure.fields).map((field) => [field.id, knownFact(field, '', dialect)]))
  let peak = 0n
  const seen = (term: SqlTerm): SqlTerm => {
    if (term.peak > peak) peak = term.peak
    return term
  }
  const plain = sqlReading(measure, dialect.wide, (id) => facts.get(id)!)
  const reading: Reading<string, SqlTerm> = {
    ...plain,
    compare: (left, op, right) => {
      level([left, right]).forEach(seen)
      return plain.compare(left, op, right)
    },
  }
  readCondition(reading, measure.eligibility)
  if (measure.amount.kind !== 'undocumented') seen(readFormula(reading, measure.amount))
  return peak <= LONG ? dialect.long : dialect.wide
}

/** The facts of a measure, each as an SQL expression reads it. */
export function sqlFacts(measure: Measure, { dialect, columns = {} }: SqlOptions): SqlFact[] {
  const words = dialectOf(dialect)
  const { type } = wholeOf(measure, words)
  return Object.values(measure.fields).map((field) =>
    sqlFact(field, columns[field.id] ?? words.identifier(field.id), words, type),
  )
}

/** Eligibility, then rows that no answer can bring, then what is unknown: the order of evaluate. */
function standingOf(
  eligibility: string,
  amount: readonly SqlTerm[],
): { readonly status: string; readonly eligible: string } {
  const noRow = or(amount.map((term) => term.noRow))
  const unknown = or(amount.map((term) => term.unknown))
  const eligible = and([eligibility, not(noRow), not(unknown)])
  const ineligible = or([not(eligibility), noRow])
  const status = [
    'CASE',
    ...(ineligible === 'FALSE' ? [] : [`WHEN ${ineligible} THEN 'ineligible'`]),
    `WHEN ${and([eligibility, not(unknown)])} THEN 'eligible' ELSE 'undetermined' END`,
  ]
  return { status: status.join(' '), eligible }
}

/**
 * Gives a measure as SQL: exact to the yen, with NULL for what is not known, for the row at hand.
 * @example toSql(measures['electricity-discount'], { dialect: 'spark', columns: { electricityUsage: 'usage_kwh' } }).amount
 */
export function toSql<F extends Vocabulary>(measure: Measure<F>, options: SqlOptions<NoInfer<FactOf<F>>>): Sql
export function toSql(measure: Measure, options: SqlOptions): Sql {
  return sqlOver(measure, dialectOf(options.dialect), sqlFacts(measure, options))
}

/** The same over facts that stand somewhere already. */
export function sqlOver(measure: Measure, dialect: Dialect, facts: readonly SqlFact[]): Sql {
  const byId = new Map(facts.map((fact) => [fact.field.id, fact]))
  const whole = wholeOf(measure, dialect)
  const nothing = `CAST(NULL AS ${whole.type})`
  if (!measure.applicants) return { status: "'noApplicants'", amount: nothing, amountMin: nothing, amountMax: nothing }
  const reading = sqlReading(measure, whole, (id) => byId.get(id)!)
  const term = (formula: Formula): SqlTerm => readFormula(reading, formula)
  const eligibility = readCondition(reading, measure.eligibility satisfies Condition)
  const ratios =
    measure.payers.length < 2 ? [] : measure.payers.map((payer) => term({ kind: 'parameter', name: payer.ratio! }))
  if (measure.amount.kind === 'undocumented')
    return { status: standingOf(eligibility, ratios).status, amount: nothing, amountMin: nothing, amountMax: nothing }
  const yen = term(measure.amount)
  const exact = measure.amount.kind === 'round' ? term(measure.amount.of) : yen
  const { status, eligible } = standingOf(eligibility, [yen, ...ratios])
  const single = exact.low === exact.high ? eligible : and([eligible, `(${exact.low} = ${exact.high})`])
  return {
    status,
    amount: only(single, yen.low),
    amountMin: only(eligible, yen.low),
    amountMax: only(eligible, yen.high),
    exact: { numerator: only(single, exact.low), denominator: String(exact.denominator) },
  }
}
