import { isAscii, isUtf8 } from 'node:buffer'
import { note, type Note } from '../account/notes'
import { refuse, shown } from '../bills-error'
import type { Encoding } from '../plan'
import { after, peek, type Bytes } from './bytes'
import { NEWLINE, RECORD_LIMIT, RETURN, quoteField } from './csv-bytes'
import { delimiterByte, findLayout, isPlainLayout, type Layout } from './layout'
import { reformat } from './reformat'
import type { Source, SourceWishes } from './source'
import { toUtf8 } from './transcode'

/** How much is read before the layout is settled. */
export const HEAD = 1 << 17

function checkEncoding(head: Buffer, name: string, encoding: Encoding, header: string, headerBytes: Buffer): void {
  if (encoding === 'cp932') {
    if (!isAscii(head) && isUtf8(head.subarray(0, head.lastIndexOf(NEWLINE) + 1 || head.length))) refuseUtf8(name)
    if (header.includes('\ufffd'))
      refuse(
        `${name} の見出しはCP932として読めません。UTF-8のファイルなら --encoding を外してください。`,
        `${name}: the header is not CP932. If the file is UTF-8, leave --encoding out.`,
      )
  }
  if (encoding === 'utf-8' && !isUtf8(headerBytes))
    refuse(
      `${name} の見出しはUTF-8ではありません。Shift_JISのファイルなら --encoding cp932 を付けてください。`,
      `${name}: the header is not UTF-8. For a Shift_JIS file, add --encoding cp932.`,
    )
}

/** Stops where a file was to be read as CP932 and is UTF-8: 見本 would become 隕区悽, and be kept so. */
export const refuseUtf8 = (name: string): never =>
  refuse(`${name} はUTF-8です。--encoding cp932 を外してください。`, `${name} is UTF-8; leave --encoding cp932 out.`)

/** Refuses a file of which most of the first lines are in another encoding; single ones become rejects. */
function checkSample(rest: Buffer, name: string): void {
  const sample = rest.subarray(0, rest.lastIndexOf(NEWLINE) + 1)
  let [lines, broken] = [0, 0]
  for (let start = 0; start < sample.length;) {
    const end = sample.indexOf(NEWLINE, start) + 1
    lines++
    if (!isUtf8(sample.subarray(start, end))) broken++
    start = end
  }
  if (broken * 2 > lines)
    refuse(
      `${name} はUTF-8ではありません。Shift_JISのファイルなら --encoding cp932 を付けてください。`,
      `${name} is not UTF-8. For a Shift_JIS file, add --encoding cp932.`,
    )
}

const names: Readonly<Record<string, readonly [string, string]>> = {
  ';': ['セミコロン', 'semicolons'],
  '\t': ['タブ', 'tabs'],
  '|': ['縦棒', 'vertical bars'],
}

function notesOf(layout: Layout, encoding: Encoding, said: SourceWishes): Note[] {
  const notes: Note[] = []
  const { delimiter, newline, skipped, lines } = layout
  const [ja, en] = names[delimiter] ?? [`「${delimiter}」`, `'${delimiter}'`]
  if (delimiter !== ',' && said.delimiter === undefined)
    notes.push(note('delimiter', `区切りは${ja}として読みました。`, `The fields were read as parted by ${en}.`))
  if (newline === '\r')
    notes.push(
      note('line-ends', '行末は復帰（CR）だけとして読みました。', 'The lines were read as ending with CR alone.'),
    )
  if (skipped > 0 && said.headerRow === undefined)
    notes.push(
      note(
        'header-row',
        `見出しを${lines}行目に見つけました。その上の${skipped}行は請求ではありません。`,
        `The header was found in line ${lines}; the ${skipped} above it are no bills.`,
      ),
    )
  if (encoding.startsWith('utf-16') && said.encoding === undefined)
    notes.push(note('encoding', 'UTF-16として読みました。', 'The file was read as UTF-16.'))
  return notes
}

const endsLine = (head: Buffer): boolean => head.includes(NEWLINE) || head.includes(RETURN)

/** Reads text up to the end of its header, and finds how it is laid out. */
export async function openText(bytes: Bytes, found: Encoding, wishes: SourceWishes): Promise<Source> {
  const { name, file } = bytes
  const encoding = wishes.encoding ?? found
  const wide = encoding.startsWith('utf-16')
  const pieces = wide ? toUtf8(after(Buffer.alloc(0), bytes.pieces), encoding)[Symbol.asyncIterator]() : bytes.pieces
  let { head, ended } = await peek(pieces, HEAD)
  if (!ended && !endsLine(head)) {
    const more = await peek(pieces, RECORD_LIMIT)
    head = Buffer.concat([head, more.head])
    ended = more.ended
    if (!endsLine(head))
      refuse(
        `${name} の見出しが1 MiBを超えています。CSVファイルではないようです。`,
        `${name}: the header is longer than 1 MiB; this does not look like a CSV file.`,
      )
  }
  const readAs: Encoding = wide ? 'utf-8' : encoding
  const layout = findLayout(head, name, readAs, wishes)
  const headerBytes = head.subarray(0, layout.start)
  if (headerBytes.includes(0))
    refuse(
      `${name} にNULバイトがあります。CSVファイルではないようです。`,
      `${name} has NUL bytes; this does not look like a CSV file.`,
    )
  checkEncoding(head, name, readAs, layout.header, headerBytes)
  if (layout.header.trim() === '')
    refuse(
      `${name} の1行目が空です。1行目は見出しでなければなりません。`,
      `${name}: the first line is empty; it must be the header.`,
    )
  const rest = Buffer.from(head.subarray(layout.start))
  if (readAs === 'utf-8' && !wide) checkSample(rest, name)
  const plain = isPlainLayout(layout) && !wishes.escapeFormulas
  const all = (): AsyncGenerator<Uint8Array> => after(rest, pieces)
  return {
    name,
    size: bytes.size,
    mode: bytes.mode,
    encoding,
    byteOrderMark: wide || (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf),
    header: plain ? layout.header : layout.headers.map(quoteField).join(','),
    headers: layout.headers,
    newline: plain ? layout.newline : '\n',
    lines: layout.lines,
    lineByRecord: false,
    commaIsUnclear: layout.delimiter !== ',',
    ...(plain && file !== undefined && !wide && { direct: { ...file, rest } }),
    again: false,
    records: () =>
      plain
        ? all()
        : reformat(all(), {
            delimiter: delimiterByte(layout),
            newline: layout.newline === '\r' ? RETURN : NEWLINE,
            escapeFormulas: wishes.escapeFormulas ?? false,
            name: shown(name, 200),
          }),
    notes: notesOf(layout, encoding, wishes),
    checkUnchanged: bytes.checkUnchanged,
    close: bytes.close,
  }
}
