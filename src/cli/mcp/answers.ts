import { unreachable } from '../../quantity/hojokin-error'
import { derivations, measures as typed, vocabulary } from '../../../rules'
import { toJson } from '../../quantity/json'
import type { Assessment } from '../../readings/assessment'
import { deriveFacts } from '../../readings/derive'
import { bases } from '../../readings/citation'
import { evaluate } from '../../readings/evaluate'
import { standing } from '../../readings/standing'
import { amountWords, reasonWords } from '../../readings/words'
import { inBoth } from '../../rule/print'
import { parseProfile } from '../../rule/profile'
import type { Measure } from '../../rule/programme'
import { text, type Text } from '../../rule/text'
import type { Profile } from '../../rule/vocabulary'
import { basisWords } from '../basis-words'
import { dayWords } from '../call-text'
import { CliError } from '../cli-error'
import { outcomeWords } from '../outcome-words'

const measures: readonly Measure[] = Object.values<Measure>(typed)

/** Reads facts as an assistant passes them on, or says what is wrong with them. */
export function factsOf(written: unknown): Profile {
  const parsed = parseProfile(vocabulary, written)
  if (parsed.ok) return deriveFacts(derivations, parsed.profile)
  const list = (language: 'ja' | 'en'): string => parsed.issues.map(({ message }) => message[language]).join(' ')
  throw new CliError({ ja: list('ja'), en: list('en') })
}

/** What a measure asks of these facts. */
export const ownFacts = (measure: Measure, profile: Profile): Profile =>
  Object.fromEntries(Object.entries(profile).filter(([id]) => Object.hasOwn(measure.fields, id)))

/** The day on which a person last compared the measure with its sources. */
export const checkedOn = (all: readonly Measure[] = measures): string =>
  all
    .flatMap(({ sources }) => Object.values(sources))
    .reduce((last, source) => (source.checkedOn > last ? source.checkedOn : last), '')

/** What a figure of the measure is: an amount that is due, or one that nobody has promised. */
export const awardWords = ({ award }: Measure): Text =>
  award === 'ceiling'
    ? text(
        '金額は上限です。採択や交付が決まったわけではなく、審査のうえ交付者が額を決めます。',
        'Any figure is a ceiling. This is no award: the authority selects and decides the amount.',
      )
    : text('条件に合えば、この額です。', 'Whoever meets the conditions gets this amount.')

/** Words to pass on, in which a ceiling is never a promise. */
export function wordsOf(measure: Measure, assessment: Assessment): Text {
  return inBoth((language) => {
    const ja = language === 'ja'
    const lead = `${measure.name[language]}: ${outcomeWords(measure, assessment)[language]}`
    switch (assessment.status) {
      case 'eligible':
        return ja
          ? `${lead}。${amountWords(assessment.amount).ja}。${measure.award === 'ceiling' ? awardWords(measure).ja : ''}`
          : `${lead}. ${amountWords(assessment.amount).en}. ${measure.award === 'ceiling' ? awardWords(measure).en : ''}`
      case 'ineligible':
        return `${lead}${ja ? '。' : '. '}${assessment.reasons.map((reason) => reasonWords(measure, reason)[language]).join(ja ? '、' : '; ')}`
      case 'undetermined':
        return assessment.missing.length > 0
          ? `${lead}${ja ? '。まだ聞いていないこと：' : '. Not yet asked: '}${assessment.missing.map((id) => measure.fields[id]?.label[language] ?? id).join(ja ? '、' : ', ')}`
          : ja
            ? `${lead}。資料に${assessment.knownUntil ? dayWords(assessment.knownUntil.until, language) : ''}より後のことがなく、まだ分かりません。`
            : `${lead}. The sources say nothing past ${assessment.knownUntil?.until ?? ''}: not known yet.`
      case 'noApplicants':
        return lead
      default:
        return unreachable('status', assessment)
    }
  })
}

const unofficial: Text = text(
  '公表された資料からの非公式の見積もりで、交付を約束するものではありません。',
  'An estimate from published documents by an unofficial library; no promise of payment.',
)

/** What an answer of a measure stands on, so that it can be checked and is not taken for more than it is. */
export function groundsOf(measure: Measure, assessment: Assessment, day: string): Record<string, unknown> {
  return {
    sources: assessment.sources.filter(({ used }) => used).map((source) => toJson(source)),
    basis: assessment.basis,
    basisWords: basisWords[assessment.basis],
    conditions: assessment.conditions,
    award: measure.award,
    awardWords: awardWords(measure),
    call: toJson(standing(measure, day)),
    trueFor: { day, checkedOn: checkedOn([measure]) },
    unofficial,
  }
}

/** The same of an answer about several measures, or none: the weakest basis, and each source once. */
export function groundsOfAll(all: readonly Measure[], day: string): Record<string, unknown> {
  const each = all.map((measure) => evaluate(measure, {}))
  const [main] = measures
  const cited = each.length > 0 ? each : [evaluate(main!, {})]
  const sources = new Map(
    cited.flatMap((one) => one.sources.filter(({ used }) => used).map((source) => [source.title.ja, source] as const)),
  )
  const weakest = cited.reduce(
    (last, { basis }) => (bases.indexOf(basis) > bases.indexOf(last) ? basis : last),
    cited[0]!.basis,
  )
  return {
    sources: [...sources.values()].map((source) => toJson(source)),
    basis: weakest,
    basisWords: basisWords[weakest],
    conditions: [
      text(
        '支援ごとに、自分で確かめる条件があります。evaluate の conditions で示します。',
        'Each measure has conditions to check oneself; evaluate lists them as conditions.',
      ),
    ],
    trueFor: { day, checkedOn: checkedOn(all.length > 0 ? all : undefined) },
    unofficial,
  }
}

/** An assessment as an assistant gets it: the answer, words to pass on, and everything that it stands on. */
export function groundedAnswer(measure: Measure, assessment: Assessment, day: string): Record<string, unknown> {
  return {
    ...(toJson(assessment) as unknown as Record<string, unknown>),
    words: wordsOf(measure, assessment),
    ...groundsOf(measure, assessment, day),
  }
}
