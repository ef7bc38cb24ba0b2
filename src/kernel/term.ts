import { fraction, lcm, printFraction } from '../quantity/fraction'
import { dateOfDay } from '../quantity/date'
import { multiplyUnits } from '../quantity/unit'
import type { Text } from '../rule/text'
import type { ParameterRow } from '../rule/programme'
import type { RoundingMode } from '../rule/node'
import type { Reason } from './outcome'
import { type Arithmetic, bigIntegers, integers } from './arithmetic'
import type { Asked } from './asked'
import type { Facts } from './slots'

/** The least and greatest numerator for facts within bounds; UNKNOWN, NOT_YET or NO_ROW where there is none. */
export interface Bounds<N> {
  low(low: Facts, high: Facts): N
  high(low: Facts, high: Facts): N
}

/** A formula, folded: numerators over one static denominator, as safe integers and, where those end, as bigints. */
export interface Term {
  readonly denominator: bigint
  readonly small: Bounds<number>
  readonly big: Bounds<bigint>
  readonly unit: string
  ask(facts: Facts, out: Asked): void
  /** Sets, for each parameter that counts, the place of its row + 1. */
  use(facts: Facts, rows: number[]): void
  /** Adds the parameters that have no row for these facts, each once. */
  explain(facts: Facts, out: Reason[]): void
  /** The first fact in it, or ''. */
  readonly fact: string
  /** Set where it is nothing but this parameter. */
  readonly parameter?: string | undefined
  /** Set where it is nothing but a fact. */
  readonly plain?: boolean | undefined
  /** The name of its own that its author gave it. */
  readonly label?: Text | undefined
  /** The slots of the numbers and days in it. */
  readonly numbers: readonly number[]
  row?(facts: Facts): ParameterRow | undefined
}

export type Get<N> = (low: Facts, high: Facts) => N
/** Prints a term's value exactly. */
export function termText(term: Term, facts: Facts): string {
  const n = term.big.low(facts, facts)
  return term.unit === 'date' ? dateOfDay(Number(n)) : printFraction(fraction(n, term.denominator))
}

type Combine = <N>(arithmetic: Arithmetic<N>, parts: readonly Get<N>[]) => Get<N>

/** UNKNOWN, NOT_YET and NO_ROW pass through, NO_ROW first: what does not exist stays so whatever is answered, or however large another part is (NaN). */
export const worse = <N>(a: N, b: N): N => (a < b || Number.isNaN(b) ? a : b)

function fold(step: <N>(arithmetic: Arithmetic<N>) => (a: N, b: N) => N): Combine {
  return (arithmetic, parts) => {
    const apply = step(arithmetic)
    const [first, ...rest] = parts
    return rest.reduce(
      (left, right) => (low, high) => {
        const a = left(low, high)
        const b = right(low, high)
        return (a as number) < 0 || (b as number) < 0 ? worse(a, b) : apply(a, b)
      },
      first!,
    )
  }
}
const times = fold((arithmetic) => arithmetic.multiply)
const plus = fold((arithmetic) => arithmetic.add)
const minus = fold((arithmetic) => arithmetic.subtract)
/** A part past 2^53 is NaN, and neither less nor greater than anything: it must come through, so that the bigints are asked. */
const least = fold(() => (a, b) => (a < b || Number.isNaN(a) ? a : b))
const greatest = fold(() => (a, b) => (a > b || Number.isNaN(a) ? a : b))

/** What a term takes over from its parts. */
export const merge = (parts: readonly Term[]): Pick<Term, 'ask' | 'use' | 'explain' | 'fact' | 'numbers'> => ({
  ask: (facts, out) => {
    for (const part of parts) part.ask(facts, out)
  },
  explain: (facts, out) => {
    for (const part of parts) part.explain(facts, out)
  },
  use: (facts, rows) => {
    for (const part of parts) part.use(facts, rows)
  },
  fact: parts.find((part) => part.fact !== '')?.fact ?? '',
  numbers: [...new Set(parts.flatMap((part) => part.numbers))],
})

/** Makes a term from its parts; those in `against` count the other way: their greatest gives its least. */
function term(
  denominator: bigint,
  parts: readonly Term[],
  combine: Combine,
  against: readonly Term[] = [],
  unit = parts[0]!.unit,
): Term {
  const bounds = <N>(arithmetic: Arithmetic<N>, of: (part: Term) => Bounds<N>): Bounds<N> => ({
    low: combine(arithmetic, [...parts.map((part) => of(part).low), ...against.map((part) => of(part).high)]),
    high: combine(arithmetic, [...parts.map((part) => of(part).high), ...against.map((part) => of(part).low)]),
  })
  return {
    denominator,
    unit,
    small: bounds(integers, (part) => part.small),
    big: bounds(bigIntegers, (part) => part.big),
    ...merge([...parts, ...against]),
  }
}

/** Puts a term over another denominator, a multiple of its own. */
export function over(part: Term, denominator: bigint): Term {
  const factor = denominator / part.denominator
  if (factor === 1n) return part
  const scaled = <N>(arithmetic: Arithmetic<N>, get: Get<N>): Get<N> => {
    const by = arithmetic.constant(factor)
    return (low, high) => {
      const n = get(low, high)
      return (n as number) < 0 ? n : arithmetic.multiply(n, by)
    }
  }
  return {
    ...part,
    denominator,
    small: { low: scaled(integers, part.small.low), high: scaled(integers, part.small.high) },
    big: { low: scaled(bigIntegers, part.big.low), high: scaled(bigIntegers, part.big.high) },
  }
}

export const commonDenominator = (parts: readonly Term[]): bigint =>
  parts.reduce((d, part) => lcm(d, part.denominator), 1n)

/** All on one denominator. */
export function level(parts: readonly Term[]): Term[] {
  const denominator = commonDenominator(parts)
  return parts.map((part) => over(part, denominator))
}

export function sumOf(of: readonly Term[], less: readonly Term[]): Term {
  const parts = level([...of, ...less])
  const gains = parts.slice(0, of.length)
  const total = term(commonDenominator(parts), gains, plus)
  return less.length === 0 ? total : term(total.denominator, [total], minus, parts.slice(of.length))
}
export const productOf = (of: readonly Term[]): Term =>
  term(
    of.reduce((d, part) => d * part.denominator, 1n),
    of,
    times,
    [],
    of.reduce((unit, part) => multiplyUnits(unit, part.unit), 'ratio'),
  )

export function clampOf(of: Term, atLeast: Term | undefined, atMost: Term | undefined): Term {
  const raised = atLeast === undefined ? of : pair(level([of, atLeast]), greatest)
  return atMost === undefined ? raised : pair(level([raised, atMost]), least)
}
const pair = (parts: readonly Term[], combine: Combine): Term => term(commonDenominator(parts), parts, combine)

export function roundOf(of: Term, step: number, mode: RoundingMode): Term {
  return term(1n, [of], (arithmetic, [get]) => {
    const divisor = arithmetic.constant(of.denominator)
    const by = arithmetic.constant(BigInt(step))
    return (low, high) => {
      const n = get!(low, high)
      return (n as number) < 0 ? n : arithmetic.round(n, divisor, by, mode)
    }
  })
}
