import { fraction, multiply, parseFraction, printFraction, subtract } from '../../quantity/fraction'
import type { Rounding } from '../plan'
import type { Note } from './notes'
import type { SpelledValue } from './spelled'
import type { Tally } from './tally'
import type { CaseTotal } from './totals'

/** One month, service and contract of a run; decimals are exact text. */
export interface SummaryRow {
  /** The month of use, 'YYYY-MM'. */
  readonly month: string
  /** The id of the service. */
  readonly service: string
  /** The id of the contract. */
  readonly contract: string
  /** What its bills are: priced, not eligible, or of a month without known prices. */
  readonly status: 'eligible' | 'ineligible' | 'notKnown'
  /** How many bills there are. */
  readonly bills: bigint
  /** Σ usage, in the service's unit, exactly. */
  readonly usage: string
  /** The discount for one unit, in yen; null where there is none. */
  readonly unit_discount: string | null
  /** Σ whole yen of discount. */
  readonly discount_yen: bigint
  /** Unit price × Σ usage, before any rounding. */
  readonly unit_discount_times_usage: string
  /** That less Σ discount_yen: what rounding each bill took away (or added, when it is negative). */
  readonly difference: string
}
/** The account of a run: rows = priced + ineligible + not_known + rejected + told_apart. */
export interface Summary {
  /** Rows that were read. */
  readonly rows: bigint
  /** Rows that got a discount. */
  readonly priced: bigint
  /** Rows that get none, by the rules. */
  readonly ineligible: bigint
  /** Rows of a month whose unit prices are not known yet. */
  readonly not_known: bigint
  /** Rows that were set aside, each with its reason. */
  readonly rejected: bigint
  /** Rows that are no bills, which `no_bills` counts by their kind. */
  readonly told_apart: bigint
  /** How many rows are no bills, by their kind. */
  readonly no_bills: {
    /** Rows without a value. */
    readonly blank_rows: bigint
    /** Rows that sum others. */
    readonly totals: bigint
    /** Headers that come again. */
    readonly repeated_headers: bigint
    /** Rows that are the same as an earlier one; counted only with the option `once`. */
    readonly same_rows: bigint
  }
  /** Empty lines, which are no rows. */
  readonly blank_lines: bigint
  /** Rows of the output: as many as are priced, not eligible and not known, unless rows were summed by bill. */
  readonly bills: bigint
  /** Σ whole yen of discount over all bills. */
  readonly discount_yen: bigint
  /** What became of fractions of a yen. */
  readonly rounding: Rounding
  /** Ids that stand in several rows and the rows beyond their first, rows without an id, and ids that a spreadsheet has rounded. */
  readonly bill_ids: {
    /** Ids that stand in several rows; null when they could not be looked at. */
    readonly repeated: bigint | null
    /** Rows beyond the first of such an id; null when they could not be looked at. */
    readonly rows_beyond_first: bigint | null
    /** Rows without an id. */
    readonly empty: bigint
    /** Ids that a spreadsheet has rounded. */
    readonly rounded: bigint
  }
  /** Contracts that were read from the names of plans, or as the caller said. */
  readonly values: readonly SpelledValue[]
  /** Values that mean nothing, most rows first. */
  readonly unknown_values: readonly SpelledValue[]
  /** Everything that was guessed, mended or left out. */
  readonly notes: readonly Note[]
  /** The same by month, service, contract and status. */
  readonly groups: readonly SummaryRow[]
  /** The output that this account is of. */
  readonly output?: {
    /** The name of its file. */
    readonly name: string
    /** How many bytes it has. */
    readonly bytes: bigint
  }
}

const signed = (n: bigint, d: bigint): string =>
  n < 0n ? `-${printFraction(fraction(-n, d))}` : printFraction(fraction(n, d))

function statusOf(why: CaseTotal['case']['why']): SummaryRow['status'] {
  if (why === undefined) return 'eligible'
  return why === 'notKnown' ? why : 'ineligible'
}

function rowOf({ case: found, bills, usage, yen }: CaseTotal): SummaryRow {
  const used = fraction(usage, 1000n)
  const exact = found.why === undefined ? multiply(parseFraction(found.price), used) : fraction(0n)
  const rest = subtract(exact, fraction(yen))
  return {
    month: found.month,
    service: found.service,
    contract: found.contract,
    status: statusOf(found.why),
    bills,
    usage: printFraction(used),
    unit_discount: found.why === undefined ? found.price : null,
    discount_yen: yen,
    unit_discount_times_usage: printFraction(exact),
    difference: signed(rest.n, rest.d),
  }
}

/** Adds up the totals of all threads by case, in one order. */
function rowsOf(totals: readonly CaseTotal[]): readonly SummaryRow[] {
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
  return [...cases]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, total]) => rowOf(total))
    .filter((row) => row.bills > 0n)
}

/** What the parts of a run have counted. */
export interface Parts {
  readonly totals: readonly CaseTotal[]
  readonly tally: Tally
  readonly rejected: number
  readonly blank: number
  /** Rows of the input by status, where rows were summed by bill. */
  readonly grouped?: { readonly priced: number; readonly ineligible: number; readonly notKnown: number } | undefined
  readonly repeats: { readonly ids: number; readonly rows: number } | undefined
  readonly rounding: Rounding
  readonly spelled: { readonly values: readonly SpelledValue[]; readonly unknown: readonly SpelledValue[] }
  readonly notes: readonly Note[]
  readonly output?: Summary['output'] | undefined
}

/** Makes the account of a run; the same whatever the number of threads. */
export function summarize(parts: Parts): Summary {
  const { totals, tally, grouped, repeats, spelled, output } = parts
  const groups = rowsOf(totals)
  const bills = (status: SummaryRow['status']): bigint =>
    groups.reduce((sum, row) => (row.status === status ? sum + row.bills : sum), 0n)
  const [eligible, others, unknown] = [bills('eligible'), bills('ineligible'), bills('notKnown')]
  const [priced, ineligible, notKnown] = grouped
    ? [BigInt(grouped.priced), BigInt(grouped.ineligible), BigInt(grouped.notKnown)]
    : [eligible, others, unknown]
  const [blankRows, totalRows, headerRows, sameRows] = [
    BigInt(tally.blankRows),
    BigInt(tally.totalRows),
    BigInt(tally.headerRows),
    BigInt(tally.sameRows),
  ]
  const rejected = BigInt(parts.rejected)
  const toldApart = blankRows + totalRows + headerRows + sameRows
  return {
    rows: priced + ineligible + notKnown + rejected + toldApart,
    priced,
    ineligible,
    not_known: notKnown,
    rejected,
    told_apart: toldApart,
    no_bills: { blank_rows: blankRows, totals: totalRows, repeated_headers: headerRows, same_rows: sameRows },
    blank_lines: BigInt(parts.blank),
    bills: eligible + others + unknown,
    discount_yen: groups.reduce((yen, row) => yen + row.discount_yen, 0n),
    rounding: parts.rounding,
    bill_ids: {
      repeated: repeats ? BigInt(repeats.ids) : null,
      rows_beyond_first: repeats ? BigInt(repeats.rows) : null,
      empty: BigInt(tally.emptyIds),
      rounded: BigInt(tally.shortenedIds),
    },
    values: spelled.values,
    unknown_values: spelled.unknown,
    notes: parts.notes,
    groups,
    ...(output && { output }),
  }
}
