import type { RejectReason, noBillReasons } from '../pricing/reasons'
import { monthReasons } from '../pricing/reasons'
import { asItWas, createChunkText, flawOf } from '../files/chunk-text'
import { refuseUtf8 } from '../files/open-text'
import type { Source } from '../files/source'
import { yearFor } from '../account/rejects'
import { wholeRecords } from '../files/whole-records'
import { refuse } from '../bills-error'
import type { Plan } from '../plan'
import { emptyTally, type Tally } from '../account/tally'
import { createMeanings } from '../pricing/cases'
import type { Meaning, Spelling } from '../pricing/dictionary'
import { createNoBill } from '../pricing/no-bill'
import { CONTENT_END, FIELDS, LINES, NEXT, createRecordReader } from '../pricing/records'
import { createRowFit } from '../pricing/row-fit'
import { OTHER_UNIT, UNCLEAR, readUsage } from '../pricing/usage-reader'
import { CHUNK_ROOM, PADDING } from '../running/chunk-reader'
import type { BillGroup } from './bill-group'

/** A row that is no part of any sum: its line, why, and its text, whose characters are its bytes. */
export interface AsideRow {
  readonly line: number
  readonly reason: RejectReason | keyof typeof noBillReasons
  readonly text: string
  /** The year of its month, where the reason names it. */
  readonly year?: string
}
export interface Groups {
  readonly groups: readonly BillGroup[]
  readonly aside: readonly AsideRow[]
  readonly tally: Tally
  readonly spellings: readonly Spelling[]
  readonly blank: number
}

/** What one row says, or why it says nothing. */
type ReadRow = Pick<BillGroup, 'service' | 'contract' | 'month'> & { readonly usage: number }

/** Makes the reader of a row's facts from its texts; it counts what it guessed. */
function createFacts(plan: Plan, tally: Tally) {
  const meaningOf = createMeanings(plan)
  const known = new Map<string, Meaning>()
  const spellings = new Map<string, Spelling>()
  const meaning = (text: string): Meaning => {
    const found = known.get(text) ?? meaningOf(text)
    if (known.size < 10_000) known.set(text, found)
    return found
  }
  function count(column: Spelling['column'], written: string, readAs: string | undefined): void {
    const key = `${column} ${written}`
    const spelling = spellings.get(key)
    if (spelling) spelling.rows++
    else if (spellings.size < 10_000) spellings.set(key, { column, written, readAs, rows: 1 })
  }
  function miss(column: Spelling['column'], written: string, reason: RejectReason): RejectReason {
    count(column, written, undefined)
    return reason
  }
  return {
    spellings: () => [...spellings.values()],
    read(textOf: (column: 'service' | 'contract' | 'usage_month' | 'usage') => string): ReadRow | RejectReason {
      const { service } = meaning(textOf('service'))
      if (service < 0) return miss('service', textOf('service'), 'service')
      const written = meaning(textOf('contract'))
      const contract = written.contracts[service]!
      if (contract < 0) return miss('contract', textOf('contract'), 'contract')
      const { month, dated } = meaning(textOf('usage_month'))
      if (month < 0) return miss('usage_month', textOf('usage_month'), monthReasons[-1 - month]!)
      const { unit } = plan.table[service]!
      if (plan.unit && plan.unit.of !== unit && plan.unit.power !== 0) return 'unit'
      const power = plan.unit?.of === unit ? plan.unit.power : 0
      const usage = readUsage(textOf('usage'), { unit, power, commaIsUnclear: plan.commaIsUnclear })
      if (usage < 0) return usage === UNCLEAR ? 'usage_comma' : usage === OTHER_UNIT ? 'unit' : 'usage'
      if (dated) tally.datedMonths++
      if (plan.unit && plan.unit.of !== unit) tally.otherUnit++
      if (written.guessed) count('contract', textOf('contract'), plan.table[service]!.contracts[contract]!.id)
      return { service, contract, month, usage }
    },
  }
}

/**
 * Reads all rows and puts those of one bill together, before anything is rounded. An id that is empty, or that a spreadsheet has
 * rounded, tells no bills apart, so its rows are rejected; and a bill of which one row cannot be read is rejected whole, for its sum
 * would be too small. Memory grows with the rows.
 */
export async function readGroups(source: Source, plan: Plan, signal: AbortSignal | undefined): Promise<Groups> {
  const raw = Buffer.alloc(CHUNK_ROOM + PADDING)
  const text = source.encoding === 'cp932' ? Buffer.alloc(CHUNK_ROOM * 3 + PADDING) : raw
  const decode = createChunkText(source.encoding, raw, text)
  const reader = createRecordReader(text, plan.columns)
  const { read, starts, ends, place } = reader
  const tally = emptyTally()
  const fit = createRowFit(plan, text, reader, tally)
  const noBill = createNoBill(plan, text, reader)
  const facts = createFacts(plan, tally)
  const groups = new Map<string, BillGroup>()
  const broken = new Set<string>()
  const aside: AsideRow[] = []
  let [line, blank] = [source.lines + 1, 0]
  let [utf8, notUtf8] = [false, false]

  const textAt = (at: number): string => text.toString('utf8', starts[at], ends[at]).replaceAll('""', '"')
  const textOf = (column: 'service' | 'contract' | 'usage_month' | 'usage' | 'bill_id'): string =>
    plan.at[column] < 0 ? plan.constants[column as 'service']! : textAt(plan.at[column])
  const refuseRow = (reason: AsideRow['reason'], row: number, contentEnd: number): void => {
    aside.push({
      line,
      reason,
      text: asItWas(text.subarray(row, contentEnd)).toString('latin1'),
      ...yearFor(reason, () => textOf('usage_month')),
    })
  }

  function take(row: number, contentEnd: number): void {
    const id = textOf('bill_id').trim()
    if (noBill.isTotal(plan.columns)) {
      tally.totalRows++
      refuseRow('total', row, contentEnd)
      return
    }
    const odd = id === '' || /^[\d.]+E\+\d+$/i.test(id)
    const facts_ = odd ? 'group_id' : facts.read(textOf)
    if (typeof facts_ === 'string') {
      const kind = noBill.kindOf(row, plan.columns)
      if (kind) tally[`${kind}Rows`]++
      if (kind !== 'blank') refuseRow(kind ?? facts_, row, contentEnd)
      if (kind !== undefined) return
      if (id === '') tally.emptyIds++
      else if (odd) tally.shortenedIds++
      else broken.add(id)
      return
    }
    const { service, contract, month, usage } = facts_
    const key = `${service} ${contract} ${month} ${id}`
    const own = { line, text: text.toString('latin1', row, contentEnd) }
    const group = groups.get(key)
    if (group) {
      group.usage += BigInt(usage)
      group.rows.push(own)
      for (const column of [plan.at.bill_total, plan.at.printed_discount])
        if (group.fields[column] === '') group.fields[column] = textAt(column)
    } else {
      const fields = Array.from({ length: plan.columns }, (_, at) => textAt(at))
      groups.set(key, { fields, service, contract, month, usage: BigInt(usage), rows: [own] })
    }
  }

  for await (const length of wholeRecords(raw, source.records(), signal)) {
    const { end, careful, ...chunk } = decode(length)
    utf8 ||= chunk.utf8
    notUtf8 ||= chunk.notUtf8
    let row = 0
    for (; row < end; row = place[NEXT]!) {
      let flaw = read(row, end)
      if (flaw === 'length') break
      const contentEnd = place[CONTENT_END]!
      if (contentEnd === row) blank++
      else {
        if (flaw === 'columns' && fit() >= 0) flaw = undefined
        flaw = (careful ? flawOf(plan.encoding, text.subarray(row, contentEnd)) : undefined) ?? flaw
        if (flaw === undefined) take(row, contentEnd)
        else {
          const kind = flaw === 'columns' ? noBill.kindOf(row, place[FIELDS]!) : undefined
          if (kind) tally[`${kind}Rows`]++
          if (kind !== 'blank') refuseRow(kind ?? flaw, row, contentEnd)
        }
      }
      line += plan.lineByRecord ? 1 : place[LINES]!
    }
    if (length === 0 || row < end)
      refuse(
        `${source.name} の${line}行目が1 MiBを超えています。`,
        `${source.name}: line ${line} is longer than 1 MiB.`,
      )
  }
  if (utf8 && !notUtf8) refuseUtf8(source.name)
  const idAt = plan.at.bill_id
  const whole = [...groups.values()].filter((group) => !broken.has(group.fields[idAt]!.trim()))
  for (const group of groups.values())
    if (broken.has(group.fields[idAt]!.trim()))
      for (const row of group.rows) aside.push({ ...row, reason: 'group_row' })
  aside.sort((a, b) => a.line - b.line)
  return { groups: whole, aside, tally, spellings: facts.spellings(), blank }
}
