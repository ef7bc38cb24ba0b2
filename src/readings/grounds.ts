import type { Compiled } from '../kernel/compiled'
import type { Apply, Basis, Measure, ParameterRow, ParameterTable } from '../rule/programme'
import type { Text } from '../rule/text'
import type { Facts } from '../kernel/slots'
import { bases, basisOf, type Citation, cite } from './citation'

/** What every answer of a measure says besides its outcome. */
export interface Grounds {
  /** The id of the measure. */
  readonly measure: string
  /** The id of its programme. */
  readonly programme: string
  /** The places that it rests on: those of this answer's figures first, then the others of the measure. */
  readonly sources: readonly Citation[]
  /** The weakest of what the answer's figures rest on; the budget document where there is none. */
  readonly basis: Basis
  /** What is stated and was not asked: the applicant must check it. */
  readonly conditions: readonly Text[]
  /** How an unclear document was read. */
  readonly assumptions: readonly Text[]
  /** What to do next, where it is known. */
  readonly apply?: Apply
  /** A content hash of the measure's data. */
  readonly ruleset: string
}

interface Figure {
  readonly table: ParameterTable
  readonly row: ParameterRow
}

/** Places of figures that this answer does not use are told once each, without the figure. */
function citations(measure: Measure, used: readonly Figure[]): Citation[] {
  const main = cite(measure.sources, Object.keys(measure.sources)[0]!, measure.at, true)
  const figures = used.map(({ table, row }) => ({
    ...cite(measure.sources, row.source, row.at, true),
    printed: row.printed,
    parameter: table.label,
  }))
  const told = new Set([main, ...figures].map(({ source, at }) => `${source} ${at}`))
  const rest: Citation[] = []
  const tell = (source: string, at: string): void => {
    if (told.has(`${source} ${at}`)) return
    told.add(`${source} ${at}`)
    rest.push(cite(measure.sources, source, at, false))
  }
  for (const table of Object.values(measure.parameters)) for (const row of table.rows) tell(row.source, row.at)
  return [main, ...figures, ...rest]
}

const noConditions: readonly Text[] = []
/** By the row of the first parameter, then by that of the second …: what the answer rests on. */
interface Kept {
  readonly next: (Kept | undefined)[]
  grounds?: Grounds
}
const cache = new WeakMap<Compiled, Kept>()

/** Which rows the facts lead to: 0 for none, else the row's place + 1, by parameter. */
function rowsUsed({ kernel }: Compiled, facts: Facts): number[] {
  const rows = kernel.parameters.map(() => 0)
  kernel.eligibility.use(facts, rows)
  kernel.amount?.yen.use(facts, rows)
  for (const ratio of kernel.ratios) ratio.use(facts, rows)
  return rows
}

/** What the answer for these facts rests on; made once for each choice of rows. Without facts: as where nobody applies. */
export function groundsOf(measure: Measure, known: Compiled, facts: Facts | undefined): Grounds {
  const rows = facts === undefined ? [] : rowsUsed(known, facts)
  let kept = cache.get(known)
  if (kept === undefined) cache.set(known, (kept = { next: [] }))
  for (const row of rows) kept = kept.next[row] ??= { next: [] }
  let { grounds } = kept
  if (grounds === undefined) {
    const used = rows.flatMap((place, at): Figure[] => {
      const table = measure.parameters[known.kernel.parameters[at]!.name]!
      return place === 0 ? [] : [{ table, row: table.rows[place - 1]! }]
    })
    const weakest = Math.max(0, ...used.map(({ row }) => bases.indexOf(basisOf(measure.sources[row.source]!))))
    grounds = {
      measure: measure.id,
      programme: measure.programme,
      sources: citations(measure, used),
      basis: bases[weakest]!,
      conditions: measure.conditions ?? noConditions,
      assumptions: measure.assumptions,
      ...(measure.apply && { apply: measure.apply }),
      ruleset: known.ruleset,
    }
    kept.grounds = grounds
  }
  return grounds
}
