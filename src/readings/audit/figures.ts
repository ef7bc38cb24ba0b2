import { compare, fraction, parseFraction } from '../../quantity/fraction'
import { parseDate } from '../../quantity/date-text'
import type { ParameterRow, ParameterTable } from '../../rule/programme'
import { halfWidth } from '../../quantity/half-width'
import { type Check, place } from './check'
import { type PrintedFigure, printedFigures } from './printed-figure'
import { workOut } from './working-text'

/** How a sum or a price a unit is printed; a cap for each of several is printed in plain yen. */
const units: Readonly<Record<string, readonly string[]>> = {
  yen: ['円'],
  'yen/kWh': ['円/kWh'],
  'yen/m3': ['円/m3'],
  'yen/count': ['円/台', '円'],
}
const range = (row: ParameterRow): readonly string[] =>
  typeof row.value === 'string' ? [row.value] : [row.value.atLeast, row.value.atMost]

/** Words that mean the whole cost and print no figure. */
const wholeCost = /定額|全額/
const wholeFigure: PrintedFigure = { value: fraction(1n), ratio: true, after: '' }
const notGiven = '記載なし'

/** A working starts from what is printed and comes to the value. */
function workingProblem(working: string, value: string, printed: readonly PrintedFigure[]): string | undefined {
  let worked
  try {
    worked = workOut(working)
  } catch (error) {
    return (error as Error).message
  }
  if (compare(worked.value, parseFraction(value)) !== 0) return `works out '${working}', which is not ${value}`
  const { numbers } = worked
  // A fraction stands in a working as two numbers and a stroke; whole figures stand as they are.
  const stands = ({ value: { n, d } }: PrintedFigure): boolean =>
    numbers.some((number) => number.n === n && number.d === d) ||
    (numbers.some((number) => number.n === n) && numbers.some((number) => number.n === d))
  return printed.length > 0 && printed.every(stands) ? undefined : `works out '${working}' from other figures`
}

const written = /(?:\d{4}|(?:令和|平成|昭和)(?:元|\d{1,2}))年\d{1,2}月\d{1,2}日|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/g

/** The days that words print, Western or by era. */
const printedDays = (printed: string): (string | null)[] =>
  [...halfWidth(printed).matchAll(written)].map(([day]) => parseDate(day))

function rowProblem(row: ParameterRow, table: ParameterTable): string | undefined {
  const values = range(row)
  if (table.unit === 'date')
    return printedDays(row.printed).join() === values.join() ? undefined : `does not print the day ${values.join('–')}`
  if (row.working !== undefined)
    return values.length === 1
      ? workingProblem(row.working, values[0]!, printedFigures(row.printed))
      : 'has a working for a range'
  const ratio = table.unit === 'ratio'
  if (row.printed === notGiven)
    return values.join('–') === '0–1' && ratio
      ? undefined
      : `${notGiven} stands for a ratio from 0 to 1, not ${values.join('–')}`
  const figures = printedFigures(row.printed)
  // Of alternatives, one may be the whole cost, which prints a word and no figure.
  const whole = ratio && values.length === 2 && figures.length === 1 && wholeCost.test(row.printed)
  const found = whole ? [...figures, wholeFigure] : figures
  if (found.length === 0) {
    if (!ratio || values.join() !== '1') return 'has no figure, which only a whole-cost rate of 1 may lack'
    return wholeCost.test(row.printed) ? undefined : 'has no figure and does not say 定額 or 全額'
  }
  if (found.length !== values.length) return `has ${found.length} figures for ${values.length} value(s)`
  const wrong = found.find(
    (figure) =>
      figure.ratio !== ratio || (figure.after !== '' && !(units[table.unit] ?? [figure.after]).includes(figure.after)),
  )
  if (wrong) return `has a figure that is not in ${table.unit}`
  const [sortedFound, sortedValues] = [found.map(({ value }) => value), values.map(parseFraction)].map((list) =>
    [...list].sort(compare),
  )
  return sortedFound!.every((value, at) => compare(value, sortedValues![at]!) === 0)
    ? undefined
    : `does not parse to ${values.join('–')}`
}

export const printedFiguresMatch: Check = {
  promise: 'every printed figure parses to the value beside it',
  problems: ({ programmes, derivations }) => {
    const owners = [
      ...programmes.flatMap((programme) =>
        programme.measures.map((measure) => ({
          where: place(programme.id, measure.id),
          parameters: measure.parameters,
        })),
      ),
      ...derivations.map(({ id, parameters }) => ({ where: id, parameters })),
    ]
    return owners.flatMap(({ where, parameters }) =>
      Object.entries(parameters).flatMap(([name, table]) =>
        table.rows.flatMap((row) => {
          const problem = rowProblem(row, table)
          return problem === undefined
            ? []
            : [`${where} ${name} ${JSON.stringify(row.when)}: '${row.printed}' ${problem}`]
        }),
      ),
    )
  },
}

export const budgetsMatch: Check = {
  promise: 'every budget is printed, and parses to its yen',
  problems: ({ programmes }) =>
    programmes.flatMap(({ id, budget }) => {
      const found = printedFigures(budget.printed)
      const [only] = found
      const right = found.length === 1 && !only!.ratio && only!.value.d === 1n && only!.value.n === budget.yen
      return right && budget.yen > 0n ? [] : [`${id}: budget '${budget.printed}' does not parse to ${budget.yen} yen`]
    }),
}
