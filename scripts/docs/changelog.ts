import type { RuleChange } from '../../src/rule/rule-change'

const begins = '<!-- answers that change: written by npm run docs from rules/changes.ts -->'
const ends = '<!-- end of answers that change -->'
const kinds = { new: 'new', figure: 'figure', call: 'call', reading: 'reading' } as const

const monthsOf = ({ months }: RuleChange): string =>
  months === undefined
    ? 'every answer'
    : months.map(([first, last]) => (last === null ? `from ${first} on` : `${first} … ${last}`)).join(', ')

const codes = (ids: readonly string[]): string => ids.map((id) => `\`${id}\``).join(', ')

function programmesOf({ programmes, measures, gone }: RuleChange): string {
  const all = programmes === 'all' ? 'all 61 programmes' : codes(programmes)
  return `${all}${measures ? `: ${codes(measures)}` : ''}${gone ? `; no more: ${codes(gone)}` : ''}`
}

const row = (change: RuleChange): string =>
  `| ${kinds[change.kind]} | ${programmesOf(change)} | ${monthsOf(change)} | ${change.what.en} ${change.what.ja} |`

/** The changes as tables, one a version, the newest first. */
function tables(changes: readonly RuleChange[]): string {
  const versions = [...new Set(changes.map(({ version }) => version))].reverse()
  return versions
    .map((version) => {
      const rows = changes.filter((change) => change.version === version).map(row)
      const title = version === 'next' ? 'Not released yet' : version
      return `### ${title}\n\n| kind | programmes | impacted months | what changes |\n|---|---|---|---|\n${rows.join('\n')}\n`
    })
    .join('\n')
}

/** The changelog with its tables of answers that change as rules/changes.ts has them. */
export function withAnswersThatChange(changelog: string, changes: readonly RuleChange[]): string {
  const [before, rest] = changelog.split(begins)
  const after = rest?.split(ends)[1]
  if (before === undefined || after === undefined) throw new Error(`CHANGELOG.md has lost the line ${begins} or ${ends}`)
  return `${before}${begins}\n\n${tables(changes)}\n${ends}${after}`
}
