import { unreachable } from '../../quantity/hojokin-error'
import type { Assessment } from '../assessment'
import { type Filter, screen } from '../screen'
import { standing, standings } from '../standing'
import { inBoth, quantityText } from '../../rule/print'
import type { Measure, Programme } from '../../rule/programme'
import { text, type Language, type Text } from '../../rule/text'
import { callCell } from './call-cell'
import type { Client } from './read-clients'

/** A sum with the words around it, which say whether it is a ceiling or a bound. */
export interface ClientFigure {
  /** 'up to ', or nothing where the sum is exact. */
  readonly before: Text
  /** Whole yen. */
  readonly yen: bigint
  /** What closes the words. */
  readonly after: Text
}
/** What one client could have of one measure. */
export interface ClientCell {
  /** What the client could have, in both languages. */
  readonly words: Text
  /** Whole yen where the figure is one: exact, or a ceiling. */
  readonly yen?: bigint
  /** The same words around a sum, for a spreadsheet that reckons with it. */
  readonly figure?: ClientFigure
}
/** What a measure is for each client. */
export interface ClientRow {
  /** The measure. */
  readonly measure: Measure
  /** Until when one can apply, or since when no more, in a cell's space; only where the table is of a day. */
  readonly call?: Text
  /** One for each client, in their order. */
  readonly cells: readonly ClientCell[]
}
/** Measures down, clients across; measures that are for none of them are counted and left out. On a day, closed calls come last. */
export interface ClientTable {
  /** Their names. */
  readonly clients: readonly string[]
  /** One for each measure that is for somebody. */
  readonly rows: readonly ClientRow[]
  /** How many measures are for none of them. */
  readonly forNobody: number
}

const nothing = text('', '')
const notOffered = text('－', '–')

/** A sum in words, and apart from them. */
function cellWith(before: Text, yen: bigint, after = nothing): ClientCell & { readonly figure: ClientFigure } {
  const sum = quantityText(yen.toString(), 'yen')
  const words = inBoth((language) => `${before[language]}${sum[language]}${after[language]}`)
  return { words, figure: { before, yen, after } }
}

/** Says an outcome in a cell's space, a ceiling never like a sum that somebody gets. */
export function cellOf(assessment: Assessment): ClientCell {
  if (assessment.status === 'ineligible') return { words: text('対象外', 'no') }
  if (assessment.status === 'noApplicants') return { words: notOffered }
  const { amount } = assessment
  const left = assessment.status === 'undetermined' ? assessment.missing.length : undefined
  const maybe = left === undefined ? undefined : text(`あと${String(left)}問`, `${String(left)} to ask`)
  switch (amount.kind) {
    case 'exact':
      return { ...cellWith(nothing, amount.yen), yen: amount.yen }
    case 'upTo':
      return { ...cellWith(text('上限 ', 'up to '), amount.yen), yen: amount.yen }
    case 'range':
      if (amount.max === null) return { words: maybe ?? text('額は未定', 'open') }
      return maybe
        ? cellWith(text(`${maybe.ja}（最大 `, `${maybe.en} (at most `), amount.max, text('）', ')'))
        : cellWith(text('最大 ', 'at most '), amount.max)
    case 'undocumented':
      return { words: maybe ?? text('合う（額は公募要領）', 'fits (see the call)') }
    default:
      return unreachable('kind of amount', amount)
  }
}

/** A measure that is not among a client's programmes is not for that one to apply for. */
const cellFor = (assessment: Assessment | undefined): ClientCell =>
  assessment === undefined ? { words: notOffered } : cellOf(assessment)

/** What is open first, what is over last, each with how its call stands. */
function onDay(measures: readonly Measure[], date: string): readonly Pick<ClientRow, 'measure' | 'call'>[] {
  return measures
    .map((measure) => ({ measure, at: standing(measure, date) }))
    .sort((a, b) => standings.indexOf(a.at.status) - standings.indexOf(b.at.status))
    .map(({ measure, at }) => ({ measure, call: callCell(at) }))
}

/**
 * Screens every client for every measure: an adviser's table. `programmesFor` may differ by client, as by what each wants; `filter`
 * is that of `screen`, and with its `date` each row says how its call stands, the closed ones last.
 * @example clientTable(() => programmes, [{ name: '山田旅館', profile: { prefecture: 'ishikawa' } }]).clients //=> ['山田旅館']
 */
export function clientTable(
  programmesFor: (client: Client) => readonly Programme[],
  clients: readonly Client[],
  filter: Filter = {},
): ClientTable {
  const offered = clients.map((client) => programmesFor(client))
  const screened = clients.map(
    ({ profile }, at) => new Map(screen(offered[at]!, profile, filter).map((one) => [one.measure, one])),
  )
  const listed = [...new Set(offered)].flat().flatMap((programme) => programme.measures)
  const measures = [...new Map(listed.map((measure) => [measure.id, measure])).values()].filter(({ id }) =>
    screened.some((one) => one.has(id)),
  )
  const isFor = (assessment: Assessment | undefined): boolean =>
    assessment?.status === 'eligible' || assessment?.status === 'undetermined'
  const wanted = measures.filter(({ id }) => screened.some((one) => isFor(one.get(id))))
  const rows = filter.date === undefined ? wanted.map((measure) => ({ measure })) : onDay(wanted, filter.date)
  return {
    clients: clients.map(({ name }) => name),
    rows: rows.map((row) => ({ ...row, cells: screened.map((one) => cellFor(one.get(row.measure.id))) })),
    forNobody: measures.length - wanted.length,
  }
}

/**
 * The table as rows of text, with a heading; a table of a day has a column that says how calls stand.
 * @example clientTableText(clientTable(() => programmes, [{ name: '山田旅館', profile: {} }]), 'ja')[0] //=> ['支援', '山田旅館']
 */
export function clientTableText({ clients, rows }: ClientTable, language: Language): string[][] {
  const ja = language === 'ja'
  const ofDay = rows.some(({ call }) => call)
  return [
    [ja ? '支援' : 'Measure', ...(ofDay ? [ja ? '受付' : 'Call'] : []), ...clients],
    ...rows.map(({ measure, call, cells }) => [
      measure.name[language],
      ...(call ? [call[language]] : []),
      ...cells.map(({ words }) => words[language]),
    ]),
  ]
}
