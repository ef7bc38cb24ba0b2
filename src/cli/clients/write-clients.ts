import { toCsv } from '../../readings/clients/csv'
import { clientTable, clientTableText, type ClientTable } from '../../readings/clients/client-table'
import type { Client } from '../../readings/clients/read-clients'
import type { Filter } from '../../readings/screen'
import { quantityText } from '../../rule/print'
import type { Programme } from '../../rule/programme'
import type { Language } from '../../rule/text'
import { CliError } from '../cli-error'
import { print } from '../context'
import { cut, table, widthOf } from '../table'
import { twoColumns } from '../two-columns'
import { writeWhole } from '../whole-file'
import { clientSheet, type SheetCell } from './client-sheet'
import { type Sheet, sheetNames, writeWorkbook } from './excel'

/** How the table of several applicants is wanted. */
export interface ClientsOptions {
  readonly language: Language
  /** The day on which it is asked. */
  readonly day: string
  /** Which measures. */
  readonly filter: Filter
  /** A file that ends in .csv or .xlsx; the terminal without it. */
  readonly out?: string | undefined
  /** Beside a CSV file, one for each applicant too. */
  readonly each?: boolean | undefined
}

const WIDTHS = [40, 18, 24, 28, 14, 36, 40, 28, 36, 44, 44, 24]

function workbook(made: ClientTable, sheets: readonly SheetCell[][][], language: Language): readonly Sheet[] {
  const rows = made.rows.map(({ measure, call, cells }): SheetCell[] => [
    measure.name[language],
    call?.[language] ?? '',
    ...cells.map(({ figure, words }) => figure ?? words[language]),
  ])
  const [title, ...corner] = language === 'ja' ? ['一覧', '支援', '受付'] : ['All', 'Measure', 'Call']
  return [
    {
      name: title!,
      rows: [[...corner, ...made.clients], ...rows],
      widths: [44, 18, ...made.clients.map(() => 26)],
      heading: 1,
    },
    ...sheets.map((one, at) => ({ name: made.clients[at]!, rows: one, widths: WIDTHS, heading: 4 })),
  ]
}

/** The words of a cell, as a file of text has them. */
function cellText(cell: SheetCell, language: Language): string {
  if (typeof cell === 'string') return cell
  if ('day' in cell) return cell.day
  return `${cell.before[language]}${quantityText(cell.yen.toString(), 'yen')[language]}${cell.after[language]}`
}

/** In the terminal: a table where it is wide enough, else one applicant after another. */
function printed(made: ClientTable, language: Language): string[] {
  const rows = clientTableText(made, language)
  const lines = table(rows.map(([name = '', ...cells]) => [cut(name, 44), ...cells]))
  const { columns } = process.stdout
  if (columns === undefined || lines.every((line) => widthOf(line) <= columns)) return lines
  return made.clients.flatMap((client, at) => [
    ...(at === 0 ? [] : ['']),
    `■ ${client}`,
    ...twoColumns(
      made.rows
        .filter(({ cells }) => !['対象外', '－'].includes(cells[at]!.words.ja))
        .map(({ measure, call, cells }) => ({
          name: measure.name[language],
          remark: [cells[at]!.words[language], call?.[language]]
            .filter(Boolean)
            .join(language === 'ja' ? ' ／ ' : ' / '),
          whole: true,
        })),
    ),
  ])
}

/** Writes the table of several applicants: to the terminal, or to a CSV or Excel file by its ending, with a sheet for each. */
export async function writeClients(
  clients: readonly Client[],
  programmesFor: (client: Client) => readonly Programme[],
  { language, day, filter, out, each = false }: ClientsOptions,
): Promise<void> {
  const made = clientTable(programmesFor, clients, filter)
  if (out === undefined) {
    for (const line of printed(made, language)) print(line)
    print(
      language === 'ja'
        ? `（だれにも当たらない支援${String(made.forNobody)}件は省きました。「上限」は交付者が決める額の上限です）`
        : `(${String(made.forNobody)} measures for none of them are left out; “up to” is a ceiling, the authority decides)`,
    )
    return
  }
  const sheets = clients.map((client) => clientSheet(programmesFor(client), client, day, language, filter))
  const written = [out]
  if (/\.xlsx$/i.test(out)) await writeWorkbook(out, workbook(made, sheets, language), language)
  else if (/\.csv$/i.test(out)) {
    writeWhole(out, toCsv(clientTableText(made, language)))
    for (const [at, name] of (each ? sheetNames(made.clients) : []).entries()) {
      const path = out.replace(/\.csv$/i, ` ${name}.csv`)
      writeWhole(path, toCsv(sheets[at]!.map((row) => row.map((cell) => cellText(cell, language)))))
      written.push(path)
    }
  } else
    throw new CliError({
      ja: `--out は .csv か .xlsx で終わる名前にしてください（「${out}」でした）。`,
      en: `--out takes a name that ends in .csv or .xlsx, not “${out}”.`,
    })
  print(
    language === 'ja'
      ? `${String(clients.length)}人 × ${String(made.rows.length)}件の表を ${written.join('、')} に書きました。`
      : `Wrote ${String(clients.length)} applicants × ${String(made.rows.length)} measures to ${written.join(', ')}.`,
  )
}
