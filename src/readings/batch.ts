import { compiled } from '../kernel/compiled'
import type { Kernel } from '../kernel/kernel'
import type { Measure } from '../rule/programme'
import type { FactOf, FieldDefinition, Vocabulary } from '../rule/vocabulary'
import { type Column, type Columns, lengthOf } from './batch/column'
import { MANY } from './batch/fused/run'
import { pricing } from './batch/pricing'
import { type BatchResult, emptyResult, statusCode } from './batch/result'
import { shaped, type Shaped } from './batch/shape'
import { refuse } from './refuse'

export { fromArrow } from './batch/arrow'
export { reasons, statuses } from './batch/result'
export type { BatchResult } from './batch/result'
export type { ArrowTable, ArrowVector } from './batch/arrow-shape'
export type { CodedColumn, Column, Columns, Numbers, ScaledColumn } from './batch/column'

/** A fact that a batch takes as a column, and how whole numbers stand for it. */
export interface BatchField<Fact extends string = string> {
  /** The id of the fact. */
  readonly id: Fact
  /** What it is: 'choice', 'boolean', 'number', 'month' or 'date'. */
  readonly kind: FieldDefinition['kind']
  /** Options by their code; empty for months and numbers. */
  readonly options: readonly string[]
  /** A number may have so many decimals; where it may have any, a column of numbers says its scale. */
  readonly decimals: number
}
/** A measure made ready for columns. */
export interface Batch<Fact extends string = string> {
  /** The facts that it takes; a batch's `fact` is a place in them. */
  readonly fields: readonly BatchField<Fact>[]
  /** Answers every row; columns are as long as one another, and a fact without one is not known. */
  run(columns: { readonly [Id in Fact]?: Column }): BatchResult
}

/** The columns of a run, checked, in the order of the facts. */
function shapedColumns(
  kernel: Kernel,
  columns: Columns,
): { readonly rows: number; readonly bySlot: (Shaped | undefined)[] } {
  if (typeof columns !== 'object' || columns === null || Array.isArray(columns))
    refuse('列は { 項目: 列 } の形で渡してください。', 'columns are given as { fact: column }.')
  const known = kernel.slots.map(({ field }) => field.id)
  const strange = Object.keys(columns).find((id) => !known.includes(id))
  if (strange !== undefined)
    refuse(
      `「${strange}」という列はありません。使うのは ${known.join('、')} です。`,
      `no column '${strange}'; give ${known.join(', ')}.`,
    )
  const bySlot = kernel.slots.map((slot) => {
    const column = Object.hasOwn(columns, slot.field.id) ? columns[slot.field.id] : undefined
    return column === undefined ? undefined : shaped(slot, column)
  })
  const lengths = bySlot.flatMap((column, at) =>
    column === undefined ? [] : [{ id: known[at]!, length: lengthOf(column) }],
  )
  const other = lengths.find(({ length }) => length !== lengths[0]!.length)
  if (other !== undefined) {
    const words = [lengths[0]!, other].map(({ id, length }) => `${id} ${length}`)
    refuse(`列の長さが違います（${words.join('、')}）。`, `columns differ in length: ${words.join(', ')}.`)
  }
  return { rows: lengths[0]?.length ?? 0, bySlot }
}

function noApplicants(rows: number): BatchResult {
  const result = emptyResult(rows, false)
  result.status.fill(statusCode.noApplicants)
  result.yen.fill(NaN)
  result.totals.noApplicants = rows
  return result
}

/**
 * Folds a measure once into a kernel over columns: yen, status and reason of every row, and exact totals. A row is what evaluate
 * says of it. What cannot be read is flagged with its fact, a column that is not given is missing in every row.
 * @throws UsageError for a column that the measure does not ask for or whose shape is not known, a quantity that does not say its
 * scale, or columns of different lengths
 * @example compileBatch(measures['electricity-discount']).run({ electricitySupply: ['highVoltage'], usageMonth: ['2026-01'], electricityUsage: ['50'] }).yen[0] //=> 115
 */
export function compileBatch<F extends Vocabulary>(measure: Measure<F>): Batch<FactOf<F>>
export function compileBatch(measure: Measure): Batch {
  const { kernel } = compiled(measure)
  return {
    fields: kernel.slots.map(({ field, names, decimals }) => ({
      id: field.id,
      kind: field.kind,
      options: field.kind === 'month' ? [] : names,
      decimals,
    })),
    run: (columns) => {
      const { rows, bySlot } = shapedColumns(kernel, columns as Columns)
      if (!measure.applicants) return noApplicants(rows)
      const result = emptyResult(rows, kernel.ranged)
      const { span, price } = pricing(measure, kernel, bySlot, rows >= MANY)
      for (let from = 0; from < rows; from += span) price(from, Math.min(rows, from + span), result, from)
      return result
    },
  }
}
