import type { Cell, SheetData } from 'write-excel-file/node'
import type { Language } from '../../rule/text'
import { CliError } from '../cli-error'
import { quantityText } from '../../rule/print'
import { writeWhole } from '../whole-file'
import type { SheetCell } from './client-sheet'

/** A sheet of a workbook: its name, its cells, and the widths of its columns in characters. */
export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly SheetCell[])[]
  readonly widths: readonly number[]
  /** The row of headings, counted from 1; it and what is above it stay in sight. */
  readonly heading: number
}

const LONGEST_NAME = 31
// A spreadsheet keeps 15 digits of a number.
const MOST_YEN = 999_999_999_999_999n

/** A library that whoever wants it installs beside this one. */
async function excelWriter(): Promise<typeof import('write-excel-file/node').default> {
  try {
    return (await import('write-excel-file/node')).default
  } catch {
    throw new CliError({
      ja: '.xlsx を書くには write-excel-file が要ります: npm install write-excel-file（.csv ならそのまま書けます）',
      en: 'To write .xlsx, install write-excel-file: npm install write-excel-file (.csv needs nothing).',
    })
  }
}

/** A sum is a number, shown with its words: to a spreadsheet, 'up to 2,000,000 yen' is 2000000. */
function cellOf(cell: SheetCell, language: Language): Cell {
  if (typeof cell === 'string') return { value: cell, type: String, wrap: true, alignVertical: 'top' }
  if ('day' in cell)
    return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd', alignVertical: 'top' }
  const { before, yen, after } = cell
  const unit = language === 'ja' ? '円' : ' yen'
  const format = `${before[language] ? `"${before[language]}"` : ''}#,##0"${unit}${after[language]}"`
  if (yen <= MOST_YEN) return { value: Number(yen), type: Number, format, alignVertical: 'top' }
  return {
    value: `${before[language]}${quantityText(yen.toString(), 'yen')[language]}${after[language]}`,
    type: String,
  }
}

/** The names of sheets: without what a spreadsheet refuses in them, no longer than it takes, and each once. */
export function sheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>(['history'])
  return names.map((name) => {
    const plain = name.replaceAll(/[[\]/\\:*?\p{C}]/gu, ' ').replace(/^[\s']+/, '')
    for (let number = 1; ; number++) {
      const mark = number === 1 ? '' : ` (${String(number)})`
      let room = plain.slice(0, 2 * LONGEST_NAME)
      while (room.length + mark.length > LONGEST_NAME) room = [...room].slice(0, -1).join('')
      const made = `${room.replace(/[\s']+$/, '') || 'sheet'}${mark}`
      if (taken.has(made.toLowerCase())) continue
      taken.add(made.toLowerCase())
      return made
    }
  })
}

/** Writes a workbook in which sums and days are numbers and nothing is a formula. */
export async function writeWorkbook(path: string, sheets: readonly Sheet[], language: Language): Promise<void> {
  const write = await excelWriter()
  const names = sheetNames(sheets.map(({ name }) => name))
  const made = sheets.map(({ rows, widths, heading }, at) => ({
    sheet: names[at]!,
    data: rows.map((row, number) =>
      row.map((cell): Cell => {
        const written = cellOf(cell, language)
        return number === heading - 1 || number === 0 ? { ...(written as object), fontWeight: 'bold' } : written
      }),
    ) as SheetData,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: heading,
  }))
  writeWhole(path, await write(made).toBuffer())
}
