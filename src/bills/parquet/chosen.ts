import { literal } from './database'

const list = (values: readonly (string | undefined)[]): string =>
  `[${values.map((value) => (value === undefined ? 'NULL' : literal(value))).join(', ')}]`

/** A list of texts, with NULL for those that are absent. */
export const texts = (values: readonly (string | undefined)[]): string => `CAST(${list(values)} AS VARCHAR[])`

/** Where a text stands in a list, from 1; the database looks once at each text of a dictionary, not at each row. */
export const placeOf = (values: readonly string[], text: string): string => `list_position(${texts(values)}, ${text})`

/**
 * One of few texts, by its place from 1. It is an enumeration to the database, which writes the same texts to Parquet by their numbers,
 * where it would look up each row's text again.
 */
export function chosen(values: readonly (string | undefined)[], place: string): string {
  const words = [...new Set(values.filter((value) => value !== undefined))]
  if (words.length === 0) return 'CAST(NULL AS VARCHAR)'
  return `CAST(${list(values)} AS ENUM(${words.map(literal).join(', ')})[])[${place}]`
}
