const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6※→①-⑳]/u

/** The columns that a text takes in a terminal: Japanese characters take two. */
export const widthOf = (written: string): number =>
  [...written].reduce((width, character) => width + (wide.test(character) ? 2 : 1), 0)

const pad = (written: string, width: number, right: boolean): string => {
  const space = ' '.repeat(Math.max(0, width - widthOf(written)))
  return right ? space + written : written + space
}

/** Lays out rows in columns, two spaces apart; columns in `right` are set flush right. */
export function table(rows: readonly (readonly string[])[], right: readonly number[] = []): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))))
  return rows.map((row) =>
    row
      .map((written, column) => pad(written, widths[column]!, right.includes(column)))
      .join('  ')
      .trimEnd(),
  )
}
