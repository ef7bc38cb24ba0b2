import { wrap } from '../wrap'
import type { Choice } from './question'

/** How a list stands in a window. */
export interface ListFrame {
  readonly above: readonly string[]
  readonly options: readonly Choice[]
  /** The option that Enter takes. */
  readonly at: number
  readonly below: readonly string[]
  readonly columns: number
  readonly rows: number
}

/** The lines of a list, those around the chosen option where the window is too low for all; `mark` sets the chosen one off. */
export function listLines(
  { above, options, at, below, columns, rows }: ListFrame,
  mark: (line: string) => string,
): string[] {
  const [head, foot] = [above, below].map((lines) => lines.flatMap((line) => wrap(line, columns - 1)))
  const blocks = options.map(({ label }, number) =>
    wrap(label, columns - 3).map((line, row) =>
      number === at ? mark(`${row === 0 ? '>' : ' '} ${line}`) : `  ${line}`,
    ),
  )
  // Two lines for what is out of sight above and below, and one that the cursor rests on.
  const room = Math.max(1, rows - head!.length - foot!.length - 3)
  let [from, until] = [at, at + 1]
  const height = (): number => blocks.slice(from, until).flat().length
  for (;;) {
    const before = height()
    if (until < blocks.length && before + blocks[until]!.length <= room) until++
    if (from > 0 && height() + blocks[from - 1]!.length <= room) from--
    if (height() === before) break
  }
  return [
    ...head!,
    ...(from > 0 ? ['  ↑'] : []),
    ...blocks.slice(from, until).flat(),
    ...(until < blocks.length ? ['  ↓'] : []),
    ...foot!,
  ]
}
