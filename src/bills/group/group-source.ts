import type { Counted } from '../running/pricer'
import { formatRejects } from '../account/rejects'
import { quoteField } from '../files/csv-bytes'
import type { Out } from '../files/out'
import type { Source } from '../files/source'
import type { Plan } from '../plan'
import { caseOf } from '../pricing/cases'
import { usageText } from './bill-group'
import { readGroups } from './read-groups'

/** How many rows of the input each status has, for a bill of the output stands for several. */
export interface GroupedRows {
  readonly priced: number
  readonly ineligible: number
  readonly notKnown: number
  readonly rejected: number
  readonly blank: number
}
export interface Grouped {
  readonly source: Source
  readonly plan: Plan
  readonly rows: GroupedRows
  readonly counted: Pick<Counted, 'tally' | 'spellings'>
}

/** The column that says of how many rows a bill was summed. */
export const rowsColumn = 'bill_rows'

/** Sums the rows of each bill, and gives the sums as bills to be priced; what cannot be summed goes to the rejects. */
export async function groupSource(
  source: Source,
  plan: Plan,
  rejects: Out | undefined,
  signal: AbortSignal | undefined,
): Promise<Grouped> {
  const { groups, aside, tally, spellings, blank } = await readGroups(source, plan, signal)
  const reports = aside.map(({ text, ...rest }) => ({ ...rest, bytes: Buffer.from(text, 'latin1') }))
  for (let at = 0; at < reports.length; at += 1000)
    await rejects?.write(formatRejects(reports.slice(at, at + 1000), 0, plan.language))
  const count = { priced: 0, ineligible: 0, notKnown: 0 }
  for (const { service, contract, month, rows } of groups) {
    const { why } = caseOf(plan, service, contract, month)
    count[why === undefined ? 'priced' : why === 'notKnown' ? 'notKnown' : 'ineligible'] += rows.length
  }
  const record = ({ fields, service, usage, rows }: (typeof groups)[number]): string => {
    const power = plan.unit?.of === plan.table[service]!.unit ? plan.unit.power : 0
    const texts = fields.map((field, at) => (at === plan.at.usage ? usageText(usage, power) : field))
    return `${[...texts, String(rows.length)].map(quoteField).join(',')}\n`
  }
  const headers = [...source.headers, rowsColumn]
  return {
    rows: {
      ...count,
      rejected: aside.filter(({ reason }) => reason !== 'total' && reason !== 'header').length,
      blank,
    },
    counted: { tally, spellings },
    plan: {
      ...plan,
      encoding: 'utf-8',
      columns: headers.length,
      headers,
      newline: '\n',
    },
    source: {
      ...source,
      header: headers.map(quoteField).join(','),
      headers,
      newline: '\n',
      async *records() {
        for (let at = 0; at < groups.length; at += 1000) {
          yield Buffer.from(
            groups
              .slice(at, at + 1000)
              .map(record)
              .join(''),
          )
          await Promise.resolve()
        }
      },
    },
  }
}
