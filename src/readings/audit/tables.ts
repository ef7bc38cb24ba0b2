import { add, compare, parseFraction, printFraction, zero } from '../../quantity/fraction'
import { monthsBetween } from '../../quantity/month-range'
import { isBracket } from '../../rule/span'
import type { Measure, ParameterRow, ParameterTable, When } from '../../rule/programme'
import type { Check } from './check'

const values = (measure: Measure, key: string, when: When): readonly string[] => {
  if (typeof when === 'string') return [when]
  // A bracket is one case of its own: defineProgramme has seen that no two share a number.
  if (isBracket(when)) return [JSON.stringify(when)]
  return measure.fields[key]?.kind === 'month' ? monthsBetween(when[0]!, when[1]!) : when
}

/** Every case that a row is for, written out one by one: 'prefecture=fukui', 'prefecture=niigata'. */
function casesOf(measure: Measure, row: ParameterRow): Readonly<Record<string, string>>[] {
  return Object.entries(row.when).reduce<Record<string, string>[]>(
    (cases, [key, when]) =>
      cases.flatMap((one) => values(measure, key, when).map((value) => ({ ...one, [key]: value }))),
    [{}],
  )
}
const agree = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean =>
  Object.entries(a).every(([key, value]) => b[key] === undefined || b[key] === value)
const same = (one: Readonly<Record<string, string>>): string =>
  Object.entries(one)
    .map(([key, value]) => `${key}=${value}`)
    .sort()
    .join(' ')

export const periodsApart: Check = {
  promise: 'no case and no month has two rows in one table',
  problems: ({ programmes }) =>
    programmes.flatMap(({ measures }) =>
      measures.flatMap((measure) =>
        Object.entries(measure.parameters).flatMap(([name, { rows }]) => {
          const written = rows.flatMap((row, at) => casesOf(measure, row).map((one) => ({ one, at })))
          return written.flatMap(({ one, at }) =>
            written
              .filter((other) => other.at < at && agree(one, other.one))
              .map(() => `${measure.id} ${name}: two rows for ${same(one) || 'everybody'}`),
          )
        }),
      ),
    ),
}

const rowFor = (
  measure: Measure,
  table: ParameterTable,
  wanted: Readonly<Record<string, string>>,
): ParameterRow | undefined =>
  table.rows.find((row) =>
    casesOf(measure, row).some((one) => Object.entries(one).every(([key, value]) => wanted[key] === value)),
  )

function sharesProblem(
  measure: Measure,
  wanted: Readonly<Record<string, string>>,
  rate: ParameterRow,
): string | undefined {
  const parts = measure.payers.map(({ ratio }) => rowFor(measure, measure.parameters[ratio!]!, wanted)?.value)
  if (parts.some((part) => typeof part !== 'string') || typeof rate.value !== 'string')
    return 'a payer has no single rate'
  const whole = (parts as string[]).map(parseFraction).reduce(add, zero)
  return compare(whole, parseFraction(rate.value)) === 0
    ? undefined
    : `the payers bear ${printFraction(whole)} together and the rate is ${rate.value}`
}

export const payersAddUp: Check = {
  promise: 'what the payers bear adds up to the subsidy rate, row by row',
  problems: ({ programmes }) =>
    programmes.flatMap(({ measures }) =>
      measures
        .filter(({ payers }) => payers.length > 1)
        .flatMap((measure) => {
          const { subsidyRate } = measure.parameters
          if (subsidyRate === undefined) return [`${measure.id}: has several payers and no subsidyRate`]
          return subsidyRate.rows.flatMap((rate) =>
            casesOf(measure, rate).flatMap((wanted) => {
              const problem = sharesProblem(measure, wanted, rate)
              return problem === undefined ? [] : [`${measure.id} ${same(wanted)}: ${problem}`]
            }),
          )
        }),
    ),
}
