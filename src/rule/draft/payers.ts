import { add, compare, one, zero, type Fraction } from '../../quantity/fraction'
import { overlap, rangeOf } from '../lookup'
import type { MeasureDraft, ParameterRow, ParameterTable } from '../programme'
import type { Vocabulary } from '../vocabulary'
import { figure } from './figure'
import type { Path, Report } from './issue'

/** More cases than these are not compared one by one; no document has as many. */
const mostCases = 1000

/** Every parameter that a formula names. */
function namedIn(formula: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof formula !== 'object' || formula === null) return found
  const { kind, name } = formula as { readonly kind?: unknown; readonly name: string }
  if (kind === 'parameter') found.add(name)
  for (const part of Object.values(formula)) namedIn(part, found)
  return found
}

/** One row of each table, wherever one applicant could get them all. */
function together(tables: readonly ParameterTable[], vocabulary: Vocabulary): readonly (readonly ParameterRow[])[] {
  return tables.reduce<readonly (readonly ParameterRow[])[]>(
    (cases, { rows }) =>
      cases.length > mostCases
        ? []
        : cases.flatMap((before) =>
            rows
              .filter((row) => before.every((other) => overlap(vocabulary, row, other)))
              .map((row) => [...before, row]),
          ),
    [[]],
  )
}

const whole = (rows: readonly ParameterRow[]): Fraction | undefined => {
  const parts = rows.map((row) => (typeof row.value === 'string' ? figure(row.value) : undefined))
  return parts.includes(undefined) ? undefined : (parts as Fraction[]).reduce(add, zero)
}

/** What the payers bear together is all of the amount, or the rate that the amount is worked out with. */
function checkParts(
  draft: MeasureDraft,
  tables: readonly ParameterTable[],
  vocabulary: Vocabulary,
  path: Path,
  report: Report,
): void {
  const own = new Set(draft.payers.map(({ ratio }) => ratio))
  const rates = [...namedIn(draft.amount)]
    .filter((name) => !own.has(name) && draft.parameters[name]?.unit === 'ratio')
    .map((name) => [name, draft.parameters[name]!] as const)
  for (const rows of together(tables, vocabulary)) {
    const borne = whole(rows)
    if (borne === undefined || compare(borne, one) === 0) continue
    const met = rates.flatMap(([name, table]) =>
      table.rows
        .filter((row) => rows.every((other) => overlap(vocabulary, row, other)))
        .flatMap((row) => rangeOf(row).map((value) => [name, value, figure(value)] as const)),
    )
    if (met.length === 0 || met.some(([, , rate]) => rate === undefined || compare(rate, borne) === 0)) continue
    const [name, value] = met[0]!
    report(
      [...path, 'payers'],
      `has payers who bear ${rows.map((row) => rangeOf(row)[0]).join(' + ')} = ${borne.n}/${borne.d} together, where '${name}' is ${value}`,
    )
    return
  }
}

/** Reports payers that come twice, bear a range or nothing, do not add up to the rate, or are not named although money is paid. */
export function checkPayers(draft: MeasureDraft, vocabulary: Vocabulary, path: Path, report: Report): void {
  const { payers, parameters } = draft
  const here = [...path, 'payers']
  const paysMoney = draft.amount.kind !== 'undocumented' && draft.award !== 'none'
  if (payers.length === 0 && paysMoney && draft.payersUnknown === undefined)
    report(here, 'names nobody who pays; say who in payers, or why nobody knows in payersUnknown')
  if (payers.length > 0 && draft.payersUnknown !== undefined)
    report(here, 'names payers, and says in payersUnknown that they are not known')
  const ids = payers.map(({ id }) => id)
  ids.forEach((id, at) => {
    if (ids.indexOf(id) < at) report([...here, at], `has two payers '${id}'`)
  })
  const ratios = payers.map(({ ratio }) => (ratio === undefined ? undefined : parameters[ratio]))
  ratios.forEach((table, at) => {
    if (table?.rows.some((row) => typeof row.value !== 'string'))
      report([...here, at, 'ratio'], `payer '${ids[at]!}' bears a range; a payer's part is one figure`)
  })
  const all = ratios.flatMap((table) => table?.rows.flatMap((row) => rangeOf(row).map(figure)) ?? [])
  if (all.length > 0 && all.every((value) => value !== undefined && compare(value, zero) === 0))
    report(here, 'has payers whose parts are all zero')
  else if (ratios.length > 0 && !ratios.includes(undefined))
    checkParts(draft, ratios as ParameterTable[], vocabulary, path, report)
}
