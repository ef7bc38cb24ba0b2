import { unreachable } from '../../quantity/hojokin-error'
import type { Assessment } from '../assessment'
import { screen } from '../screen'
import { quantityText } from '../../rule/print'
import type { Measure, Programme } from '../../rule/programme'
import { text, type Language, type Text } from '../../rule/text'
import type { Client } from './read-clients'

/** What one client could have of one measure. */
export interface ClientCell {
  /** What the client could have, in both languages. */
  readonly words: Text
  /** Whole yen where the figure is one: exact, or a ceiling. */
  readonly yen?: bigint
}
/** What a measure is for each client. */
export interface ClientRow {
  /** The measure. */
  readonly measure: Measure
  /** One for each client, in their order. */
  readonly cells: readonly ClientCell[]
}
/** Measures down, clients across; measures that are for none of them are counted and left out. */
export interface ClientTable {
  /** Their names. */
  readonly clients: readonly string[]
  /** One for each measure that is for somebody. */
  readonly rows: readonly ClientRow[]
  /** How many measures are for none of them. */
  readonly forNobody: number
}

/** Says an outcome in a cell's space, a ceiling never like a sum that somebody gets. */
export function cellOf(assessment: Assessment): ClientCell {
  const yen = (value: bigint): Text => quantityText(value.toString(), 'yen')
  if (assessment.status === 'ineligible') return { words: text('対象外', 'no') }
  if (assessment.status === 'noApplicants') return { words: text('－', '–') }
  const { amount } = assessment
  const maybe =
    assessment.status === 'undetermined'
      ? text(`あと${String(assessment.missing.length)}問`, `${String(assessment.missing.length)} to ask`)
      : undefined
  switch (amount.kind) {
    case 'exact':
      return { words: yen(amount.yen), yen: amount.yen }
    case 'upTo':
      return { words: text(`上限 ${yen(amount.yen).ja}`, `up to ${yen(amount.yen).en}`), yen: amount.yen }
    case 'range': {
      const most = amount.max === null ? undefined : yen(amount.max)
      const range = most ? text(`最大 ${most.ja}`, `at most ${most.en}`) : undefined
      if (!maybe) return { words: range ?? text('額は未定', 'open') }
      return { words: range ? text(`${maybe.ja}（${range.ja}）`, `${maybe.en} (${range.en})`) : maybe }
    }
    case 'undocumented':
      return { words: maybe ?? text('合う（額は公募要領）', 'fits (see the call)') }
    default:
      return unreachable('kind of amount', amount)
  }
}

/**
 * Screens every client for every measure: an adviser's table. `programmesFor` may differ by client, as by what each wants.
 * @example clientTable(() => programmes, [{ name: '山田旅館', profile: { prefecture: 'ishikawa' } }]).clients //=> ['山田旅館']
 */
export function clientTable(
  programmesFor: (client: Client) => readonly Programme[],
  clients: readonly Client[],
): ClientTable {
  const screened = clients.map(
    (client) =>
      new Map(screen(programmesFor(client), client.profile).map((assessment) => [assessment.measure, assessment])),
  )
  const measures = clients[0] ? programmesFor(clients[0]).flatMap((programme) => programme.measures) : []
  const wanted = measures.filter((measure) =>
    screened.some((one) => ['eligible', 'undetermined'].includes(one.get(measure.id)?.status ?? '')),
  )
  return {
    clients: clients.map(({ name }) => name),
    rows: wanted.map((measure) => ({ measure, cells: screened.map((one) => cellOf(one.get(measure.id)!)) })),
    forNobody: measures.length - wanted.length,
  }
}

/**
 * The table as rows of text, with a heading.
 * @example clientTableText(clientTable(() => programmes, [{ name: '山田旅館', profile: {} }]), 'ja')[0] //=> ['支援', '山田旅館']
 */
export const clientTableText = ({ clients, rows }: ClientTable, language: Language): string[][] => [
  [language === 'ja' ? '支援' : 'Measure', ...clients],
  ...rows.map(({ measure, cells }) => [measure.name[language], ...cells.map(({ words }) => words[language])]),
]
