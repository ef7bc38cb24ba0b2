import { RECORD_LIMIT } from '../files/csv-bytes'
import type { Ids } from '../account/ids'
import { emptyTally, type Tally } from '../account/tally'
import type { Totals } from '../account/totals'
import type { Plan } from '../plan'
import { createAmountWriter } from './amount-writer'
import { createBillCases } from './bill-cases'
import { createMeanings } from './cases'
import type { Spelling } from './dictionary'
import { createDigitWriter } from './digits'
import { createExtras } from './extras'
import { createNoBill, mayEndTotal, type NoBill } from './no-bill'
import { monthReasons, type RejectReason } from './reasons'
import { CONTENT_END, FIELDS, LINES, NEXT, createRecordReader } from './records'
import { createRowFit } from './row-fit'
import { createTextWriter } from './text-writer'
import { OTHER_UNIT, UNCLEAR, plainUsage, readUsage } from './usage-reader'

/** Where the kernel puts what does not belong in the output buffer. */
export interface Sink {
  /** Takes what the output holds so far, because it is nearly full. */
  flush(length: number): void
  /** `line` counts from 0 in this chunk. */
  reject(line: number, reason: RejectReason, start: number, end: number): void
  /** A row that is no bill. */
  tellApart(line: number, kind: NoBill, start: number, end: number): void
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
  const {
    table,
    newline,
    lineByRecord,
    at: { bill_id: idAt, service: serviceAt, contract: contractAt, usage_month: monthAt, usage: usageAt },
  } = plan
  const services = table.length
  const tally = emptyTally()
  const reader = createRecordReader(input, plan.columns)
  const { read, starts, ends, place } = reader
  const audited = plan.at.bill_total >= 0 || plan.at.printed_discount >= 0
  const cases = createBillCases(plan, input, audited ? '' : newline)
  const { dictionary, numberOf, prices, before, after, templates, totals } = cases
  const { find, service: serviceOf, contract: contractOf, month: monthOf, dated, contractRows, miss } = dictionary
  const { sums } = totals
  const text = createTextWriter(output, templates, ROOM)
  const digits = createDigitWriter(output, plan.digits)
  const amounts = createAmountWriter(plan, output, cases, digits, text)
  const extras = createExtras(plan, input, reader, { cases, digits, text, tally })
  const lineEnd = templates.add(newline)
  const fit = createRowFit(plan, input, reader, tally)
  const noBill = createNoBill(plan, input, reader)
  const highWater = output.length - RECORD_LIMIT - ROOM
  const decoder = new TextDecoder()
  // The value for which a row has just been refused.
  let missed = -1

  const meaningOf = createMeanings(plan)
  const constant = (column: 'service' | 'contract' | 'usage_month') => meaningOf(plan.constants[column] ?? '')
  const [ofAll, contractOfAll, monthOfAll] = [
    constant('service').service,
    Int32Array.from(constant('contract').contracts),
    constant('usage_month').month,
  ]
  // Ten to this power of a service's own unit is what the usage counts; NaN where the header's unit is none of the service's.
  const powers = Float64Array.from(table, ({ unit }) =>
    plan.unit === undefined || plan.unit.of === unit || plan.unit.power === 0
      ? plan.unit?.of === unit
        ? plan.unit.power
        : 0
      : NaN,
  )
  const others = Uint8Array.from(table, ({ unit }) => (plan.unit === undefined || plan.unit.of === unit ? 0 : 1))

  function slowUsage(service: number, power: number): number {
    const written = decoder.decode(input.subarray(starts[usageAt]!, ends[usageAt]!)).replaceAll('""', '"')
    return readUsage(written, { unit: table[service]!.unit, power, commaIsUnclear: plan.commaIsUnclear })
  }

  /** An id that is empty, or that a spreadsheet has rounded to 2.31282E+13. */
  function oddId(start: number, end: number): void {
    if (start === end) tally.emptyIds++
    else if (/^[\d.]+E\+\d+$/i.test(decoder.decode(input.subarray(start, end)))) tally.shortenedIds++
  }

  /** Reads, prices and writes one good record that lacks `pad` commas; gives the place after it, or why it is none. */
  function price(row: number, out: number, pad: number): number | RejectReason | 'total' {
    const [idStart, idEnd] = [starts[idAt]!, ends[idAt]!]
    if ((idStart === idEnd || mayEndTotal(input[idEnd - 1]!)) && noBill.isTotal(plan.columns)) return 'total'
    let service = ofAll
    if (serviceAt >= 0) {
      const entry = find(starts[serviceAt]!, ends[serviceAt]!)
      service = serviceOf[entry]!
      if (service < 0) {
        missed = entry
        return 'service'
      }
    }
    let contract = contractOfAll[service]!
    let contractEntry = -1
    if (contractAt >= 0) {
      contractEntry = find(starts[contractAt]!, ends[contractAt]!)
      contract = contractOf[contractEntry * services + service]!
      if (contract < 0) {
        missed = contractEntry
        return 'contract'
      }
    } else if (contract < 0) return 'contract'
    let month = monthOfAll
    let day = 0
    if (monthAt >= 0) {
      const entry = find(starts[monthAt]!, ends[monthAt]!)
      month = monthOf[entry]!
      day = dated[entry]!
      if (month < 0) {
        missed = entry
        return monthReasons[-1 - month]!
      }
    }
    const power = powers[service]!
    let usage = power === 0 ? plainUsage(input, starts[usageAt]!, ends[usageAt]!) : -1
    if (usage < 0) {
      if (Number.isNaN(power)) return 'unit'
      usage = slowUsage(service, power)
      if (usage < 0) return usage === UNCLEAR ? 'usage_comma' : usage === OTHER_UNIT ? 'unit' : 'usage'
    }
    if (idStart === idEnd || input[idEnd - 3] === 43) oddId(idStart, idEnd)
    ids.see(idStart, idEnd)
    if (day !== 0) tally.datedMonths++
    if (others[service] !== 0) tally.otherUnit++
    if (contractEntry >= 0) contractRows[contractEntry] = contractRows[contractEntry]! + 1
    const which = numberOf(service, contract, month)
    const sum = which * 3
    if (sums[sum + 1]! + usage > MAX || sums[sum + 2]! > MAX / 2) totals.spill(which)
    sums[sum] = sums[sum]! + 1
    sums[sum + 1] = sums[sum + 1]! + usage
    const length = place[CONTENT_END]! - row
    for (let byte = 0; byte < length; byte += 4) to.setInt32(out + byte, from.getInt32(row + byte, true), true)
    let next = out + length
    for (let comma = 0; comma < pad; comma++) output[next++] = 44
    next = text.template(next, before[which]!)
    if (prices[which]! >= 0) next = text.template(amounts(next, which, usage), after[which]!)
    return extras === undefined ? next : text.template(extras(next, which, usage), lineEnd)
  }

  function setAside(
    line: number,
    row: number,
    contentEnd: number,
    reason: RejectReason | 'total',
    fields: number,
  ): void {
    const readable = reason !== 'quotes' && reason !== 'encoding' && reason !== 'nul'
    const kind = reason === 'total' ? reason : readable ? noBill.kindOf(row, fields) : undefined
    if (kind === undefined) {
      if (missed >= 0) miss(reason === 'service' || reason === 'contract' ? reason : 'usage_month', missed)
      sink.reject(line, reason as RejectReason, row, contentEnd)
    } else {
      tally[`${kind}Rows`]++
      if (kind !== 'blank') sink.tellApart(line, kind, row, contentEnd)
    }
  }

  function run(end: number, careful: boolean): ChunkCount {
    let [out, line, blank, answered] = [0, 0, 0, 0]
    for (let row = 0; row < end; row = place[NEXT]!) {
      if (out > highWater) {
        sink.flush(out)
        out = 0
      }
      let flaw = read(row, end)
      if (flaw === 'length') return { written: out, lines: line, answered, blank, tooLong: line }
      const contentEnd = place[CONTENT_END]!
      if (contentEnd === row && flaw !== 'quotes') blank++
      else {
        const fields = flaw === 'columns' ? place[FIELDS]! : plan.columns
        let pad = 0
        if (flaw === 'columns') {
          pad = fit()
          if (pad >= 0) flaw = undefined
        }
        missed = -1
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
  return { run, totals, tally, spellings: dictionary.spellings }
}
