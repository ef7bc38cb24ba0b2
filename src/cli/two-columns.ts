import { cut, table, widthOf } from './table'
import { wrap } from './wrap'

const MOST_LINES = 2

/** A name and what is said of it; `whole` is never cut short, as an amount must not be. */
export interface NamedRemark {
  readonly name: string
  readonly remark: string
  readonly whole?: boolean
}

function underneath(remark: string, width: number, whole: boolean): string[] {
  const lines = wrap(remark, width)
  if (whole || lines.length <= MOST_LINES) return lines
  return [...lines.slice(0, MOST_LINES - 1), cut(`${lines[MOST_LINES - 1]!}…`, width)]
}

/** Names and remarks side by side where the window is wide enough for all of them, else each remark under its name. */
export function twoColumns(rows: readonly NamedRemark[], width = process.stdout.columns): string[] {
  const beside = table(rows.map(({ name, remark }) => ['', name, remark]))
  if (width === undefined || beside.every((line) => widthOf(line) <= width)) return beside
  return rows.flatMap(({ name, remark, whole = false }) => [
    ...wrap(name, width - 2).map((line) => `  ${line}`),
    ...(remark === '' ? [] : underneath(remark, width - 6, whole).map((line) => `      ${line}`)),
  ])
}
