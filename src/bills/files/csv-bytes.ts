/** A record never grows past this, so that memory stays constant; longer ones are refused by name. */
export const RECORD_LIMIT = 1 << 20
export const COMMA = 44
export const QUOTE = 34
export const NEWLINE = 10
export const RETURN = 13

/**
 * Finds the closing quote of the field that opens at `open`: its place; -1 when `end` comes first; -2 when something other than a
 * comma or the end of the line follows it. A doubled quote stays inside.
 */
export function closingQuote(
  bytes: Uint8Array,
  open: number,
  end: number,
  delimiter = COMMA,
  newline = NEWLINE,
): number {
  for (let at = open + 1; at < end; at++) {
    if (bytes[at] !== QUOTE) continue
    const next = at + 1 < end ? bytes[at + 1] : newline
    if (next === QUOTE) {
      at++
      continue
    }
    if (next === delimiter || next === newline) return at
    return next === RETURN && (at + 2 >= end || bytes[at + 2] === NEWLINE) ? at : -2
  }
  return -1
}

/** Where the line that begins at `start` ends: after its newline, or at `end`. */
export function lineEnd(bytes: Uint8Array, start: number, end: number, newline = NEWLINE): number {
  const at = bytes.indexOf(newline, start)
  return at < 0 || at >= end ? end : at + 1
}

/**
 * Finds where the record that begins at `start` ends (after its newline), or -1 when `end` comes first and more may follow.
 * A record whose quotes do not add up, or that is longer than the limit, is one line: reading goes on at the next line.
 */
export function recordEnd(
  bytes: Uint8Array,
  start: number,
  end: number,
  last: boolean,
  delimiter = COMMA,
  newline = NEWLINE,
): number {
  const limit = Math.min(end, start + RECORD_LIMIT)
  const mayGoOn = !last && end - start < RECORD_LIMIT
  let fieldStart = start
  for (let at = start; at < limit; at++) {
    const byte = bytes[at]!
    if (byte === newline) return at + 1
    if (byte === delimiter) fieldStart = at + 1
    else if (byte === QUOTE && at === fieldStart) {
      const close = closingQuote(bytes, at, limit, delimiter, newline)
      // A quote that closes at the very end of what was read may yet be doubled.
      if (mayGoOn && (close === -1 || close + 2 >= end)) return -1
      if (close < 0) return lineEnd(bytes, start, end, newline)
      at = close
    }
  }
  if (end - start >= RECORD_LIMIT) return lineEnd(bytes, start, end, newline)
  return last ? end : -1
}

/** Finds where the last whole record before `end` ends; `bytes` begins with a record. Without quotes, that is the last newline. */
export function lastRecordEnd(bytes: Buffer, end: number): number {
  const seen = bytes.subarray(0, end)
  if (seen.indexOf(QUOTE) < 0) return seen.lastIndexOf(NEWLINE) + 1
  for (let start = 0; ;) {
    const next = recordEnd(seen, start, end, false)
    if (next < 0 || (next === end && seen[end - 1] !== NEWLINE)) return start
    start = next
  }
}

/** The text of a field as its record holds it: quotes taken off, doubled ones made single. */
export const unquote = (raw: string): string =>
  raw.length > 1 && raw.startsWith('"') && raw.endsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw

/** Splits one record into its fields as they are written, quotes and all. */
export function splitWritten(record: string, delimiter = ','): string[] {
  const fields: string[] = []
  for (let at = 0; at <= record.length;) {
    let close = at
    if (record[at] === '"') {
      close = record.indexOf('"', at + 1)
      while (close >= 0 && record[close + 1] === '"') close = record.indexOf('"', close + 2)
      if (close < 0 || (record[close + 1] ?? delimiter) !== delimiter) close = at
    }
    const found = record.indexOf(delimiter, close)
    const end = found < 0 ? record.length : found
    fields.push(record.slice(at, end))
    at = end + 1
  }
  return fields
}

/** Splits one record into the texts of its fields. */
export const splitRecord = (record: string, delimiter?: string): string[] =>
  splitWritten(record, delimiter).map(unquote)

/** Quotes a text where CSV needs it. */
export const quoteField = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
