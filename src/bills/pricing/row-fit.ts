import type { Plan } from '../plan'
import type { Tally } from '../account/tally'
import { isBlank } from './no-bill'
import { CONTENT_END, EXTRA, FIELDS, type RecordReader } from './records'

/**
 * Makes what mends a row whose number of fields is not the header's, where nothing can be mistaken: spreadsheets leave out empty
 * fields at the end, and add some. Gives how many commas the row lacks, or −1 where it cannot be a bill.
 */
export function createRowFit(
  plan: Plan,
  input: Uint8Array,
  { starts, ends, place }: Pick<RecordReader, 'starts' | 'ends' | 'place'>,
  tally: Tally,
): () => number {
  const needed = Math.max(
    ...(['bill_id', 'service', 'contract', 'usage_month', 'usage'] as const).map((column) => plan.at[column]),
  )
  return () => {
    const fields = place[FIELDS]!
    if (fields > plan.columns) {
      if (!isBlank(input, place[EXTRA]!, place[CONTENT_END]!)) return -1
      place[CONTENT_END] = place[EXTRA]!
      tally.longRows++
      return 0
    }
    if (fields <= needed) return -1
    for (let column = fields; column < plan.columns; column++) {
      starts[column] = place[CONTENT_END]!
      ends[column] = place[CONTENT_END]!
    }
    tally.shortRows++
    return plan.columns - fields
  }
}
