import { CONTENT_END, type RecordReader } from './records'
import type { Plan } from '../plan'
import { unquote } from '../files/csv-bytes'

/** What a row is that is no bill. */
export type NoBill = 'blank' | 'total' | 'header' | 'same'

const total =
  /^(?:.*(?:合計|小計|総計|累計)|[\d年月日期]*計|件数計|.*店計|(?:grand|sub)?[ -]?total|sum)(?:\(.*\))?[:：]?$/i
/** A text that names a sum and nothing else. */
export const namesTotal = (text: string): boolean =>
  text.length < 40 && total.test(text.normalize('NFKC').replaceAll(/[\s=*#_【】[\]]/g, ''))

const BLANK = new Set([0x20, 0x09, 0x0b, 0x0c, 0x0d, 0x22, 0x2c])
/** Whether bytes are separators, quotes and spaces alone, the full-width and the no-break space included. */
export function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (BLANK.has(bytes[at]!)) continue
    if (bytes[at] === 0xe3 && bytes[at + 1] === 0x80 && bytes[at + 2] === 0x80) at += 2
    else if (bytes[at] === 0xc2 && bytes[at + 1] === 0xa0) at++
    else return false
  }
  return true
}

/** Makes what tells rows that are no bills apart from bills; asked only of rows that look like none, or cannot be priced. */
export function createNoBill(
  plan: Plan,
  input: Uint8Array,
  { starts, ends, place }: Pick<RecordReader, 'starts' | 'ends' | 'place'>,
) {
  const decoder = new TextDecoder()
  const { bill_id: idAt, usage: usageAt } = plan.at
  const textOf = (column: number): string => decoder.decode(input.subarray(starts[column]!, ends[column]!))
  const wanted = Object.values(plan.at).filter((column) => column >= 0)

  /** How many fields can be trusted to be where they are. */
  const fieldsIn = (fields: number): number => Math.min(fields, plan.columns)

  /** The id names a sum; or it is empty, and some other text does. */
  function isTotal(fields: number): boolean {
    const last = fieldsIn(fields)
    if (idAt >= last) return namesTotal(textOf(0))
    const id = textOf(idAt)
    if (id.trim() !== '') return namesTotal(id)
    for (let column = 0; column < last; column++) if (column !== usageAt && namesTotal(textOf(column))) return true
    return false
  }

  const repeatsHeader = (fields: number): boolean =>
    wanted.every(
      (column) => column < fieldsIn(fields) && unquote(textOf(column)).trim() === plan.headers[column]!.trim(),
    )

  /** Says what a row is that could not be priced, if it is no bill. */
  function kindOf(row: number, fields: number): NoBill | undefined {
    if (isBlank(input, row, place[CONTENT_END]!)) return 'blank'
    if (repeatsHeader(fields)) return 'header'
    return isTotal(fields) ? 'total' : undefined
  }
  return { kindOf, isTotal }
}

/** Letters that the word for a sum ends with, a colon, a bracket, and what is passed over around it. */
const LAST = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte > 0x7f || '\t\n\v\f\r #)*:=LM[]_lm'.includes(String.fromCharCode(byte)) ? 1 : 0,
)
/** Whether the last byte of an id is one that a text for a sum may end with: the kernel asks no more of all other ids. */
export const mayEndTotal = (byte: number): boolean => LAST[byte] === 1
