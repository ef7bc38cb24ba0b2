import type { Assessment } from '../readings/assessment'
import { counterfactual } from '../readings/counterfactual'
import { amountWords, changeWords, reasonWords, statusWords } from '../readings/words'
import { quantityText } from '../rule/print'
import type { Measure } from '../rule/programme'
import type { Language } from '../rule/text'
import type { Profile } from '../rule/vocabulary'

/** Who pays how much, where more than one does. */
export function sharesText(measure: Measure, assessment: Assessment, language: Language): string {
  if (assessment.status !== 'eligible' || !('shares' in assessment.amount) || measure.payers.length < 2) return ''
  const { shares } = assessment.amount
  return measure.payers
    .map((payer) => `${payer.name[language]} ${quantityText(String(shares[payer.id]), 'yen')[language]}`)
    .join(language === 'ja' ? '・' : ', ')
}

function workingLines(assessment: Assessment & { status: 'eligible' }, language: Language): string[] {
  return (assessment.trace ?? []).flatMap((step) => [
    `  ${step.text[language]} = ${step.value
      .split('–')
      .map((value) => quantityText(value, step.unit)[language])
      .join('–')}`,
    ...step.sources.map(
      (source) => `      ${source.parameter[language]}: ${source.title[language]}, ${source.at}「${source.printed}」`,
    ),
  ])
}

/** The nearest changes that would make an ineligible applicant eligible; `decidable` keeps those that the applicant can decide. */
export function changeLines(measure: Measure, profile: Profile, language: Language, decidable = false): string[] {
  const alternatives = (counterfactual(measure, profile)?.alternatives ?? []).filter(
    (changes) => !decidable || changes.every((change) => change.changeable),
  )
  if (alternatives.length === 0) return []
  const heading = language === 'ja' ? '対象になる一番近い変更' : 'nearest change that would qualify'
  return [
    `${heading}:`,
    ...alternatives.map(
      (changes) =>
        `  - ${changes.map((change) => changeWords(measure, change)[language]).join(language === 'ja' ? ' と ' : ' and ')}`,
    ),
  ]
}

/** Tells a person the outcome of one measure: amount with its working, or reasons, or what to ask. */
export function assessmentLines(
  measure: Measure,
  assessment: Assessment,
  profile: Profile,
  language: Language,
): string[] {
  const ja = language === 'ja'
  const lines = [`${measure.name[language]}: ${statusWords(assessment.status)[language]}`]
  if (assessment.status === 'noApplicants')
    lines.push(`  ${ja ? '支払先' : 'paid to'}: ${measure.institution?.[language] ?? ''}`)
  if (assessment.status === 'eligible') {
    lines.push(`  ${amountWords(assessment.amount)[language]}`)
    const shares = sharesText(measure, assessment, language)
    if (shares) lines.push(`  ${shares}`)
    if (assessment.trace?.length) lines.push(ja ? '計算:' : 'working:', ...workingLines(assessment, language))
  }
  if (assessment.status === 'ineligible')
    lines.push(
      ja ? '理由:' : 'why:',
      ...assessment.reasons.map((reason) => `  - ${reasonWords(measure, reason)[language]}`),
      ...changeLines(measure, profile, language),
    )
  if (assessment.status === 'undetermined') {
    lines.push(
      `  ${ja ? '対象なら' : 'if eligible'}: ${amountWords(assessment.amount)[language]}`,
      ja ? '聞きたいこと（答えが一番絞れる順）:' : 'to be asked, most decisive first:',
      ...assessment.missing.map((id) => `  - ${id}: ${measure.fields[id]!.question[language]}`),
    )
  }
  for (const issue of assessment.issues ?? []) lines.push(`  ! ${issue.message[language]}`)
  if (assessment.status !== 'noApplicants' && assessment.assumptions.length > 0)
    lines.push(
      ja ? '前提:' : 'assumptions:',
      ...assessment.assumptions.map((assumption) => `  - ${assumption[language]}`),
    )
  const [main] = Object.values(measure.sources)
  return [...lines, `${ja ? '出典' : 'source'}: ${main!.title[language]}, ${measure.at}`]
}
