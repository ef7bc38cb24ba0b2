import { note, type Note } from '../account/notes'
import { refuse } from '../bills-error'
import type { Bytes } from './bytes'
import { cellText, recordOf, sheetNumber } from './cells'
import { quoteField } from './csv-bytes'
import { matchColumns } from './header'
import type { Source, SourceWishes } from './source'

interface Sheet {
  readonly sheet: string
  readonly data: readonly (readonly unknown[])[]
}

async function readSheets(bytes: Bytes): Promise<readonly Sheet[]> {
  const { name } = bytes
  const library = await import('read-excel-file/node').catch(() =>
    refuse(
      `${name} はExcelブックです。読むには read-excel-file が要ります（npm install read-excel-file）。または「CSV UTF-8」で保存し直してください。`,
      `${name} is an Excel workbook. Reading it needs read-excel-file (npm install read-excel-file); or save it as CSV UTF-8.`,
    ),
  )
  const parts: Uint8Array[] = []
  for (let next = await bytes.pieces.next(); !next.done; next = await bytes.pieces.next())
    parts.push(Buffer.from(next.value))
  try {
    return await library.default(Buffer.concat(parts), { parseNumber: sheetNumber })
  } catch (error) {
    return refuse(
      `${name} はExcelブックのようですが、読めません（${(error as Error).message}）。「CSV UTF-8」で保存し直してください。`,
      `${name} looks like an Excel workbook, but cannot be read (${(error as Error).message}); save it as CSV UTF-8.`,
    )
  }
}

const MOST_LINES = 50

/** Where a sheet's header is: the first row with all needed columns, or −1. */
function headerOf({ data }: Sheet, wishes: SourceWishes): number {
  if (wishes.headerRow !== undefined) return wishes.headerRow - 1
  return data.slice(0, MOST_LINES).findIndex(
    (row) =>
      matchColumns(
        row.map((cell) => cellText(cell) ?? ''),
        wishes,
      ).missing.length === 0,
  )
}

function chooseSheet(sheets: readonly Sheet[], wishes: SourceWishes, name: string): Sheet {
  const { sheet } = wishes
  const filled = sheets.filter(({ data }) => data.length > 0)
  if (sheet === undefined)
    return (
      filled.find((one) => headerOf(one, wishes) >= 0) ??
      filled[0] ??
      refuse(`${name} のシートはすべて空です。`, `${name}: all its sheets are empty.`)
    )
  // A text may be a number, or a name that looks like one.
  const found = sheets.find((one) => one.sheet === sheet) ?? sheets.find((_, at) => String(at + 1) === String(sheet))
  const list = sheets.map((one) => one.sheet).join(', ')
  return (
    found ??
    refuse(
      `${name} に「${sheet}」というシートはありません（${list}）。`,
      `${name} has no sheet '${sheet}' (it has ${list}).`,
    )
  )
}

/** Reads a workbook; a row of the sheet is a record, and its number is its line. */
export async function openWorkbook(bytes: Bytes, wishes: SourceWishes): Promise<Source> {
  const { name } = bytes
  const sheets = await readSheets(bytes)
  const sheet = chooseSheet(sheets, wishes, name)
  const at = Math.max(headerOf(sheet, wishes), 0)
  const row =
    sheet.data[at] ?? refuse(`${name} に${at + 1}行目の見出しがありません。`, `${name} has no header in row ${at + 1}.`)
  const headers = row.map((cell) => cellText(cell) ?? '')
  const notes: Note[] = []
  if (wishes.sheet === undefined && sheets.length > 1)
    notes.push(
      note(
        'sheet',
        `シート「${sheet.sheet}」だけを読みました（全${sheets.length}枚）。ほかは --sheet で選びます。`,
        `Only the sheet '${sheet.sheet}' was read, of ${sheets.length}; choose another with --sheet.`,
      ),
    )
  if (at > 0 && wishes.headerRow === undefined)
    notes.push(
      note(
        'header-row',
        `見出しを${at + 1}行目に見つけました。その上の${at}行は請求ではありません。`,
        `The header was found in row ${at + 1}; the ${at} above it are no bills.`,
      ),
    )
  const escape = wishes.escapeFormulas ?? false
  return {
    name,
    size: 0,
    mode: bytes.mode,
    encoding: 'utf-8',
    byteOrderMark: false,
    header: headers.map(quoteField).join(','),
    headers,
    newline: '\n',
    lines: at + 1,
    lineByRecord: true,
    commaIsUnclear: false,
    again: false,
    async *records() {
      for (let from = at + 1; from < sheet.data.length; from += 1000) {
        const rows = sheet.data.slice(from, from + 1000).map((cells) => recordOf(cells.map(cellText), escape))
        yield Buffer.from(`${rows.join('\n')}\n`)
        await Promise.resolve()
      }
    },
    notes,
    checkUnchanged: bytes.checkUnchanged,
    close: bytes.close,
  }
}
