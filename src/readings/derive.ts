import { clip } from '../quantity/clip'
import type { Derivation } from '../rule/derivation'
import { text, type Text } from '../rule/text'
import type { Profile } from '../rule/vocabulary'
import { nothingAsked } from '../kernel/asked'
import { FALSE, TRUE } from '../kernel/condition'
import { compileKernel, type Kernel } from '../kernel/kernel'
import { readFacts } from '../kernel/slots'
import { UNREADABLE, UNKNOWN } from '../quantity/scaled'

const cache = new WeakMap<Derivation, readonly Kernel[]>()

function kernelsOf(derivation: Derivation): readonly Kernel[] {
  let known = cache.get(derivation)
  if (known === undefined) {
    const { fields, parameters } = derivation
    const nothing = { kind: 'undocumented', why: derivation.label } as const
    known = derivation.cases.map(({ when }) =>
      compileKernel({ fields, parameters, eligibility: when, amount: nothing, payers: [] }),
    )
    cache.set(derivation, known)
  }
  return known
}

/** What a fact follows to be, or which facts are missing to tell. */
export type Derived =
  | {
      /** The option that follows. */
      readonly value: string
    }
  | {
      /** The facts to ask, by id. */
      readonly missing: readonly string[]
    }

/**
 * Derives one fact from others, such as the enterprise size from industry, capital and employees: the first case that holds wins,
 * and a case that may hold stops the search, for nothing is guessed.
 * @example derive(smeBasicAct, { applicantType: 'company', industry: 'retail', capital: 10_000_000, employees: 60 }) //=> { value: 'small' }
 */
export function derive(derivation: Derivation, profile: Profile): Derived {
  const kernels = kernelsOf(derivation)
  for (const [at, kernel] of kernels.entries()) {
    const facts = readFacts(kernel.slots, profile).map((fact) => (fact === UNREADABLE ? UNKNOWN : fact))
    const verdict = kernel.eligibility.verdict(facts, facts)
    if (verdict === TRUE) return { value: derivation.cases[at]!.value }
    if (verdict === FALSE) continue
    const open = nothingAsked()
    kernel.eligibility.ask(facts, open)
    return { missing: [...open.slots].map((slot) => kernel.slots[slot]!.field.id) }
  }
  return { missing: [] }
}

/**
 * Adds the facts that follow from others, where the profile does not state them itself.
 * @example deriveFacts(derivations, { applicantType: 'company', industry: 'retail', employees: 3 }).enterpriseSize //=> 'micro'
 */
export function deriveFacts<P extends Profile>(derivations: readonly Derivation[], profile: P): P
export function deriveFacts(derivations: readonly Derivation[], profile: Profile): Profile {
  return derivations.reduce<Profile>((known, derivation) => {
    if (known[derivation.field] !== undefined && known[derivation.field] !== null) return known
    const derived = derive(derivation, known)
    return 'value' in derived ? { ...known, [derivation.field]: derived.value } : known
  }, profile)
}

/** A fact that is stated otherwise than it follows from others; the stated one is used. */
export interface Contradiction {
  /** The id of the fact. */
  readonly field: string
  /** The option that the profile states. */
  readonly stated: string
  /** The option that follows. */
  readonly derived: string
  /** The ids of the facts that it follows from, as far as they are known. */
  readonly from: readonly string[]
  /** The same for people, in both languages. */
  readonly message: Text
}

const isKnown = (value: unknown): boolean => value !== undefined && value !== null

/**
 * Finds facts that contradict one another: a company of 5,000 employees that says it is small. Nothing is changed, for laws differ;
 * whoever asks should be told.
 * @example contradictions(derivations, { applicantType: 'company', industry: 'retail', capital: 10000000000, employees: 5000, enterpriseSize: 'small' })[0].derived //=> 'large'
 */
export function contradictions(derivations: readonly Derivation[], profile: Profile): readonly Contradiction[] {
  return derivations.flatMap((derivation) => {
    const { field, fields, label } = derivation
    const stated = profile[field]
    const derived = derive(derivation, profile)
    if (typeof stated !== 'string' || !('value' in derived) || derived.value === stated) return []
    const from = Object.keys(fields).filter((id) => isKnown(profile[id]))
    const [names, namesEn] = (['ja', 'en'] as const).map((language) => from.map((id) => fields[id]!.label[language]))
    const message = text(
      `${label.ja}は「${clip(stated)}」と書かれていますが、${names!.join('・')}からは「${derived.value}」になります。書かれたほうで答えます。`,
      `${label.en} is stated as “${clip(stated)}”, but follows from ${namesEn!.join(', ')} to be “${derived.value}”; the stated one is used.`,
    )
    return [{ field, stated, derived: derived.value, from, message }]
  })
}
