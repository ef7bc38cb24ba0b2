import { checkMeasure } from './check'
import { fieldNames } from './fields-of'
import type { Condition } from './node'
import type { ParameterTable, Source } from './programme'
import type { Text } from './text'
import type { FieldDefinition, Vocabulary } from './vocabulary'

/** How one fact follows from others, as its author writes it: the first case that holds wins. */
export interface DerivationDraft {
  readonly id: string
  /** The fact that follows. */
  readonly field: string
  readonly label: Text
  readonly sources: Readonly<Record<string, Source>>
  readonly parameters: Readonly<Record<string, ParameterTable>>
  readonly cases: readonly { readonly value: string; readonly when: Condition }[]
  readonly assumptions: readonly Text[]
}
/** A derivation with the facts that it asks for. */
export interface Derivation extends DerivationDraft {
  readonly fields: Readonly<Record<string, FieldDefinition>>
}

/**
 * Checks a derivation as a programme's rules are checked; throws RuleError.
 * @example defineDerivation(vocabulary, smeBasicAct).field //=> 'enterpriseSize'
 */
export function defineDerivation(vocabulary: Vocabulary, draft: DerivationDraft): Derivation {
  const names = fieldNames(draft.parameters)
  const rule = {
    id: draft.id,
    name: draft.label,
    at: '',
    mechanism: 'advice',
    award: 'entitlement',
    openTo: draft.label,
    applicants: true,
    payers: [],
    assumptions: [],
  } as const
  for (const { when } of draft.cases) {
    checkMeasure(
      { ...rule, eligibility: when, amount: { kind: 'undocumented', why: draft.label }, parameters: draft.parameters },
      vocabulary,
      draft.sources,
    )
  }
  const used = new Set(draft.cases.flatMap(({ when }) => names.condition(when)))
  return { ...draft, fields: Object.fromEntries([...used].map((name) => [name, vocabulary[name]!])) }
}
