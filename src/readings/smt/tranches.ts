import { zero } from '../../quantity/fraction'
import type { ReadSlice } from '../../rule/read'
import { and, greatest, least, not, or, real, when } from './logic'
import { type Define, fixed, product, type SmtTerm, type SmtTest, sum } from './term'

/** Consecutive slices, each at its rate; a slice left out leaves no gap. */
export function tranches(written: SmtTerm, slices: readonly ReadSlice<SmtTest, SmtTerm>[], define: Define): SmtTerm {
  const of = fixed(written, define)
  let start: Pick<SmtTerm, 'low' | 'high'> = { low: real(zero), high: real(zero) }
  const paid: SmtTerm[] = []
  const exists = [of.exists]
  for (const slice of slices) {
    const active = slice.when === undefined ? 'true' : define('Bool', slice.when.sure)
    const limit = slice.upTo ?? of
    const end = fixed({ low: least(of.low, limit.low), high: least(of.high, limit.high), exists: limit.exists }, define)
    const width = (from: string, until: string): string =>
      when(active, greatest(`(- ${until} ${from})`, real(zero)), real(zero))
    const wide = fixed({ ...end, low: width(start.low, end.low), high: width(start.high, end.high) }, define)
    paid.push(product(slice.rate, wide, define))
    // A slice whose condition is not settled decides nothing: it counts neither way.
    const settled = slice.when === undefined ? 'true' : or([slice.when.sure, not(slice.when.possible)])
    exists.push(settled, or([not(active), and([slice.rate.exists, limit.exists])]))
    const next = (from: string, until: string): string => when(active, greatest(from, until), from)
    start = fixed({ ...end, low: next(start.low, end.low), high: next(start.high, end.high) }, define)
  }
  return fixed({ ...sum(paid, []), exists: and(exists) }, define)
}
