import { fraction } from '../quantity/fraction'
import { covered, rangeOf } from '../rule/lookup'
import type { Measure, ParameterTable, When } from '../rule/programme'
import { readCondition, readFormula, type Reading } from '../rule/read'
import { isMeasured, readFigure, spanOf } from '../rule/span'
import type { Profile } from '../rule/vocabulary'
import { type SmtFact, smtFact } from './smt/fact'
import { and, or, real } from './smt/logic'
import * as terms from './smt/term'
import { tranches } from './smt/tranches'

/** A measure as SMT-LIB: what a solver needs to speak of every applicant at once. */
export interface Smt {
  /** Declarations and definitions, in order; everything below speaks of them. */
  readonly preamble: readonly string[]
  /** The facts that it speaks of. */
  readonly facts: readonly SmtFact[]
  /** Sort Bool: evaluate says 'eligible'. */
  readonly eligible: string
  /** Sort Real: yen after the last rounding and the exact amount before it; absent where it is undocumented. */
  readonly amount?: Readonly<Record<'low' | 'high' | 'exactLow' | 'exactHigh', string>>
  /** Sort Real: the part of each payer of several, by id. */
  readonly ratios: Readonly<Record<string, string>>
  /** By parameter: whether each of its rows is the one for these facts. */
  readonly rows: Readonly<Record<string, readonly string[]>>
}

function rowTest(facts: ReadonlyMap<string, SmtFact>, when: Readonly<Record<string, When>>): string {
  return and(
    Object.entries(when).map(([id, values]) => {
      const fact = facts.get(id)!
      if (isMeasured(fact.field)) {
        const [low, high] = spanOf(fact.field, values)
        return high === Infinity ? `(<= ${low} ${fact.symbol})` : `(<= ${low} ${fact.symbol} ${high})`
      }
      const equals = (value: string): string => `(= ${fact.symbol} ${fact.code(value)})`
      if (fact.field.kind !== 'month') return or(covered(fact.field, values).map(equals))
      const months = covered(fact.field, values)
      return `(<= ${fact.code(months[0]!)} ${fact.symbol} ${fact.code(months.at(-1)!)})`
    }),
  )
}

/**
 * Gives a measure as SMT-LIB, for provers: the thirteen kinds of node over whole-number facts and exact reals.
 * @param suffix is added to every name, so that two applicants can stand in one script
 * @example toSmt(measures['electricity-discount']).facts.map(({ symbol }) => symbol)[0] //=> '|electricitySupply|'
 */
export function toSmt(measure: Measure, suffix = ''): Smt {
  const facts = new Map(Object.values(measure.fields).map((field) => [field.id, smtFact(field, suffix)]))
  const preamble = [...facts.values()].flatMap((fact) => fact.declarations)
  let names = 0
  const define: terms.Define = (sort, expression) => {
    // A name or a number needs no other name.
    if (!expression.startsWith('(')) return expression
    const name = `q${++names}${suffix}`
    preamble.push(`(define-fun ${name} () ${sort} ${expression})`)
    return name
  }
  const rows: Record<string, readonly string[]> = {}
  const tables = new Map<string, terms.SmtTerm>()
  const tableOf = (name: string, table: ParameterTable): terms.SmtTerm => {
    rows[name] = table.rows.map((row) => define('Bool', rowTest(facts, row.when)))
    return terms.tableTerm(
      table.rows.map((row, at) => {
        const [low, high] = rangeOf(row).map((value) => readFigure(table.unit, value))
        return { test: rows[name]![at]!, low: low!, high: high! }
      }),
    )
  }
  const parameter = (name: string): terms.SmtTerm => {
    const known = tables.get(name) ?? tableOf(name, measure.parameters[name]!)
    tables.set(name, known)
    return known
  }
  const reading: Reading<terms.SmtTest, terms.SmtTerm> = {
    all: terms.allOf,
    any: terms.anyOf,
    not: terms.notOf,
    compare: (left, op, right) => terms.compare(terms.fixed(left, define), op, terms.fixed(right, define)),
    oneOf: (field, values) => {
      const fact = facts.get(field)!
      const test = define('Bool', or(values.map((value) => `(= ${fact.symbol} ${fact.code(value)})`)))
      return { sure: test, possible: test }
    },
    field: (name) => {
      const { symbol, field } = facts.get(name)!
      const decimals = field.kind === 'number' ? field.decimals : 0
      const value =
        decimals === 0
          ? `(to_real ${symbol})`
          : `(* ${real(fraction(1n, 10n ** BigInt(decimals)))} (to_real ${symbol}))`
      return { low: value, high: value, exists: 'true' }
    },
    parameter,
    sum: (of, less) => terms.fixed(terms.sum(of, less), define),
    product: (of) => of.reduce((a, b) => terms.fixed(terms.product(a, b, define), define)),
    clamp: (of, atLeast, atMost) =>
      terms.fixed(
        terms.clamp(
          terms.fixed(of, define),
          atLeast && terms.fixed(atLeast, define),
          atMost && terms.fixed(atMost, define),
        ),
        define,
      ),
    round: (of, step, mode) => terms.fixed(terms.round(terms.fixed(of, define), step, mode), define),
    tranches: (of, slices) => tranches(of, slices, define),
    named: (_name, _label, of) => terms.fixed(of, define),
  }
  const eligibility = readCondition(reading, measure.eligibility)
  const { amount: formula } = measure
  const yen = formula.kind === 'undocumented' ? undefined : readFormula(reading, formula)
  const exact = formula.kind === 'round' ? readFormula(reading, formula.of) : yen
  const shared = measure.payers.length > 1 ? measure.payers : []
  const ratios = shared.map((payer) => [payer.id, parameter(payer.ratio!)] as const)
  const needed = [yen, ...ratios.map(([, ratio]) => ratio)].flatMap((term) => (term ? [term.exists] : []))
  return {
    preamble,
    facts: [...facts.values()],
    eligible: define('Bool', and([eligibility.sure, ...needed])),
    ...(yen && exact && { amount: { low: yen.low, high: yen.high, exactLow: exact.low, exactHigh: exact.high } }),
    ratios: Object.fromEntries(ratios.map(([id, ratio]) => [id, ratio.low])),
    rows,
  }
}

/**
 * Turns a solver's model of the facts into a profile that evaluate takes.
 * @example profileOf(toSmt(measures['jfc-safety-net-rate-cut']).facts, new Map()).affectedByUsTariffs //=> true
 */
export const profileOf = (facts: readonly SmtFact[], model: ReadonlyMap<string, bigint>): Profile =>
  Object.fromEntries(facts.map((fact) => [fact.field.id, fact.value(model.get(fact.symbol) ?? 0n)]))
