import type { Measure } from '../../rule/programme'
import { keyFields } from '../../rule/lookup'
import type { Dialect, Whole } from '../dialects/dialect'
import { knownFact, type SqlFact } from './fact'
import { judge, parametersOf, reasonOf, statusOf } from './judged'
import { and, only } from './logic'
import type { CheckedColumn } from './options'
import type { SqlTerm } from './term'

/** Columns that are worked out once, one stage after the other; a later stage names those of the earlier ones. */
export interface Stage {
  readonly alias: string
  readonly columns: readonly { readonly name: string; readonly sql: string }[]
}
export interface Staged {
  readonly stages: readonly Stage[]
  readonly status: string
  readonly reason: string
  /** The yen, and its bounds where a figure is a range. */
  readonly amount: string
  readonly range: { readonly min: string; readonly max: string } | undefined
}

/**
 * A measure in stages: its facts, its figures, its status. A row all of whose facts and figures are known takes the short way; only
 * the others are asked what is missing and whether it matters.
 */
export function stagesOf(
  measure: Measure,
  dialect: Dialect,
  whole: Whole,
  facts: readonly SqlFact[],
  columns: ReadonlyMap<string, CheckedColumn>,
  refer: (stage: string, column: string) => string,
): Staged {
  const own = (name: string): string => dialect.identifier(`hojokin_${name}`)
  const nothing = `CAST(NULL AS ${whole.type})`
  if (!measure.applicants)
    return { stages: [], status: "'noApplicants'", reason: dialect.text('NULL'), amount: nothing, range: undefined }

  const factStage: Stage = {
    alias: 'facts',
    columns: facts.map(({ field, known }) => ({ name: own(field.id), sql: known })),
  }
  const known = new Map(
    facts.map(({ field, given }): [string, SqlFact] => {
      const type = field.kind === 'number' || field.kind === 'date' ? undefined : columns.get(field.id)!.type
      return [field.id, { ...knownFact(field, refer('facts', own(field.id)), dialect, type), given }]
    }),
  )
  const factOf = (id: string): SqlFact => known.get(id)!

  const onTheSpot = parametersOf(measure, whole, factOf)
  const figures = new Map<string, { readonly term: SqlTerm; readonly columns: Stage['columns'] }>()
  const parameter = (name: string): SqlTerm => {
    const before = figures.get(name)
    if (before !== undefined) return before.term
    const term = onTheSpot(name)
    if (keyFields(measure.parameters[name]!).length === 0) return term
    const low = { name: own(`of_${name}`), sql: term.low }
    const high = { name: own(`to_${name}`), sql: term.high }
    const made = term.low === term.high ? [low] : [low, high]
    const staged = { ...term, low: refer('figures', low.name), high: refer('figures', made.at(-1)!.name) }
    figures.set(name, { term: staged, columns: made })
    return staged
  }
  const judged = judge(measure, whole, factOf, parameter)
  const columnsOfFigures = [...figures.values()].flatMap((figure) => figure.columns)
  const ready = and([
    ...facts.map(({ field }) => `${refer('facts', own(field.id))} IS NOT NULL`),
    ...columnsOfFigures.map(({ name }) => `${refer('figures', name)} IS NOT NULL`),
  ])
  const { eligibility } = judged
  const plain =
    eligibility === 'TRUE'
      ? "'eligible'"
      : `CASE WHEN ${eligibility} THEN 'eligible' WHEN NOT ${eligibility} THEN 'ineligible' ELSE 'undetermined' END`
  const full = statusOf(judged)
  const status = ready === 'TRUE' ? full : `CASE WHEN ${ready} THEN ${plain} ELSE ${full} END`
  const said = refer('judged', own('status'))
  const stages = [
    factStage,
    { alias: 'figures', columns: columnsOfFigures },
    { alias: 'judged', columns: [{ name: own('status'), sql: status }] },
  ].filter((stage) => stage.columns.length > 0)
  const reason = reasonOf(judged, said, [...known.values()])
  const { yen, exact } = judged
  if (yen === undefined || exact === undefined)
    return { stages, status: said, reason, amount: nothing, range: undefined }
  const eligible = `(${said} = 'eligible')`
  const single = exact.low === exact.high
  return {
    stages,
    status: said,
    reason,
    amount: only(single ? eligible : and([eligible, `(${exact.low} = ${exact.high})`]), yen.low),
    range: yen.low === yen.high ? undefined : { min: only(eligible, yen.low), max: only(eligible, yen.high) },
  }
}
