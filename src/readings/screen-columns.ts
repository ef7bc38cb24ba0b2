import { compiled } from '../kernel/compiled'
import type { Slot } from '../kernel/slots'
import type { Measure, Programme } from '../rule/programme'
import { MANY } from './batch/fused/run'
import { type Column, type Columns, lengthOf } from './batch/column'
import { encoded } from './batch/encoded'
import { pricing } from './batch/pricing'
import { emptyResult, type Totals } from './batch/result'
import { shaped, type Shaped } from './batch/shape'
import { forScreening } from './purpose'
import { refuse } from './refuse'

/** How many applicants a measure has in each status, and what it would pay them in all. */
export interface MeasureCount extends Readonly<Totals> {
  /** The id of the measure. */
  readonly measure: string
  /** False where the document does not let anyone compute the amount; its sums are then 0 and say nothing. */
  readonly computed: boolean
}
/** The measures of a programme and its budget. */
export interface ProgrammeCount {
  /** The id of the programme. */
  readonly programme: string
  /** Its budget, in whole yen. */
  readonly budget: bigint
  /** Σ of the lowest amounts of its measures, in whole yen; somebody eligible for several is counted in each. */
  readonly min: bigint
  /** Σ of the highest amounts, in whole yen. */
  readonly max: bigint
  /**
   * `exceeds`: what is certain is above the budget; `mayExceed`: the upper sums are; `unknown`: somebody is eligible for an amount
   * that is not documented, or could not be judged; `within`: none of these.
   */
  readonly against: 'within' | 'mayExceed' | 'exceeds' | 'unknown'
  /** The same by measure. */
  readonly measures: readonly MeasureCount[]
}
/** What a budget would pay a population. */
export interface ColumnsScreened {
  /** How many applicants there are. */
  readonly rows: number
  /** One for each programme. */
  readonly programmes: readonly ProgrammeCount[]
}

interface Population {
  readonly rows: number
  readonly columns: ReadonlyMap<string, Shaped>
}

/** The columns by fact, checked and read once for all measures. */
function populationOf(measures: readonly Measure[], columns: Columns): Population {
  if (typeof columns !== 'object' || columns === null || Array.isArray(columns))
    refuse('列は { 項目: 列 } の形で渡してください。', 'columns are given as { fact: column }.')
  // Where measures of two vocabularies take a fact more and less finely, it is read as finely as any of them takes it.
  const slots = new Map<string, Slot>()
  for (const measure of measures)
    for (const slot of compiled(measure).kernel.slots) {
      const known = slots.get(slot.field.id)
      if (known === undefined || known.decimals < slot.decimals) slots.set(slot.field.id, slot)
    }
  const read = new Map<string, Shaped>()
  for (const [id, column] of Object.entries(columns) as [string, Column | undefined][]) {
    const slot = slots.get(id)
    if (slot === undefined) return refuse(`どの支援措置も「${id}」を使いません。`, `no measure asks for '${id}'.`)
    if (column !== undefined) read.set(id, encoded(slot, shaped(slot, column)))
  }
  const [first, ...rest] = [...read].map(([id, column]) => ({ id, length: lengthOf(column) }))
  const other = rest.find(({ length }) => length !== first!.length)
  if (first !== undefined && other !== undefined) {
    const words = [first, other].map(({ id, length }) => `${id} ${length}`)
    refuse(`列の長さが違います（${words.join('、')}）。`, `columns differ in length: ${words.join(', ')}.`)
  }
  return { rows: first?.length ?? 0, columns: read }
}

function count(measure: Measure, { rows, columns }: Population): MeasureCount {
  const { kernel } = compiled(measure)
  const computed = measure.amount.kind !== 'undocumented'
  if (!measure.applicants) return { measure: measure.id, computed, ...emptyResult(0, false).totals, noApplicants: rows }
  const bySlot = kernel.slots.map(({ field }) => columns.get(field.id))
  const { span, price } = pricing(measure, kernel, bySlot, rows >= MANY)
  const result = emptyResult(Math.min(rows, span), kernel.ranged)
  for (let from = 0; from < rows; from += span) {
    price(from, Math.min(rows, from + span), result, 0)
    result.large.clear()
  }
  return { measure: measure.id, computed, ...result.totals }
}

function against(
  budget: bigint,
  min: bigint,
  max: bigint,
  measures: readonly MeasureCount[],
): ProgrammeCount['against'] {
  if (min > budget) return 'exceeds'
  if (max > budget) return 'mayExceed'
  const open = measures.some(({ computed, eligible, undetermined }) => undetermined > 0 || (!computed && eligible > 0))
  return open ? 'unknown' : 'within'
}

/**
 * Screens a population in columns for every measure: how many are eligible, ineligible or not to be judged, what they would be paid in
 * all, and how that compares with the programme's budget. Each measure is screened for its own purpose, as `screen` does.
 * @throws UsageError for a column that no measure asks for or whose shape is not known, or columns of different lengths
 * @example screenColumns(programmes, { applicantType: ['household', 'company'], prefecture: ['tokyo', null] }).programmes[0].measures[0].undetermined
 */
export function screenColumns(programmes: readonly Programme[], columns: Columns): ColumnsScreened {
  const chosen = programmes.map((programme) => ({ programme, measures: programme.measures.map(forScreening) }))
  const population = populationOf(
    chosen.flatMap(({ measures }) => measures),
    columns,
  )
  return {
    rows: population.rows,
    programmes: chosen.map(({ programme: { id, budget }, measures }) => {
      const counts = measures.map((measure) => count(measure, population))
      const min = counts.reduce((sum, one) => sum + one.min, 0n)
      const max = counts.reduce((sum, one) => sum + one.max, 0n)
      return {
        programme: id,
        budget: budget.yen,
        min,
        max,
        against: against(budget.yen, min, max, counts),
        measures: counts,
      }
    }),
  }
}
