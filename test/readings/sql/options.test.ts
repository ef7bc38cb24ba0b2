import { describe, expect, it } from 'vitest'
import { UsageError } from '../../../src'
import { isTrue, noMoreThan, parameter, roundDown, text, valueOf } from '../../../src/author'
import { type SqlOptions, toSql } from '../../../src/readings/sql'
import { type FragmentOptions, toFragment } from '../../../src/readings/sql-fragment'
import { type StatementOptions, toStatement } from '../../../src/readings/sql-statement'
import { unitTableSql } from '../../../src/readings/unit-table'
import type { Measure } from '../../../src/rule/programme'
import { multiplied, ofFacts, undocumented } from '../../support/every-node'
import { measureOf, priced, row, table, vocabulary } from '../../support/made-up'

const statement = (more: object, measure: Measure = priced): string =>
  toStatement(measure, { dialect: 'duckdb', table: 'b', ...more } as StatementOptions)
const fragment = (more: object, measure: Measure = priced) =>
  toFragment(measure, { dialect: 'duckdb', ...more } as FragmentOptions)

describe('what is refused, in words', () => {
  it.each<[string, object, RegExp]>([
    ['an unknown dialect', { dialect: 'mysql' }, /no dialect 'mysql'; it is one of duckdb, postgres, spark/],
    ['a name of Object', { dialect: 'toString' }, /no dialect 'toString'/],
    ['no dialect', { dialect: undefined }, /no dialect/],
    ['a dialect in a list', { dialect: ['duckdb'] }, /no dialect/],
    ['columns that are none', { columns: null }, /columns is given as/],
    ['columns in a list', { columns: ['kwh'] }, /columns is given as/],
    ['a column of no fact', { columns: { usge: 'kwh' } }, /'usge' is no fact of priced; its facts are .*region/],
    ['a column of no SQL', { columns: { usage: 5 } }, /is a SQL expression/],
    ['a column of blanks', { columns: { usage: ' ' } }, /is a SQL expression/],
    ['types that are none', { types: 5 }, /types is given as/],
    ['a type of no fact', { types: { toString: 'text' } }, /types: 'toString' is no fact/],
    ['a type that does not fit', { types: { month: 'decimal' } }, /'month' is text, integer, date, not decimal/],
    ['an unknown type', { types: { usage: 'double' } }, /is text, integer, decimal, not double/],
    ['no table', { table: ' ' }, /name of a table/],
    ['names that are none', { names: 5 }, /names is given as/],
    ['a name that is taken', { tableColumns: ['STATUS'] }, /'status' is taken already/],
    ['one name twice', { names: { amount: 'x', status: 'X' } }, /taken already/],
    ['an unknown name', { names: { yen: 'x' } }, /there is no 'yen'; it is one of status, amount, reason, amountMin/],
    ['a name of nothing', { names: { amount: '' } }, /amount is a column name/],
    ['table columns that are none', { tableColumns: 'status' }, /array of column names/],
    ['table columns that are numbers', { tableColumns: [5] }, /array of column names/],
  ])('%s', (_what, more, words) => {
    expect(() => statement(more)).toThrow(words)
    expect(() => statement(more)).toThrow(UsageError)
  })
  it.each<[object, ja: string, en: string]>([
    [
      { dialect: 'mysql' },
      '方言「mysql」はありません。duckdb, postgres, spark, bigquery, snowflake のどれかです。',
      "there is no dialect 'mysql'; it is one of duckdb, postgres, spark, bigquery, snowflake.",
    ],
    [{ columns: null }, 'columns は { 項目: … } の形で渡してください。', 'columns is given as { fact: … }.'],
    [
      { columns: { usge: 'kwh' } },
      'columns の「usge」は priced の項目ではありません。項目は region、usage、month です。',
      "columns: 'usge' is no fact of priced; its facts are region, usage, month.",
    ],
    [
      { columns: { usage: 5 } },
      'columns の「usage」はSQLの式の文字列です。',
      "columns: 'usage' is a SQL expression, as text.",
    ],
    [
      { types: { month: 'decimal' } },
      'types の「month」は text、integer、date のどれかです（decimal でした）。',
      "types: 'month' is text, integer, date, not decimal.",
    ],
    [{ table: '' }, 'table に表の名前をSQLで書いてください。', 'table is the name of a table, as SQL.'],
    [{ names: 5 }, 'names は { status, amount, … } の形です。', 'names is given as { status, amount, … }.'],
    [
      { names: { yen: 'x' } },
      'names に「yen」はありません。status、amount、reason、amountMin、amountMax のどれかです。',
      "names: there is no 'yen'; it is one of status, amount, reason, amountMin, amountMax.",
    ],
    [{ names: { amount: '' } }, 'names の amount は列の名前です。', 'names: amount is a column name.'],
    [{ tableColumns: 'status' }, 'tableColumns は列の名前の配列です。', 'tableColumns is an array of column names.'],
    [
      { tableColumns: ['Amount'] },
      "列の名前「amount」はもう使われています。names: { amount: '別の名前' }（--names amount=別の名前）で変えてください。",
      "the column name 'amount' is taken already; choose another by names: { amount: '…' } (--names amount=…).",
    ],
    [
      { dialect: 'spark', names: { amount: '${x}' } },
      'Spark は ${…} を設定の値に置き換えるので、「${x}」という名前は使えません。',
      "Spark replaces ${…} by a setting, so that '${x}' cannot be a name.",
    ],
  ])('%o, in both languages', (more, ja, en) => {
    expect(() => statement(more)).toThrow(expect.objectContaining({ text: { ja, en } }))
  })
  it.each<[string, object, RegExp]>([
    [
      'a value that is a column too',
      { columns: { month: 'm' }, values: { month: '2026-01' } },
      /is in columns and in .*「month」は columns と values の両方/,
    ],
    [
      'a value of no fact',
      { values: { moon: '1' } },
      /'moon' is no fact of priced; its facts are .*, month.*values の「moon」は priced の項目ではありません。/,
    ],
    ['a value that is none', { values: { month: {} } }, /is text or a number.*values の「month」は文字か数です。/],
    ['values that are none', { values: 5 }, /values is given as .*values は { 項目: 値 } の形で渡してください。/],
    ['a placeholder that there is not', { placeholder: ':' }, /placeholder is .*placeholder は '\$' か '\?' です。/],
    ['an offset below nothing', { offset: -1 }, /offset is a whole number .*offset は0以上の整数です。/],
    ['a part of an offset', { offset: 1.5 }, /offset is a whole number/],
    ['one name twice', { names: { amount: 'status' } }, /'status' is taken already/],
  ])('of a fragment: %s', (_what, more, words) => {
    expect(() => fragment(more)).toThrow(words)
    expect(() => fragment(more)).toThrow(UsageError)
    expect(() => fragment(more)).toThrow(expect.objectContaining({ code: 'option' }))
  })
  it('options that are no options', () => {
    for (const options of [undefined, null, 5, 'duckdb', []])
      for (const call of [toSql, toStatement, toFragment, unitTableSql])
        expect(() => call(priced, options as never)).toThrow(UsageError)
  })
  it('no type that a column of a fact may have', () => {
    const kinds = { region: 'text', household: 'text boolean', month: 'text integer date', ordered: 'text date' }
    const ofAll = { ...kinds, cost: 'text integer decimal' }
    const measure = { ...priced, fields: vocabulary } as unknown as Measure
    for (const [id, types] of Object.entries(ofAll))
      for (const type of ['text', 'integer', 'decimal', 'boolean', 'date']) {
        const typed = () => statement({ types: { [id]: type } }, measure)
        if (types.split(' ').includes(type)) expect(typed, `${id} ${type}`).not.toThrow()
        else expect(typed, `${id} ${type}`).toThrow(`types: '${id}' is ${types.replaceAll(' ', ', ')}, not ${type}.`)
      }
  })
  it('the names of the ends where there is a range, and nowhere else', () => {
    const taken = { tableColumns: ['amount_min'] }
    expect(statement(taken)).not.toContain('amount_min')
    expect(() => statement(taken, multiplied)).toThrow(/'amount_min' is taken already/)
    expect(statement({ ...taken, names: { amountMin: 'least', amount: undefined } }, multiplied)).toContain(
      ' AS "least"',
    )
  })
})

describe('a fragment', () => {
  it('may have the names of the ends for others where there is no range', () => {
    const names = { names: { amount: 'amount_min' } }
    expect(fragment(names).text).toContain(' AS "amount_min"')
    expect(() => fragment(names, multiplied)).toThrow(/'amount_min' is taken already/)
    expect(statement(names)).toContain(' AS "amount_min"')
  })
  it('is also what stands between its placeholders, for the tags of templates', () => {
    const { text: sql, strings } = fragment({ values: { usage: 1, region: 'north' }, placeholder: '?' })
    expect([strings.length, strings.join('?')]).toEqual([3, sql])
    expect(strings.raw).toEqual([...strings])
  })
  it('hands values over as text, and nothing for what is missing', () => {
    const values = (given: object) => fragment({ values: given }).values
    expect(values({ usage: 50.5, month: '2026-01', region: null })).toEqual(['50.5', '2026-01', null])
    expect(values({ usage: 5n, month: undefined })).toEqual(['5', null])
    expect(fragment({ values: { household: true } }, five).values).toEqual(['true'])
    expect(fragment({})).toMatchObject({ values: [], strings: { length: 1 } })
    expect(fragment({}).text).not.toContain('given')
  })
  it('has a placeholder for each, in the words of the database', () => {
    const values = { usage: 1, region: 'north' }
    const placed = (more: object) => fragment({ values, ...more }).text.match(/(?<=CAST\()(\$\d+|\?)(?= AS)/g)
    expect([placed({}), placed({ offset: 2 }), placed({ placeholder: '?' })]).toEqual([
      ['$1', '$2'],
      ['$3', '$4'],
      ['?', '?'],
    ])
  })
  it('reads the others where they are said to be, or by their name', () => {
    const { text: sql } = fragment({ values: { usage: 1 }, columns: { region: 'b.area' } })
    expect([sql.includes('b.area'), sql.includes('"region"'), sql.includes('"month"')]).toEqual([true, false, true])
  })
  it('has the ends of a range, and is fenced where the database would work it out twice', () => {
    const ends = (measure: Measure, more = {}) =>
      / AS amount_min, .* AS amount_max, /.test(fragment(more, measure).text)
    expect([ends(priced), ends(multiplied)]).toEqual([false, true])
    const fenced = (dialect: string) => fragment({ dialect }).text.includes(' OFFSET 0')
    expect(['postgres', 'duckdb'].map(fenced)).toEqual([true, false])
  })
})

/** Five yen for households. */
const five = measureOf({
  id: 'five',
  eligibility: isTrue(vocabulary.household),
  amount: roundDown(1, parameter('sum')),
  parameters: { sum: table('yen', row('5')) },
})

describe('expressions', () => {
  const sqlOf = (measure: Measure) =>
    toSql(measure, { dialect: 'duckdb', types: { household: 'boolean' } } as SqlOptions)
  it('are NULL but for those who are eligible, and have the exact amount beside them', () => {
    const amount = 'CASE WHEN "household" THEN CAST(5 AS BIGINT) END'
    expect(sqlOf(five)).toMatchObject({ amount, amountMin: amount, amountMax: amount })
    expect(sqlOf(five).exact).toEqual({ numerator: amount, denominator: '1' })
    expect(toSql(measureOf({ id: 'third' }), { dialect: 'duckdb' }).exact!.denominator).toBe('3')
  })
  it('of a range are NULL where its ends differ', () => {
    const { amount, amountMin, amountMax, exact } = toSql(multiplied, { dialect: 'duckdb' })
    expect(amount).toMatch(/ = .* THEN /s)
    expect(new Set([amount, amountMin, amountMax]).size).toBe(3)
    expect(exact!.numerator.split(' THEN ')[0]).toBe(amount.split(' THEN ')[0])
  })
  it('are NULL for what nobody applies for, and of what no amount is documented', () => {
    const none = {
      amount: 'CAST(NULL AS BIGINT)',
      amountMin: 'CAST(NULL AS BIGINT)',
      amountMax: 'CAST(NULL AS BIGINT)',
    }
    const nobody = measureOf({ id: 'nobody', applicants: false, institution: text('基金', 'fund') })
    expect(toSql(nobody, { dialect: 'duckdb' })).toEqual({ status: "'noApplicants'", ...none })
    const { status, ...rest } = toSql(undocumented, { dialect: 'duckdb' })
    expect([status.includes("'eligible'"), rest]).toEqual([true, none])
  })
  it('are of 64 bits where all numbers fit, else of the widest type', () => {
    const limited = (limit: bigint) => ({
      ...five,
      fields: { cost: vocabulary.cost },
      eligibility: noMoreThan(valueOf(vocabulary.cost), parameter('most')),
      parameters: { ...five.parameters, most: table('yen', row(limit.toString())) },
    })
    const isWide = (measure: Measure) => toSql(measure, { dialect: 'duckdb' }).amount.includes('HUGEINT')
    expect([isWide(five), isWide(ofFacts)]).toEqual([false, true])
    expect([isWide(limited(2n ** 63n - 1n)), isWide(limited(2n ** 63n))]).toEqual([false, true])
  })
})
