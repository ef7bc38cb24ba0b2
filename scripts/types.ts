/**
 * Writes rules/types.ts: which facts each measure asks for, and what each fact may be, so that a misspelt one does not compile.
 * `--check` only compares.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { programmes } from '../rules'
import { vocabulary } from '../rules/vocabulary'
import type { FieldDefinition, Vocabulary } from '../src/rule/vocabulary'
import { format } from 'prettier'

const file = 'rules/types.ts'
const quoted = (ids: readonly string[]): string => ids.map((id) => `'${id}'`).join(' | ')
const units: Readonly<Record<string, string>> = { count: 'a whole number', ratio: 'a ratio' }

/** The kinds that other than choices are by their id alone. */
const kindOf = (field: FieldDefinition): string => `${field.kind[0]!.toUpperCase()}${field.kind.slice(1)}Field`
const definition = (field: FieldDefinition): string =>
  `${kindOf(field)}<'${field.id}'${field.kind === 'choice' ? `, ${quoted(field.options.map(({ id }) => id))}` : ''}>`

function docs(field: FieldDefinition): string {
  const unit = field.kind === 'number' ? ` In ${units[field.unit] ?? field.unit}.` : ''
  return `/** ${field.label.ja}: ${field.question.ja} ${field.question.en}${unit} */`
}

const fields = Object.entries(vocabulary as Vocabulary)
const kinds = [...new Set(fields.map(([, field]) => kindOf(field)))].sort()
const facts = fields.map(([id, field]) => `  ${docs(field)}\n  readonly ${id}: ${definition(field)}`)
const measures = programmes.flatMap((programme) =>
  programme.measures.map(
    ({ id, name, fields }) =>
      `  /** ${name.ja}: ${name.en} */\n  readonly '${id}': Asks<${quoted(Object.keys(fields)) || 'never'}>`,
  ),
)

const source = `// Written by \`npm run types:rules\` from the rules; do not edit. Run it after adding a measure, a fact or an option.
import type { ${[...kinds, 'Measure', 'ProfileOf'].join(', ')} } from '../src/author'

/** Every fact that a measure may ask for. */
export interface Facts {
${facts.join('\n')}
}

/** The facts of one applicant, each optional: a missing fact is unknown, never zero. */
export type Profile = ProfileOf<Pick<Facts, keyof Facts>>

/** A measure that asks for some of the facts. */
type Asks<Id extends keyof Facts> = Measure<Pick<Facts, Id>>

/** Every measure by its id, each with the facts that it asks for. */
export interface Measures {
${measures.join('\n')}
}
`

const written = await format(source, { parser: 'typescript', semi: false, singleQuote: true, printWidth: 120 })
if (!process.argv.includes('--check')) writeFileSync(file, written)
else if (readFileSync(file, 'utf8') !== written) {
  console.error(`${file} is not what the rules say; run npm run types:rules`)
  process.exitCode = 1
}
