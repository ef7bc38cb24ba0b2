import type { Meaning } from './dictionary'
import type { Plan } from '../plan'
import { planKey, wordKey } from './cell'
import { readMonth } from './month-reader'
import type { PriceTable, PricedService } from './price-table'
import { monthReasons } from './reasons'
import { scaledPrice } from './price-table'

const FIRST_YEAR = 1900
/** Every month from 1900-01 to 2199-12; no bill is of another, so such a month is misread or mistyped. */
export const MONTHS = 300 * 12

export const monthNumber = (month: string): number =>
  (Number(month.slice(0, 4)) - FIRST_YEAR) * 12 + Number(month.slice(5)) - 1
export const monthName = (number: number): string =>
  `${FIRST_YEAR + Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`

const inRange = (month: number): number => (month >= 0 && month < MONTHS ? month : -1)

/** What a written value may mean, and what the caller has said that it means. */
export type Vocabulary = Pick<Plan, 'table' | 'values'>

/** Reads what a written value means as a service, as a contract of each service, and as a month. */
export function createMeanings({ table, values }: Vocabulary): (written: string) => Meaning {
  const services = new Map(table.flatMap((service, at) => service.names.map((name) => [wordKey(name), at] as const)))
  const namesOf = (service: PricedService, list: 'names' | 'plans', key: (name: string) => string) =>
    new Map(service.contracts.flatMap((contract, at) => contract[list].map((name) => [key(name), at] as const)))
  const contracts = table.map((service) => namesOf(service, 'names', wordKey))
  const plans = table.map((service) => namesOf(service, 'plans', planKey))
  const mapped = new Map(Object.entries(values).map(([written, meaning]) => [wordKey(written), meaning]))
  return (written) => {
    const own = wordKey(written)
    const meant = mapped.get(own)
    const name = meant === undefined ? own : wordKey(meant)
    const plan = planKey(written)
    const month = readMonth(written)
    const found = contracts.map((names) => names.get(name) ?? -1)
    return {
      service: services.get(name) ?? -1,
      contracts: found.map((at, service) => (at < 0 && meant === undefined ? (plans[service]!.get(plan) ?? -1) : at)),
      guessed: meant !== undefined || found.every((at) => at < 0),
      month: typeof month === 'string' ? -1 - monthReasons.indexOf(month as never) : inRange(monthNumber(month.month)),
      dated: typeof month !== 'string' && month.dated,
    }
  }
}

/** One service, contract and month: its unit price, or why it has none. */
export interface Case {
  readonly service: string
  readonly contract: string
  readonly month: string
  readonly why: 'contract' | 'month' | 'notKnown' | undefined
  /** Up to when prices are known, where that is why. */
  readonly until: string
  /** As the table has it; '' without a price. */
  readonly price: string
  /** In units of 10^-(digits − 3), so that usage in thousandths times this is exact; -1 without a price. */
  readonly scaled: number
}

/** How many contracts the service with the most has. */
export const mostContracts = (table: PriceTable): number =>
  Math.max(...table.map((service) => service.contracts.length))

/** Finds the case of a service, one of its contracts, and a month, by their numbers. */
export function caseOf(
  { table, digits }: Pick<Plan, 'table' | 'digits'>,
  service: number,
  contract: number,
  month: number,
): Case {
  const { id, contracts, knownUntil } = table[service]!
  const found = contracts[contract]!
  const name = monthName(month)
  const price = found.eligible ? found.prices[name] : undefined
  const later = knownUntil !== undefined && name > knownUntil
  const why = !found.eligible ? 'contract' : later ? 'notKnown' : price === undefined ? 'month' : undefined
  const known = why === undefined ? price : undefined
  return {
    service: id,
    contract: found.id,
    month: name,
    why,
    until: knownUntil ?? '',
    price: known ?? '',
    scaled: known === undefined ? -1 : scaledPrice(known, digits - 3),
  }
}
