import { unreachable } from '../quantity/hojokin-error'
import { combinationRulesUndocumented, programmes, purposes, stacking } from '../../rules'
import type { Assessment } from '../readings/assessment'
import { interview } from '../readings/interview'
import { type ScreenClass, screenClass } from '../readings/screen'
import { standing } from '../readings/standing'
import { amountWords } from '../readings/words'
import { text, type Language, type Text } from '../rule/text'
import type { Profile } from '../rule/vocabulary'
import type { Wish } from '../rule/wish'
import { sharesText, type Telling } from './assessment-text'
import { callText } from './call-text'
import { ineligibleLines, whyNot } from './ineligible-text'
import { withoutIds } from './plain'
import { fieldIn, measureOf } from './screened'
import { twoColumns } from './two-columns'

const headings: readonly (readonly [ScreenClass, Text])[] = [
  ['exact', text('金額が決まる支援', 'Certain amounts')],
  [
    'upTo',
    text(
      '条件に合い、上限が分かる支援（審査のうえ、額を決めるのは交付者）',
      'Ceilings (the authority decides the amount)',
    ),
  ],
  ['range', text('条件に合い、幅で分かる支援', 'Ranges')],
  [
    'undocumented',
    text('条件に合い、額は公募要領で決まる支援', 'Eligible on the documented conditions; no amount documented'),
  ],
  ['undetermined', text('答えしだいの支援', 'Undetermined')],
  ['ineligible', text('対象外', 'Not eligible')],
  ['noApplicants', text('申請の対象ではないもの', 'Not something one applies for')],
]

function remark(assessment: Assessment, { language, day }: Telling): string {
  const ja = language === 'ja'
  const measure = measureOf(assessment)
  switch (assessment.status) {
    case 'eligible':
      return [
        callText(measure, day, language),
        ...(assessment.amount.kind === 'undocumented'
          ? []
          : [amountWords(assessment.amount)[language], sharesText(measure, assessment, language)]),
      ]
        .filter(Boolean)
        .join(ja ? ' ／ ' : ' / ')
    case 'ineligible':
      return whyNot(measure, assessment, language)
    case 'undetermined':
      return [
        // Whoever answers the questions of a call that is over should know first.
        standing(measure, day).status === 'closed' ? callText(measure, day, language) : '',
        assessment.missing.length === 0
          ? ja
            ? 'まだ分かりません'
            : 'not known yet'
          : `${ja ? '質問' : 'ask'}: ${assessment.missing.map((id) => (fieldIn(measure, id)?.label ?? text(id, id))[language]).join(ja ? '、' : ', ')}`,
      ]
        .filter(Boolean)
        .join(ja ? ' ／ ' : ' / ')
    case 'noApplicants':
      return measure.institution?.[language] ?? ''
    default:
      return unreachable('status', assessment)
  }
}

function stackingLines(assessments: readonly Assessment[], language: Language): string[] {
  const eligible = new Set<string>(
    assessments.filter((assessment) => assessment.status === 'eligible').map((assessment) => assessment.measure),
  )
  if (eligible.size < 2) return []
  const known = stacking.filter((rule) => rule.measures.every((id) => eligible.has(id)))
  if (known.length === 0) return []
  return [
    '',
    language === 'ja' ? '■ 併用' : '■ Combining',
    ...known.map((rule) => `  - ${rule.note[language]}`),
    `  ${combinationRulesUndocumented[language]}`,
  ]
}

// A list longer than this has been shortened somewhere, so the way to the whole of it is shown.
const MANY = 10

const questions = interview({ programmes, purposes })

/** The question whose answer would settle most, where it is about one of these. */
export function nextLines(
  assessments: readonly Assessment[],
  profile: Profile,
  { language, day }: Telling,
  wishes: readonly Wish[] = [],
): string[] {
  const shown = new Set(assessments.map((assessment) => assessment.measure))
  const next = questions.next(profile, { date: day, wishes })
  if (next === undefined || !shown.has(next.measure)) return []
  return ['', `${language === 'ja' ? '次の質問' : 'Next question'}: ${next.field.question[language]}`]
}

/** Lays out a screening: certain first, nothing dropped; `all` spells out every row. */
export function screenLines(
  assessments: readonly Assessment[],
  profile: Profile,
  telling: Telling,
  all = false,
): string[] {
  const { language, verbose = false } = telling
  if (assessments.length === 0)
    return [
      language === 'ja'
        ? '  この条件に当たる支援はありません。条件を減らすか、hojokin ask で何のためかから探してください。'
        : '  No measure fits these conditions; give fewer, or look by what it is for with hojokin ask.',
    ]
  const lines: string[] = []
  for (const [kind, heading] of headings) {
    const some = assessments.filter((assessment) => screenClass(assessment) === kind)
    if (some.length === 0) continue
    lines.push(...(lines.length > 0 ? [''] : []), `■ ${heading[language]} (${String(some.length)})`)
    if (kind === 'ineligible' && !all) lines.push(...ineligibleLines(some, profile, language))
    else if (kind === 'noApplicants' && !all)
      lines.push(
        language === 'ja'
          ? '  出資・委託など、決まった機関への支払いです。'
          : '  Equity, commissions and the like, paid to named institutions.',
      )
    else {
      const shown = all || some.length <= MANY ? some : some.slice(0, MANY)
      lines.push(
        ...twoColumns(
          shown.map((one) => ({
            name: measureOf(one).name[language],
            remark: remark(one, telling),
            whole: one.status === 'eligible',
          })),
        ),
        ...(shown.length < some.length
          ? [
              language === 'ja'
                ? `  ほか${String(some.length - shown.length)}件`
                : `  and ${String(some.length - shown.length)} more`,
            ]
          : []),
      )
    }
  }
  if (!all && assessments.length > MANY)
    lines.push(
      '',
      language === 'ja'
        ? '（--all で、すべての支援と理由を一件ずつ表示します）'
        : '(--all lists every measure with its reason)',
    )
  const told = [...lines, ...stackingLines(assessments, language)]
  return verbose ? told : told.map(withoutIds)
}
