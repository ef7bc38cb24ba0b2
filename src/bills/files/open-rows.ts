import { refuse } from '../bills-error'
import { cellText, recordOf, type Cell } from './cells'
import { quoteField } from './csv-bytes'
import type { Source, SourceWishes } from './source'

/** A row as a database or a program gives it: values by the name of their column. */
export type BillRow = Readonly<Record<string, Cell>>

const isRow = (value: unknown): value is BillRow =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !ArrayBuffer.isView(value) &&
  !(value instanceof Date)

const noRow = (at: number): never =>
  refuse(
    `${at}番目の行が、列の名前と値のオブジェクトではありません。`,
    `The row ${at} is no object of column names and values.`,
  )

/** Rows that come one by one or in arrays; a column that only a later row has is refused, for it would be lost. */
export async function openRows(first: unknown, rest: AsyncIterator<unknown>, wishes: SourceWishes): Promise<Source> {
  const name = 'rows'
  let batch: readonly unknown[] = Array.isArray(first) ? first : [first]
  while (batch.length === 0) {
    const next = await rest.next()
    if (next.done) break
    batch = Array.isArray(next.value) ? next.value : [next.value]
  }
  const sample = batch[0]
  if (batch.length > 0 && !isRow(sample)) noRow(1)
  const headers = batch.length === 0 ? [] : Object.keys(sample as BillRow)
  const known = new Set(headers)
  const escape = wishes.escapeFormulas ?? false
  let count = 0

  function record(row: unknown): string {
    count++
    if (!isRow(row)) return noRow(count)
    for (const key of Object.keys(row))
      if (!known.has(key))
        refuse(
          `${count}番目の行に、最初の行にない列「${key}」があります。`,
          `The row ${count} has the column '${key}', which the first row has not.`,
        )
    return recordOf(
      headers.map((header) => cellText(row[header])),
      escape,
    )
  }
  return {
    name,
    size: 0,
    mode: 0o600,
    encoding: 'utf-8',
    byteOrderMark: false,
    header: headers.map(quoteField).join(','),
    headers,
    newline: '\n',
    lines: 0,
    lineByRecord: true,
    commaIsUnclear: false,
    again: false,
    async *records() {
      const write = (rows: readonly unknown[]): Buffer => Buffer.from(rows.map((row) => `${record(row)}\n`).join(''))
      if (batch.length > 0) yield write(batch)
      let waiting: unknown[] = []
      for (let next = await rest.next(); !next.done; next = await rest.next()) {
        if (Array.isArray(next.value)) waiting.push(...(next.value as unknown[]))
        else waiting.push(next.value)
        if (waiting.length >= 1000) {
          yield write(waiting)
          waiting = []
        }
      }
      if (waiting.length > 0) yield write(waiting)
    },
    notes: [],
    checkUnchanged: () => {},
    close: () => {
      void rest.return?.().catch(() => {})
    },
  }
}
