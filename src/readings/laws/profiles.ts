import { dateOfDay, dayNumber, isDate } from '../../quantity/date'
import { unreachable } from '../../quantity/hojokin-error'
import { isMonth } from '../../quantity/month-range'
import { compare, divide, type Fraction, fraction, multiply, zero } from '../../quantity/fraction'
import { optionIds } from '../../rule/check'
import { rangeOf } from '../../rule/lookup'
import type { Measure, ParameterTable } from '../../rule/programme'
import { readFigure } from '../../rule/span'
import type { DateField, FieldDefinition, NumberField, Profile } from '../../rule/vocabulary'

const tablesOf = (measure: Measure): ParameterTable[] => Object.values(measure.parameters)

/** Every text of a row's `when` for a fact: options, months, days, ends of brackets. */
const named = (measure: Measure, id: string): string[] =>
  tablesOf(measure).flatMap(({ rows, knownUntil }) =>
    rows.flatMap(({ when }) => {
      const own = when[id]
      if (own === undefined) return []
      const texts = typeof own === 'string' ? [own] : (Object.values(own) as string[])
      return knownUntil === undefined ? texts : [...texts, knownUntil]
    }),
  )

/** Where a rule bends: each figure, and each figure divided by another (a cap by its rate), one step on either side. */
function stepsNear(measure: Measure, { id, decimals }: NumberField): string[] {
  const figures = tablesOf(measure)
    .filter(({ unit }) => unit !== 'date')
    .flatMap(({ rows }) => rows.flatMap(rangeOf))
  const distinct = [...new Set([...figures, ...named(measure, id)])]
    .map((written) => readFigure('', written))
    .filter((one) => compare(one, zero) > 0)
    .slice(0, 40)
  const scale = fraction(10n ** BigInt(decimals))
  const scaled = [...distinct, ...distinct.flatMap((a) => distinct.map((b) => divide(a, b)))].map((one: Fraction) => {
    const { n, d } = multiply(one, scale)
    return n / d
  })
  const near = [...new Set([0n, 1n, ...scaled].flatMap((step) => [step - 1n, step, step + 1n]))]
  return near
    .filter((step) => step >= 0n && step <= BigInt(Number.MAX_SAFE_INTEGER))
    .map((step) => {
      const digits = step.toString().padStart(decimals + 1, '0')
      return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
    })
}

function daysNear(measure: Measure, { id }: DateField): string[] {
  const figures = tablesOf(measure).flatMap(({ rows }) => rows.flatMap(rangeOf))
  const days = [...named(measure, id), ...figures].filter(isDate)
  return ['2000-01-01', ...days.flatMap((day) => [-1, 0, 1].map((by) => dateOfDay(dayNumber(day) + by))), '2099-12-31']
}

/** Answers to a question, those on which the rule turns first of all. */
export function answersTo(measure: Measure, field: FieldDefinition): readonly (string | boolean)[] {
  switch (field.kind) {
    case 'boolean':
      return [true, false]
    case 'choice':
      return optionIds(field)!
    case 'month':
      return [...new Set(['2000-01', ...named(measure, field.id).filter(isMonth), '2099-12'])]
    case 'date':
      return daysNear(measure, field)
    case 'number':
      return stepsNear(measure, field)
    default:
      return unreachable('kind of fact', field)
  }
}

/** A maker of applicants: every fact that a measure asks for, or some of them. */
export function applicants(
  measure: Measure,
  random: () => number,
): { full: () => Profile; some: (of: Profile) => Profile } {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const facts = Object.values(measure.fields).map((field) => ({ id: field.id, answers: answersTo(measure, field) }))
  return {
    full: () => Object.fromEntries(facts.map(({ id, answers }) => [id, pick(answers)])),
    some: (of) => Object.fromEntries(Object.entries(of).filter(() => random() < 1 / 2)),
  }
}
