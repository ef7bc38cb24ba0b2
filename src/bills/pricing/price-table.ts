import { parseFraction } from '../../quantity/fraction'
import { covered, keyFields } from '../../rule/lookup'
import type { Condition } from '../../rule/node'
import type { BillService, BillServices } from '../../rule/bill-service'
import type { Measure, ParameterTable } from '../../rule/programme'
import { RuleError } from '../../rule/rule-error'
import type { ChoiceField } from '../../rule/vocabulary'

export interface PricedContract {
  readonly id: string
  readonly names: readonly string[]
  readonly plans: readonly string[]
  readonly eligible: boolean
  /** Decimal text by 'YYYY-MM'. */ readonly prices: Readonly<Record<string, string>>
}
export interface PricedService {
  readonly id: string
  readonly names: readonly string[]
  readonly unit: string
  /** The last month that prices are known for, 'YYYY-MM'; undefined where they are known for good. */
  readonly knownUntil: string | undefined
  readonly contracts: readonly PricedContract[]
}
/** Unit prices by service, contract and month; plain data. */
export type PriceTable = readonly PricedService[]

/** Finds the one parameter of `round down 1 yen of field × parameter`. */
function priceParameter(amount: Measure['amount'], usageField: string): string | undefined {
  if (amount.kind !== 'round' || amount.step !== 1 || amount.mode !== 'down') return undefined
  if (amount.of.kind !== 'product' || amount.of.of.length !== 2) return undefined
  const field = amount.of.of.find((part) => part.kind === 'field')
  const price = amount.of.of.find((part) => part.kind === 'parameter')
  return field?.field === usageField ? price?.name : undefined
}

function eligibleContracts(condition: Condition, contractField: string): readonly string[] | undefined {
  if (condition.kind === 'all' && condition.of.length === 1) return eligibleContracts(condition.of[0]!, contractField)
  return condition.kind === 'oneOf' && condition.field === contractField ? condition.values : undefined
}

function pricesOf(table: ParameterTable, service: BillService, contract: string): Record<string, string> {
  const { measure, contractField, monthField } = service
  const prices: Record<string, string> = {}
  for (const row of table.rows) {
    const { [contractField]: contracts, [monthField]: months } = row.when
    if (contracts !== undefined && !covered(measure.fields[contractField]!, contracts).includes(contract)) continue
    if (months === undefined) throw new RuleError(measure.id, 'has a price without months; a bill file needs them')
    if (typeof row.value !== 'string' || !/^\d+(\.\d{1,5})?$/.test(row.value))
      throw new RuleError(
        measure.id,
        `has the price ${JSON.stringify(row.value)}; bills need a decimal with at most 5 places`,
      )
    const list = covered(measure.fields[monthField]!, months)
    for (const month of list) prices[month] = row.value
  }
  return prices
}

function pricedService(id: string, service: BillService): PricedService {
  const { measure, contractField, usageField, monthField } = service
  const name = priceParameter(measure.amount, usageField)
  const eligible = eligibleContracts(measure.eligibility, contractField)
  const contracts = measure.fields[contractField]
  const usage = measure.fields[usageField]
  if (name === undefined || eligible === undefined)
    throw new RuleError(
      measure.id,
      `is not 'unit price × ${usageField}, rounded down to 1 yen, for some ${contractField}', so bills cannot be priced by it`,
    )
  if (contracts?.kind !== 'choice' || usage?.kind !== 'number' || measure.fields[monthField]?.kind !== 'month')
    throw new RuleError(
      measure.id,
      `needs a choice '${contractField}', a number '${usageField}' and a month '${monthField}'`,
    )
  const table = measure.parameters[name]!
  const other = keyFields(table).find((key) => key !== contractField && key !== monthField)
  if (other !== undefined)
    throw new RuleError(measure.id, `has prices that depend on '${other}', which a bill does not say`)
  return {
    id,
    names: [id, ...service.aliases],
    unit: usage.unit,
    knownUntil: table.knownUntil?.slice(0, 7),
    contracts: contractsOf(contracts, eligible, service.plans ?? {}, (contract) => pricesOf(table, service, contract)),
  }
}

const contractsOf = (
  field: ChoiceField,
  eligible: readonly string[],
  plans: Readonly<Record<string, readonly string[]>>,
  prices: (contract: string) => Record<string, string>,
): PricedContract[] =>
  field.options.map(({ id, label, aliases = [] }) => ({
    id,
    names: [id, label.ja, label.en, ...aliases],
    plans: (Object.hasOwn(plans, id) ? plans[id] : undefined) ?? [],
    eligible: eligible.includes(id),
    prices: prices(id),
  }))

/**
 * Makes the table of unit prices from the rules of the services.
 * @throws RuleError when a measure is anything but a unit price × usage, rounded down to a yen
 */
export function priceTable(services: BillServices): PriceTable {
  return Object.entries(services).map(([id, service]) => pricedService(id, service))
}

/** Decimal places that hold every exact discount: 3 of the usage and those of the prices, in groups of four. */
export function exactDigits(table: PriceTable): 4 | 8 {
  const places = table
    .flatMap((service) => service.contracts.flatMap((contract) => Object.values(contract.prices)))
    .map((price) => (price.split('.')[1] ?? '').length)
  return Math.max(0, ...places) > 1 ? 8 : 4
}

/** A decimal as a whole number of 10^-places; safe, for prices are short. */
export function scaledPrice(price: string, places: number): number {
  const { n, d } = parseFraction(price)
  return Number((n * 10n ** BigInt(places)) / d)
}
