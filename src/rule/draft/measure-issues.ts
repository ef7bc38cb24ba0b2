import { checkMeasure } from '../check'
import type { MeasureDraft, Source } from '../programme'
import { RuleError } from '../rule-error'
import type { Vocabulary } from '../vocabulary'
import type { DraftIssue } from './issue'
import { reportMeasure } from './mistakes'

/** The same without what every object has, so that nothing is found under 'constructor'. */
const bare = <T extends object>(data: T): T => Object.assign(Object.create(null) as T, data)

/** Every mistake of one measure: of names and units first, then of figures, periods and payers. */
export function measureIssues(
  draft: MeasureDraft,
  vocabulary: Vocabulary,
  sources: Readonly<Record<string, Source>>,
  path: DraftIssue['path'],
): DraftIssue[] {
  const own = { ...draft, parameters: bare(draft.parameters) }
  const figures: DraftIssue[] = []
  reportMeasure(own, bare(vocabulary), path, (place, problem) => {
    figures.push({ path: place, where: draft.id, problem })
  })
  const names: DraftIssue[] = []
  try {
    checkMeasure(own, bare(vocabulary), bare(sources))
  } catch (error) {
    if (error instanceof RuleError) names.push({ path, where: draft.id, problem: error.problem })
    // A month that is none stops the look at names, too; it is reported among the figures.
    else if (!(error instanceof RangeError) || figures.length === 0) throw error
  }
  // A parameter is unused where the formula that names it is wrong: one mistake, not two.
  const others = figures.filter(({ problem }) => !problem.startsWith('never uses'))
  return names.length > 0 || others.length > 0 ? [...names, ...others] : figures
}
