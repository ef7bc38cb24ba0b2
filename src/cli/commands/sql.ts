import { type Command, Option } from 'commander'
import { type DialectName, dialects, toSql } from '../../readings/sql'
import { toStatement } from '../../readings/sql-statement'
import { unitTableSql } from '../../readings/unit-table'
import type { Measure } from '../../rule/programme'
import { CliError } from '../cli-error'
import { print, printJson, wantsJson } from '../context'
import { findMeasure } from '../find'
import { examples } from '../help'
import { collect } from './evaluate'

interface SqlFlags {
  readonly dialect: DialectName
  readonly column?: readonly string[]
  readonly table: string
  readonly values?: boolean
}

/** Reads 'fact=sql expression', once for each fact. */
function readColumns(measure: Measure, written: readonly string[]): Record<string, string> {
  const columns: Record<string, string> = {}
  for (const one of written) {
    const at = one.indexOf('=')
    const fact = one.slice(0, at)
    if (at < 1 || one.length === at + 1)
      throw new CliError({
        ja: `--column は 項目=SQLの式 の形です（「${one}」でした）。`,
        en: `--column is fact=sql expression, not “${one}”.`,
      })
    if (!Object.hasOwn(measure.fields, fact)) {
      const names = Object.keys(measure.fields).join(', ')
      throw new CliError({
        ja: `${measure.id} は「${fact}」を使いません。使うのは ${names} です。`,
        en: `${measure.id} does not ask for “${fact}”; it asks for ${names}.`,
      })
    }
    columns[fact] = one.slice(at + 1)
  }
  return columns
}

function statementOf(measure: Measure, { dialect, table, column = [] }: SqlFlags): string {
  const { identifier } = dialects[dialect]
  return [
    `-- ${measure.name.ja} / ${measure.name.en}`,
    `-- facts: ${Object.keys(measure.fields).map(identifier).join(', ')}; --column fact=expression reads one from elsewhere`,
    `${toStatement(measure, { dialect, table, columns: readColumns(measure, column) })};`,
  ].join('\n')
}

/** `hojokin sql <measure>`: a statement to paste into a database, or the figures as rows. */
export function registerSql(program: Command): void {
  program
    .command('sql')
    .argument('<measure>', 'a measure: its id or name / 支援措置の名前か id')
    .description('the rule as a SQL statement / 規則をSQLにする')
    .addOption(
      new Option('--dialect <name>', 'the database / データベース').choices(Object.keys(dialects)).default('duckdb'),
    )
    .option(
      '--column <fact=expression>',
      'where a fact is read, such as electricityUsage=usage_kwh; may be repeated / 列',
      collect,
    )
    .option('--table <table>', 'the table to read / 表', 'bills')
    .option('--values', 'the figures as rows instead / 単価などの表')
    .option('--json', 'the expressions as JSON / 式を JSON で')
    .addHelpText(
      'after',
      examples(
        'hojokin sql electricity-discount --dialect spark --column electricityUsage=usage_kwh --table bills',
        'hojokin sql city-gas-discount --dialect postgres --values',
      ),
    )
    .action((id: string, flags: SqlFlags, command: Command) => {
      const measure = findMeasure(id)
      if (flags.values) print(`${unitTableSql(measure, flags)};`)
      else if (wantsJson(command))
        printJson(toSql(measure, { dialect: flags.dialect, columns: readColumns(measure, flags.column ?? []) }))
      else print(statementOf(measure, flags))
    })
}
