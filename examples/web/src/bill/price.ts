import { evaluate, parseProfile } from 'hojokin'
import type { Assessment, Text } from 'hojokin'
import type { State } from '../state'
import { bills, knownUntil, monthsOf, typedUsage } from './bills'

type Bill = (typeof bills)[number]

/** One bill of one month: its discount, why there is none, or what is wrong with the usage. */
export interface Priced {
  readonly month: string
  readonly typed: string
  readonly refused?: Text
  /** Past the last month that the sources speak of. */
  readonly notKnown: boolean
  readonly assessment?: Assessment
  readonly yen?: bigint
}

/** What is wrong with a usage as typed, in words that do not name our fields. */
export function usageProblem({ measure, usage }: Bill, typed: string): Text | undefined {
  if (typed.trim() === '') return undefined
  const parsed = parseProfile(measure.fields, { [usage]: typed })
  if (parsed.ok) return undefined
  const message = parsed.issues[0]!.message
  const { label } = measure.fields[usage]!
  return { ja: message.ja.replace(`${label.ja}（${usage}）`, label.ja), en: message.en.replace(` (${usage})`, '') }
}

/** Prices a service month by month; undefined as long as the contract is not known. */
export function priced(state: State, bill: Bill): readonly Priced[] | undefined {
  const { id, measure, supply, usage } = bill
  const contract = state.facts[supply]
  if (contract === undefined) return undefined
  return monthsOf(state).map((month, at) => {
    const typed = typedUsage(state, id, at)
    const notKnown = month > knownUntil
    const refused = usageProblem(bill, typed)
    if (refused) return { month, typed, refused, notKnown }
    const parsed = typed === '' ? undefined : parseProfile(measure.fields, { [usage]: typed })
    const assessment = evaluate(
      measure,
      { [supply]: contract, usageMonth: month, ...(parsed?.ok ? parsed.profile : {}) },
      { trace: true },
    )
    const yen =
      assessment.status === 'eligible' && assessment.amount.kind === 'exact' ? assessment.amount.yen : undefined
    return { month, typed, notKnown, assessment, ...(yen !== undefined && { yen }) }
  })
}

/** What is taken off all bills together; undefined as long as no bill has a discount. */
export function totalOf(state: State): bigint | undefined {
  const known = bills.flatMap((bill) =>
    (priced(state, bill) ?? []).flatMap(({ yen }) => (yen === undefined ? [] : [yen])),
  )
  return known.length === 0 ? undefined : known.reduce((sum, yen) => sum + yen, 0n)
}

/** Whether something that was typed cannot be read. */
export const hasProblem = (state: State): boolean =>
  bills.some((bill) => state.usage[bill.id].some((typed) => usageProblem(bill, typed) !== undefined))
