import { amountWords, statusWords } from 'hojokin'
import type { Assessment, FieldDefinition } from 'hojokin'
import { useApp } from '../app'
import { useAnswerWords } from '../support/answer'

/** Says what a number brings, for the place under the pointer. */
export function useReadOut(field: FieldDefinition, amountAt: (at: bigint) => Assessment): (at: bigint) => string {
  const { say, word } = useApp()
  const words = useAnswerWords()
  return (at) => {
    const found = amountAt(at)
    const amount =
      found.status === 'eligible'
        ? word(amountWords(found.amount)).replace(/（.*）$| \(.*\)$/, '')
        : word(statusWords(found.status))
    return `${words(field, at)}${say('：', ': ')}${amount}`
  }
}
