/** SQL's own three-valued logic is Kleene's, as evaluate's is: NULL is unknown, and only CASE takes it for false. */

const joined =
  (word: string, nothing: string, decisive: string) =>
  (parts: readonly string[]): string => {
    const told = [...new Set(parts)].filter((part) => part !== nothing)
    if (told.includes(decisive)) return decisive
    return told.length === 0 ? nothing : told.length === 1 ? told[0]! : `(${told.join(` ${word} `)})`
  }
export const and = joined('AND', 'TRUE', 'FALSE')
export const or = joined('OR', 'FALSE', 'TRUE')
export const not = (condition: string): string =>
  condition === 'TRUE' ? 'FALSE' : condition === 'FALSE' ? 'TRUE' : `(NOT ${condition})`

/** The value where the condition holds, else NULL. */
export const only = (condition: string, value: string): string =>
  condition === 'TRUE' ? value : condition === 'FALSE' ? 'NULL' : `CASE WHEN ${condition} THEN ${value} END`
/** The value of the first condition that holds, or the last; what never holds is not asked, nor what comes after one that always does. */
export function firstOf(cases: readonly (readonly [when: string, value: string])[], otherwise: string): string {
  const open = cases.filter(([when]) => when !== 'FALSE')
  const sure = open.findIndex(([when]) => when === 'TRUE')
  const asked = sure < 0 ? open : open.slice(0, sure)
  const last = open[sure]?.[1] ?? otherwise
  return asked.length === 0
    ? last
    : `CASE ${asked.map(([when, value]) => `WHEN ${when} THEN ${value}`).join(' ')} ELSE ${last} END`
}
/** FALSE where `fails`, NULL where `unknown`, else what the condition says. */
export function guarded(fails: string, unknown: string, condition: string): string {
  if (fails === 'FALSE') return only(not(unknown), condition)
  return `CASE WHEN ${fails} THEN FALSE WHEN ${not(unknown)} THEN ${condition} END`
}
