import { statusWords } from 'hojokin'
import type { Assessment, FieldDefinition } from 'hojokin'
import { AmountView } from '../amount'
import { useApp } from '../app'
import { yenWords } from '../money'
import { useAnswerWords } from '../support/answer'

interface Props {
  readonly field: FieldDefinition
  readonly assessment: Assessment
  readonly cost: bigint | undefined
}

/** The user's own number, what it brings, and what of a cost stays with the user. */
export function OwnFigures({ field, assessment, cost }: Props) {
  const { profile, say, word, state } = useApp()
  const words = useAnswerWords()
  const own = profile[field.id]
  const amount = assessment.status === 'eligible' ? assessment.amount : undefined
  return (
    <div class="own" aria-live="polite">
      <p class="amount">
        <small>{say(`あなたの${word(field.label)}`, `Your ${word(field.label).toLowerCase()}`)}</small>
        {own === undefined ? (
          <span>{say('点を動かすか、条件の欄に入れてください。', 'Move the point or type it in.')}</span>
        ) : (
          <b class="figure">{words(field, own)}</b>
        )}
      </p>
      {own !== undefined && amount && <AmountView amount={amount} />}
      {own !== undefined && !amount && (
        <p class="amount none">
          <small>{say('支援', 'Support')}</small>
          {word(statusWords(assessment.status))}
        </p>
      )}
      {cost !== undefined && amount && 'yen' in amount && cost >= amount.yen && (
        <p class="amount">
          <small>
            {amount.kind === 'upTo'
              ? say('自己負担（上限まで補助された場合）', 'Your own burden (if paid to the ceiling)')
              : say('自己負担', 'Your own burden')}
          </small>
          <b class="figure" data-test="own-burden">
            {yenWords(cost - amount.yen, state.language)}
          </b>
        </p>
      )}
    </div>
  )
}
