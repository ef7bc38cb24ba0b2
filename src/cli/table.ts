import stringWidth from 'string-width'

/** The columns that a text takes in a terminal: Japanese characters, 𠮷 and emoji take two. */
export const widthOf = (written: string): number => stringWidth(written)

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

/** What fits into a width; what is cut off is marked. */
export function cut(written: string, width: number): string {
  if (widthOf(written) <= width) return written
  let kept = ''
  for (const { segment } of new Intl.Segmenter().segment(written)) {
    if (widthOf(kept + segment) > width - 1) break
    kept += segment
  }
  return `${kept}…`
}
