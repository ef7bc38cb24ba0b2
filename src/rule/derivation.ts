import { checkMeasure } from './check'
import { fieldNames } from './fields-of'
import type { Condition } from './node'
import type { ParameterTable, Source } from './programme'
import type { Text } from './text'
import type { FieldDefinition, Vocabulary } from './vocabulary'

/** How one fact follows from others, as its author writes it: the first case that holds wins. */
export interface DerivationDraft {
  /** Its id. */
  readonly id: string
  /** The fact that follows. */
  readonly field: string
  /** What it is called. */
  readonly label: Text
  /** The documents that it cites, by key. */
  readonly sources: Readonly<Record<string, Source>>
  /** Its figures by name. */
  readonly parameters: Readonly<Record<string, ParameterTable>>
  /** What the fact is, and when; the first that holds wins. */
  readonly cases: readonly {
    /** The option that the fact is then. */
    readonly value: string
    /** When. */
    readonly when: Condition
  }[]
  /** Every reading of an unclear law, said out loud. */
  readonly assumptions: readonly Text[]
}
/** A derivation with the facts that it asks for. */
export interface Derivation extends DerivationDraft {
  /** The facts that it asks for, by id. */
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
