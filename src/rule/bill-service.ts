import type { Measure } from './programme'

/** A service that bills are for: the measure that prices it, its facts there, and other words for the service. */
export interface BillService {
  /** The measure that prices its bills. */
  readonly measure: Measure
  /** The fact of the measure that says which contract. */
  readonly contractField: string
  /** The fact that says how much was used, in its unit. */
  readonly usageField: string
  /** The fact that says in which month. */
  readonly monthField: string
  /** Other words for the service. */
  readonly aliases: readonly string[]
  /** Headers of the usage that name the service (使用電力量): a row of another service under one is counted and said. */
  readonly usageHeaders?: readonly string[]
  /** The plans that retailers sell under each contract, for bills name the plan: `{ lowVoltage: ['従量電灯B'] }`. */
  readonly plans?: Readonly<Record<string, readonly string[]>>
}
/** Services that bills may be for, by id. */
export type BillServices = Readonly<Record<string, BillService>>
