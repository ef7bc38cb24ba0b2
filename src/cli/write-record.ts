import { jsonText } from '../quantity/json'
import { recordAnswer } from '../readings/record'
import type { Measure } from '../rule/programme'
import type { Profile } from '../rule/vocabulary'
import { writeWhole } from './whole-file'

/** Keeps an answer of today in a file that only its owner can read, for it holds an applicant's facts. */
export function writeRecord(file: string, measure: Measure, profile: Profile): void {
  const today = new Date().toISOString().slice(0, 10)
  writeWhole(file, jsonText(recordAnswer(measure, profile, today)))
}
