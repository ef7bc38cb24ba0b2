import { toMarkdown, type DocumentOptions, type Programme } from '../../src'
import { text } from '../../src/author'
import type { Measure } from '../../src/rule/programme'

/** A programme of one measure, with nothing that it must not have. */
export const programmeOf = (measure: Measure, change: Partial<Programme> = {}): Programme =>
  ({
    id: 'made-up',
    number: 1,
    name: text('事業', 'programme'),
    summary: text('事業です。', 'A programme.'),
    budget: { yen: 1n, printed: '1円' },
    bureaus: [],
    goals: [],
    sources: measure.sources,
    measures: [measure],
    ...change,
  }) as Programme

/** The lines of a page on one measure. */
export const pageOf = (measure: Measure, options?: DocumentOptions, change?: Partial<Programme>): string[] =>
  toMarkdown(programmeOf(measure, change), options).split('\n')

/** The one line of a page that begins with a label, without it: 'Amount' of '- **Amount**: 5 yen' is '5 yen'. */
export function labelledLine(lines: readonly string[], label: string): string | undefined {
  const found = lines.filter((line) => line.startsWith(`- **${label}**`))
  if (found.length > 1) throw new Error(`${label} is there ${found.length} times`)
  return found[0]?.replace(/^- \*\*.*?\*\*(：|: )?/, '')
}
