import type { Amount } from '../../kernel/outcome'
import type { CombinationRule } from '../../rule/combination'
import type { Measure } from '../../rule/programme'

/** A measure that pays, with what it pays for certain and at most. */
export interface Candidate {
  readonly measure: Measure
  readonly amount: Amount
  readonly least: bigint
  readonly most: bigint | null
}
/** A combination and its yen. */
export interface Choice {
  /** The ids of its measures. */
  readonly measures: readonly string[]
  /** What they pay for certain, in whole yen. */
  readonly least: bigint
  /** What they pay at most, in whole yen; null where a sum has no upper bound. */
  readonly most: bigint | null
}

/** The groups of candidates that rules tie together; one that no rule speaks of is a group of its own. */
export function components(candidates: readonly Candidate[], rules: readonly CombinationRule[]): Candidate[][] {
  const groupOf = new Map(candidates.map((one, at) => [one.measure.id, at]))
  for (const { measures } of rules) {
    const [into, from] = measures.map((id) => groupOf.get(id)!)
    for (const [id, group] of groupOf) if (group === from) groupOf.set(id, into!)
  }
  const groups = new Map<number, Candidate[]>()
  for (const one of candidates) {
    const group = groupOf.get(one.measure.id)!
    groups.set(group, [...(groups.get(group) ?? []), one])
  }
  return [...groups.values()]
}

/** No two that exclude each other, and none without what it requires, where that one pays at all. */
export function isAllowed(
  members: readonly Candidate[],
  group: readonly Candidate[],
  rules: readonly CombinationRule[],
): boolean {
  const has = (of: readonly Candidate[], id: string): boolean => of.some(({ measure }) => measure.id === id)
  return rules.every(({ relation, measures: [a, b] }) => {
    if (relation === 'excludes') return !(has(members, a) && has(members, b))
    return relation === 'reduces' || !has(members, a) || !has(group, b) || has(members, b)
  })
}

/** A sum without an upper bound has none. */
export const plus = (a: bigint | null, b: bigint | null): bigint | null => (a === null || b === null ? null : a + b)
const larger = (a: bigint, b: bigint): bigint => (a > b ? a : b)

/** What a combination pays; where one reduces another, only the larger of the two is certain. */
export function totalOf(members: readonly Candidate[], rules: readonly CombinationRule[]): Choice {
  const ids = new Set(members.map(({ measure }) => measure.id))
  const reducing = rules.some(({ relation, measures }) => relation === 'reduces' && measures.every((id) => ids.has(id)))
  const add = (total: bigint, { least }: Candidate): bigint => (reducing ? larger(total, least) : total + least)
  return {
    measures: [...ids],
    least: members.reduce(add, 0n),
    most: members.reduce<bigint | null>((total, { most }) => plus(total, most), 0n),
  }
}

/** Most yen first, by what is paid at most, then by what is certain, then the fewest applications. */
export function better(a: Choice, b: Choice): number {
  if (a.most !== b.most) return a.most === null ? -1 : b.most === null ? 1 : a.most > b.most ? -1 : 1
  if (a.least !== b.least) return a.least > b.least ? -1 : 1
  return a.measures.length - b.measures.length
}
