import { naming, noBillReasons, rejectReasons, yearOf, type RejectReason } from '../pricing/reasons'
import { quoteField } from '../files/csv-bytes'
import type { Language } from '../../rule/text'

/** A record that was not priced: its line within its chunk, why, and its bytes as they were. */
export interface Rejected {
  readonly line: number
  readonly reason: RejectReason | keyof typeof noBillReasons
  readonly bytes: Buffer
  /** The year of its month, where the reason names it. */
  readonly year?: string
}

/** The year that a reason names, from the month as it is written; no other reason names one. */
export const yearFor = (reason: Rejected['reason'], month: () => string): { readonly year?: string } =>
  reason === 'month_lost_zero' ? { year: yearOf(month()) } : {}

export const rejectsHeader = 'line,reason,text\n'
const words = { ...rejectReasons, ...noBillReasons }

/** Writes rejected records as CSV; the text is the record's own bytes, quoted. `firstLine` is the line number of the chunk's first line. */
export function formatRejects(rejects: readonly Rejected[], firstLine: number, language: Language): Buffer {
  const parts: (Buffer | string)[] = []
  for (const { line, reason, bytes, year } of rejects) {
    parts.push(`${firstLine + line},${quoteField(naming(words[reason][language], year))},"`)
    // Latin-1 keeps every byte as it is, whatever its encoding.
    parts.push(
      bytes.includes(34) ? Buffer.from(bytes.toString('latin1').replaceAll('"', '""'), 'latin1') : bytes,
      '"\n',
    )
  }
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)))
}
