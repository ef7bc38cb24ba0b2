import type { Derivation } from '../rule/derivation'
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
export type Derived = { readonly value: string } | { readonly missing: readonly string[] }

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
