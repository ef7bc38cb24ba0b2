import { QUOTE } from '../files/csv-bytes'
import type { Plan } from '../plan'
import type { BillCases } from './bill-cases'
import { ENTRIES, createByteTable } from './byte-table'
import { createMeanings } from './cases'
import { monthReasons, type RejectReason } from './reasons'
import type { RecordReader } from './records'

/** Finds the case of a row: what service, contract and month it is of. */
export interface CaseFinder {
  /** A place in the arrays below, which is good until the next row; or −1 − the place of the reason in caseReasons. */
  find(): number
  /** The number of the case, and of its service, by place. */
  readonly which: Int32Array
  readonly service: Int32Array
  /** What is to be counted of such rows: a sum of the flags below. */
  readonly flags: Uint8Array
  /** Where the dictionary has the contract, by place. */
  readonly contract: Int32Array
  /** Counts the value for which the row was refused. */
  miss(reason: RejectReason): void
}

export const DATED = 1
export const GUESSED = 2
export const OTHER_SERVICE_UNIT = 4
export const caseReasons = ['service', 'contract', ...monthReasons] as const satisfies readonly RejectReason[]
const CONTRACT = -2
const MONTH = -3
const LONGEST = 128

/**
 * Makes the finder. Where service, contract and month stand side by side, as they do in most files, their bytes are looked up as one;
 * else each by itself. Kernel: one search in a table of bytes a row.
 */
export function createCaseFinder(
  plan: Plan,
  input: Uint8Array,
  { starts, ends }: Pick<RecordReader, 'starts' | 'ends'>,
  { dictionary, numberOf }: BillCases,
): CaseFinder {
  const { service: serviceAt, contract: contractAt, usage_month: monthAt } = plan.at
  const services = plan.table.length
  const { find: look, service: serviceOf, contract: contractOf, month: monthOf, dated, guessed } = dictionary
  const meaningOf = createMeanings(plan)
  const constant = (column: 'service' | 'contract' | 'usage_month') => meaningOf(plan.constants[column] ?? '')
  const serviceOfAll = constant('service').service
  const contractOfAll = constant('contract').contracts
  const monthOfAll = constant('usage_month').month
  const others = plan.table.map(({ unit }) =>
    plan.unit === undefined || plan.unit.of === unit ? 0 : OTHER_SERVICE_UNIT,
  )

  const which = new Int32Array(ENTRIES).fill(-1)
  const service = new Int32Array(ENTRIES)
  const contract = new Int32Array(ENTRIES)
  const flags = new Uint8Array(ENTRIES)
  let missed = -1

  const present = [serviceAt, contractAt, monthAt].filter((at) => at >= 0)
  const first = Math.min(...present)
  const last = Math.max(...present)
  const adjacent = last - first + 1 === present.length
  const { find: lookSpan, overflow } = createByteTable(input, LONGEST, () => {})

  function resolve(place: number): number {
    let of = serviceOfAll
    if (serviceAt >= 0) {
      missed = look(starts[serviceAt]!, ends[serviceAt]!)
      of = serviceOf[missed]!
    }
    if (of < 0) return -1
    let number = contractOfAll[of]!
    let entry = -1
    if (contractAt >= 0) {
      entry = look(starts[contractAt]!, ends[contractAt]!)
      number = contractOf[entry * services + of]!
    }
    if (number < 0) {
      missed = entry
      return CONTRACT
    }
    let month = monthOfAll
    let day = 0
    if (monthAt >= 0) {
      missed = look(starts[monthAt]!, ends[monthAt]!)
      month = monthOf[missed]!
      day = dated[missed]!
    }
    if (month < 0) return MONTH + 1 + month
    which[place] = numberOf(of, number, month)
    service[place] = of
    contract[place] = entry
    flags[place] = (day === 0 ? 0 : DATED) | (guessed[entry] === 1 ? GUESSED : 0) | others[of]!
    return place
  }
  function find(): number {
    if (!adjacent) return resolve(overflow)
    let start = starts[first]!
    // A quote before the first field tells "a",b from a",b.
    if (input[start - 1] === QUOTE) start--
    const place = lookSpan(start, ends[last]!)
    return which[place]! >= 0 && place !== overflow ? place : resolve(place)
  }
  function miss(reason: RejectReason): void {
    if (missed >= 0) dictionary.miss(reason === 'service' || reason === 'contract' ? reason : 'usage_month', missed)
  }
  return { find, which, service, flags, contract, miss }
}
