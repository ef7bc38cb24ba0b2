import { UsageError } from '../quantity/hojokin-error'
import { isDate } from '../quantity/date'
import { shownValue } from '../quantity/clip'
import type { CallRound, Measure } from '../rule/programme'

/** Whether one can apply on a day, and the round (回) that says so. */
export interface Standing {
  /** Whether one can apply on that day. */
  readonly status: 'open' | 'upcoming' | 'notAnnounced' | 'closed'
  /** The open one whose deadline comes first; else the next; else one that is announced without its days; else the last that closed. */
  readonly round?: CallRound
}

/** What is open first, what is over last. */
export const standings = ['open', 'upcoming', 'notAnnounced', 'closed'] as const satisfies readonly Standing['status'][]

/** 'YYYY-MM-DD' texts are ordered as their days are. */
const isOpen = ({ opens, closes }: CallRound, date: string): boolean =>
  (opens !== undefined || closes !== undefined) &&
  (opens === undefined || opens <= date) &&
  (closes === undefined || date <= closes)
const byClosing = (a: CallRound, b: CallRound): number => ((a.closes ?? '9999') < (b.closes ?? '9999') ? -1 : 1)
const byOpening = (a: CallRound, b: CallRound): number => (a.opens! < b.opens! ? -1 : 1)

/**
 * Says whether one can apply for a measure on a day: its first and last days both count. A measure of which no call is known,
 * or only that there will be one, is not announced, which is not the same as closed.
 * @param date the day, 'YYYY-MM-DD'; nothing here reads a clock
 * @throws UsageError for a date that does not exist
 * @example standing(measures['electricity-discount'], '2026-11-26').status //=> 'notAnnounced'
 */
export function standing(measure: Pick<Measure, 'id' | 'rounds'>, date: string): Standing {
  if (!isDate(date))
    throw new UsageError('date', {
      ja: `「${shownValue(date)}」はYYYY-MM-DDの形の実在する日付ではありません。`,
      en: `“${shownValue(date)}” is no date as YYYY-MM-DD.`,
    })
  const rounds = measure.rounds ?? []
  const open = rounds.filter((round) => isOpen(round, date)).sort(byClosing)
  if (open.length > 0) return { status: 'open', round: open[0]! }
  const next = rounds.filter(({ opens }) => opens !== undefined && opens > date).sort(byOpening)
  if (next.length > 0) return { status: 'upcoming', round: next[0]! }
  // One with a first day alone is open or still to come.
  const undated = rounds.find(({ closes }) => closes === undefined)
  if (undated) return { status: 'notAnnounced', round: undated }
  const last = [...rounds].sort(byClosing).at(-1)
  return last === undefined ? { status: 'notAnnounced' } : { status: 'closed', round: last }
}
