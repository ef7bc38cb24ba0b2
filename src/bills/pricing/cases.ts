import { parseMonth } from '../../quantity/month'
import type { Meaning } from './dictionary'
import type { Plan } from '../plan'
import type { PriceTable } from './price-table'
import { scaledPrice } from './price-table'

const FIRST_YEAR = 1900
/** Every month from 1900-01 to 2199-12; no bill is of another, so such a month is misread or mistyped. */
export const MONTHS = 300 * 12

export const monthNumber = (month: string): number =>
  (Number(month.slice(0, 4)) - FIRST_YEAR) * 12 + Number(month.slice(5)) - 1
export const monthName = (number: number): string =>
  `${FIRST_YEAR + Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`

const plain = (written: string): string => written.normalize('NFKC').trim().toLowerCase()

/** Reads what a written value means as a service, as a contract of each service, and as a month. */
export function createMeanings(table: PriceTable): (written: string) => Meaning {
  const services = new Map(table.flatMap((service, at) => service.names.map((name) => [plain(name), at] as const)))
  const contracts = table.map(
    (service) =>
      new Map(service.contracts.flatMap((contract, at) => contract.names.map((name) => [plain(name), at] as const))),
  )
  return (written) => {
    const name = plain(written)
    const month = parseMonth(written)
    const number = month === null ? -1 : monthNumber(month)
    return {
      service: services.get(name) ?? -1,
      contracts: contracts.map((names) => names.get(name) ?? -1),
      month: number < MONTHS ? Math.max(number, -1) : -1,
    }
  }
}

/** One service, contract and month: its unit price, or why it has none. */
export interface Case {
  readonly service: string
  readonly contract: string
  readonly month: string
  readonly why: 'contract' | 'month' | undefined
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
  const { id, contracts } = table[service]!
  const found = contracts[contract]!
  const name = monthName(month)
  const price = found.eligible ? found.prices[name] : undefined
  const why = !found.eligible ? 'contract' : price === undefined ? 'month' : undefined
  return {
    service: id,
    contract: found.id,
    month: name,
    why,
    price: price ?? '',
    scaled: price === undefined ? -1 : scaledPrice(price, digits - 3),
  }
}
