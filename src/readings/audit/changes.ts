import { isDate } from '../../quantity/date'
import { isMonth } from '../../quantity/month-range'
import type { Programme } from '../../rule/programme'
import type { RuleChange } from '../../rule/rule-change'

const kinds = ['new', 'figure', 'call', 'reading']

function periodProblems(months: RuleChange['months']): string[] {
  if (months === undefined) return []
  if (months.length === 0) return ['lists no month; leave months out where every answer is concerned']
  const wrong = months.flatMap(([first, last]) =>
    isMonth(first) && (last === null || (isMonth(last) && first <= last)) ? [] : [`has the period ${first} to ${last}`],
  )
  const order = months.slice(1).flatMap(([first], at) => {
    const before = months[at]![1]
    return before !== null && before < first ? [] : [`has a period from ${first} that does not follow the one before`]
  })
  return [...wrong, ...order]
}

function problemsOf(change: RuleChange, programmes: readonly Programme[]): string[] {
  const named = change.programmes === 'all' ? programmes.map(({ id }) => id) : change.programmes
  const own = programmes.filter(({ id }) => named.includes(id))
  const measures = own.flatMap((programme) => programme.measures.map(({ id }) => id))
  const { measures: parts = [], gone = [], what } = change
  return [
    ...(/^[a-z][a-z0-9-]*$/.test(change.id) ? [] : ['has an id with more than letters, digits and hyphens']),
    ...(kinds.includes(change.kind) ? [] : [`has the kind ${change.kind}; it is one of ${kinds.join(', ')}`]),
    ...(/^(?:next|\d+\.\d+\.\d+)$/.test(change.version) ? [] : [`has the version ${change.version}`]),
    ...(isDate(change.on) ? [] : [`has the day ${change.on}`]),
    ...(named.length > 0 ? [] : ['names no programme']),
    ...named.filter((id) => !own.some((one) => one.id === id)).map((id) => `names the programme ${id}`),
    ...parts.filter((id) => !measures.includes(id)).map((id) => `names the measure ${id}`),
    ...gone.filter((id) => measures.includes(id)).map((id) => `says that ${id} is gone, and it is there`),
    ...periodProblems(change.months),
    ...(/[ぁ-んァ-ヶ一-龠].*。$/.test(what.ja) && /\.$/.test(what.en)
      ? []
      : ['does not say what changes, in both languages']),
  ]
}

/** What is wrong with a list of changes, a line for each problem: programmes, measures, months and days that there are not. */
export const changeProblems = (changes: readonly RuleChange[], programmes: readonly Programme[]): string[] => [
  ...changes.flatMap((change) => problemsOf(change, programmes).map((problem) => `${change.id}: ${problem}`)),
  ...changes
    .filter(({ id }, at) => changes.findIndex((one) => one.id === id) !== at)
    .map(({ id }) => `${id}: stands twice`),
  ...changes
    .slice(1)
    .flatMap(({ id, on }, at) => (changes[at]!.on <= on ? [] : [`${id}: is older than the one before`])),
]
