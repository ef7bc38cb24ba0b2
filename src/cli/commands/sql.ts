import { type Command, Option } from 'commander'
import { type ColumnType, type DialectName, dialects, type SqlOptions, toSql } from '../../readings/sql'
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
  readonly types?: readonly string[]
  readonly names?: readonly string[]
  readonly table: string
  readonly values?: boolean
}

/** Reads 'name=value', several with commas between them where `many`, once for each name. */
function readPairs(flag: string, written: readonly string[], many: boolean): Record<string, string> {
  const parts = many ? written.flatMap((one) => one.split(',')) : written
  return Object.fromEntries(
    parts.map((one) => {
      const at = one.indexOf('=')
      if (at < 1 || one.length === at + 1)
        throw new CliError({
          ja: `${flag} は 名前=値 の形です（「${one}」でした）。`,
          en: `${flag} is name=value, not “${one}”.`,
        })
      return [one.slice(0, at).trim(), one.slice(at + 1).trim()]
    }),
  )
}

function optionsOf({ dialect, column = [], types = [] }: SqlFlags): SqlOptions {
  return {
    dialect,
    columns: readPairs('--column', column, false),
    types: readPairs('--types', types, true) as Record<string, ColumnType>,
  }
}

function statementOf(measure: Measure, flags: SqlFlags): string {
  const { dialect, table, names = [] } = flags
  const { identifier, executed } = dialects[dialect]
  return [
    `-- ${measure.name.ja} / ${measure.name.en}`,
    `-- facts: ${Object.keys(measure.fields).map(identifier).join(', ')}; --column fact=expression reads one from elsewhere`,
    ...(executed
      ? []
      : [`-- ${dialect}: not executed by the tests of hojokin, only parsed / 構文だけ確かめた方言です`]),
    `${toStatement(measure, { ...optionsOf(flags), table, names: readPairs('--names', names, true) })};`,
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
    .option(
      '--types <fact=type>',
      'what the columns hold: text, integer, decimal, boolean, date; commas between several / 列の型',
      collect,
    )
    .option('--names <name=column>', 'what the added columns are called: status, amount, reason / 列の名前', collect)
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
      else if (wantsJson(command)) printJson(toSql(measure, optionsOf(flags)))
      else print(statementOf(measure, flags))
    })
}
