import { toCsv } from '../readings/clients/csv'
import { clientTable, clientTableText, type ClientTable } from '../readings/clients/client-table'
import type { Client } from '../readings/clients/read-clients'
import type { Programme } from '../rule/programme'
import type { Language } from '../rule/text'
import { CliError } from './cli-error'
import { print } from './context'
import { cut, table } from './table'
import { writeWhole } from './whole-file'

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

async function writeExcel(path: string, made: ClientTable, language: Language): Promise<void> {
  const write = await excelWriter()
  const [heading = [], ...rows] = clientTableText(made, language)
  const cells = [
    heading.map((value) => ({ value, fontWeight: 'bold' as const })),
    ...rows.map((row) => row.map((value) => ({ value, type: String }))),
  ]
  const columns = heading.map((_, at) => ({ width: at === 0 ? 44 : 26 }))
  writeWhole(path, await write(cells, { columns, stickyRowsCount: 1 }).toBuffer())
}

/** Writes the table of several applicants: to the terminal, or to a CSV or Excel file by its ending. */
export async function writeClients(
  clients: readonly Client[],
  programmesFor: (client: Client) => readonly Programme[],
  language: Language,
  out: string | undefined,
): Promise<void> {
  const made = clientTable(programmesFor, clients)
  const rows = clientTableText(made, language)
  if (out === undefined) {
    for (const line of table(rows.map(([name = '', ...cells]) => [cut(name, 44), ...cells]))) print(line)
    print(
      language === 'ja'
        ? `（だれにも当たらない支援${String(made.forNobody)}件は省きました。「上限」は交付者が決める額の上限です）`
        : `(${String(made.forNobody)} measures for none of them are left out; “up to” is a ceiling, the authority decides)`,
    )
    return
  }
  if (/\.xlsx$/i.test(out)) await writeExcel(out, made, language)
  else if (/\.csv$/i.test(out)) writeWhole(out, toCsv(rows))
  else
    throw new CliError({
      ja: `--out は .csv か .xlsx で終わる名前にしてください（「${out}」でした）。`,
      en: `--out takes a name that ends in .csv or .xlsx, not “${out}”.`,
    })
  print(
    language === 'ja'
      ? `${String(clients.length)}人 × ${String(made.rows.length)}件の表を ${out} に書きました。`
      : `Wrote ${String(clients.length)} applicants × ${String(made.rows.length)} measures to ${out}.`,
  )
}
