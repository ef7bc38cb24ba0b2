import { UNKNOWN } from '../quantity/scaled'
import { type Arithmetic, bigIntegers, integers } from './arithmetic'
import { multiplyUnits } from '../quantity/unit'
import { FALSE, MAYBE, type Test } from './condition'
import type { Facts } from './slots'
import { commonDenominator, type Get, level, merge, over, type Term, worse } from './term'

/** A slice, folded; its `upTo` and the whole are over one denominator, its rate over that of all rates. */
export interface FoldedSlice {
  readonly when: Test | undefined
  readonly upTo: Term | undefined
  readonly rate: Term
}

/** Consecutive slices, each at its rate; a slice left out leaves no gap. */
export function tranchesOf(of: Term, written: readonly FoldedSlice[]): Term {
  const limits = level([of, ...written.flatMap((slice) => slice.upTo ?? [])])
  const denominator = commonDenominator(limits)
  const whole = over(of, denominator)
  const rates = level(written.map((slice) => slice.rate))
  const slices = written.map((slice, at): FoldedSlice => ({
    when: slice.when,
    upTo: slice.upTo && over(slice.upTo, denominator),
    rate: rates[at]!,
  }))
  const get =
    <N>(arithmetic: Arithmetic<N>, side: (term: Term) => Get<N>): Get<N> =>
    (low, high) => {
      const zero = arithmetic.constant(0n)
      let total = zero
      let start = zero
      const amount = side(whole)(low, high)
      if ((amount as number) < 0) return amount
      // NaN, past 2^53, is neither less nor more than anything: it must come through, so that the bigints are asked.
      let past = Number.isNaN(amount)
      for (const slice of slices) {
        const verdict = slice.when === undefined ? undefined : slice.when.verdict(low, high)
        if (verdict === FALSE) continue
        // Whether it has a row says nothing while it may yet be left out.
        if (verdict === MAYBE) return arithmetic.fact(UNKNOWN)
        const rate = side(slice.rate)(low, high)
        const upTo = slice.upTo === undefined ? amount : side(slice.upTo)(low, high)
        if ((rate as number) < 0 || (upTo as number) < 0) return worse(rate, upTo)
        past ||= Number.isNaN(rate) || Number.isNaN(upTo)
        const end = amount < upTo ? amount : upTo
        if (end > start) {
          total = arithmetic.add(total, arithmetic.multiply(arithmetic.subtract(end, start), rate))
          start = end
        }
      }
      return past ? arithmetic.fact(NaN) : total
    }
  const open = (facts: Facts): FoldedSlice[] => slices.filter((slice) => slice.when?.verdict(facts, facts) !== FALSE)
  const partsOf = (facts: Facts): Term[] =>
    open(facts).flatMap((slice) => [...(slice.upTo ? [slice.upTo] : []), slice.rate])
  return {
    denominator: denominator * commonDenominator(rates),
    small: { low: get(integers, (part) => part.small.low), high: get(integers, (part) => part.small.high) },
    big: { low: get(bigIntegers, (part) => part.big.low), high: get(bigIntegers, (part) => part.big.high) },
    ...merge([of, ...slices.flatMap(({ upTo, rate }) => [...(upTo ? [upTo] : []), rate])]),
    unit: multiplyUnits(of.unit, slices[0]!.rate.unit),
    ask: (facts, out) => {
      of.ask(facts, out)
      for (const slice of open(facts)) if (slice.when?.verdict(facts, facts) === MAYBE) slice.when.ask(facts, out)
      for (const part of partsOf(facts)) part.ask(facts, out)
    },
    use: (facts, rows) => {
      of.use(facts, rows)
      for (const slice of open(facts)) slice.when?.use(facts, rows)
      for (const part of partsOf(facts)) part.use(facts, rows)
    },
    explain: (facts, out) => {
      of.explain(facts, out)
      for (const part of partsOf(facts)) part.explain(facts, out)
    },
  }
}
