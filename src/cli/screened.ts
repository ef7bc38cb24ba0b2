import { programmes, purposes, vocabulary } from '../../rules'
import type { Assessment } from '../readings/assessment'
import { withPurposes } from '../readings/purpose'
import type { Measure } from '../rule/programme'
import type { FieldDefinition } from '../rule/vocabulary'

const byId = new Map(
  withPurposes(programmes, purposes)
    .flatMap((programme): readonly Measure[] => programme.measures)
    .map((measure) => [measure.id, measure]),
)
/** The measure of an assessment, with what it is for. */
export const measureOf = ({ measure }: Assessment): Measure => byId.get(measure)!

/** A fact of the measure, or of the purpose that it was screened for. */
export const fieldIn = (measure: Measure, id: string): FieldDefinition | undefined =>
  measure.fields[id] ?? measure.purposeFields[id] ?? (vocabulary as Readonly<Record<string, FieldDefinition>>)[id]
