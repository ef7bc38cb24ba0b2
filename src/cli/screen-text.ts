import { unreachable } from '../quantity/hojokin-error'
import { combinationRulesUndocumented, programmes, stacking } from '../../rules'
import type { Assessment } from '../readings/assessment'
import { nextQuestion } from '../readings/question'
import { type ScreenClass, screenClass } from '../readings/screen'
import { amountWords, reasonWords } from '../readings/words'
import { fieldOf } from '../rule/lookup'
import type { Measure } from '../rule/programme'
import type { Language, Text } from '../rule/text'
import type { Profile } from '../rule/vocabulary'
import { changeLines, sharesText } from './assessment-text'
import { findMeasure } from './find'
import { table } from './table'

const headings: readonly (readonly [ScreenClass, Text])[] = [
  ['exact', { ja: '金額が決まる支援', en: 'Certain amounts' }],
  ['upTo', { ja: '上限が分かる支援（金額を決めるのは交付者）', en: 'Ceilings (the authority decides the amount)' }],
  ['range', { ja: '幅で分かる支援', en: 'Ranges' }],
  [
    'undocumented',
    { ja: '対象になりうるが、金額が資料にない支援', en: 'Eligible on the documented conditions; no amount documented' },
  ],
  ['undetermined', { ja: '確認が要る支援', en: 'Undetermined' }],
  ['ineligible', { ja: '対象外', en: 'Not eligible' }],
  ['noApplicants', { ja: '申請の対象ではないもの', en: 'Not something one applies for' }],
]

function remark(measure: Measure, assessment: Assessment, language: Language): string {
  switch (assessment.status) {
    case 'eligible':
      return assessment.amount.kind === 'undocumented'
        ? ''
        : [amountWords(assessment.amount)[language], sharesText(measure, assessment, language)]
            .filter(Boolean)
            .join(language === 'ja' ? ' ／ ' : ' / ')
    case 'ineligible':
      return assessment.reasons
        .map((reason) => reasonWords(measure, reason)[language])
        .join(language === 'ja' ? '、' : '; ')
    case 'undetermined':
      return `${language === 'ja' ? '質問' : 'ask'}: ${assessment.missing.map((id) => fieldOf(measure, id).label[language]).join(language === 'ja' ? '、' : ', ')}`
    case 'noApplicants':
      return measure.institution?.[language] ?? ''
    default:
      return unreachable('status', assessment)
  }
}

function stackingLines(assessments: readonly Assessment[], language: Language): string[] {
  const eligible = new Set(
    assessments.filter((assessment) => assessment.status === 'eligible').map((assessment) => assessment.measure),
  )
  if (eligible.size < 2) return []
  const known = stacking.filter((rule) => rule.measures.every((id) => eligible.has(id)))
  return [
    '',
    language === 'ja' ? '■ 併用' : '■ Combining',
    ...known.map((rule) => `  - ${rule.note[language]}`),
    `  ${combinationRulesUndocumented[language]}`,
  ]
}

// More measures than this with one fact in the way are one line, not a page of them.
const FEW = 5
// A list longer than this has been shortened somewhere, so the way to the whole of it is shown.
const MANY = 10

/** What is not for this applicant: the near misses with what would change them, and the rest counted by the fact in the way. */
function ineligibleLines(some: readonly Assessment[], profile: Profile, language: Language): string[] {
  const byField = new Map<string, Assessment[]>()
  for (const assessment of some) {
    const [first] = assessment.status === 'ineligible' ? assessment.reasons : []
    const key = first === undefined ? '' : first.kind === 'noRow' ? first.parameter : first.field
    byField.set(key, [...(byField.get(key) ?? []), assessment])
  }
  const groups = [...byField.values()].sort((a, b) => a.length - b.length)
  const near = groups.filter((group) => group.length <= FEW).flat()
  const lines = near.flatMap((assessment) => {
    const measure = findMeasure(assessment.measure)
    return [
      `  ${measure.name[language]}: ${remark(measure, assessment, language)}`,
      ...changeLines(measure, profile, language, true).map((line) => `    ${line}`),
    ]
  })
  const counted = groups
    .filter((group) => group.length > FEW)
    .map((group) => {
      const [one] = group
      const measure = findMeasure(one!.measure)
      const [reason] = one!.status === 'ineligible' ? one!.reasons : []
      const label =
        reason?.kind === 'noRow' ? measure.parameters[reason.parameter]!.label : fieldOf(measure, reason!.field).label
      return language === 'ja'
        ? `  ${label.ja}が合わない支援：${group.length}件`
        : `  ${group.length} for another ${label.en.toLowerCase()}`
    })
  return [...lines, ...counted]
}

/** Lays out a screening: certain first, nothing dropped, and the next best question at the end; `all` spells out every row. */
export function screenLines(
  assessments: readonly Assessment[],
  profile: Profile,
  language: Language,
  all = false,
): string[] {
  const lines: string[] = []
  for (const [kind, heading] of headings) {
    const some = assessments.filter((assessment) => screenClass(assessment) === kind)
    if (some.length === 0) continue
    lines.push(...(lines.length > 0 ? [''] : []), `■ ${heading[language]} (${some.length})`)
    if (kind === 'ineligible' && !all) lines.push(...ineligibleLines(some, profile, language))
    else if (kind === 'noApplicants' && !all)
      lines.push(
        language === 'ja'
          ? '  出資・委託など、決まった機関への支払いです。'
          : '  Equity, commissions and the like, paid to named institutions.',
      )
    else
      lines.push(
        ...table(
          some.map((assessment) => {
            const measure = findMeasure(assessment.measure)
            return ['', measure.name[language], remark(measure, assessment, language)]
          }),
        ),
      )
  }
  if (!all && assessments.length > MANY)
    lines.push(
      '',
      language === 'ja'
        ? '（--all で、すべての支援と理由を一件ずつ表示します）'
        : '(--all lists every measure with its reason)',
    )
  lines.push(...stackingLines(assessments, language))
  const shown = new Set(assessments.map((assessment) => assessment.programme))
  const next = nextQuestion(
    programmes.filter((programme) => shown.has(programme.id)),
    profile,
  )
  if (next)
    lines.push(
      '',
      `${language === 'ja' ? '次に答えると一番はかどる質問' : 'Next best question'}: ${next.field.question[language]} (${next.field.id})`,
    )
  return lines
}
