import { checkDraft } from './draft/check-draft'
import { fieldNames } from './fields-of'
import { deepFreeze } from './freeze'
import type { Measure, MeasureDraft, Programme, ProgrammeDraft, Source } from './programme'
import { RuleError } from './rule-error'
import type { Vocabulary } from './vocabulary'

function ownFields(draft: MeasureDraft, vocabulary: Vocabulary): Measure['fields'] {
  const names = fieldNames(draft.parameters)
  const payers = draft.payers.flatMap((payer) =>
    payer.ratio === undefined ? [] : names.formula({ kind: 'parameter', name: payer.ratio }),
  )
  const amount = draft.amount.kind === 'undocumented' ? [] : names.formula(draft.amount)
  const used = new Set([...names.condition(draft.eligibility), ...amount, ...payers])
  return Object.fromEntries([...used].map((name) => [name, vocabulary[name]!]))
}

function purposeFields(draft: MeasureDraft, vocabulary: Vocabulary): Measure['fields'] {
  const names = draft.purpose ? fieldNames(draft.parameters).condition(draft.purpose) : []
  return Object.fromEntries(names.map((name) => [name, vocabulary[name]!]))
}

function ownSources(draft: MeasureDraft, sources: Readonly<Record<string, Source>>): Measure['sources'] {
  const used = new Set([
    ...Object.values(draft.parameters).flatMap((table) => table.rows.map((row) => row.source)),
    ...(draft.rounds ?? []).map((round) => round.source),
  ])
  const [first] = Object.keys(sources)
  return Object.fromEntries(Object.entries(sources).filter(([key]) => key === first || used.has(key)))
}

/**
 * Checks a programme and gives each of its measures the facts and sources that it uses, so that a measure stands alone as JSON.
 * The programme's first source is the one that its sections (`at`) are in.
 * @throws RuleError with every mistake in its `issues`: unknown names, mixed units, unrounded amounts, uncited numbers, overlapping rows
 * @example defineProgramme(vocabulary, programmes[0]).measures.length //=> 2
 */
export function defineProgramme(vocabulary: Vocabulary, draft: ProgrammeDraft): Programme {
  const issues = checkDraft(vocabulary, draft)
  if (issues[0] !== undefined) throw new RuleError(issues[0].where, issues[0].problem, issues)
  const measures = draft.measures.map((measure) => ({
    ...measure,
    // A module of tables is a namespace object, which cannot be frozen.
    parameters: { ...measure.parameters },
    programme: draft.id,
    fields: ownFields(measure, vocabulary),
    purposeFields: purposeFields(measure, vocabulary),
    sources: ownSources(measure, draft.sources),
  }))
  return deepFreeze({ ...draft, measures })
}
