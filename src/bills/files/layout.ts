import { refuse } from '../bills-error'
import type { Encoding } from '../plan'
import { COMMA, NEWLINE, RECORD_LIMIT, RETURN, recordEnd, splitRecord } from './csv-bytes'
import { matchColumns, type ColumnWishes } from './header'

/** How a text file is laid out, as its first lines show. */
export interface Layout {
  readonly delimiter: string
  readonly newline: '\n' | '\r\n' | '\r'
  readonly header: string
  readonly headers: readonly string[]
  /** Where the records begin. */
  readonly start: number
  /** Lines before the records, the header's own included; and those before the header that are no bills. */
  readonly lines: number
  readonly skipped: number
  /** The line before the header says what parts the fields: sep=; */
  readonly declared: boolean
}

export interface LayoutWishes extends ColumnWishes {
  readonly delimiter?: string | undefined
  /** The line of the header, from 1. */
  readonly headerRow?: number | undefined
}

/** How far down a header is looked for. */
const MOST_LINES = 50
const DELIMITERS = [',', '\t', ';', '|']

interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lines: number
}

/** The first records of a file, each with its text. */
function firstLines(
  head: Buffer,
  from: number,
  decode: (bytes: Buffer) => string,
  delimiter: string,
  newline: number,
): Line[] {
  const found: Line[] = []
  for (let start = from; start < head.length && found.length < MOST_LINES;) {
    const end = recordEnd(head, start, head.length, true, delimiter.charCodeAt(0), newline)
    let content = head[end - 1] === newline ? end - 1 : end
    // An empty line stays empty: what ends before it begins has no bytes.
    if (head[content - 1] === RETURN) content--
    const bytes = head.subarray(start, Math.min(content, start + RECORD_LIMIT))
    const lines = bytes.reduce((count, byte) => count + (byte === newline ? 1 : 0), 1)
    found.push({ start: end, end: content, text: decode(bytes), lines })
    start = end
  }
  return found
}

const linesUpTo = (lines: readonly Line[], at: number): number =>
  lines.slice(0, at + 1).reduce((sum, line) => sum + line.lines, 0)

/** The place among the lines of the header that the caller names by its line number. */
function namedRow(lines: readonly Line[], row: number, name: string): number {
  const at = lines.findIndex((_, place) => linesUpTo(lines, place) >= row)
  return at >= 0 ? at : refuse(`${name} に${row}行目の見出しがありません。`, `${name} has no header in line ${row}.`)
}

/**
 * Finds the header, and what parts fields and lines. The header is the first of 50 lines that has every column that is needed; without
 * one, the first line counts as the header, so that the message can say what is missing.
 */
export function findLayout(head: Buffer, name: string, encoding: Encoding, wishes: LayoutWishes): Layout {
  const decoder = new TextDecoder(encoding === 'cp932' ? 'shift_jis' : 'utf-8')
  const decode = (bytes: Buffer): string => decoder.decode(bytes)
  const begin = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0
  const newline = head.includes(NEWLINE) || !head.includes(RETURN) ? NEWLINE : RETURN
  const first = firstLines(head, begin, decode, ',', newline)[0]
  const declared = /^"?sep=(.)"?;?$/i.exec(first?.text.trim() ?? '')?.[1]
  const said = wishes.delimiter ?? declared
  const from = declared === undefined ? begin : first!.start
  const above = declared === undefined ? 0 : 1

  const layoutOf = (delimiter: string, lines: readonly Line[], at: number): Layout => {
    const header = lines[at]!
    return {
      delimiter,
      newline: newline === RETURN ? '\r' : head[header.end] === RETURN ? '\r\n' : '\n',
      header: header.text,
      headers: splitRecord(header.text, delimiter),
      start: header.start,
      lines: above + linesUpTo(lines, at),
      skipped: above + linesUpTo(lines, at - 1),
      declared: declared !== undefined,
    }
  }
  let fallback: Layout | undefined
  for (const delimiter of said === undefined ? DELIMITERS : [said]) {
    const lines = firstLines(head, from, decode, delimiter, newline)
    if (lines.length === 0) continue
    if (wishes.headerRow !== undefined) {
      const layout = layoutOf(delimiter, lines, namedRow(lines, wishes.headerRow - above, name))
      fallback ??= layout
      if (matchColumns(layout.headers, wishes).missing.length === 0) return layout
      continue
    }
    const at = lines.findIndex(({ text }) => matchColumns(splitRecord(text, delimiter), wishes).missing.length === 0)
    if (at >= 0) return layoutOf(delimiter, lines, at)
    fallback ??= layoutOf(delimiter, lines, 0)
  }
  return fallback ?? refuse(`${name} は空です。`, `${name} is empty.`)
}

/** Whether records are parted as we write them, by commas and newlines. */
export const isPlainLayout = (layout: Layout): layout is Layout & { readonly newline: '\n' | '\r\n' } =>
  layout.delimiter === ',' && layout.newline !== '\r'
export const delimiterByte = ({ delimiter }: Layout): number => delimiter.charCodeAt(0) || COMMA
