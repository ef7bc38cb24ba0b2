import { refuse } from '../bills-error'
import { BROKEN_MARK } from './chunk-text'
import { COMMA, QUOTE, RECORD_LIMIT, RETURN, closingQuote, quoteField, recordEnd, unquote } from './csv-bytes'
import { escapeFormula } from './formula'

export interface ReformatWishes {
  readonly delimiter: number
  readonly newline: number
  readonly escapeFormulas: boolean
  readonly name: string
}

const COMMA_TEXT = Buffer.from(',')
const broken = Buffer.from([QUOTE, BROKEN_MARK])

/** Splits a record by its bytes, or gives undefined where its quotes do not add up. */
function fieldsOf(record: Buffer, { delimiter, newline }: ReformatWishes): readonly Buffer[] | undefined {
  const fields: Buffer[] = []
  for (let start = 0; ;) {
    let end = record.indexOf(delimiter, start)
    if (record[start] === QUOTE) {
      const close = closingQuote(record, start, record.length, delimiter, newline)
      if (close < 0) return undefined
      end = record.indexOf(delimiter, close)
    }
    if (end < 0) {
      fields.push(record.subarray(start))
      return fields
    }
    fields.push(record.subarray(start, end))
    start = end + 1
  }
}

/**
 * Makes the function that writes records of any delimiter and line end as records of commas and newlines, byte for byte otherwise; a
 * record stays on as many lines as it had. A record whose quotes do not add up becomes one marked field, and is rejected as it was.
 */
export function createReformat(
  wishes: ReformatWishes,
): (bytes: Buffer, last: boolean) => { made: Buffer; used: number } {
  const { delimiter, newline, escapeFormulas, name } = wishes

  function field(raw: Buffer): Buffer {
    if (escapeFormulas) {
      const text = unquote(raw.toString('latin1'))
      const safe = escapeFormula(text)
      if (safe !== text) return Buffer.from(quoteField(safe), 'latin1')
    }
    return raw[0] !== QUOTE && raw.includes(COMMA) ? Buffer.from(quoteField(raw.toString('latin1')), 'latin1') : raw
  }
  function write(record: Buffer, parts: Buffer[]): void {
    const fields = fieldsOf(record, wishes)
    if (fields === undefined) {
      parts.push(broken, Buffer.from(record.toString('latin1').replaceAll('"', '""'), 'latin1'), Buffer.from('"\n'))
      return
    }
    for (const [at, one] of fields.entries()) {
      if (at > 0) parts.push(COMMA_TEXT)
      parts.push(field(one))
    }
    parts.push(Buffer.from('\n'))
  }
  return (bytes, last) => {
    const parts: Buffer[] = []
    let start = 0
    while (start < bytes.length) {
      const end = recordEnd(bytes, start, bytes.length, last, delimiter, newline)
      if (end < 0) break
      if (end - start > RECORD_LIMIT)
        refuse(`${name} に1 MiBを超える行があります。`, `${name} has a line that is longer than 1 MiB.`)
      let content = bytes[end - 1] === newline ? end - 1 : end
      // An empty line stays empty: what ends before it begins has no bytes.
      if (bytes[content - 1] === RETURN) content--
      write(bytes.subarray(start, content), parts)
      start = end
    }
    return { made: Buffer.concat(parts), used: start }
  }
}

/** The same over pieces of bytes. */
export async function* reformat(pieces: AsyncIterable<Uint8Array>, wishes: ReformatWishes): AsyncGenerator<Uint8Array> {
  const convert = createReformat(wishes)
  let rest: Buffer = Buffer.alloc(0)
  for await (const piece of pieces) {
    const bytes = Buffer.concat([rest, piece])
    const { made, used } = convert(bytes, false)
    rest = Buffer.from(bytes.subarray(used))
    yield made
  }
  yield convert(rest, true).made
}
