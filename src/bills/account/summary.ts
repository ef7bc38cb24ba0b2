import { fraction, multiply, parseFraction, printFraction, subtract } from '../../quantity/fraction'
import type { Rounding } from '../plan'
import type { CaseTotal } from './totals'

/** One month, service and contract of a run; decimals are exact text. */
export interface SummaryRow {
  readonly month: string
  readonly service: string
  readonly contract: string
  readonly status: 'eligible' | 'ineligible'
  readonly bills: bigint
  readonly usage: string
  readonly unit_discount: string | null
  readonly discount_yen: bigint
  /** Unit price × Σ usage, before any rounding. */
  readonly unit_discount_times_usage: string
  /** That less Σ discount_yen: what rounding each bill took away (or added, when it is negative). */
  readonly difference: string
}
/** The account of a run: rows = priced + ineligible + rejected. */
export interface Summary {
  readonly rows: bigint
  readonly priced: bigint
  readonly ineligible: bigint
  readonly rejected: bigint
  /** Empty lines, which are no rows. */
  readonly blank_lines: bigint
  readonly discount_yen: bigint
  readonly rounding: Rounding
  readonly groups: readonly SummaryRow[]
}

const signed = (n: bigint, d: bigint): string =>
  n < 0n ? `-${printFraction(fraction(-n, d))}` : printFraction(fraction(n, d))

function rowOf({ case: found, bills, usage, yen }: CaseTotal): SummaryRow {
  const used = fraction(usage, 1000n)
  const exact = found.why === undefined ? multiply(parseFraction(found.price), used) : fraction(0n)
  const rest = subtract(exact, fraction(yen))
  return {
    month: found.month,
    service: found.service,
    contract: found.contract,
    status: found.why === undefined ? 'eligible' : 'ineligible',
    bills,
    usage: printFraction(used),
    unit_discount: found.why === undefined ? found.price : null,
    discount_yen: yen,
    unit_discount_times_usage: printFraction(exact),
    difference: signed(rest.n, rest.d),
  }
}

/** Adds up what the threads counted; the same whatever the number of threads. */
export function summarize(
  totals: readonly CaseTotal[],
  counts: { readonly rejected: number; readonly blank: number },
  rounding: Rounding,
): Summary {
  const cases = new Map<string, CaseTotal>()
  for (const total of totals) {
    const key = `${total.case.service} ${total.case.contract} ${total.case.month}`
    const known = cases.get(key)
    if (known === undefined) cases.set(key, { ...total })
    else {
      known.bills += total.bills
      known.usage += total.usage
      known.yen += total.yen
    }
  }
  const groups = [...cases]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, total]) => rowOf(total))
    .filter((row) => row.bills > 0n)
  const sum = (status: SummaryRow['status']): bigint =>
    groups.reduce((bills, row) => (row.status === status ? bills + row.bills : bills), 0n)
  const [priced, ineligible, rejected] = [sum('eligible'), sum('ineligible'), BigInt(counts.rejected)]
  const discount = groups.reduce((yen, row) => yen + row.discount_yen, 0n)
  return {
    rows: priced + ineligible + rejected,
    priced,
    ineligible,
    rejected,
    blank_lines: BigInt(counts.blank),
    discount_yen: discount,
    rounding,
    groups,
  }
}
