import type { RuleChange } from '../rule/rule-change'

/** Which answer it is: of a measure of a programme, and perhaps for a month of use and of a day. */
export interface AnswerGiven {
  /** The measure, by id; changes of any measure where it is absent. */
  readonly measure?: string | undefined
  /** Its programme, by id; changes of any programme where it is absent. */
  readonly programme?: string | undefined
  /** Its month of use, 'YYYY-MM'; changes of any month where it is absent. */
  readonly month?: string | undefined
  /** The day of the answer, 'YYYY-MM-DD': only changes after it. */
  readonly on?: string | undefined
}

const holds = ([first, last]: readonly [string, string | null], month: string): boolean =>
  first <= month && (last === null || month <= last)

/**
 * Gives the changes of the rules that an answer is concerned by, in their order, so that whoever has stored it knows whether to ask again.
 * @example changesFor(changes, { programme: 'electricity-gas-relief', month: '2026-08', on: '2026-11-24' }).map(({ id }) => id) //=> ['unit-discounts-summer-2026']
 */
export const changesFor = (changes: readonly RuleChange[], given: AnswerGiven): readonly RuleChange[] =>
  changes.filter(
    ({ programmes, measures, gone, months, on }) =>
      (given.programme === undefined || programmes === 'all' || programmes.includes(given.programme)) &&
      (given.measure === undefined ||
        measures === undefined ||
        measures.includes(given.measure) ||
        gone?.includes(given.measure)) &&
      (given.month === undefined || months === undefined || months.some((period) => holds(period, given.month!))) &&
      (given.on === undefined || on > given.on),
  )
