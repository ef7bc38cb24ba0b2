import { RECORD_LIMIT } from '../files/csv-bytes'
import type { Ids } from '../account/ids'
import { createRowSet } from '../account/row-set'
import { emptyTally, type Tally } from '../account/tally'
import type { Totals } from '../account/totals'
import type { Plan } from '../plan'
import { createAmountWriter } from './amount-writer'
import { createBillCases } from './bill-cases'
import { DATED, GUESSED, OTHER_SERVICE_UNIT, caseReasons, createCaseFinder } from './case-finder'
import type { Spelling } from './dictionary'
import { createDigitWriter } from './digits'
import { createExtras } from './extras'
import { createNoBill, mayEndTotal, type NoBill } from './no-bill'
import type { RejectReason } from './reasons'
import { CONTENT_END, FIELDS, LINES, NEXT, createRecordReader } from './records'
import { createRowFit } from './row-fit'
import { createTextWriter } from './text-writer'
import { OTHER_UNIT, UNCLEAR, plainUsage, readUsage } from './usage-reader'

/** Where the kernel puts what does not belong in the output buffer. */
export interface Sink {
  /** Takes what the output holds so far, because it is nearly full. */
  flush(length: number): void
  /** `line` counts from 0 in this chunk. */
  reject(line: number, reason: RejectReason, start: number, end: number, month: () => string): void
  /** A row that is no bill, and not blank. */
  tellApart(line: number, kind: Exclude<NoBill, 'blank'>, start: number, end: number): void
  /** Says what is wrong with the bytes of a record, when the chunk has NULs or bytes outside its encoding. */
  flaw(start: number, end: number): RejectReason | undefined
}
export interface ChunkCount {
  written: number
  lines: number
  answered: number
  blank: number
  /** The line that is longer than any limit, or -1. */ tooLong: number
}
export interface Kernel {
  run(end: number, careful: boolean): ChunkCount
  readonly totals: Totals
  readonly tally: Tally
  spellings(): readonly Spelling[]
}

/** Room that one record may add to the output after its own bytes. */
export const ROOM = 4096
const MAX = Number.MAX_SAFE_INTEGER

/**
 * Makes the function that prices all records of a chunk from the input buffer into the output buffer.
 * Kernel: bytes are read and written four at a time; usage and yen are scaled integers below 2^53, else BigInt.
 * Written by hand, where a CSV library would do for less: the best of them makes a text of each field, which alone takes ten times
 * as long as everything here, and none keeps the bytes of a row as they were or the line of one that is broken.
 */
export function createKernel(plan: Plan, input: Uint8Array, output: Uint8Array, ids: Ids, sink: Sink): Kernel {
  const from = new DataView(input.buffer, input.byteOffset, input.byteLength)
  const to = new DataView(output.buffer, output.byteOffset, output.byteLength)
  const { table, newline, lineByRecord } = plan
  const { bill_id: idAt, usage: usageAt, usage_month: monthAt } = plan.at
  const tally = emptyTally()
  const reader = createRecordReader(input, plan.columns)
  const { read, starts, ends, place } = reader
  const { see } = ids
  const audited = plan.at.bill_total >= 0 || plan.at.printed_discount >= 0
  const cases = createBillCases(plan, input, audited ? '' : newline)
  const { prices, before, after, templates, totals } = cases
  const { contractRows, spellings } = cases.dictionary
  const { sums } = totals
  const finder = createCaseFinder(plan, input, reader, cases)
  const { find, which: whichOf, service: serviceOf, flags: flagsOf, contract: contractOf } = finder
  const text = createTextWriter(output, templates, ROOM)
  const { template } = text
  const digits = createDigitWriter(output, plan.digits)
  const amounts = createAmountWriter(plan, output, cases, digits, text)
  const extras = createExtras(plan, input, reader, { cases, digits, text, tally })
  const lineEnd = templates.add(newline)
  const fit = createRowFit(plan, input, reader, tally)
  const noBill = createNoBill(plan, input, reader)
  // An id that is empty, or was rounded, does not say that two rows are one bill.
  const again = plan.once ? createRowSet(input).again : undefined
  const highWater = output.length - RECORD_LIMIT - ROOM
  const decoder = new TextDecoder()
  // Ten to this power of a service's own unit is what the usage counts; NaN where the header's unit is none of the service's.
  const powers = Float64Array.from(table, ({ unit }) => {
    if (plan.unit === undefined || plan.unit.of === unit) return plan.unit?.power ?? 0
    return plan.unit.power === 0 ? 0 : NaN
  })

  function slowUsage(service: number, power: number): number {
    const written = decoder.decode(input.subarray(starts[usageAt]!, ends[usageAt]!)).replaceAll('""', '"')
    return readUsage(written, { unit: table[service]!.unit, power, commaIsUnclear: plan.commaIsUnclear })
  }

  /** Counts what was guessed of a row. */
  function count(found: number): void {
    const flags = flagsOf[found]!
    if ((flags & DATED) !== 0) tally.datedMonths++
    if ((flags & OTHER_SERVICE_UNIT) !== 0) tally.otherUnit++
    if ((flags & GUESSED) !== 0) contractRows[contractOf[found]!] = contractRows[contractOf[found]!]! + 1
  }

  /** Whether an id is empty, or one that a spreadsheet has rounded to 2.31282E+13; counts it. */
  function isOdd(start: number, end: number): boolean {
    if (start === end) tally.emptyIds++
    else if (/^[\d.]+E\+\d+$/i.test(decoder.decode(input.subarray(start, end)))) tally.shortenedIds++
    else return false
    return true
  }

  /** Reads, prices and writes one good record that lacks `pad` commas; gives the place after it, or why it is none. */
  function price(row: number, out: number, pad: number): number | RejectReason | 'total' | 'same' {
    const idStart = starts[idAt]!
    const idEnd = ends[idAt]!
    if ((idStart === idEnd || mayEndTotal(input[idEnd - 1]!)) && noBill.isTotal(plan.columns)) return 'total'
    const found = find()
    if (found < 0) return caseReasons[-1 - found]!
    const service = serviceOf[found]!
    const power = powers[service]!
    let usage = power === 0 ? plainUsage(input, starts[usageAt]!, ends[usageAt]!) : -1
    if (usage < 0) {
      if (Number.isNaN(power)) return 'unit'
      usage = slowUsage(service, power)
      if (usage < 0) return usage === UNCLEAR ? 'usage_comma' : usage === OTHER_UNIT ? 'unit' : 'usage'
    }
    const odd = (idStart === idEnd || input[idEnd - 3] === 43) && isOdd(idStart, idEnd)
    if (again !== undefined && !odd && again(row, place[CONTENT_END]!)) return 'same'
    see(idStart, idEnd)
    if (flagsOf[found] !== 0) count(found)
    const which = whichOf[found]!
    const sum = which * 3
    if (sums[sum + 1]! + usage > MAX || sums[sum + 2]! > MAX / 2) totals.spill(which)
    sums[sum] = sums[sum]! + 1
    sums[sum + 1] = sums[sum + 1]! + usage
    const length = place[CONTENT_END]! - row
    // Eight bytes at a time; the bytes of UTF-8 never make a NaN, which could come out otherwise.
    for (let byte = 0; byte < length; byte += 8) to.setFloat64(out + byte, from.getFloat64(row + byte, true), true)
    let next = out + length
    for (let comma = 0; comma < pad; comma++) output[next++] = 44
    next = template(next, before[which]!)
    if (prices[which]! >= 0) next = template(amounts(next, which, usage), after[which]!)
    return extras === undefined ? next : template(extras(next, which, usage), lineEnd)
  }

  const monthText = (): string => decoder.decode(input.subarray(starts[monthAt]!, ends[monthAt]!))

  function setAside(
    line: number,
    row: number,
    contentEnd: number,
    reason: RejectReason | 'total' | 'same',
    fields: number,
  ): void {
    const readable = reason !== 'quotes' && reason !== 'encoding' && reason !== 'nul'
    const kind = reason === 'same' ? reason : readable ? noBill.kindOf(row, fields) : undefined
    if (kind === undefined) {
      if (caseReasons.includes(reason as never)) finder.miss(reason as RejectReason)
      sink.reject(line, reason as RejectReason, row, contentEnd, monthText)
    } else {
      tally[`${kind}Rows`]++
      if (kind !== 'blank') sink.tellApart(line, kind, row, contentEnd)
    }
  }

  function run(end: number, careful: boolean): ChunkCount {
    let out = 0
    let line = 0
    let blank = 0
    let answered = 0
    for (let row = 0; row < end; row = place[NEXT]!) {
      if (out > highWater) {
        sink.flush(out)
        out = 0
      }
      let flaw = read(row, end)
      if (flaw === 'length') return { written: out, lines: line, answered, blank, tooLong: line }
      const contentEnd = place[CONTENT_END]!
      if (contentEnd === row) blank++
      else {
        const fields = flaw === 'columns' ? place[FIELDS]! : plan.columns
        let pad = 0
        if (flaw === 'columns') {
          pad = fit()
          if (pad >= 0) flaw = undefined
        }
        const done = (careful ? sink.flaw(row, contentEnd) : undefined) ?? flaw ?? price(row, out, pad)
        if (typeof done === 'number') {
          out = done
          answered++
        } else setAside(line, row, contentEnd, done, fields)
      }
      line += lineByRecord ? 1 : place[LINES]!
    }
    return { written: out, lines: line, answered, blank, tooLong: -1 }
  }
  return { run, totals, tally, spellings }
}
