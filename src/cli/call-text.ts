import { unreachable } from '../quantity/hojokin-error'
import { roundWords } from '../readings/round-words'
import { standing } from '../readings/standing'
import type { Measure } from '../rule/programme'
import type { Language } from '../rule/text'

/** A day or a month as people write it. */
export const dayWords = (day: string, language: Language): string => {
  const [year, month, date] = day.split('-').map(Number)
  if (language === 'en') return day
  return `${String(year)}年${String(month)}月${date === undefined ? '' : `${String(date)}日`}`
}

/** Whether one can apply on a day, in a few words; undefined where no call is known. */
export function callText(measure: Measure, day: string, language: Language): string | undefined {
  const { status, round } = standing(measure, day)
  if (round === undefined) return undefined
  const of = (written: string | undefined): string => (written === undefined ? '' : dayWords(written, language))
  const ja = language === 'ja'
  const which = roundWords(round)[language]
  switch (status) {
    case 'open':
      return ja
        ? `受付中（${which}${round.closes ? `、${of(round.closes)}まで` : ''}）`
        : `open (${which}${round.closes ? `, until ${of(round.closes)}` : ''})`
    case 'upcoming':
      return ja ? `${of(round.opens)}から受付（${which}）` : `opens on ${of(round.opens)} (${which})`
    case 'closed':
      return ja
        ? `受付は終わりました（${which}、${of(round.closes)}締切）`
        : `closed (${which}, on ${of(round.closes)})`
    case 'notAnnounced':
      return ja ? `時期は未発表（${which}）` : `not announced yet (${which})`
    default:
      return unreachable('standing', status)
  }
}

/** What to do next: where, by when, whom to ask, what to have ready. */
export function nextStepLines(measure: Measure, day: string, language: Language): string[] {
  const ja = language === 'ja'
  const { apply } = measure
  const call = callText(measure, day, language)
  const url = standing(measure, day).round?.url ?? (apply && 'url' in apply ? apply.url : undefined)
  const lines = [
    ...(call ? [call] : []),
    ...(apply && 'where' in apply
      ? [
          apply.where[language] + (apply.by ? (ja ? `（${apply.by.ja}）` : ` (${apply.by.en})`) : ''),
          ...(url ? [url] : []),
          `${ja ? '相談先: ' : 'ask: '}${apply.whom[language]}`,
          ...(apply.prepare
            ? [
                (ja ? '用意するもの: ' : 'have ready: ') +
                  apply.prepare.map((one) => one[language]).join(ja ? '、' : '; '),
              ]
            : []),
        ]
      : apply
        ? [apply.unknown[language]]
        : []),
  ]
  return lines.length === 0 ? [] : [ja ? '次にすること:' : 'what to do next:', ...lines.map((line) => `  ${line}`)]
}
