import { writeFileSync } from 'node:fs'
import { jsonText } from '../quantity/json'
import { recordAnswer } from '../readings/record'
import type { Measure } from '../rule/programme'
import type { Profile } from '../rule/vocabulary'
import { CliError } from './cli-error'

/** Keeps an answer of today in a file that only its owner can read, for it holds an applicant's facts. */
export function writeRecord(file: string, measure: Measure, profile: Profile): void {
  const today = new Date().toISOString().slice(0, 10)
  try {
    writeFileSync(file, jsonText(recordAnswer(measure, profile, today)), { mode: 0o600 })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new CliError({
      ja: `記録を ${file} に書けません（${why}）。`,
      en: `cannot write the record to ${file} (${why}).`,
    })
  }
}
