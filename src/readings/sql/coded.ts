import { optionIds } from '../../rule/check'
import type { Dialect } from '../dialects/dialect'
import { knownFact, type SqlFact } from './known-fact'

const MOST = 8

/** Whether an option is worth a code: each one of them is a comparison of text. */
export const isCoded = ({ field, code }: SqlFact, { codes }: Dialect): boolean =>
  codes === true && code !== undefined && optionIds(field)!.length <= MOST

/** An option that stands in a column as its code. */
export function codedFact(fact: SqlFact, column: string, dialect: Dialect): SqlFact {
  const options = optionIds(fact.field)!
  const isOneOf = (values: readonly string[]): string => {
    const codes = values.map((value) => options.indexOf(value) + 1)
    return codes.length === 0
      ? 'FALSE'
      : codes.length === 1
        ? `${column} = ${codes[0]!}`
        : `${column} IN (${codes.join(', ')})`
  }
  const known = knownFact(fact.field, column, dialect)
  return {
    ...known,
    isOneOf,
    test: (values) => (values.length === 0 ? known.test(values) : isOneOf(values)),
    given: fact.given,
  }
}
