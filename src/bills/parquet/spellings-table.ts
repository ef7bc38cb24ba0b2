import type { Plan } from '../plan'
import { caseOf, createMeanings, type Case } from '../pricing/cases'
import type { Meaning } from '../pricing/dictionary'
import { monthReasons, type RejectReason } from '../pricing/reasons'

/** What the rows of one spelling of service, contract and month have in common. */
export interface Spelled {
  readonly service: string
  readonly contract: string
  readonly month: string
  /** The number of the service; -1 where it is none. */
  readonly at: number
  readonly found: Case | undefined
  readonly reject: RejectReason | undefined
  readonly guessed: boolean
  readonly dated: boolean
}

/** Reads what each combination of spellings means, by the same words as the kernel. */
export function spelledRows(
  plan: Plan,
  services: readonly string[],
  contracts: readonly string[],
  months: readonly string[],
): readonly Spelled[] {
  const meaningOf = createMeanings(plan)
  const known = new Map<string, Meaning>()
  const meaning = (text: string): Meaning => {
    const found = known.get(text) ?? meaningOf(text)
    known.set(text, found)
    return found
  }
  return services.flatMap((service) =>
    contracts.flatMap((contract) =>
      months.map((month) => {
        const at = meaning(service).service
        const of = meaning(contract).contracts[at]!
        const when = meaning(month)
        // A month that can be read has no reason.
        const reject = at < 0 ? 'service' : of < 0 ? 'contract' : monthReasons[-1 - when.month]
        return {
          service,
          contract,
          month,
          at,
          found: reject === undefined ? caseOf(plan, at, of, when.month) : undefined,
          reject,
          guessed: meaning(contract).guessed,
          dated: when.dated,
        }
      }),
    ),
  )
}
