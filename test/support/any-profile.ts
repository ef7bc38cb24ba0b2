import type { Measure } from '../../src/rule/programme'
import fc from 'fast-check'
import { parseFraction } from '../../src/quantity/fraction'
import { rangeOf } from '../../src/rule/lookup'
import type { FieldDefinition, Profile } from '../../src/rule/vocabulary'
import { measures, vocabulary } from '../../rules'

const figures = Object.values<Measure>(measures)
  .flatMap((measure) => Object.values(measure.parameters))
  .filter((table) => table.unit !== 'ratio')
  .flatMap((table) => table.rows.flatMap(rangeOf))
const near = [
  ...new Set(
    figures.map((figure) => {
      const { n, d } = parseFraction(figure)
      return n / d
    }),
  ),
]
  .flatMap((figure) => [figure - 1n, figure, figure + 1n])
  .filter((value) => value >= 0n)

/** Any answer to a question, numbers near the figures of all rules. */
export function anyAnswer(field: FieldDefinition): fc.Arbitrary<string | boolean> {
  switch (field.kind) {
    case 'boolean':
      return fc.boolean()
    case 'choice':
      return fc.constantFrom(...field.options.map(({ id }) => id))
    case 'month':
      return fc.constantFrom('2023-01', '2024-06', '2025-12', '2026-01', '2026-03', '2030-01')
    case 'date':
      return fc.constantFrom('2025-03-31', '2025-04-01', '2026-03-31', '2026-04-01', '2026-11-26')
    case 'number':
      return fc.oneof(fc.constantFrom(...near), fc.bigInt(0n, 9_007_199_254_740n)).map(String)
    default:
      return field satisfies never
  }
}

const everything = fc.record(
  Object.fromEntries(Object.values<FieldDefinition>(vocabulary).map((field) => [field.id, anyAnswer(field)])),
)

/** A profile over the whole vocabulary, from which about a share of the facts is left out. */
export const anyProfile = (missing: number): fc.Arbitrary<Profile> =>
  fc
    .tuple(everything, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 64, maxLength: 64 }))
    .map(([full, luck]) =>
      Object.fromEntries(Object.entries(full).filter((_fact, at) => luck[at % luck.length]! >= missing)),
    )
