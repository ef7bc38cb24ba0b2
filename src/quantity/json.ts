/** A whole number in JSON: a number up to 2^53 − 1, and past that its decimal text, for not every reader keeps such a number. */
export type JsonInteger = number | `${bigint}`

/** What JSON makes of a value of this library: whole numbers of yen become JSON's, everything else stays as it is. */
export type Json<T> = T extends bigint ? JsonInteger : T extends object ? { [Key in keyof T]: Json<T[Key]> } : T

/** Gives a bigint as JSON writes it, exactly. */
export const jsonInteger = (value: bigint): JsonInteger =>
  value > BigInt(Number.MAX_SAFE_INTEGER) || value < BigInt(Number.MIN_SAFE_INTEGER) ? `${value}` : Number(value)

/**
 * Turns an assessment, or any value of this library, into plain JSON with yen as integers.
 * Yen past 2^53 − 1, which no measure pays today, become decimal text, so that no reader rounds them; fromJson reads both.
 * @example toJson({ kind: 'exact', yen: 115n }) //=> { kind: 'exact', yen: 115 }
 * @example toJson({ yen: 9007199254740993n }) //=> { yen: '9007199254740993' }
 */
export function toJson<T>(value: T): Json<T> {
  if (typeof value === 'bigint') return jsonInteger(value) as Json<T>
  if (typeof value !== 'object' || value === null) return value as Json<T>
  if (Array.isArray(value)) return value.map(toJson) as Json<T>
  const entries = Object.entries(value).filter(([, part]) => part !== undefined)
  return Object.fromEntries(entries.map(([key, part]) => [key, toJson(part as unknown)])) as Json<T>
}

/**
 * Prints a value as a JSON document, indented, with a line break at its end.
 * @example jsonText({ yen: 115n }) //=> '{\n  "yen": 115\n}\n'
 */
export const jsonText = (value: unknown): string => `${JSON.stringify(toJson(value), null, 2)}\n`
