import { isDate } from '../quantity/date'
import { UsageError } from '../quantity/hojokin-error'
import { type Json, toJson } from '../quantity/json'
import type { Measure } from '../rule/programme'
import { rulesetOf } from '../rule/ruleset'
import { text, type Text } from '../rule/text'
import type { Profile, ProfileOf, Vocabulary } from '../rule/vocabulary'
import type { Assessment } from './assessment'
import { diffRules, type MeasureChange } from './diff'
import { evaluate, type EvaluateOptions } from './evaluate'

/** An answer with all that it takes to give it again, years later: plain JSON. */
export interface AnswerRecord {
  /** What the JSON is. */
  readonly kind: 'hojokin answer'
  /** The day of the answer, 'YYYY-MM-DD', as its caller says. */
  readonly on: string
  /** The facts that were asked with. */
  readonly profile: Profile
  /** The options that it was asked with. */
  readonly options?: EvaluateOptions
  /** The rule itself, figures and sources included. */
  readonly measure: Measure
  /** The answer, as toJson writes it. */
  readonly answer: Json<Assessment>
}

/** What a second look at a record shows. */
export interface Verification {
  /** The rule in the record gives the answer in the record, to the yen and the word. */
  readonly reproduced: boolean
  /** The rule in the record is the one that the answer names (`ruleset`). */
  readonly untouched: boolean
  /** What the rule in the record answers now. */
  readonly answer: Assessment
  /** Only where today's measure was given: what it answers, and how its rule differs from the record's. */
  readonly today?: {
    /** What it answers to the same facts. */
    readonly answer: Assessment
    /** How it differs from the record's rule; undefined where it does not. */
    readonly change: MeasureChange | undefined
  }
  /** The same for people, in both languages. */
  readonly words: Text
}

const plain = (value: unknown): string => JSON.stringify(sorted(JSON.parse(JSON.stringify(value))))

/** Properties in one order, so that two writings of one value are one text. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const names = Object.keys(value).sort()
  return Object.fromEntries(names.map((name) => [name, sorted(Reflect.get(value, name))]))
}

/**
 * Evaluates a measure and keeps everything that the answer rests on: facts, options and the rule itself.
 * @param on the day of the answer, 'YYYY-MM-DD'
 * @throws UsageError for a day that is none, and as evaluate does
 * @example recordAnswer(measures['electricity-discount'], { usageMonth: '2026-01' }, '2026-11-26').answer.status //=> 'undetermined'
 */
export function recordAnswer<F extends Vocabulary>(
  measure: Measure<F>,
  profile: NoInfer<ProfileOf<F>>,
  on: string,
  options?: EvaluateOptions,
): AnswerRecord
export function recordAnswer(measure: Measure, profile: Profile, on: string, options?: EvaluateOptions): AnswerRecord {
  if (!isDate(on))
    throw new UsageError('date', {
      ja: '答えた日は「2026-11-26」のように書きます。',
      en: 'The day of the answer is written like 2026-11-26.',
    })
  return {
    kind: 'hojokin answer',
    on,
    profile: toJson(profile) as Profile,
    ...(options && { options }),
    measure,
    answer: toJson(evaluate(measure, profile, options)),
  }
}

function verdict(reproduced: boolean, untouched: boolean, on: string): Text {
  if (!untouched)
    return text(
      `この記録の中のルールは、答えが示すルールと同じではありません。書き換えられた可能性があります。`,
      `The rule in this record is not the one that its answer names; one of them has been altered.`,
    )
  return reproduced
    ? text(`${on} の答えを、一円まで同じに再現しました。`, `The answer of ${on} was given again, the same to the yen.`)
    : text(
        `${on} の答えを再現できませんでした。答えか、このライブラリの計算が変わっています。`,
        `The answer of ${on} was not given again: the answer, or this library's calculation, has changed.`,
      )
}

/**
 * Gives a recorded answer again from the rule that it was given by, and says whether it is the same; with today's measure, also
 * what changed since.
 * @example verifyRecord(recordAnswer(measures['electricity-discount'], { usageMonth: '2026-01' }, '2026-11-26')).reproduced //=> true
 */
export function verifyRecord(record: AnswerRecord, today?: Measure): Verification {
  const answer = evaluate(record.measure, record.profile, record.options)
  const reproduced = plain(toJson(answer)) === plain(record.answer)
  const untouched = rulesetOf(record.measure) === record.answer.ruleset
  const change = today && diffRules([record.measure], [today]).changed[0]
  return {
    reproduced,
    untouched,
    answer,
    ...(today && { today: { answer: evaluate(today, record.profile, record.options), change } }),
    words: verdict(reproduced, untouched, record.on),
  }
}
