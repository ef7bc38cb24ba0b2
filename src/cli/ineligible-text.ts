import type { Assessment } from '../readings/assessment'
import { reasonWords } from '../readings/words'
import type { Measure } from '../rule/programme'
import { text, type Language, type Text } from '../rule/text'
import type { Profile } from '../rule/vocabulary'
import { changeLines } from './assessment-text'
import { fieldIn, measureOf } from './screened'
import { twoColumns } from './two-columns'

/** Every condition that fails, in one line. */
export const whyNot = (measure: Measure, assessment: Assessment, language: Language): string =>
  (assessment.status === 'ineligible' ? assessment.reasons : [])
    .map((reason) => reasonWords(measure, reason)[language])
    .join(language === 'ja' ? '、' : '; ')

/** The fact that stands in the way first, by its label. */
function inTheWay(assessment: Assessment): Text {
  const [reason] = assessment.status === 'ineligible' ? assessment.reasons : []
  if (reason === undefined) return text('条件', 'conditions')
  const measure = measureOf(assessment)
  if (reason.kind === 'noRow') return measure.parameters[reason.parameter]!.label
  return fieldIn(measure, reason.field)?.label ?? text('取り組むこと', 'purpose')
}

/** What is not for this applicant: what one could still change, and the rest counted by the fact in the way. */
export function ineligibleLines(some: readonly Assessment[], profile: Profile, language: Language): string[] {
  const near = some.flatMap((assessment) => {
    const decidable =
      assessment.status === 'ineligible' &&
      assessment.reasons.every(
        (reason) =>
          reason.kind !== 'noRow' &&
          reason.field !== 'plannedActivity' &&
          fieldIn(measureOf(assessment), reason.field)?.changeable === true,
      )
    const changes = decidable ? changeLines(measureOf(assessment), profile, language) : []
    return changes.length === 0 ? [] : [{ assessment, changes }]
  })
  const counts = new Map<string, number>()
  for (const assessment of some.filter((one) => near.every((other) => other.assessment !== one))) {
    const label = inTheWay(assessment)[language]
    counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  return [
    ...near.flatMap(({ assessment, changes }) => [
      ...twoColumns([
        { name: measureOf(assessment).name[language], remark: whyNot(measureOf(assessment), assessment, language) },
      ]),
      ...changes.map((line) => `    ${line}`),
    ]),
    ...[...counts]
      .sort(([, a], [, b]) => b - a)
      .map(([label, count]) =>
        language === 'ja'
          ? `  ${label}が合わない支援：${String(count)}件`
          : `  ${String(count)} for another ${label.toLowerCase()}`,
      ),
  ]
}
