import { UNKNOWN } from '../quantity/scaled'
import type { Measure } from '../rule/programme'
import type { FactOf, Vocabulary } from '../rule/vocabulary'
import {
  type Coded,
  codeAt,
  codedColumn,
  type Column,
  type Columns,
  factAt,
  type Numbers,
  scaledColumn,
} from './batch/columns'
import { priceRow } from './batch/judge'
import { lookUpSlot, runLookUp } from './batch/look-up'
import { type BatchResult, emptyResult, statusCode } from './batch/result'
import { compiled } from '../kernel/compiled'
import type { Kernel } from '../kernel/kernel'
import type { Facts } from '../kernel/slots'

export { reasons, statuses } from './batch/result'
export type { BatchResult } from './batch/result'
export type { Column, Columns } from './batch/columns'

/** A fact that a batch takes as a column, and how whole numbers stand for it. */
export interface BatchField<Fact extends string = string> {
  readonly id: Fact
  readonly kind: 'choice' | 'boolean' | 'month' | 'number' | 'date'
  /** Options by their code; empty for months and numbers. */
  readonly options: readonly string[]
  /** Whole numbers count units of 10^-decimals. */
  readonly decimals: number
}
export interface Batch<Fact extends string = string> {
  readonly fields: readonly BatchField<Fact>[]
  run(columns: { readonly [Id in Fact]?: Column }): BatchResult
}

const lengthOf = (column: Column): number => ('codes' in column ? column.codes.length : column.length)

function rowCount(kernel: Kernel, columns: Columns): number {
  const known = kernel.slots.map(({ field }) => field.id)
  const strange = Object.keys(columns).find((id) => !known.includes(id))
  if (strange !== undefined)
    throw new RangeError(`no column '${strange}'; give ${known.join(', ')}. 「${strange}」という列はありません。`)
  const lengths = Object.values(columns).map(lengthOf)
  if (lengths.some((length) => length !== lengths[0]))
    throw new RangeError(`columns differ in length: ${lengths.join(', ')}. 列の長さが違います。`)
  return lengths[0] ?? 0
}

type Read = (row: number) => number

function runBatch(measure: Measure, kernel: Kernel, quantitySlot: number, columns: Columns): BatchResult {
  const result = emptyResult(rowCount(kernel, columns), kernel.ranged)
  const { rows, totals } = result
  if (!measure.applicants) {
    result.status.fill(statusCode.noApplicants)
    result.yen.fill(NaN)
    result.min.fill(NaN)
    result.max.fill(NaN)
    totals.noApplicants = rows
    return result
  }
  const columnOf = kernel.slots.map((slot): Coded | Numbers | undefined => {
    const column = columns[slot.field.id]
    return column === undefined
      ? undefined
      : slot.codes === undefined
        ? scaledColumn(slot, column)
        : codedColumn(slot, column)
  })
  const readers = columnOf.map((column): Read =>
    column === undefined
      ? () => UNKNOWN
      : 'facts' in column
        ? (row) => codeAt(column, row)
        : (row) => factAt(column, row),
  )
  const facts: Facts = readers.map(() => UNKNOWN)
  const price = (row: number): void => {
    for (let at = 0; at < readers.length; at++) facts[at] = readers[at]!(row)
    priceRow(kernel, facts, result, row)
  }
  const quantities = columnOf[quantitySlot]
  const coded = columnOf.flatMap((column, at) => (column !== undefined && 'facts' in column ? [{ column, at }] : []))
  if (quantities !== undefined && !('facts' in quantities) && coded.length === kernel.slots.length - 1) {
    const [first, second] = coded
    const factsFor = (a: number, b: number): Facts => {
      facts[quantitySlot] = 1
      facts[first!.at] = a
      if (second) facts[second.at] = b
      return facts
    }
    if (runLookUp(kernel, { first: first!.column, second: second?.column, quantities }, result, factsFor, price))
      return result
  }
  for (let row = 0; row < rows; row++) price(row)
  return result
}

/**
 * Folds a measure once into a kernel over columns: yen, status and reason of every row, and exact totals. A row is what evaluate
 * says of it. What cannot be read is flagged, a column that is not given is missing in every row.
 * @throws RangeError for a column that the measure does not ask for, or columns of different lengths
 * @example compileBatch(measures['electricity-discount']).run({ electricitySupply: ['highVoltage'], usageMonth: ['2026-01'], electricityUsage: ['50'] }).yen[0] //=> 115
 */
export function compileBatch<F extends Vocabulary>(measure: Measure<F>): Batch<FactOf<F>>
export function compileBatch(measure: Measure): Batch {
  const { kernel } = compiled(measure)
  const quantitySlot = lookUpSlot(measure, kernel)
  return {
    fields: kernel.slots.map(({ field, names, decimals }) => ({
      id: field.id,
      kind: field.kind,
      options: field.kind === 'month' ? [] : names,
      decimals,
    })),
    run: (columns) => runBatch(measure, kernel, quantitySlot, columns as Columns),
  }
}
