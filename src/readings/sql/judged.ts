import type { Formula } from '../../rule/node'
import type { Measure } from '../../rule/programme'
import { readCondition, readFormula, type Reading } from '../../rule/read'
import type { Whole } from '../dialects/dialect'
import type { SqlFact } from './known-fact'
import { and, firstOf, not, or } from './logic'
import { sqlParameter } from './parameter'
import { clampOf, comparison, productOf, roundOf, type SqlTerm, sumOf } from './term'
import { tranchesOf } from './tranches'

/** A rule over facts that stand in SQL, before anything is put together. */
export interface Judged {
  /** TRUE, FALSE, or NULL where that is not known. */
  readonly eligibility: string
  /** The yen, and what they were before the last rounding; absent where the amount is undocumented. */
  readonly amount: { readonly yen: SqlTerm; readonly exact: SqlTerm } | undefined
  /** Where the amount or a share has no row, is not known, or is not known yet; TRUE or FALSE. */
  readonly noRow: string
  readonly unknown: string
  readonly past: string
}

/** Where the parameters come from: worked out on the spot, or from columns in which they stand. */
export type Parameters = (name: string) => SqlTerm

export const parametersOf =
  (measure: Measure, whole: Whole, factOf: (id: string) => SqlFact): Parameters =>
  (name) =>
    sqlParameter(measure.parameters[name]!, factOf, whole.type)

export function judge(measure: Measure, whole: Whole, factOf: (id: string) => SqlFact, parameter: Parameters): Judged {
  const reading: Reading<string, SqlTerm> = {
    all: and,
    any: or,
    not,
    compare: comparison,
    oneOf: (field, values) => factOf(field).test(values),
    field: (name) => {
      const { field, number, unknown } = factOf(name)
      const denominator = field.kind === 'number' ? 10n ** BigInt(field.decimals) : 1n
      return { denominator, low: number, high: number, noRow: 'FALSE', unknown, past: 'FALSE' }
    },
    parameter,
    sum: sumOf,
    product: productOf,
    clamp: clampOf,
    round: (of, step, mode) => roundOf(of, step, mode, whole),
    named: (_name, _label, of) => of,
    tranches: tranchesOf,
  }
  const term = (formula: Formula): SqlTerm => readFormula(reading, formula)
  const ratios = measure.payers.length < 2 ? [] : measure.payers.map((payer) => parameter(payer.ratio!))
  const { amount: formula } = measure
  const yen = formula.kind === 'undocumented' ? undefined : term(formula)
  const terms = yen === undefined ? ratios : [yen, ...ratios]
  return {
    eligibility: readCondition(reading, measure.eligibility),
    amount: yen && { yen, exact: formula.kind === 'round' ? term(formula.of) : yen },
    noRow: or(terms.map((one) => one.noRow)),
    unknown: or(terms.map((one) => one.unknown)),
    past: or(terms.map((one) => one.past)),
  }
}

/** Eligibility, then rows that no answer can bring, then what is unknown: the order of evaluate. */
export const statusOf = ({ eligibility, noRow, unknown }: Judged): string =>
  firstOf(
    [
      [or([not(eligibility), noRow]), "'ineligible'"],
      [and([eligibility, not(unknown)]), "'eligible'"],
    ],
    "'undetermined'",
  )

/** Why a row has no amount: the condition or the missing row, or the first fact that cannot be read or is missing. */
export function reasonOf({ eligibility, past }: Judged, status: string, facts: readonly SqlFact[]): string {
  const open = firstOf(
    [
      [past, "'notYet'"],
      ...facts.map(({ field, unknown, given }) => [and([unknown, `(${given})`]), `'unreadable ${field.id}'`] as const),
      ...facts.map(({ field, unknown }) => [unknown, `'missing ${field.id}'`] as const),
    ],
    "'notYet'",
  )
  const refused = firstOf([[not(eligibility), "'condition'"]], "'noRow'")
  return `CASE ${status} WHEN 'ineligible' THEN ${refused} WHEN 'undetermined' THEN ${open} END`
}
