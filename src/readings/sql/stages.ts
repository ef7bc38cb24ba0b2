import { keyFields } from '../../rule/lookup'
import type { Measure } from '../../rule/programme'
import { nothing, readFormula } from '../../rule/read'
import type { Dialect, Whole } from '../dialects/dialect'
import { codedFact, isCoded } from './coded'
import { knownFact, type SqlFact } from './known-fact'
import { judge, parametersOf, reasonOf, statusOf } from './judged'
import { and, firstOf, not, only } from './logic'
import type { SqlTerm } from './term'

/** What decides which slice is paid: options, and whether there is a comparison. */
function askedBySlices(amount: Measure['amount']): {
  readonly options: ReadonlySet<string>
  readonly compares: boolean
} {
  const options = new Set<string>()
  let compares = false
  if (amount.kind !== 'undocumented')
    readFormula<undefined, undefined>(
      { ...nothing, oneOf: (field) => void options.add(field), compare: () => void (compares = true) },
      amount,
    )
  return { options, compares }
}
const hasRange = ({ parameters }: Measure): boolean =>
  Object.values(parameters).some(({ rows }) => rows.some(({ value }) => typeof value !== 'string'))

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
  refer: (stage: string, column: string) => string,
): Staged {
  const own = (name: string): string => dialect.identifier(`hojokin_${name}`)
  const nothing = `CAST(NULL AS ${whole.type})`
  if (!measure.applicants)
    return { stages: [], status: "'noApplicants'", reason: dialect.text('NULL'), amount: nothing, range: undefined }

  // An option is compared where it stands, unless it is worth a code; everything else is read once.
  const staged = facts.filter((fact) => fact.field.kind !== 'choice' || isCoded(fact, dialect))
  const factStage: Stage = {
    alias: 'facts',
    columns: staged.map((fact) => ({
      name: own(fact.field.id),
      sql: isCoded(fact, dialect) ? fact.code! : fact.known,
    })),
  }
  const known = new Map(
    facts.map((fact): [string, SqlFact] => {
      const { field, given, type } = fact
      if (isCoded(fact, dialect)) return [field.id, codedFact(fact, refer('facts', own(field.id)), dialect)]
      if (field.kind === 'choice') return [field.id, fact]
      return [field.id, { ...knownFact(field, refer('facts', own(field.id)), dialect, type), given }]
    }),
  )
  const factOf = (id: string): SqlFact => known.get(id)!

  const onTheSpot = parametersOf(measure, whole, factOf)
  const figures = new Map<string, Stage['columns']>()
  const parameter = (name: string): SqlTerm => {
    const term = onTheSpot(name)
    if (keyFields(measure.parameters[name]!).length === 0) return term
    const low = { name: own(`of_${name}`), sql: term.low }
    const high = { name: own(`to_${name}`), sql: term.high }
    const made = term.low === term.high ? [low] : [low, high]
    figures.set(name, made)
    return { ...term, low: refer('figures', low.name), high: refer('figures', made.at(-1)!.name) }
  }
  const judged = judge(measure, whole, factOf, parameter)
  const columnsOfFigures = [...figures.values()].flat()
  // An option that a condition of the amount asks for must be known; those of tables are, where the table has a row.
  const slices = askedBySlices(measure.amount)
  const ready = and([
    ...staged
      .filter(({ field }) => field.kind !== 'choice')
      .map(({ field }) => `${refer('facts', own(field.id))} IS NOT NULL`),
    ...columnsOfFigures.map(({ name }) => `${refer('figures', name)} IS NOT NULL`),
    ...[...known.values()]
      .filter(({ field }) => field.kind === 'choice' && slices.options.has(field.id))
      .map(({ unknown }) => not(unknown)),
    // A comparison with a range may leave a slice open though every fact is known.
    ...(slices.compares && hasRange(measure) ? [not(judged.unknown)] : []),
  ])
  const { eligibility } = judged
  const status = firstOf(
    [
      [and([eligibility, ready]), "'eligible'"],
      [not(eligibility), "'ineligible'"],
    ],
    statusOf(judged),
  )
  const said = refer('judged', own('status'))
  const stages = [
    factStage,
    { alias: 'figures', columns: columnsOfFigures },
    { alias: 'judged', columns: [{ name: own('status'), sql: status }] },
  ].filter((stage) => stage.columns.length > 0)
  const reason = reasonOf(judged, said, [...known.values()])
  if (judged.amount === undefined) return { stages, status: said, reason, amount: nothing, range: undefined }
  const { yen, exact } = judged.amount
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

/** The stages as subqueries, one around the other, with nothing but what was worked out. */
export function nested(stages: readonly Stage[], added: Stage['columns'], fence: string): string {
  const list = (columns: Stage['columns']): string => columns.map(({ name, sql }) => `${sql} AS ${name}`).join(', ')
  const from = stages.reduce((inner, { alias, columns }) => {
    const before = inner === '' ? '' : '*, '
    return `(SELECT ${before}${list(columns)}${inner === '' ? '' : ` FROM ${inner}`}${fence}) AS ${alias}`
  }, '')
  return `SELECT ${list(added)}${from === '' ? '' : ` FROM ${from}`}`
}
