import { createBillCases } from './bill-cases'
import { RECORD_LIMIT } from '../files/csv-bytes'
import { createDigitWriter } from './digits'
import { createExtras } from './extras'
import type { Plan } from '../plan'
import type { RejectReason } from './reasons'
import { CONTENT_END, LINES, NEXT, createRecordReader } from './records'
import type { Totals } from '../account/totals'
import { plainUsage, readUsage } from './usage-reader'

/** Where the kernel puts what does not belong in the output buffer. */
export interface Sink {
  /** Takes what the output holds so far, because it is nearly full. */
  flush(length: number): void
  /** `line` counts from 0 in this chunk. */
  reject(line: number, reason: RejectReason, start: number, end: number): void
  /** Says what is wrong with the bytes of a record, when the chunk has NULs or bytes outside its encoding. */
  flaw(start: number, end: number): RejectReason | undefined
}
export interface ChunkCount {
  written: number
  lines: number
  priced: number
  blank: number
  /** The line that is longer than any limit, or -1. */ tooLong: number
}
export interface Kernel {
  run(end: number, careful: boolean): ChunkCount
  readonly totals: Totals
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
export function createKernel(plan: Plan, input: Uint8Array, output: Uint8Array, sink: Sink): Kernel {
  const from = new DataView(input.buffer, input.byteOffset, input.byteLength)
  const to = new DataView(output.buffer, output.byteOffset, output.byteLength)
  const {
    table,
    digits,
    rounding,
    newline,
    at: { service: serviceAt, contract: contractAt, usage_month: monthAt, usage: usageAt },
  } = plan
  const services = table.length
  const { read, starts, ends, place } = createRecordReader(input, plan.columns)
  const extras = createExtras(plan, input, starts, ends)
  const { dictionary, numberOf, prices, before, after, templates, totals } = createBillCases(
    plan,
    input,
    extras === undefined ? newline : '',
  )
  const { find, service: serviceOf, contract: contractOf, month: monthOf } = dictionary
  const { sums } = totals
  const { starts: templateStarts, lengths: templateLengths, words } = templates
  const { whole, fraction } = createDigitWriter(output, digits)
  const unit = 10 ** digits
  const added = rounding === 'down' ? 0 : rounding === 'up' ? unit - 1 : unit / 2
  const highWater = output.length - RECORD_LIMIT - ROOM
  const decoder = new TextDecoder()
  const encoder = new TextEncoder()

  function template(to_: number, which: number): number {
    const start = templateStarts[which]!
    const length = templateLengths[which]!
    for (let byte = 0; byte < length; byte += 4) to.setInt32(to_ + byte, words[start + (byte >> 2)]!, true)
    return to_ + length
  }
  const writeText = (out: number, text: string): number =>
    out + encoder.encodeInto(text, output.subarray(out, out + ROOM)).written
  const usageText = (): string => decoder.decode(input.subarray(starts[usageAt]!, ends[usageAt]!)).replaceAll('""', '"')

  /** Writes amounts that no safe number holds. */
  function large(out: number, which: number, usage: number): number {
    const [exact, one] = [BigInt(usage) * BigInt(prices[which]!), BigInt(unit)]
    const yen = (exact + BigInt(added)) / one
    const rest = (exact % one).toString().padStart(digits, '0').replace(/0+$/, '')
    totals.addLarge(which, yen)
    return writeText(out, `${exact / one}${rest && `.${rest}`},${yen}`)
  }

  function amounts(out: number, which: number, usage: number): number {
    const exact = usage * prices[which]!
    if (exact > MAX - unit) return large(out, which, usage)
    const floor = Math.floor(exact / unit)
    const yen = added === 0 ? floor : Math.floor((exact + added) / unit)
    sums[which * 3 + 2] = sums[which * 3 + 2]! + yen
    let next = fraction(whole(out, floor), exact - floor * unit)
    output[next++] = 44
    return whole(next, yen)
  }

  /** Reads, prices and writes one good record; gives the place after it, or why it is rejected. */
  function price(row: number, out: number): number | RejectReason {
    const service = serviceOf[find(starts[serviceAt]!, ends[serviceAt]!)]!
    if (service < 0) return 'service'
    const contract = contractOf[find(starts[contractAt]!, ends[contractAt]!) * services + service]!
    if (contract < 0) return 'contract'
    const month = monthOf[find(starts[monthAt]!, ends[monthAt]!)]!
    if (month < 0) return 'usage_month'
    let usage = plainUsage(input, starts[usageAt]!, ends[usageAt]!)
    if (usage < 0) {
      usage = readUsage(usageText(), table[service]!.unit)
      if (usage < 0) return 'usage'
    }
    const which = numberOf(service, contract, month)
    const answer = extras === undefined ? '' : extras(totals.cases[which]!.case, usage)
    if (typeof answer !== 'string') return answer.reject
    const sum = which * 3
    if (sums[sum + 1]! + usage > MAX || sums[sum + 2]! > MAX / 2) totals.spill(which)
    sums[sum] = sums[sum]! + 1
    sums[sum + 1] = sums[sum + 1]! + usage
    const length = place[CONTENT_END]! - row
    for (let byte = 0; byte < length; byte += 4) to.setInt32(out + byte, from.getInt32(row + byte, true), true)
    let next = template(out + length, before[which]!)
    if (prices[which]! >= 0) next = template(amounts(next, which, usage), after[which]!)
    return extras === undefined ? next : writeText(next, answer + newline)
  }

  function run(end: number, careful: boolean): ChunkCount {
    let out = 0
    let line = 0
    let blank = 0
    let priced = 0
    for (let row = 0; row < end; row = place[NEXT]!) {
      if (out > highWater) {
        sink.flush(out)
        out = 0
      }
      const flaw = read(row, end)
      if (flaw === 'length') return { written: out, lines: line, priced, blank, tooLong: line }
      const contentEnd = place[CONTENT_END]!
      if (contentEnd === row && flaw !== 'quotes') blank++
      else {
        const done = (careful ? sink.flaw(row, contentEnd) : undefined) ?? flaw ?? price(row, out)
        if (typeof done === 'number') {
          out = done
          priced++
        } else sink.reject(line, done, row, contentEnd)
      }
      line += place[LINES]!
    }
    return { written: out, lines: line, priced, blank, tooLong: -1 }
  }
  return { run, totals }
}
