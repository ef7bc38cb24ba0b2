import { measureIssues } from './draft/measure-issues'
import { deepFreeze } from './freeze'
import type { Measure, ParameterRow, ParameterTable } from './programme'
import { RuleError } from './rule-error'
import type { Vocabulary } from './vocabulary'

/** Another value for a parameter of one row, or for each case that a table has. */
export type ParameterChange = string | readonly Pick<ParameterRow, 'when' | 'value'>[]

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
const whatIf = '仮定 (what if)'

/** Holes in an array are no rows either, which every and some leave out. */
const areRows = (given: unknown): boolean =>
  Array.isArray(given) && [...(given as readonly unknown[])].every((one) => typeof one === 'object' && one !== null)

function changedTable(id: string, name: string, table: ParameterTable, change: ParameterChange): ParameterTable {
  if (typeof change === 'string') {
    if (table.rows.length !== 1)
      throw new RuleError(
        id,
        `has ${table.rows.length} rows of '${name}'; give [{ when, value }] for those that change`,
      )
    return { ...table, rows: table.rows.map((row) => ({ ...row, value: change, printed: whatIf })) }
  }
  if (!areRows(change))
    throw new RuleError(id, `has '${name}' changed to what is no figure; give its text, or [{ when, value }]`)
  for (const { when } of change)
    if (!table.rows.some((row) => same(row.when, when)))
      throw new RuleError(id, `has no row of '${name}' for ${JSON.stringify(when)}`)
  const rows = table.rows.map((row) => {
    const other = change.find(({ when }) => same(row.when, when))
    return other === undefined ? row : { ...row, value: other.value, printed: whatIf }
  })
  return { ...table, rows }
}

/**
 * Gives a measure with other figures, checked as every rule is: what a reform would pay. Its `ruleset` is another one.
 * @throws RuleError for a parameter or a case that the measure does not have, or a figure that its rule cannot take
 * @example evaluate(withParameters(measures['jfc-safety-net-rate-cut'], { rateCut: '0.005' }), { affectedByUsTariffs: true, loanBalance: 1000000 }).amount.yen //=> 5000n
 */
export function withParameters<F extends Vocabulary>(
  measure: Measure<F>,
  changes: Readonly<Record<string, ParameterChange>>,
): Measure<F> {
  const parameters: Record<string, ParameterTable> = { ...measure.parameters }
  for (const [name, change] of Object.entries(changes)) {
    const table = Object.hasOwn(parameters, name) ? parameters[name] : undefined
    if (table === undefined)
      throw new RuleError(measure.id, `has no parameter '${name}'; it has ${Object.keys(parameters).join(', ')}`)
    parameters[name] = changedTable(measure.id, name, table, change)
  }
  const changed = { ...measure, parameters }
  const issues = measureIssues(changed, { ...measure.purposeFields, ...measure.fields }, measure.sources, [])
  if (issues[0] !== undefined) throw new RuleError(issues[0].where, issues[0].problem, issues)
  return deepFreeze(changed)
}
