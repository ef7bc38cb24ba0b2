import { amountWords, statusWords } from 'hojokin'
import type { Assessment, FieldDefinition, Measure, AnyProfile as Profile } from 'hojokin'
import { useApp } from '../app'
import { fieldOf } from '../rules'
import { useAnswerWords } from '../support/answer'
import type { Stretch } from './plotted'

/** A scenario put aside to compare with. */
export interface Kept {
  readonly field: string
  readonly profile: Profile
  readonly assessment: Assessment
  readonly stretches: readonly Stretch[]
}

/** Two scenarios side by side: what differs between them, and what each brings. */
export function Compare({
  measure,
  field,
  assessment,
  stretches,
  kept,
  keep,
}: {
  readonly measure: Measure
  readonly field: FieldDefinition
  readonly assessment: Assessment
  readonly stretches: readonly Stretch[]
  readonly kept: Kept | undefined
  readonly keep: (kept: Kept | undefined) => void
}) {
  const { profile, say, word } = useApp()
  const words = useAnswerWords()
  const amount = (one: Assessment): string =>
    word(one.status === 'eligible' ? amountWords(one.amount) : statusWords(one.status)).replace(/（.*）$| \(.*\)$/, '')
  const value = (facts: Profile, id: string): string =>
    facts[id] === undefined ? say('未入力', 'not given') : words(fieldOf(id), facts[id])
  const differing = Object.keys(measure.fields).filter((id) => kept && kept.profile[id] !== profile[id])
  return (
    <div class="compare">
      <p class="actions">
        <button type="button" onClick={() => keep({ field: field.id, profile, assessment, stretches })}>
          {kept
            ? say('いまの条件をとっておき直す', 'Keep this one instead')
            : say('この条件をとっておいて比べる', 'Keep this scenario to compare')}
        </button>
        {kept && (
          <button type="button" class="quiet" onClick={() => keep(undefined)}>
            {say('比べるのをやめる', 'Stop comparing')}
          </button>
        )}
      </p>
      {kept && (
        <table class="sides">
          <thead>
            <tr>
              <td />
              <th scope="col">{say('とっておいた条件', 'Kept')}</th>
              <th scope="col">{say('いまの条件', 'Now')}</th>
            </tr>
          </thead>
          <tbody>
            {differing.map((id) => (
              <tr key={id}>
                <th scope="row">{word(fieldOf(id).label)}</th>
                <td>{value(kept.profile, id)}</td>
                <td>{value(profile, id)}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{say('支援の額', 'Amount')}</th>
              <td data-test="kept-amount">{amount(kept.assessment)}</td>
              <td>{amount(assessment)}</td>
            </tr>
          </tbody>
        </table>
      )}
    </div>
  )
}
