import { type Command, Option } from 'commander'
import { type ColumnType, type DialectName, dialects, type SqlOptions, toSql } from '../../readings/sql'
import { catalogueQuery, fromCatalogue } from '../../readings/sql/catalogue'
import { type StatementOptions, toStatement } from '../../readings/sql-statement'
import { unitTableSql } from '../../readings/unit-table'
import { alike } from '../../rule/alike'
import type { Measure } from '../../rule/programme'
import { columnsInDuckdb, columnsInText } from '../catalogue'
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
  readonly database?: string
  readonly catalogue?: string
  readonly catalogueQuery?: boolean
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

/** The same by the ids of the measure's facts, which may be named by their labels too. */
const byFact = (measure: Measure, pairs: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(pairs).map(([name, value]) => {
      const field = Object.values(measure.fields).find(({ label }) =>
        [label.ja, label.en].map(alike).includes(alike(name)),
      )
      return [field?.id ?? name, value]
    }),
  )

/** What the caller says, and what the catalogue of the database says where the caller does not. */
async function optionsOf(
  measure: Measure,
  flags: SqlFlags,
): Promise<SqlOptions & Pick<StatementOptions, 'tableColumns'>> {
  const { dialect, column = [], types = [], database, catalogue, table } = flags
  const columns = byFact(measure, readPairs('--column', column, false))
  const said = byFact(measure, readPairs('--types', types, true)) as Record<string, ColumnType>
  if (database === undefined && catalogue === undefined) return { dialect, columns, types: said }
  if (database !== undefined && dialect !== 'duckdb')
    throw new CliError({
      ja: '--database はDuckDBのファイルです。ほかのデータベースでは --catalogue-query の答えを --catalogue に渡してください。',
      en: '--database is a DuckDB file; for other databases, give the answer of --catalogue-query to --catalogue.',
    })
  const found = database === undefined ? columnsInText(catalogue!) : await columnsInDuckdb(database, table)
  const { types: held, tableColumns, absent } = fromCatalogue(measure, columns, found)
  if (absent.length > 0)
    throw new CliError({
      ja: `表 ${table} に ${absent.join('、')} の列がありません。--column ${absent[0]!}=列 で指定してください（列：${tableColumns.join('、')}）。`,
      en: `${table} has no column ${absent.join(', ')}; say --column ${absent[0]!}=column (its columns: ${tableColumns.join(', ')}).`,
    })
  return { dialect, columns, types: { ...held, ...said }, tableColumns }
}

function statementOf(measure: Measure, flags: SqlFlags, options: StatementOptions): string {
  const { dialect, names = [] } = flags
  const { identifier, executed } = dialects[dialect]
  return [
    `-- ${measure.name.ja} / ${measure.name.en}`,
    `-- facts: ${Object.keys(measure.fields).map(identifier).join(', ')}; --column fact=expression reads one from elsewhere`,
    ...(executed
      ? []
      : [`-- ${dialect}: not executed by the tests of hojokin, only parsed / 構文だけ確かめた方言です`]),
    `${toStatement(measure, { ...options, names: readPairs('--names', names, true) })};`,
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
    .option(
      '--database <file>',
      'a DuckDB file, whose catalogue says what the columns of the table hold / DuckDBのファイル',
    )
    .option('--catalogue <file>', 'the same for other databases: the answer of --catalogue-query, or - / 列の一覧')
    .option('--catalogue-query', 'the query that gives the columns of the table / 列の一覧を得る問い合わせ')
    .option('--values', 'the figures as rows instead / 単価などの表')
    .option('--json', 'the expressions as JSON / 式を JSON で')
    .addHelpText(
      'after',
      examples(
        'hojokin sql electricity-discount --dialect spark --column electricityUsage=usage_kwh --table bills',
        'hojokin sql electricity-discount --database bills.duckdb --table bills --column electricityUsage=usage_kwh',
        'hojokin sql city-gas-discount --dialect postgres --values',
      ),
    )
    .action(async (id: string, flags: SqlFlags, command: Command) => {
      const measure = findMeasure(id)
      if (flags.catalogueQuery) {
        print(`${catalogueQuery(flags.dialect, flags.table)};`)
        return
      }
      if (flags.values) {
        print(`${unitTableSql(measure, { dialect: flags.dialect })};`)
        return
      }
      const { tableColumns, ...options } = await optionsOf(measure, flags)
      if (wantsJson(command)) printJson(toSql(measure, options))
      else print(statementOf(measure, flags, { ...options, ...(tableColumns && { tableColumns }), table: flags.table }))
    })
}
