import { useState } from 'preact/hooks'
import { useApp } from '../app'
import { costFields, derivations, fieldOf, purposeField, wishesOf } from '../rules'
import { useAnswerWords } from './answer'
import { dropWish } from './trail'

/** The answers so far, each of which can be changed, and the questions that were put aside. */
export function Answers({ edit }: { readonly edit: (id: string) => void }) {
  const app = useApp()
  const { state, stated, profile, update, say, word } = app
  const words = useAnswerWords()
  const wanted = wishesOf(state.wishes)
  const skipped = state.skipped.filter((id) => fieldOf(id) !== undefined)
  // Where the results are below the questions, the answers so far must not push them away.
  const [wide] = useState(() => matchMedia('(min-width: 56rem)').matches)
  const known = Object.keys(stated).filter((id) => stated[id] !== undefined)
  const derived = derivations
    .map(({ field }) => field)
    .filter((id, at, all) => all.indexOf(id) === at && stated[id] === undefined && profile[id] !== undefined)
  if (known.length === 0 && skipped.length === 0) return null
  return (
    <>
      <details class="said" open={wide}>
        <summary>
          <h3>
            {say('答え', 'Your answers')}
            <small>{known.length}</small>
          </h3>
        </summary>
        <dl class="answers">
          {wanted.map((wish, at) => (
            <div key={wish.id}>
              <dt>{at === 0 ? say('したいこと', 'What for') : ''}</dt>
              <dd>
                <span>{word(wish.label)}</span>
                <button
                  type="button"
                  class="quiet"
                  aria-label={say(`「${wish.label.ja}」をやめる`, `Remove “${wish.label.en}”`)}
                  onClick={() => dropWish(app, wish.id)}
                >
                  {say('やめる', 'Remove')}
                </button>
              </dd>
            </div>
          ))}
          {[...known.filter((id) => id !== purposeField || wanted.length === 0), ...derived].map((id) => (
            <div key={id} class={derived.includes(id) ? 'derived' : ''}>
              <dt>{word(fieldOf(id).label)}</dt>
              <dd>
                <span>
                  {words(fieldOf(id), profile[id])}
                  {derived.includes(id) && <small>{say('答えから判定', 'from your answers')}</small>}
                </span>
                <button
                  type="button"
                  class="quiet"
                  aria-label={say(`${word(fieldOf(id).label)}を直す`, `Change ${word(fieldOf(id).label)}`)}
                  onClick={() => edit(id)}
                >
                  {say('直す', 'Change')}
                </button>
              </dd>
            </div>
          ))}
        </dl>
      </details>
      {stated[purposeField] !== undefined && (
        <p class="actions">
          <button type="button" class="quiet" onClick={() => edit(purposeField)}>
            {say('＋ ほかにしたいことを足す', '+ Add something else')}
          </button>
        </p>
      )}
      {skipped.length > 0 && (
        <>
          <h3>{say('とばした質問', 'Skipped')}</h3>
          <ul class="chips">
            {skipped.map((id) => (
              <li key={id}>
                <button type="button" class="quiet" onClick={() => edit(id)}>
                  {word(fieldOf(id).label)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {known.some((id) => costFields.includes(id)) && (
        <p class="actions">
          <button type="button" class="quiet" onClick={() => update({ tab: 'whatIf' }, 'step')}>
            {say('金額を変えて試す →', 'Try other amounts →')}
          </button>
        </p>
      )}
    </>
  )
}
