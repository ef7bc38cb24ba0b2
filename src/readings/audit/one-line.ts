/** Data on one line, for messages; yen as digits in quotes. */
export const oneLine = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? part.toString() : part))
