import { UNREADABLE } from '../quantity/scaled'
import { suggester } from '../rule/profile/key'
import type { Measure } from '../rule/programme'
import type { Profile, Vocabulary } from '../rule/vocabulary'
import { compiled } from '../kernel/compiled'
import { readFacts } from '../kernel/slots'
import type { FactIssue } from './assessment'
import { factIssues, unknownFacts } from './fact-issues'

/** What an answer says of the facts that it was asked with. */
export interface Noticed {
  /** Only when a fact could not be read or is not known to what was asked about. */
  readonly issues?: readonly FactIssue[]
}

function unreadable(measure: Measure, profile: Profile): FactIssue[] {
  const { slots } = compiled(measure).kernel
  const facts = readFacts(slots, profile)
  return facts.includes(UNREADABLE) ? factIssues(slots, facts, profile) : []
}

/** What is wrong with the facts that measures were asked with, for an answer that is no assessment; nothing where nothing is. */
export function noticed(measures: readonly Measure[], profile: Profile): Noticed {
  const known = Object.assign(
    {},
    ...measures.map(({ fields, purposeFields }) => ({ ...purposeFields, ...fields })),
  ) as Vocabulary
  const wrong = new Map(measures.flatMap((measure) => unreadable(measure, profile).map((issue) => [issue.path, issue])))
  const issues = [...wrong.values(), ...unknownFacts((id) => Object.hasOwn(known, id), suggester(known), profile)]
  return issues.length === 0 ? {} : { issues }
}
