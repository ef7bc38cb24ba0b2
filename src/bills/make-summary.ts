import { note, type Note } from './account/notes'
import { spelledValues } from './account/spelled'
import { summarize, type Summary } from './account/summary'
import { addTallies } from './account/tally'
import { tallyNotes } from './account/tally-notes'
import type { Source } from './files/source'
import type { Grouped } from './group/group-source'
import type { Plan } from './plan'
import type { Ran } from './running/run-source'

interface Parts {
  readonly source: Source
  readonly plan: Plan
  readonly ran: Ran
  readonly grouped: Grouped | undefined
  readonly notes: readonly Note[]
  /** Characters that the output's encoding does not have, and how often. */
  readonly lost: ReadonlyMap<string, number>
  readonly output: string | undefined
}

/** Makes the account of a run, and checks that it balances. */
export function makeSummary({ source, plan, ran, grouped, notes, lost, output }: Parts): Summary {
  // A sum of rows is priced like any bill; what was guessed, and what was set aside, was so before.
  const tally = grouped
    ? addTallies([grouped.counted.tally, { ...ran.tally, otherUnit: 0, datedMonths: 0, emptyIds: 0, shortenedIds: 0 }])
    : ran.tally
  const spelled = spelledValues(grouped ? grouped.counted.spellings : ran.spellings)
  const said: Note[] = [...source.notes, ...notes]
  if (spelled.values.length > 0) {
    const list = spelled.values.slice(0, 5).map(({ value, read_as, rows }) => `${value}=${read_as ?? ''} (${rows})`)
    said.push(
      note(
        'plan-names',
        `契約を、料金プランの名前や --map-value から読みました：${list.join('、')}${spelled.values.length > 5 ? ' …' : ''}`,
        `Contracts were read from names of plans or --map-value: ${list.join(', ')}${spelled.values.length > 5 ? ', …' : ''}`,
        spelled.values.reduce((sum, { rows }) => sum + rows, 0),
      ),
    )
  }
  said.push(...tallyNotes(tally, ran.repeats))
  if (lost.size > 0) {
    const times = [...lost.values()].reduce((sum, count) => sum + count, 0)
    const list = [...lost.keys()].slice(0, 20).join(' ')
    said.push(
      note(
        'lost-characters',
        `出力の文字コードにない文字を〓にしました（${times}か所：${list}）。`,
        `Characters that the output’s encoding does not have became 〓 (${times} times: ${list}).`,
      ),
    )
  }
  const summary = summarize({
    totals: ran.totals,
    tally,
    rejected: ran.rejected + (grouped?.rows.rejected ?? 0),
    blank: (grouped?.rows ?? ran).blank,
    grouped: grouped?.rows,
    repeats: ran.repeats,
    rounding: plan.rounding,
    spelled,
    notes: said,
    output: output === undefined ? undefined : { name: output, bytes: BigInt(ran.bytes) },
  })
  const answered = summary.bills + BigInt(ran.rejected)
  const apart = grouped ? 0n : summary.told_apart
  if (answered + apart !== BigInt(ran.records))
    throw new Error(`the account does not balance: ${ran.records} rows read, ${answered + apart} accounted for`)
  return summary
}
