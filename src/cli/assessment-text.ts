import { unreachable } from '../quantity/hojokin-error'
import type { Assessment } from '../readings/assessment'
import { counterfactual } from '../readings/counterfactual'
import { amountWords, changeWords, reasonWords } from '../readings/words'
import { quantityText } from '../rule/print'
import type { Measure } from '../rule/programme'
import type { Language } from '../rule/text'
import type { Profile } from '../rule/vocabulary'
import { basisWords } from './basis-words'
import { dayWords, nextStepLines } from './call-text'
import { outcomeWords } from './outcome-words'
import { withoutIds } from './plain'

/** How an answer is told. */
export interface Telling {
  readonly language: Language
  /** The day on which it is asked: calls open and close. */
  readonly day: string
  /** Inner names too. */
  readonly verbose?: boolean
}

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

/** The nearest changes that would make an ineligible applicant eligible, of those that the applicant can decide. */
export function changeLines(measure: Measure, profile: Profile, language: Language): string[] {
  const alternatives = (counterfactual(measure, profile)?.alternatives ?? []).filter((changes) =>
    changes.every((change) => change.changeable),
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

function outcomeLines(
  measure: Measure,
  assessment: Assessment,
  profile: Profile,
  { language, verbose = false }: Telling,
): string[] {
  const ja = language === 'ja'
  switch (assessment.status) {
    case 'noApplicants':
      return [`  ${ja ? '支払先' : 'paid to'}: ${measure.institution?.[language] ?? ''}`]
    case 'eligible': {
      const shares = sharesText(measure, assessment, language)
      return [
        `  ${amountWords(assessment.amount)[language]}`,
        ...(shares ? [`  ${shares}`] : []),
        ...(assessment.trace?.length ? [ja ? '計算:' : 'working:', ...workingLines(assessment, language)] : []),
      ]
    }
    case 'ineligible':
      return [
        ja ? '理由:' : 'why:',
        ...assessment.reasons.map((reason) => `  - ${reasonWords(measure, reason)[language]}`),
        ...changeLines(measure, profile, language),
      ]
    case 'undetermined': {
      const known = assessment.knownUntil
      if (known && assessment.missing.length === 0) {
        const label = measure.parameters[known.parameter]?.label
        return [
          ja
            ? `  ${label?.ja ?? '額'}は${dayWords(known.until, language)}まで分かっています。その先はまだ分かりません。`
            : `  ${label?.en ?? 'the figure'} is known up to ${known.until}; what comes after is not known yet.`,
        ]
      }
      return [
        `  ${ja ? '対象なら' : 'if eligible'}: ${amountWords(assessment.amount)[language]}`,
        ja ? '聞きたいこと（答えが一番絞れる順）:' : 'to be asked, most decisive first:',
        ...assessment.missing.map(
          (id) => `  - ${verbose ? `${id}: ` : ''}${measure.fields[id]?.question[language] ?? id}`,
        ),
      ]
    }
    default:
      return unreachable('status', assessment)
  }
}

const listed = (heading: string, lines: readonly string[], mark: string): string[] =>
  lines.length === 0 ? [] : [heading, ...lines.map((line) => `  ${mark} ${line}`)]

/** Tells a person the outcome of one measure: amount with its working, or reasons, or what to ask; then what to do and to check. */
export function assessmentLines(
  measure: Measure,
  assessment: Assessment,
  profile: Profile,
  telling: Telling,
): string[] {
  const { language, day, verbose = false } = telling
  const ja = language === 'ja'
  const open = assessment.status === 'eligible' || assessment.status === 'undetermined'
  const lines = [
    `${measure.name[language]}: ${outcomeWords(measure, assessment)[language]}`,
    ...outcomeLines(measure, assessment, profile, telling),
    ...(open ? nextStepLines(measure, day, language) : []),
    ...(open
      ? listed(
          ja ? '自分で確かめること:' : 'to check yourself:',
          assessment.conditions.map((one) => one[language]),
          '□',
        )
      : []),
    ...(assessment.issues ?? []).map((issue) => `  ! ${issue.message[language]}`),
    ...(assessment.status === 'noApplicants'
      ? []
      : listed(
          ja ? '前提:' : 'assumptions:',
          assessment.assumptions.map((one) => one[language]),
          '-',
        )),
  ]
  const [main] = Object.values(measure.sources)
  const told = [
    ...lines,
    `${ja ? '出典' : 'source'}: ${main!.title[language]}, ${measure.at}`,
    ...(assessment.basis === 'budgetDocument'
      ? []
      : [`${ja ? '金額のよりどころ' : 'figures rest on'}: ${basisWords[assessment.basis][language]}`]),
  ]
  return verbose ? told : told.map(withoutIds)
}
