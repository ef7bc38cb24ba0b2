import fc from 'fast-check'
import { dateOfDay, dayNumber } from '../../src/quantity/date'
import { parseFraction } from '../../src/quantity/fraction'
import { rangeOf } from '../../src/rule/lookup'
import type { Measure } from '../../src/rule/programme'
import type { FieldDefinition, NumberField, Profile } from '../../src/rule/vocabulary'

/** What a rule's brackets of a fact begin and end with. */
export const edgesOf = (measure: Measure, id: string): string[] =>
  Object.values(measure.parameters).flatMap((table) =>
    table.rows.flatMap((row) => {
      const when = row.when[id]
      return when === undefined ? [] : typeof when === 'string' ? [when] : (Object.values(when) as string[])
    }),
  )

/** Days around every day that a rule names. */
export function daysNear(measure: Measure): readonly string[] {
  const named = Object.values(measure.parameters).flatMap((table) => [
    ...(table.unit === 'date' ? table.rows.flatMap(rangeOf) : []),
    ...(table.knownUntil?.length === 10 ? [table.knownUntil] : []),
  ])
  const fields = Object.values(measure.fields).filter(({ kind }) => kind === 'date')
  const days = [...named, ...fields.flatMap(({ id }) => edgesOf(measure, id)), '2026-11-26'].flatMap((day) =>
    [-1, 0, 1].map((by) => dateOfDay(dayNumber(day) + by)),
  )
  return [...new Set(days), '2020-01-01', '2024-02-29', '2030-12-31']
}
const daysAround = (measure: Measure): fc.Arbitrary<string> => fc.constantFrom(...daysNear(measure))

/** Numbers around every figure of a measure, where rules bend, and others. */
function numbersAround(measure: Measure, { id, decimals }: NumberField): fc.Arbitrary<string> {
  const scale = 10n ** BigInt(decimals)
  const figures = [
    ...edgesOf(measure, id),
    ...Object.values(measure.parameters)
      .filter((table) => table.unit !== 'date')
      .flatMap((table) => table.rows.flatMap((row) => rangeOf(row))),
  ].map((value) => {
    const { n, d } = parseFraction(value)
    return (n * scale) / d
  })
  const near = [
    ...new Set([
      0n,
      1n,
      2n,
      3n,
      999_999n,
      ...figures.flatMap((figure) => [
        figure - 1n,
        figure,
        figure + 1n,
        (figure * 4n) / 3n,
        (figure * 4n) / 3n + 1n,
        figure * 3n,
      ]),
    ]),
  ].filter((value) => value >= 0n)
  const scaled = fc.oneof(
    fc.constantFrom(...near),
    fc.bigInt(0n, 20_000n),
    fc.bigInt(0n, 10_000_000_000n),
    fc.bigInt(0n, 9_007_199_254_740_991n),
  )
  return scaled.map((value) => {
    const digits = value.toString().padStart(decimals + 1, '0')
    return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
  })
}

const months = (measure: Measure): string[] => [
  ...new Set(
    Object.values(measure.parameters)
      .flatMap((table) => table.rows.flatMap((row) => Object.values(row.when).flat()))
      .filter((value): value is string => typeof value === 'string' && /^\d{4}-\d{2}$/.test(value)),
  ),
]

/** Any value of a fact, those that the rule names more often than others. */
export function anyFact(measure: Measure, field: FieldDefinition): fc.Arbitrary<string | boolean> {
  switch (field.kind) {
    case 'boolean':
      return fc.boolean()
    case 'date':
      return daysAround(measure)
    case 'number':
      return numbersAround(measure, field)
    case 'month':
      return fc.constantFrom(...months(measure), '2022-12', '2025-11', '2026-04', '2030-01')
    case 'choice': {
      const named = field.options
        .map((option) => option.id)
        .filter((id) => JSON.stringify([measure.eligibility, measure.parameters]).includes(`"${id}"`))
      const any = fc.constantFrom(...field.options.map((option) => option.id))
      return named.length === 0
        ? any
        : fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...named) }, { weight: 1, arbitrary: any })
    }
    default:
      return field satisfies never
  }
}

/** A profile with every fact that the measure asks for. */
export const fullProfile = (measure: Measure): fc.Arbitrary<Profile> =>
  fc.record(Object.fromEntries(Object.values(measure.fields).map((field) => [field.id, anyFact(measure, field)])))

/** A full profile and the same with some facts taken out. */
export const partialProfile = (measure: Measure): fc.Arbitrary<{ full: Profile; partial: Profile }> =>
  fc.tuple(fullProfile(measure), fc.infiniteStream(fc.boolean())).map(([full, keep]) => ({
    full,
    partial: Object.fromEntries(Object.entries(full).filter(() => keep.next().value)),
  }))
