import { unreachable } from '../../quantity/hojokin-error'
import { type Fraction, multiply, zero } from '../../quantity/fraction'
import type { Comparison, RoundingMode } from '../../rule/node'
import { and, greatest, least, not, or, real, when } from './logic'

/** A condition: what is surely so, and what may be so where a figure is a range; a side without a row is neither. */
export interface SmtTest {
  readonly sure: string
  readonly possible: string
}
/** A figure for one case. */
export interface SmtCase {
  readonly test: string
  readonly low: Fraction
  readonly high: Fraction
}
/** A formula of sort Real: its least and greatest value, and whether every row that it needs exists. */
export interface SmtTerm {
  readonly low: string
  readonly high: string
  readonly exists: string
  /** Set where it is a table of constants, so that a product with it stays linear. */
  readonly cases?: readonly SmtCase[]
}

/** Gives an expression a name, so that it is written once. */
export type Define = (sort: 'Real' | 'Bool', expression: string) => string

const side = (cases: readonly SmtCase[], of: (one: SmtCase) => string): string =>
  cases.reduceRight((rest, one) => when(one.test, of(one), rest), real(zero))

export function tableTerm(cases: readonly SmtCase[]): SmtTerm {
  return {
    cases,
    low: side(cases, ({ low }) => real(low)),
    high: side(cases, ({ high }) => real(high)),
    exists: or(cases.map(({ test }) => test)),
  }
}

const both = (a: SmtTerm, b: SmtTerm): string => and([a.exists, b.exists])

function timesTable(table: readonly SmtCase[], term: SmtTerm, exists: string): SmtTerm {
  return {
    low: side(table, ({ low }) => `(* ${real(low)} ${term.low})`),
    high: side(table, ({ high }) => `(* ${real(high)} ${term.high})`),
    exists,
  }
}

export function product(a: SmtTerm, b: SmtTerm, define: Define): SmtTerm {
  const exists = both(a, b)
  if (a.cases && b.cases) {
    const pairs = a.cases.flatMap((x) =>
      b.cases!.map((y) => ({
        test: and([x.test, y.test]),
        low: multiply(x.low, y.low),
        high: multiply(x.high, y.high),
      })),
    )
    return { ...tableTerm(pairs), exists }
  }
  if (a.cases) return timesTable(a.cases, fixed(b, define), exists)
  if (b.cases) return timesTable(b.cases, fixed(a, define), exists)
  return { low: `(* ${a.low} ${b.low})`, high: `(* ${a.high} ${b.high})`, exists }
}

/** The same term with its expressions named. */
export function fixed(term: SmtTerm, define: Define): SmtTerm {
  if (term.cases) return term
  const low = define('Real', term.low)
  return {
    low,
    high: term.high === term.low ? low : define('Real', term.high),
    exists: define('Bool', term.exists),
  }
}

export function sum(of: readonly SmtTerm[], less: readonly SmtTerm[]): SmtTerm {
  const total = (parts: readonly string[]): string =>
    parts.length === 0 ? real(zero) : parts.length === 1 ? parts[0]! : `(+ ${parts.join(' ')})`
  const rest = (gains: readonly string[], losses: readonly string[]): string =>
    losses.length === 0 ? total(gains) : greatest(`(- ${total(gains)} ${total(losses)})`, real(zero))
  return {
    low: rest(
      of.map((part) => part.low),
      less.map((part) => part.high),
    ),
    high: rest(
      of.map((part) => part.high),
      less.map((part) => part.low),
    ),
    exists: and([...of, ...less].map((part) => part.exists)),
  }
}

export function clamp(of: SmtTerm, atLeast: SmtTerm | undefined, atMost: SmtTerm | undefined): SmtTerm {
  const limit = (term: SmtTerm, end: SmtTerm | undefined, by: typeof least): SmtTerm =>
    end === undefined ? term : { low: by(term.low, end.low), high: by(term.high, end.high), exists: both(term, end) }
  return limit(limit(of, atLeast, greatest), atMost, least)
}

export function round(of: SmtTerm, step: number, mode: RoundingMode): SmtTerm {
  const steps = (value: string): string => {
    const quotient = step === 1 ? value : `(/ ${value} ${step}.0)`
    switch (mode) {
      case 'down':
        return `(to_int ${quotient})`
      case 'up':
        return `(- (to_int (- ${quotient})))`
      case 'halfUp':
        return `(to_int (+ ${quotient} (/ 1.0 2.0)))`
      default:
        return unreachable('rounding mode', mode)
    }
  }
  const rounded = (value: string): string =>
    step === 1 ? `(to_real ${steps(value)})` : `(* ${step}.0 (to_real ${steps(value)}))`
  return { low: rounded(of.low), high: rounded(of.high), exists: of.exists }
}

/** All pairs within the ranges compare so (sure), or some do (possible). */
export function compare(left: SmtTerm, op: Comparison, right: SmtTerm): SmtTest {
  const exists = both(left, right)
  const test = (sure: string, possible: string): SmtTest => ({
    sure: and([exists, sure]),
    possible: and([exists, possible]),
  })
  switch (op) {
    case '<':
    case '<=':
      return test(`(${op} ${left.high} ${right.low})`, `(${op} ${left.low} ${right.high})`)
    case '>':
    case '>=':
      return test(`(${op} ${left.low} ${right.high})`, `(${op} ${left.high} ${right.low})`)
    case '=':
      return test(
        and([`(= ${left.low} ${left.high})`, `(= ${right.low} ${right.high})`, `(= ${left.low} ${right.low})`]),
        and([`(<= ${left.low} ${right.high})`, `(<= ${right.low} ${left.high})`]),
      )
    default:
      return unreachable('comparison', op)
  }
}

export const allOf = (of: readonly SmtTest[]): SmtTest => ({
  sure: and(of.map((test) => test.sure)),
  possible: and(of.map((test) => test.possible)),
})
export const anyOf = (of: readonly SmtTest[]): SmtTest => ({
  sure: or(of.map((test) => test.sure)),
  possible: or(of.map((test) => test.possible)),
})
export const notOf = (of: SmtTest): SmtTest => ({ sure: not(of.possible), possible: not(of.sure) })
