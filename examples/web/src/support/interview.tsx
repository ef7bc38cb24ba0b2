import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { useApp } from '../app'
import { fieldOf, measureOf, purposeField } from '../rules'
import { Answer } from './answer'
import { askedOf } from './answers-of'
import { Answers } from './answers'
import { skipStep, stepBack, takeStep } from './trail'
import { What } from './what'
import { Who } from './who'

/** One question after another: who, what for, and then what the measure on top still wants. */
export function Interview({ children }: { readonly children?: ComponentChildren }) {
  const app = useApp()
  const { state, stated, say, word } = app
  const [editing, edit] = useState<string>()
  const section = useRef<HTMLElement>(null)
  const moved = useRef(false)
  const stage =
    editing === purposeField
      ? 'more'
      : editing !== undefined
        ? editing
        : stated[purposeField] === undefined && state.door === '' && stated['applicantType'] === undefined
          ? 'who'
          : stated[purposeField] === undefined && !state.skipped.includes(purposeField)
            ? 'what'
            : 'ask'
  const asked = useMemo(() => (stage === 'ask' ? askedOf(app) : undefined), [state, stage])
  const field = editing === undefined ? asked?.field : fieldOf(editing)
  // The next question takes the focus, so that the interview goes on without the mouse; but not when the page opens.
  useEffect(() => {
    if (moved.current) section.current?.querySelector<HTMLElement>('#question')?.focus()
    moved.current = true
  }, [stage, field?.id])
  const number = state.trail.length + 1
  const onTop = asked && measureOf(asked.measure)
  return (
    <section class="ask interview" aria-labelledby="question" ref={section}>
      <p class="step" aria-live="polite">
        {editing !== undefined
          ? stage === 'more'
            ? ''
            : say('答えを直す', 'Change an answer')
          : stage === 'ask' && field === undefined
            ? ''
            : say(`質問 ${number}`, `Question ${number}`) +
              (asked && onTop
                ? say(
                    `：あと約${asked.left}問で「${onTop.name.ja}」が分かります`,
                    `: about ${asked.left} to settle “${onTop.name.en}”`,
                  )
                : '')}
      </p>
      {stage === 'who' ? (
        <Who />
      ) : stage === 'what' ? (
        <What />
      ) : stage === 'more' ? (
        <What more done={() => edit(undefined)} />
      ) : field ? (
        <>
          <h2 id="question" tabIndex={-1}>
            {word(field.question)}
          </h2>
          <p class="help">{word(field.help)}</p>
          <Answer
            key={field.id + (editing ?? '')}
            field={field}
            value={stated[field.id]}
            label={word(field.question)}
            onAnswer={(value) => {
              takeStep(app, field.id, { [field.id]: value })
              edit(undefined)
            }}
          />
        </>
      ) : (
        <>
          <h2 id="question" tabIndex={-1}>
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
              : say('結果を見てください。答えはいつでも直せます。', 'See the results; you can change any answer.')}
          </p>
        </>
      )}
      <p class="actions">
        {editing !== undefined ? (
          <>
            <button type="button" class="quiet" onClick={() => edit(undefined)}>
              {say('やめる', 'Cancel')}
            </button>
            {state.facts[editing] !== undefined && stage !== 'more' && (
              <button
                type="button"
                class="quiet"
                onClick={() => {
                  app.answer(editing, undefined)
                  edit(undefined)
                }}
              >
                {say('この答えを消す', 'Remove this answer')}
              </button>
            )}
          </>
        ) : (
          <>
            {stage === 'ask' && field && (
              <button type="button" class="quiet" onClick={() => skipStep(app, field.id)}>
                {say('分からない・とばす', 'Skip')}
              </button>
            )}
            {state.trail.length > 0 && (
              <button type="button" class="quiet" onClick={() => stepBack(app)}>
                {say('← 一つ戻る', '← Back')}
              </button>
            )}
            {asked?.instead && field?.id === asked.field.id && (
              <button type="button" class="quiet" onClick={() => edit(asked.instead!.id)}>
                {say(`${word(asked.instead.label)}を直接選ぶ`, `Choose the ${word(asked.instead.label).toLowerCase()}`)}
              </button>
            )}
          </>
        )}
      </p>
      <Answers edit={edit} />
      {children}
    </section>
  )
}
