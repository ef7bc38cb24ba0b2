import fc from 'fast-check'
import { parseFraction } from '../../src/quantity/fraction'
import { rangeOf } from '../../src/rule/lookup'
import type { Measure } from '../../src/rule/programme'
import type { FieldDefinition, Profile } from '../../src/rule/vocabulary'

/** Numbers around every figure of a measure, where rules bend, and others. */
function numbersAround(measure: Measure, decimals: number): fc.Arbitrary<string> {
  const scale = 10n ** BigInt(decimals)
  const figures = Object.values(measure.parameters)
    .flatMap((table) => table.rows.flatMap((row) => rangeOf(row)))
    .map((value) => {
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
      .filter((value) => /^\d{4}-\d{2}$/.test(value)),
  ),
]

/** Any value of a fact, those that the rule names more often than others. */
export function anyFact(measure: Measure, field: FieldDefinition): fc.Arbitrary<string | boolean> {
  switch (field.kind) {
    case 'boolean':
      return fc.boolean()
    case 'number':
      return numbersAround(measure, field.decimals)
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
