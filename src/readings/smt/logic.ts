import type { Fraction } from '../../quantity/fraction'

/** SMT-LIB texts, kept small: what is always true or false disappears. */
export const and = (parts: readonly string[]): string => {
  const open = parts.filter((part) => part !== 'true')
  if (open.includes('false')) return 'false'
  return open.length === 0 ? 'true' : open.length === 1 ? open[0]! : `(and ${open.join(' ')})`
}
export const or = (parts: readonly string[]): string => {
  const open = parts.filter((part) => part !== 'false')
  if (open.includes('true')) return 'true'
  return open.length === 0 ? 'false' : open.length === 1 ? open[0]! : `(or ${open.join(' ')})`
}
export const not = (part: string): string =>
  part === 'true' ? 'false' : part === 'false' ? 'true' : part.startsWith('(not ') ? part.slice(5, -1) : `(not ${part})`
export const when = (test: string, yes: string, no: string): string =>
  test === 'true' || yes === no ? yes : test === 'false' ? no : `(ite ${test} ${yes} ${no})`

/** An exact number of sort Real. */
export const real = ({ n, d }: Fraction): string => (d === 1n ? `${n}.0` : `(/ ${n}.0 ${d}.0)`)
export const least = (a: string, b: string): string => (a === b ? a : `(ite (<= ${a} ${b}) ${a} ${b})`)
export const greatest = (a: string, b: string): string => (a === b ? a : `(ite (>= ${a} ${b}) ${a} ${b})`)
/** A symbol for a name of ours, quoted so that any letter may stand in it. */
export const symbol = (name: string): string => `|${name.replace(/[|\\]/g, '_')}|`
