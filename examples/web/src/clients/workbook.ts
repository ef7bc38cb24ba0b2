import { standing } from 'hojokin'
import type { ClientCell, ClientFigure, ClientTable, Language, Measure } from 'hojokin'
import type { Cell, Sheet } from 'write-excel-file/browser'
import { words } from '../app'
import { callWords } from '../support/next-step'

// A spreadsheet keeps 15 digits of a number, and 31 characters of a sheet's name.
const [mostYen, longestName] = [999_999_999_999_999n, 31]

const wrapped = (value: string): Cell => ({ value, type: String, wrap: true, alignVertical: 'top' })
const bold = (value: string): Cell => ({ value, type: String, fontWeight: 'bold' })

/** A sum is a number, shown with its words: to a spreadsheet, 上限 2,000,000円 is 2000000. */
function sum({ before, yen, after }: ClientFigure, language: Language): Cell {
  const unit = language === 'ja' ? '円' : ' yen'
  const format = `${before[language] ? `"${before[language]}"` : ''}#,##0"${unit}${after[language]}"`
  return { value: Number(yen), type: Number, format, alignVertical: 'top' }
}
const figure = ({ figure: one, words: said }: ClientCell, language: Language): Cell =>
  one && one.yen <= mostYen ? sum(one, language) : wrapped(said[language])
const day = (written: string): Cell => ({
  value: new Date(`${written}T00:00:00Z`),
  type: Date,
  format: 'yyyy-mm-dd',
  alignVertical: 'top',
})

/** Without what a spreadsheet refuses in a name, and each once. */
function sheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set(['history'])
  return names.map((name) => {
    const plain = name.replaceAll(/[[\]/\\:*?\p{C}]/gu, ' ').replace(/^[\s']+|[\s']+$/g, '') || 'sheet'
    for (let number = 1; ; number++) {
      const mark = number === 1 ? '' : ` (${number})`
      const made =
        [...plain]
          .slice(0, longestName - mark.length - 4)
          .join('')
          .slice(0, longestName - mark.length) + mark
      if (taken.has(made.toLowerCase())) continue
      taken.add(made.toLowerCase())
      return made
    }
  })
}

/** What it takes to act on one measure: its figure, its call, where to apply, whom to ask, what to check. */
function rowOf(measure: Measure, cell: ClientCell, today: string, language: Language): Cell[] {
  const { say } = words[language]
  const call = standing(measure, today)
  const { apply } = measure
  const place = apply && 'where' in apply ? apply : undefined
  const lines = (list: readonly { readonly ja: string; readonly en: string }[] = []): Cell =>
    wrapped(list.map((one) => one[language]).join('\n'))
  return [
    wrapped(measure.name[language]),
    figure(cell, language),
    wrapped(callWords(say, language, call)?.text ?? ''),
    call.round?.closes === undefined ? wrapped(place?.by?.[language] ?? '') : day(call.round.closes),
    wrapped(place?.where[language] ?? ''),
    wrapped(call.round?.url ?? place?.url ?? ''),
    wrapped(place?.whom[language] ?? ''),
    lines(place?.prepare),
    lines(measure.conditions),
  ]
}

function clientSheet(table: ClientTable, at: number, today: string, language: Language): Sheet<Blob>['data'] {
  const { say } = words[language]
  const own = table.rows
    .map(({ measure, cells }) => ({ measure, cell: cells[at]! }))
    .filter(({ cell }) => !['対象外', '－'].includes(cell.words.ja))
  // What is sure comes first, then what an answer may still settle.
  own.sort((a, b) => Number(a.cell.yen === undefined) - Number(b.cell.yen === undefined))
  const heading = [
    say('支援', 'Measure'),
    say('金額', 'Amount'),
    say('受付', 'Call'),
    say('締切', 'Deadline'),
    say('申請先', 'Where to apply'),
    say('公式ページ', 'Official page'),
    say('相談先', 'Whom to ask'),
    say('用意するもの', 'Have ready'),
    say('自分で確かめること', 'Check yourself'),
  ]
  const note = say(
    `${today}の時点。非公式の見積もりで、交付を約束するものではありません。「上限」「最大」の額は、審査のうえ交付者が決めます。`,
    `As of ${today}. Unofficial estimates, no promise of payment; the authority selects, and decides sums up to a ceiling.`,
  )
  return [
    [bold(table.clients[at]!)],
    [{ value: note, type: String }],
    heading.map(bold),
    ...own.map(({ measure, cell }) => rowOf(measure, cell, today, language)),
  ]
}

/** The table on one sheet, and for each client a sheet to act on; sums and days are numbers. */
export function workbook(table: ClientTable, today: string, language: Language): Sheet<Blob>[] {
  const { say } = words[language]
  const all: Sheet<Blob> = {
    sheet: say('一覧', 'All'),
    data: [
      [say('支援', 'Measure'), say('受付', 'Call'), ...table.clients].map(bold),
      ...table.rows.map(({ measure, call, cells }) => [
        wrapped(measure.name[language]),
        wrapped(call?.[language] ?? ''),
        ...cells.map((cell) => figure(cell, language)),
      ]),
    ],
    columns: [{ width: 44 }, { width: 18 }, ...table.clients.map(() => ({ width: 26 }))],
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
  }
  const names = sheetNames(table.clients.map((name) => name))
  return [
    all,
    ...table.clients.map((_, at) => ({
      sheet: names[at]!,
      data: clientSheet(table, at, today, language),
      columns: [40, 24, 34, 14, 36, 40, 28, 36, 44].map((width) => ({ width })),
      stickyRowsCount: 3,
    })),
  ]
}
