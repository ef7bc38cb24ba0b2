import type { Assessment } from '../readings/assessment'
import { statusWords } from '../readings/words'
import type { Measure } from '../rule/programme'
import { text, type Text } from '../rule/text'

/** How an assessment came out: who only meets the conditions of a call that selects is not told more. */
export const outcomeWords = (measure: Pick<Measure, 'award'>, { status }: Pick<Assessment, 'status'>): Text =>
  status === 'eligible' && measure.award === 'ceiling'
    ? text('条件に合う（審査のうえ決まる）', 'meets the conditions (the authority decides)')
    : statusWords(status)
