import type { Plan } from '../plan'
import { auditPrinted, findings } from './audit'
import type { BillCases } from './bill-cases'
import type { DigitWriter } from './digits'
import { createFastAudit } from './fast-audit'
import { floor, readYen, rescale, type Scaled } from './money'
import { NOT_PLAIN, plainYen } from './plain-yen'
import type { Tally } from '../account/tally'
import type { TextWriter } from './text-writer'

/** Writes the columns that come from the bill's total and its printed discount, at a place; gives the place after them. */
export type Extras = (out: number, which: number, usage: number) => number

interface Tools {
  readonly cases: BillCases
  readonly digits: DigitWriter
  readonly text: TextWriter
  readonly tally: Tally
}

/** floor(before) − floor(before − exact): what the whole-yen totals on the bill differ by. */
function byTotalOf(before: Scaled, exact: bigint, digits: number): bigint {
  const places = Math.max(before.places, digits)
  const yen = 10n ** BigInt(places)
  const total = rescale(before, places)
  return floor(total, yen) - floor(total - rescale({ value: exact, places: digits }, places), yen)
}

/**
 * Makes the writer of what the two optional columns give, or undefined when a file has neither. A column that only informs never
 * costs the bill its discount: what cannot be read leaves its answer empty, and is counted.
 * Kernel: plain amounts are scaled integers below 2^51; all others are read as text and reckoned with BigInt, to the same answer.
 */
export function createExtras(
  plan: Plan,
  input: Uint8Array,
  { starts, ends }: { readonly starts: Int32Array; readonly ends: Int32Array },
  { cases, digits: writer, text, tally }: Tools,
): Extras | undefined {
  const {
    digits,
    rounding,
    at: { bill_total: totalAt, printed_discount: printedAt },
  } = plan
  if (totalAt < 0 && printedAt < 0) return undefined
  const { prices, previous, next, templates } = cases
  const { template } = text
  const { whole } = writer
  const audit = createFastAudit(digits, rounding)
  const unit = 10 ** digits
  const SAFE = Number.MAX_SAFE_INTEGER / 4
  const decoder = new TextDecoder()
  const words = Int32Array.from(findings, (finding) => templates.add(`,${finding}`))
  const nothing = templates.add(',,')
  const notRead = templates.add(',,not-read')
  const notKnown = templates.add(',,not-known')
  const comma = templates.add(',')

  const textAt = (column: number): string =>
    column < 0 ? '' : decoder.decode(input.subarray(starts[column]!, ends[column]!)).trim()

  /** The same with texts and BigInt, for what is written in any other way, or is very large. */
  function slow(out: number, which: number, usage: number): number {
    const [totalText, printedText] = [textAt(totalAt), textAt(printedAt)]
    const [total, printed] = [readYen(totalText), readYen(printedText)]
    const times = (price: number): bigint | undefined => (price < 0 ? undefined : BigInt(price) * BigInt(usage))
    const exact = times(prices[which]!)
    const difference = total === undefined || exact === undefined ? undefined : byTotalOf(total, exact, digits)
    if (totalText !== '' && total === undefined) tally.unreadTotals++
    const place = totalAt < 0 ? out : text.write(out, `,${difference ?? ''}`)
    if (printedAt < 0) return place
    if (printed === undefined) {
      if (printedText !== '') tally.unreadPrinted++
      return template(place, printedText === '' ? nothing : notRead)
    }
    if (cases.totals.cases[which]!.case.why === 'notKnown') return template(place, notKnown)
    // A discount is printed as an amount or as a deduction; both mean the amount taken off. More decimals than ours match nothing.
    const { value, places } = printed
    const found = auditPrinted({
      printed: places > digits ? -1n : rescale({ value: value < 0n ? -value : value, places }, digits),
      rounding,
      yen: BigInt(unit),
      exact,
      previous: times(previous[which]!),
      next: times(next[which]!),
      byTotal: difference,
    })
    return text.write(place, `,${found}`)
  }

  const isEmpty = (column: number): boolean => column < 0 || starts[column] === ends[column]

  return (out, which, usage) => {
    const price = prices[which]!
    const totalEmpty = isEmpty(totalAt)
    const printedEmpty = isEmpty(printedAt)
    const total = totalEmpty ? 0 : plainYen(input, starts[totalAt]!, ends[totalAt]!, digits)
    const printed = printedEmpty ? 0 : plainYen(input, starts[printedAt]!, ends[printedAt]!, digits)
    const most = Math.max(price, previous[which]!, next[which]!, 0) * usage
    if (total === NOT_PLAIN || printed === NOT_PLAIN || most > SAFE) return slow(out, which, usage)
    // Without a price these are below zero, or zero, as what does not exist is.
    const exact = price * usage
    const before = previous[which]! * usage
    const after = next[which]! * usage
    let place = out
    let difference = -1
    if (totalAt >= 0) {
      place = template(place, comma)
      if (!totalEmpty && price >= 0) {
        difference = Math.floor(total / unit) - Math.floor((total - exact) / unit)
        place = whole(place, difference)
      }
    }
    if (printedAt < 0) return place
    if (printedEmpty) return template(place, nothing)
    if (price < 0 && cases.totals.cases[which]!.case.why === 'notKnown') return template(place, notKnown)
    return template(place, words[audit(Math.abs(printed), exact, before, after, difference)]!)
  }
}
