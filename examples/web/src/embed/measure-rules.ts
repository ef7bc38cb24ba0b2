import type { Measure, Vocabulary } from 'hojokin'
import { derivations, programmes, vocabulary as typed } from 'hojokin/rules'

export { derivations }
export const vocabulary: Vocabulary = typed
export const measures: ReadonlyMap<string, Measure> = new Map(
  programmes.flatMap((programme): readonly Measure[] => programme.measures).map((measure) => [measure.id, measure]),
)
