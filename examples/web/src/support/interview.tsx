import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { useApp } from '../app'
import { costFields, derivations, fieldOf } from '../rules'
import { Answer, useAnswerWords } from './answer'
import { type Asked, nextAsked } from './next'

/** One question after another, each of which can be skipped, and the answers so far, each of which can be changed. */
export function Interview({ children }: { readonly children?: ComponentChildren }) {
  const app = useApp()
  const { state, stated, profile, update, answer, say, word } = app
  const words = useAnswerWords()
  // Where the results are below the questions, the answers so far must not push them away.
  const [wide] = useState(() => matchMedia('(min-width: 56rem)').matches)
  const [editing, edit] = useState<string>()
  const heading = useRef<HTMLHeadingElement>(null)
  const moved = useRef(false)
  const asked: Asked | undefined = useMemo(
    () => (editing === undefined ? nextAsked(app) : { field: fieldOf(editing) }),
    [profile, state.skipped, editing],
  )
  // The next question takes the focus, so that the interview goes on without the mouse; but not when the page opens.
  useEffect(() => {
    if (moved.current) heading.current?.focus()
  }, [asked?.field.id])
  const then = (act: () => void): void => {
    moved.current = true
    act()
    edit(undefined)
  }
  const derived = derivations
    .map(({ field }) => field)
    .filter((id, at, all) => all.indexOf(id) === at && stated[id] === undefined && profile[id] !== undefined)
  const settles = Math.round(asked?.settles ?? 0)
  const known = Object.keys(stated).filter((id) => stated[id] !== undefined)
  return (
    <section class="ask interview" aria-labelledby="question">
      {asked ? (
        <>
          <p class="step">
            {editing !== undefined
              ? say('答えを直す', 'Change an answer')
              : say(`質問 ${known.length + 1}`, `Question ${known.length + 1}`) +
                (settles > 1 ? say(`：答えると約${settles}件が決まります`, `: settles about ${settles} measures`) : '')}
          </p>
          <h2 id="question" ref={heading} tabIndex={-1}>
            {word(asked.field.question)}
          </h2>
          <p class="help">{word(asked.field.help)}</p>
          <Answer
            key={asked.field.id + (editing ?? '')}
            field={asked.field}
            value={stated[asked.field.id]}
            label={word(asked.field.question)}
            onAnswer={(value) => then(() => answer(asked.field.id, value))}
          />
          <p class="actions">
            {editing === undefined ? (
              <button
                type="button"
                class="quiet"
                onClick={() => then(() => update({ skipped: [...state.skipped, asked.field.id] }))}
              >
                {say('分からない・とばす', 'Skip')}
              </button>
            ) : (
              <>
                <button type="button" class="quiet" onClick={() => then(() => undefined)}>
                  {say('やめる', 'Cancel')}
                </button>
                {state.facts[editing] !== undefined && (
                  <button type="button" class="quiet" onClick={() => then(() => answer(editing, undefined))}>
                    {say('この答えを消す', 'Remove this answer')}
                  </button>
                )}
              </>
            )}
            {asked.instead && (
              <button
                type="button"
                class="quiet"
                onClick={() => {
                  moved.current = true
                  edit(asked.instead!.id)
                }}
              >
                {say(
                  `${word(asked.instead.label)}を直接選ぶ`,
                  `Choose the ${word(asked.instead.label).toLowerCase()} directly`,
                )}
              </button>
            )}
          </p>
        </>
      ) : (
        <>
          <h2 id="question" ref={heading} tabIndex={-1}>
            {state.skipped.length > 0
              ? say('残りの質問はとばしています', 'You have skipped the rest')
              : say('質問は終わりです', 'No more questions')}
          </h2>
          <p class="help">
            {state.skipped.length > 0
              ? say(
                  '下の「とばした質問」に答えると、さらに決まります。',
                  'Answer a skipped question below to settle more.',
                )
              : say('答えはいつでも直せます。', 'You can change any answer at any time.')}
          </p>
        </>
      )}
      <details class="said" open={wide}>
        <summary>
          <h3>
            {say('答え', 'Your answers')}
            <small>{known.length}</small>
          </h3>
        </summary>
        {known.length === 0 && (
          <p class="empty">
            {say(
              'まだ答えはありません。一つ答えるごとに、支援の一覧が絞られます。',
              'No answers yet. Each one narrows the list of measures.',
            )}
          </p>
        )}
        <dl class="answers">
          {known.map((id) => (
            <div key={id}>
              <dt>{word(fieldOf(id).label)}</dt>
              <dd>
                <span>{words(fieldOf(id), stated[id])}</span>
                <button
                  type="button"
                  class="quiet"
                  aria-label={say(`${word(fieldOf(id).label)}を直す`, `Change ${word(fieldOf(id).label)}`)}
                  onClick={() => {
                    moved.current = true
                    edit(id)
                  }}
                >
                  {say('直す', 'Change')}
                </button>
              </dd>
            </div>
          ))}
          {derived.map((id) => (
            <div key={id} class="derived">
              <dt>{word(fieldOf(id).label)}</dt>
              <dd>
                <span>
                  {words(fieldOf(id), profile[id])}
                  <small>{say('答えから判定', 'from your answers')}</small>
                </span>
                <button
                  type="button"
                  class="quiet"
                  aria-label={say(`${word(fieldOf(id).label)}を直す`, `Change ${word(fieldOf(id).label)}`)}
                  onClick={() => {
                    moved.current = true
                    edit(id)
                  }}
                >
                  {say('直す', 'Change')}
                </button>
              </dd>
            </div>
          ))}
        </dl>
      </details>
      {state.skipped.length > 0 && (
        <>
          <h3>{say('とばした質問', 'Skipped')}</h3>
          <ul class="chips">
            {state.skipped.map((id) => (
              <li key={id}>
                <button
                  type="button"
                  class="quiet"
                  onClick={() => {
                    moved.current = true
                    edit(id)
                  }}
                >
                  {word(fieldOf(id).label)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {known.some((id) => costFields.includes(id)) && (
        <p class="actions">
          <button type="button" class="quiet" onClick={() => update({ tab: 'whatIf' })}>
            {say('金額を変えて試す →', 'Try other amounts →')}
          </button>
        </p>
      )}
      {children}
    </section>
  )
}
