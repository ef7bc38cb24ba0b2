import { lcm } from '../../quantity/fraction'
import type { Comparison, RoundingMode } from '../../rule/node'
import type { Whole } from '../dialects/dialect'
import { and, guarded, only, or } from './logic'

/**
 * A formula in SQL: numerators over one static denominator. The numerators are to be trusted only where `noRow` and `unknown`
 * are both FALSE; those are never NULL, and noRow wins. Low and high differ only where a parameter is a range.
 */
export interface SqlTerm {
  readonly denominator: bigint
  readonly low: string
  readonly high: string
  readonly noRow: string
  readonly unknown: string
  /** Where a month or day is past the end of what a table knows; TRUE or FALSE, for the reason alone. */
  readonly past: string
}

/** NULL is skipped by LEAST and GREATEST; no numerator that is trusted is NULL. */
export const least = (a: string, b: string): string => `LEAST(${a}, ${b})`
export const greatest = (a: string, b: string): string => `GREATEST(${a}, ${b})`
const plus = (a: string, b: string): string => `(${a} + ${b})`
const minus = (a: string, b: string): string => greatest(`${a} - ${b}`, '0')
const times = (a: string, b: string): string => `${a} * ${b}`

const standing = (parts: readonly SqlTerm[]): Pick<SqlTerm, 'noRow' | 'unknown' | 'past'> => ({
  noRow: or(parts.map((part) => part.noRow)),
  unknown: or(parts.map((part) => part.unknown)),
  past: or(parts.map((part) => part.past)),
})

export const commonDenominator = (parts: readonly SqlTerm[]): bigint =>
  parts.reduce((d, part) => lcm(d, part.denominator), 1n)

/** Puts terms over one denominator. */
export function level(parts: readonly SqlTerm[], denominator = commonDenominator(parts)): SqlTerm[] {
  return parts.map((part) => {
    const factor = denominator / part.denominator
    if (factor === 1n) return part
    return {
      ...part,
      denominator,
      low: times(part.low, String(factor)),
      high: times(part.high, String(factor)),
    }
  })
}

function combine(parts: readonly SqlTerm[], denominator: bigint, step: (a: string, b: string) => string): SqlTerm {
  const side = (of: 'low' | 'high'): string => parts.map((part) => part[of]).reduce(step)
  return { denominator, low: side('low'), high: side('high'), ...standing(parts) }
}

export function sumOf(of: readonly SqlTerm[], less: readonly SqlTerm[]): SqlTerm {
  const parts = level([...of, ...less])
  const denominator = commonDenominator(parts)
  return parts.slice(of.length).reduce(
    (left, loss) => ({
      denominator,
      low: minus(left.low, loss.high),
      high: minus(left.high, loss.low),
      ...standing([left, loss]),
    }),
    combine(parts.slice(0, of.length), denominator, plus),
  )
}

export const productOf = (of: readonly SqlTerm[]): SqlTerm =>
  combine(
    of,
    of.reduce((d, part) => d * part.denominator, 1n),
    times,
  )

export function clampOf(of: SqlTerm, atLeast: SqlTerm | undefined, atMost: SqlTerm | undefined): SqlTerm {
  const pair =
    (other: SqlTerm | undefined, step: typeof least) =>
    (term: SqlTerm): SqlTerm => {
      if (other === undefined) return term
      const parts = level([term, other])
      return combine(parts, commonDenominator(parts), step)
    }
  return pair(atMost, least)(pair(atLeast, greatest)(of))
}

export function roundOf(of: SqlTerm, step: number, mode: RoundingMode, { divide }: Whole): SqlTerm {
  const by = BigInt(step)
  const d = of.denominator * by
  const rounded = (n: string): string => {
    const quotient =
      mode === 'down'
        ? d === 1n
          ? n
          : divide(n, String(d))
        : mode === 'up'
          ? divide(`(${n} + ${d - 1n})`, String(d))
          : divide(`(2 * ${n} + ${d})`, String(2n * d))
    return by === 1n ? quotient : times(quotient, String(by))
  }
  return {
    denominator: 1n,
    low: rounded(of.low),
    high: rounded(of.high),
    noRow: of.noRow,
    unknown: of.unknown,
    past: of.past,
  }
}

/** TRUE, FALSE, or NULL where facts are unknown or a range lets both come true; a side without a row fails. */
export function comparison(left: SqlTerm, op: Comparison, right: SqlTerm): string {
  const [a, b] = level([left, right]) as [SqlTerm, SqlTerm]
  const { noRow, unknown } = standing([a, b])
  const certain = `(${a.low} ${op} ${b.low})`
  if (a.low === a.high && b.low === b.high) return guarded(noRow, unknown, certain)
  const [always, ever] =
    op === '='
      ? [
          and([`(${a.low} = ${a.high})`, `(${b.low} = ${b.high})`, certain]),
          and([`(${a.high} >= ${b.low})`, `(${b.high} >= ${a.low})`]),
        ]
      : op.startsWith('<')
        ? [`(${a.high} ${op} ${b.low})`, `(${a.low} ${op} ${b.high})`]
        : [`(${a.low} ${op} ${b.high})`, `(${a.high} ${op} ${b.low})`]
  return guarded(noRow, unknown, `CASE WHEN ${always} THEN TRUE WHEN NOT ${ever} THEN FALSE END`)
}

/** What a slice pays for, or 0 where it is left out. */
export const where = (when: string | undefined, value: string): string =>
  when === undefined ? value : `COALESCE(${only(when, value)}, 0)`
