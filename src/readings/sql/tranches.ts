import type { ReadSlice } from '../../rule/read'
import { and, not, or } from './logic'
import { commonDenominator, greatest, least, level, type SqlTerm, where } from './term'

type Standing = Pick<SqlTerm, 'noRow' | 'unknown' | 'past'>

/** Evaluate takes the slices in order and stops at the first that it cannot settle; so does this. */
function standingOf(of: SqlTerm, slices: readonly ReadSlice<string, SqlTerm>[]): Standing {
  const rest = slices.reduceRight<Standing>(
    (later, { when = 'TRUE', upTo, rate }) => {
      const noRow = or([rate.noRow, upTo?.noRow ?? 'FALSE'])
      const unknown = or([rate.unknown, upTo?.unknown ?? 'FALSE'])
      const leftOut = when === 'TRUE' ? 'FALSE' : `COALESCE(NOT ${when}, FALSE)`
      const paid = when === 'TRUE' ? 'TRUE' : `COALESCE(${when}, FALSE)`
      const maybe = when === 'TRUE' ? 'FALSE' : `((${when}) IS NULL)`
      const settled = or([leftOut, and([not(unknown), not(maybe)])])
      return {
        noRow: or([and([paid, noRow]), and([settled, later.noRow])]),
        unknown: or([and([not(leftOut), or([unknown, maybe])]), later.unknown]),
        past: or([and([paid, or([rate.past, upTo?.past ?? 'FALSE'])]), and([settled, later.past])]),
      }
    },
    { noRow: 'FALSE', unknown: 'FALSE', past: 'FALSE' },
  )
  return {
    noRow: or([of.noRow, and([not(of.unknown), rest.noRow])]),
    unknown: or([of.unknown, rest.unknown]),
    past: or([of.past, and([not(of.unknown), rest.past])]),
  }
}

/** Consecutive slices, each at its rate; a slice left out leaves no gap. */
export function tranchesOf(of: SqlTerm, slices: readonly ReadSlice<string, SqlTerm>[]): SqlTerm {
  const limits = [of, ...slices.flatMap((slice) => slice.upTo ?? [])]
  const denominator = commonDenominator(limits)
  const rates = level(slices.map((slice) => slice.rate))
  const side = (of: 'low' | 'high', whole: SqlTerm): string => {
    let start: string | undefined
    const paid = slices.map(({ when, upTo }, at) => {
      const limit = upTo && level([upTo], denominator)[0]!
      const reach = where(when, limit === undefined ? whole[of] : least(whole[of], limit[of]))
      const end = start === undefined ? reach : greatest(start, reach)
      const width = start === undefined ? end : `(${end} - ${start})`
      start = end
      return `${width} * ${where(when, rates[at]![of])}`
    })
    return `(${paid.join(' + ')})`
  }
  const [whole] = level([of], denominator) as [SqlTerm]
  return {
    denominator: denominator * commonDenominator(rates),
    low: side('low', whole),
    high: side('high', whole),
    ...standingOf(of, slices),
  }
}
