import type { Measure } from '../rule/programme'
import { toRows, type UnitRow } from './unit-table'

/** A figure for one case that was added, taken away or changed; exact texts, in the parameter's unit. */
export interface FigureChange {
  /** The parameter that holds it. */
  readonly parameter: string
  /** The option or month of each fact that the figure depends on. */
  readonly when: Readonly<Record<string, string>>
  /** Absent where the figure is new. */
  readonly before?: string
  /** Absent where it is gone. */
  readonly after?: string
  /** The unit of its figures: yen, ratio, yen/kWh … */
  readonly unit: string
}
/** What changed in one measure. */
export interface MeasureChange {
  /** The id of the measure. */
  readonly measure: string
  /** Its figures that differ. */
  readonly figures: readonly FigureChange[]
  /** The parts of the rule that say something else: its conditions, formula, payers, award or kind. */
  readonly parts: readonly ('eligibility' | 'purpose' | 'amount' | 'payers' | 'award' | 'mechanism')[]
  /** True where words, sources or calls changed and no answer can. */
  readonly wordsOnly: boolean
}
/** What changed between two sets of rules. */
export interface RuleDiff {
  /** Measures that are new, by id. */
  readonly added: readonly string[]
  /** Measures that are gone, by id. */
  readonly removed: readonly string[]
  /** Measures of both that differ. */
  readonly changed: readonly MeasureChange[]
}

const parts = ['eligibility', 'purpose', 'amount', 'payers', 'award', 'mechanism'] as const
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The value of a row: a range as its two ends. */
const valueOf = ({ atLeast, atMost }: UnitRow): string => (atLeast === atMost ? atLeast : `${atLeast}–${atMost}`)

function byCase(measure: Measure): Map<string, UnitRow> {
  const sorted = (when: UnitRow['when']): [string, string][] => Object.entries(when).sort()
  return new Map(toRows(measure).map((row) => [JSON.stringify([row.parameter, sorted(row.when)]), row]))
}

function figureChanges(before: Measure, after: Measure): FigureChange[] {
  const [old, now] = [byCase(before), byCase(after)]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key): FigureChange[] => {
    const [a, b] = [old.get(key), now.get(key)]
    const { parameter, when, unit } = (b ?? a)!
    if (a && b && valueOf(a) === valueOf(b) && a.unit === b.unit) return []
    return [{ parameter, when, unit, ...(a && { before: valueOf(a) }), ...(b && { after: valueOf(b) }) }]
  })
}

function measureChange(before: Measure, after: Measure): MeasureChange[] {
  if (same(before, after)) return []
  const figures = figureChanges(before, after)
  const changed = parts.filter((part) => !same(before[part], after[part]))
  return [{ measure: after.id, figures, parts: changed, wordsOnly: figures.length === 0 && changed.length === 0 }]
}

/**
 * Compares two sets of rules, measure by measure: figures case by case, and the parts of a rule that say something else.
 * @example diffRules([measures['electricity-discount']], [measures['electricity-discount']]).changed //=> []
 */
export function diffRules(before: readonly Measure[], after: readonly Measure[]): RuleDiff {
  const old = new Map(before.map((measure) => [measure.id, measure]))
  const now = new Map(after.map((measure) => [measure.id, measure]))
  return {
    added: [...now.keys()].filter((id) => !old.has(id)),
    removed: [...old.keys()].filter((id) => !now.has(id)),
    changed: [...now].flatMap(([id, measure]) => (old.has(id) ? measureChange(old.get(id)!, measure) : [])),
  }
}
