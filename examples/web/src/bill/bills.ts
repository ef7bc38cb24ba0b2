import { parseProfile } from 'hojokin'
import type { Measure, AnyProfile as Profile, Text } from 'hojokin'
import { electricityGasRelief } from '../bill-rules'
import type { Service, State } from '../state'

interface Bill {
  readonly id: Service
  readonly measure: Measure
  readonly supply: string
  readonly usage: string
  readonly name: Text
}

const measureOf = (id: string): Measure => electricityGasRelief.measures.find((measure) => measure.id === id)!

/** The two bills that are priced: the measure of each, and the facts that it asks for. */
export const bills: readonly Bill[] = [
  {
    id: 'electricity',
    measure: measureOf('electricity-discount'),
    supply: 'electricitySupply',
    usage: 'electricityUsage',
    name: { ja: '電気', en: 'Electricity' },
  },
  {
    id: 'gas',
    measure: measureOf('city-gas-discount'),
    supply: 'gasSupply',
    usage: 'gasUsage',
    name: { ja: 'ガス', en: 'Gas' },
  },
]

const next = (month: string): string =>
  month.endsWith('12')
    ? `${Number(month.slice(0, 4)) + 1}-01`
    : `${month.slice(0, 5)}${String(Number(month.slice(5)) + 1).padStart(2, '0')}`
/** The month after: its reading closes the use of this one. */
export const monthAfter = next

function monthsFrom(first: string, last: string): string[] {
  const months: string[] = []
  for (let month = first; month <= last; month = next(month)) months.push(month)
  return months
}

const supported = new Set(
  bills
    .flatMap(({ measure }) => Object.values(measure.parameters))
    .flatMap(({ rows }) => rows)
    .flatMap(({ when }) => {
      const { usageMonth } = when
      if (usageMonth === undefined) return []
      if (typeof usageMonth === 'string') return [usageMonth]
      return Array.isArray(usageMonth) ? monthsFrom(String(usageMonth[0]), String(usageMonth[1])) : []
    }),
)
const [firstMonth, lastMonth] = [[...supported].sort()[0]!, [...supported].sort().at(-1)!]

/** The months of the latest support, without a gap: those that the document is about. */
export const currentMonths: readonly string[] = monthsFrom(firstMonth, lastMonth).reduce<string[]>(
  (run, month) => (supported.has(month) ? [...run, month] : []),
  [],
)
/** The last month that any source speaks of; later ones are not known, which is not the same as no support. */
export const knownUntil: string = bills
  .flatMap(({ measure }) => Object.values(measure.parameters))
  .flatMap((table) => table.knownUntil ?? [])
  .reduce((a, b) => (a > b ? a : b), lastMonth)
/** The last day on which a person compared the figures with their sources. */
export const trueUpTo: string = bills
  .flatMap(({ measure }) => Object.values(measure.sources))
  .reduce((last, { checkedOn }) => (checkedOn > last ? checkedOn : last), '')

interface MonthChoice {
  readonly month: string
  readonly support: 'yes' | 'no' | 'notKnown'
}
/** Every month that can be looked at, the latest first, up to half a year after the last that is known. */
export const allMonths: readonly MonthChoice[] = monthsFrom(firstMonth, [1, 2, 3].reduce(next, knownUntil))
  .reverse()
  .map((month) => ({ month, support: month > knownUntil ? 'notKnown' : supported.has(month) ? 'yes' : 'no' }))

/** The month that is looked at, chosen here or stated elsewhere; '' for the months of the latest support. */
export function monthOf({ month, facts: { usageMonth } }: State): string {
  if (month !== '' || typeof usageMonth !== 'string') return month
  return currentMonths.includes(usageMonth) ? '' : usageMonth
}
export const monthsOf = (state: State): readonly string[] => (monthOf(state) === '' ? currentMonths : [monthOf(state)])

/** The usage of one month as typed: the first (or what was stated elsewhere) fills the others until they are typed themselves. */
export const typedUsage = (state: State, service: Service, at: number): string =>
  state.usage[service][at] ||
  state.usage[service][0] ||
  String(state.facts[bills.find(({ id }) => id === service)!.usage] ?? '')

/** The state without what a fact stated elsewhere said of the bills, so that the last word counts. */
export function withoutTyped(state: State, field: string): Partial<State> {
  const bill = bills.find(({ usage }) => usage === field)
  if (bill) return { usage: { ...state.usage, [bill.id]: [] } }
  return field === 'usageMonth' ? { month: '' } : {}
}

/** The facts that a bill gives, so that nobody is asked again. */
export function billFacts(state: State): Profile {
  const [month] = monthsOf(state)
  const stated = state.facts.usageMonth ?? month
  const given = bills.flatMap(({ id, usage, measure }) => {
    const typed = typedUsage(state, id, 0)
    const parsed = typed === '' ? undefined : parseProfile(measure.fields, { [usage]: typed })
    return parsed?.ok ? Object.entries(parsed.profile) : []
  })
  return given.length === 0 ? {} : { usageMonth: stated, ...Object.fromEntries(given) }
}
