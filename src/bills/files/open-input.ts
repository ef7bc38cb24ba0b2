import { isUtf8 } from 'node:buffer'
import { fstatSync, openSync, readSync } from 'node:fs'
import { cannotRead, fileError, refuse } from '../bills-error'
import { CHUNK } from '../running/chunk-reader'
import { NEWLINE, RECORD_LIMIT, RETURN, recordEnd } from './csv-bytes'
import { splitRecord } from './header'
import type { Encoding } from '../plan'

/** An input that is open and read up to the end of its header. */
export interface OpenInput {
  readonly fd: number
  readonly path: string
  /** Bytes in all, or 0 when it is not known (a pipe). */
  readonly size: number
  readonly byteOrderMark: boolean
  /** The header as it is, without the end of its line. */
  readonly header: string
  readonly headers: readonly string[]
  readonly newline: '\n' | '\r\n'
  readonly headerLines: number
  /** What was read past the header. */
  readonly rest: Buffer
}

function readHead(fd: number, buffer: Buffer, start: number, target: number): number {
  let end = start
  while (end < target) {
    const count = readSync(fd, buffer, end, target - end, null)
    if (count === 0) break
    end += count
  }
  return end
}

function decodeHeader(bytes: Buffer, path: string, encoding: Encoding): string {
  if (encoding === 'utf-8' && !isUtf8(bytes))
    refuse(
      `${path} の見出しはUTF-8ではありません。Shift_JISのファイルなら --encoding cp932 を付けてください。`,
      `${path}: the header is not UTF-8. For a Shift_JIS file, add --encoding cp932.`,
    )
  const text = encoding === 'utf-8' ? bytes.toString() : new TextDecoder('shift_jis').decode(bytes)
  return text.includes('\ufffd') && encoding === 'cp932'
    ? refuse(
        `${path} の見出しはCP932として読めません。UTF-8のファイルなら --encoding を外してください。`,
        `${path}: the header is not CP932. If the file is UTF-8, leave --encoding out.`,
      )
    : text
}

/** Refuses a file of which most of the first lines are in another encoding; single ones become rejects. */
function checkSample(rest: Buffer, path: string): void {
  const sample = rest.subarray(0, rest.lastIndexOf(NEWLINE) + 1)
  if (sample.length === 0 || isUtf8(sample)) return
  let [lines, broken] = [0, 0]
  for (let start = 0; start < sample.length;) {
    const end = sample.indexOf(NEWLINE, start) + 1
    lines++
    if (!isUtf8(sample.subarray(start, end))) broken++
    start = end
  }
  if (broken * 2 > lines)
    refuse(
      `${path} はUTF-8ではありません。Shift_JISのファイルなら --encoding cp932 を付けてください。`,
      `${path} is not UTF-8. For a Shift_JIS file, add --encoding cp932.`,
    )
}

/** Opens a CSV file, reads its header, and refuses what is no CSV file in words that say what to do. */
export function openInput(path: string, encoding: Encoding): OpenInput {
  try {
    const fd = openSync(path, 'r')
    const stats = fstatSync(fd)
    if (stats.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
    const buffer = Buffer.alloc(RECORD_LIMIT + CHUNK)
    let end = readHead(fd, buffer, 0, CHUNK / 4)
    if (end === 0) refuse(`${path} は空です。`, `${path} is empty.`)
    if ((buffer[0] === 0xff && buffer[1] === 0xfe) || (buffer[0] === 0xfe && buffer[1] === 0xff))
      refuse(`${path} はUTF-16です。UTF-8で保存し直してください。`, `${path} is UTF-16; save it as UTF-8.`)
    const byteOrderMark = buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf
    const start = byteOrderMark ? 3 : 0
    let headerEnd = recordEnd(buffer.subarray(0, end), start, end, end < CHUNK / 4)
    if (headerEnd < 0) {
      end = readHead(fd, buffer, end, buffer.length)
      headerEnd = recordEnd(buffer.subarray(0, end), start, end, end < buffer.length)
    }
    if (headerEnd < 0 || headerEnd - start > RECORD_LIMIT)
      refuse(
        `${path} の見出しが1 MiBを超えています。CSVファイルではないようです。`,
        `${path}: the header is longer than 1 MiB; this does not look like a CSV file.`,
      )
    let contentEnd = headerEnd
    if (buffer[contentEnd - 1] === NEWLINE) contentEnd--
    const newline = contentEnd < headerEnd && buffer[contentEnd - 1] === RETURN && contentEnd > start ? '\r\n' : '\n'
    if (newline === '\r\n') contentEnd--
    if (buffer.subarray(start, contentEnd).includes(0))
      refuse(
        `${path} にNULバイトがあります。CSVファイルではないようです。`,
        `${path} has NUL bytes; this does not look like a CSV file.`,
      )
    if (contentEnd === start)
      refuse(
        `${path} の1行目が空です。1行目は見出しでなければなりません。`,
        `${path}: the first line is empty; it must be the header.`,
      )
    const header = decodeHeader(buffer.subarray(start, contentEnd), path, encoding)
    const rest = Buffer.from(buffer.subarray(headerEnd, end))
    if (encoding === 'utf-8') checkSample(rest, path)
    const headerLines = buffer.subarray(start, headerEnd).reduce((lines, byte) => lines + (byte === NEWLINE ? 1 : 0), 0)
    return {
      fd,
      path,
      size: stats.isFile() ? stats.size : 0,
      byteOrderMark,
      header,
      headers: splitRecord(header),
      newline,
      headerLines,
      rest,
    }
  } catch (error) {
    return fileError(cannotRead, path, error)
  }
}
