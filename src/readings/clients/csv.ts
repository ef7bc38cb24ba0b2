/** Reads comma-separated text as rows of cells: quotes, doubled quotes, line breaks within quotes, and either end of line. */
export function csvRows(written: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  const text = written.replace(/^\ufeff/, '')
  const endRow = (): void => {
    row.push(cell)
    if (row.some((one) => one.trim() !== '')) rows.push(row)
    row = []
    cell = ''
  }
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!
    if (quoted) {
      if (character !== '"') cell += character
      else if (text[at + 1] === '"') cell += text[++at]!
      else quoted = false
    } else if (character === '"' && cell === '') quoted = true
    else if (character === ',') {
      row.push(cell)
      cell = ''
    } else if (character === '\n' || character === '\r')
      endRow() // of \r\n the second ends a row without anything, which is left out
    else cell += character
  }
  endRow()
  return rows
}

/**
 * The rows of a table with a heading, each as an object; empty cells are left out, for they are not known.
 * @example csvObjects('名前,都道府県\n山田旅館,石川県') //=> [{ 名前: '山田旅館', 都道府県: '石川県' }]
 */
export function csvObjects(written: string): readonly Readonly<Record<string, string>>[] {
  const [heading, ...rows] = csvRows(written)
  return rows.map((row) =>
    Object.fromEntries(
      heading!.flatMap((name, at) => {
        const cell = row[at]?.trim() ?? ''
        return cell === '' || name.trim() === '' ? [] : [[name.trim(), cell]]
      }),
    ),
  )
}

// A spreadsheet takes a text that begins like this for a formula.
const formula = /^[=+\-@\t\r]/

/**
 * Writes rows as CSV that spreadsheets open as they are: a byte order mark, quotes where needed, and no formulas.
 * @example toCsv([['name', 'yen'], ['inn', '1,800']]) //=> '\ufeffname,yen\r\ninn,"1,800"\r\n'
 */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows
    .map((row) =>
      row
        .map((cell) => (formula.test(cell) ? `'${cell}` : cell))
        .map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
        .join(','),
    )
    .join('\r\n')}\r\n`
