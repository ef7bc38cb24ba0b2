import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scan } from '../../../src/bills/parquet/database'
import { lookAtIds } from '../../../src/bills/parquet/look-at-ids'
import { columnsOf } from '../../../src/bills/parquet/open-parquet'
import { sharedDatabase } from './support'

const { open, close, database, written } = sharedDatabase()
beforeAll(open)
afterAll(close)
async function looked(select: string, how?: string) {
  const path = await written(`SELECT 'x' AS other, ${select}`, how)
  const column = (await columnsOf(database(), path))[1]!
  const isText = column.type === 'VARCHAR'
  const found = await lookAtIds({ database: database(), path, file: scan(path, true), column, isText })
  return found && { ...found, totals: [...found.totals].sort() }
}
const ofTexts = (ids: readonly (string | null)[], how?: string) =>
  looked(`id FROM (VALUES ${ids.map((id) => (id === null ? '(NULL)' : `('${id}')`)).join(', ')}) t(id)`, how)
const clean = { totals: [], rounded: 0, ordered: true }

describe('the ids of a file', () => {
  it.each<[string, readonly (string | null)[], unknown]>([
    ['one', ['B1'], clean],
    ['in order', ['B1', 'B2', 'B10'], clean],
    ['in order, of digits', ['1', '2', '10'], clean],
    ['with a letter that a sum begins with', ['S1', 'S2', 'T1'], clean],
    ['of which one comes twice', ['B1', 'B2', 'B2'], { ...clean, ordered: false }],
    ['by bytes, not by length', ['B1', 'B10', 'B2'], { ...clean, ordered: false }],
    ['that go down', ['B2', 'B1'], { ...clean, ordered: false }],
    ['of which one begins the other', ['B1', 'B'], { ...clean, ordered: false }],
    ['with a missing one', ['B1', null], undefined],
    ['with a missing one at first', [null, 'B1'], undefined],
    ['with an empty one', ['', 'B1'], undefined],
    ['with a blank one', [' ', 'B1'], undefined],
    ['with a blank before one', [' B1', 'B2'], undefined],
    ['with a sum', ['1', '2', '合計'], { ...clean, totals: ['合計'] }],
    ['with a sum that begins like the others', ['B1', 'B2', 'B合計'], { ...clean, totals: ['B合計'] }],
    [
      'with sums in English',
      ['S1', 'SUM', 'total', 'Sub-Total', 'x total', 'summer'],
      { totals: ['SUM', 'Sub-Total', 'total'], rounded: 0, ordered: false },
    ],
    ['with sums like all others', ['sum', 'sum1'], { ...clean, totals: ['sum'] }],
    ['with a total like all others', ['Total', 'Total9'], { ...clean, totals: ['Total'] }],
    ['with a grand one like all others', ['G1', 'Grand Total'], { ...clean, totals: ['Grand Total'] }],
    [
      'with full-width sums',
      ['1', 'ＳＵＭ', 'ｔｏｔａｌ'],
      { totals: ['ＳＵＭ', 'ｔｏｔａｌ'], rounded: 0, ordered: true },
    ],
    ['with a clock', ['1', '時計'], clean],
    ['with sums that come twice', ['1', '合計', '合計'], { totals: ['合計'], rounded: 0, ordered: false }],
    ['that a spreadsheet has rounded', ['1', '1.23E+11', '1e+11', '12E+5'], { totals: [], rounded: 3, ordered: false }],
    ['with plus signs', ['1+1', 'E+5', '1E+', '1E-5', '1E+5x'], { totals: [], rounded: 0, ordered: false }],
    ['with a letter that no sum begins with, and a plus', ['E+5', 'E+6'], clean],
    ['of other letters', ['電1', '電2'], clean],
    ['of other letters, in no order', ['電2', '電1'], { ...clean, ordered: false }],
    ['of other letters, with an empty one', ['電2', ''], undefined],
    ['with a sum after ids of another letter', ['B1', 'total'], { ...clean, totals: ['total'] }],
    ['of signs', ['!', '#'], clean],
    ['that begin with a tab', ['B1', '\t', 'B2'], undefined],
    ['that begin with a backslash', ['\\total', '\\1'], { ...clean, ordered: false }],
    ['that begin with a brace', ['{1', '{1total'], clean],
    [
      'with sums in letters apart',
      ['1', 'T O T A L', 'S U M'],
      { ...clean, ordered: false, totals: ['S U M', 'T O T A L'] },
    ],
    ['with a backslash', ['a\\1', 'a\\2', 'a\\3計'], { ...clean, totals: [] }],
  ])('%s', async (_, ids, expected) => {
    expect(await ofTexts(ids)).toEqual(expected)
  })

  it.each<[string, string, unknown]>([
    ['in order', 'SELECT i AS id FROM range(5) t(i)', clean],
    ['that go down', 'SELECT 5 - i AS id FROM range(5) t(i)', { ...clean, ordered: false }],
    ['of which one comes twice', 'SELECT i // 2 AS id FROM range(5) t(i)', { ...clean, ordered: false }],
    ['of which one is missing', 'SELECT CASE WHEN i <> 3 THEN i END AS id FROM range(5) t(i)', undefined],
    ['of days', `SELECT DATE '2026-01-01' + i::INTEGER AS id FROM range(5) t(i)`, clean],
  ])('as numbers, %s', async (_, select, expected) => {
    expect(await looked(`id FROM (${select})`)).toEqual(expected)
  })

  it('of many groups of rows', async () => {
    const many = (id: string) => looked(`${id} AS id FROM range(20000) t(i)`, 'FORMAT parquet, ROW_GROUP_SIZE 2048')
    const text = (at: string): string => `printf('B%05d', ${at})`
    expect(await many(text('i'))).toEqual(clean)
    for (const twice of [1, 2048, 9999, 10_000, 10_001, 19_999])
      expect(await many(text(`i - (i = ${twice})::INTEGER`)), String(twice)).toEqual({ ...clean, ordered: false })
    expect(await many(`CASE WHEN i = 19999 THEN '合計' ELSE ${text('i')} END`)).toEqual({
      ...clean,
      totals: ['合計'],
    })
    expect(await many(`CASE WHEN i > 9999 THEN ${text('i')} END`)).toBeUndefined()
  })

  it('of which one begins with a tab, wherever it stands', async () => {
    for (const at of [0, 2999]) {
      const select = `CASE WHEN i = ${at} THEN chr(9) || 'B' ELSE printf('B%04d', i) END AS id FROM range(3000) t(i)`
      expect(await looked(select, 'FORMAT parquet, ROW_GROUP_SIZE 2048')).toBeUndefined()
    }
  })

  it('of which too many look like sums are read one by one', async () => {
    const some = (count: number) => looked(`printf('%04d計', i) AS id FROM range(${count}) t(i)`)
    expect(await some(1999)).toMatchObject({ ordered: true, rounded: 0, totals: { length: 1999 } })
    expect(await some(2000)).toBeUndefined()
  })

  it('may be none', async () => {
    expect(await looked(`'B' AS id FROM range(0)`)).toEqual(clean)
    expect(await looked(`1 AS id FROM range(0)`)).toEqual(clean)
  })
})
