import { evaluate, parseProfile } from 'hojokin'
import type { Assessment, Text } from 'hojokin'
import { vocabulary } from '../rules'
import type { State } from '../state'
import { bills, monthsOf, typedUsage } from './bills'

/** One bill of one month: its discount, why there is none, or what is wrong with the usage. */
export interface Priced {
  readonly month: string
  readonly typed: string
  readonly refused?: Text
  readonly assessment?: Assessment
  readonly yen?: bigint
}

/** Prices a service month by month; undefined as long as the contract is not known. */
export function priced(
  state: State,
  { id, measure, supply, usage }: (typeof bills)[number],
): readonly Priced[] | undefined {
  const contract = state.facts[supply]
  if (contract === undefined) return undefined
  return monthsOf(state).map((month, at) => {
    const typed = typedUsage(state, id, at)
    const parsed = typed === '' ? undefined : parseProfile(vocabulary, { [usage]: typed })
    if (parsed && !parsed.ok) return { month, typed, refused: parsed.issues[0]!.message }
    const assessment = evaluate(
      measure,
      { [supply]: contract, usageMonth: month, ...(parsed?.profile ?? {}) },
      { trace: true },
    )
    const yen =
      assessment.status === 'eligible' && assessment.amount.kind === 'exact' ? assessment.amount.yen : undefined
    return { month, typed, assessment, ...(yen !== undefined && { yen }) }
  })
}

/** What is taken off all bills together; undefined as long as no bill has a discount. */
export function totalOf(state: State): bigint | undefined {
  const known = bills.flatMap((bill) =>
    (priced(state, bill) ?? []).flatMap(({ yen }) => (yen === undefined ? [] : [yen])),
  )
  return known.length === 0 ? undefined : known.reduce((sum, yen) => sum + yen, 0n)
}
