import { amountWords, evaluate, reasonWords, statusWords } from 'hojokin'
import { useMemo, useRef } from 'preact/hooks'
import { Shares } from '../amount'
import { useApp } from '../app'
import { ceiling } from '../money'
import { costFields, fieldOf, programmeOf } from '../rules'
import { useAnswerWords } from '../support/answer'
import { NearestChange } from '../support/nearest-change'
import { Bends, bendsOf } from './bends'
import { chosen } from './chosen'
import { Conditions } from './conditions'
import { OwnFigures } from './own-figures'
import { Plot } from './plot'
import { drawable, endOf, roundStep, scheduleOf, stretches } from './plotted'

/** What another cost would bring: the amount drawn against it, with floor, tranche end and cap named. */
export function WhatIfTab() {
  const app = useApp()
  const { state, profile, update, answer, say, word } = app
  const words = useAnswerWords()
  // Not chosen again while the user plays: the answers that change here would change the measure.
  const measure = useMemo(() => chosen(state.measure, profile), [state.measure])
  const fields = drawable.find((one) => one.measure === measure)!.fields
  const fieldId =
    fields.find((id) => id === state.field) ?? fields.find((id) => costFields.includes(id)) ?? fields.at(-1)!
  const field = fieldOf(fieldId)
  const money = field.kind === 'number' && field.unit === 'yen'
  const own = profile[fieldId] === undefined ? undefined : ceiling(String(profile[fieldId]))
  const drawn = useMemo(() => scheduleOf(measure, profile, fieldId), [measure, profile, fieldId])
  const assessment = useMemo(() => evaluate(measure, profile), [measure, profile])
  const knots = drawn?.knots ?? []
  // The scale stays while the point moves, or it would run away from under the finger.
  const scale = useRef({ of: '', end: 1n })
  const of = `${measure.id} ${fieldId} ${knots.map(({ x }) => x).join(' ')}`
  if (drawn && field.kind === 'number' && (scale.current.of !== of || (own ?? 0n) > scale.current.end))
    scale.current = { of, end: endOf(drawn, own, field.unit) }
  const { end } = scale.current
  const choose = (at: bigint): void => answer(fieldId, money ? Number(at) : at.toString())
  const amountAt = (at: bigint) => evaluate(measure, { ...profile, [fieldId]: at.toString() })
  const lines = useMemo(() => (drawn ? stretches(measure, profile, drawn, Number(end)) : []), [drawn, end])
  // Where no number would do, there is nothing to draw, and something else stands in the way.
  const hopeless = lines.length > 0 && lines.every(({ eligible }) => !eligible)
  const refused = assessment.status === 'ineligible' ? assessment : hopeless ? amountAt(end) : undefined
  const marks = bendsOf(app, measure, knots, amountAt)
  const yen = 'amount' in assessment && assessment.status === 'eligible' ? assessment.amount : undefined
  const pixels =
    yen === undefined
      ? undefined
      : 'yen' in yen
        ? { low: Number(yen.yen), high: Number(yen.yen) }
        : yen.kind === 'range'
          ? { low: Number(yen.min), high: Number(yen.max ?? yen.min) }
          : undefined
  const cost = costFields.includes(fieldId) ? own : undefined
  const blocked = refused?.status === 'ineligible' && (
    <>
      {refused.reasons.slice(0, 2).map((reason) => (
        <p key={JSON.stringify(reason)} class="sentence">
          {word(reasonWords(measure, reason))}
        </p>
      ))}
      {assessment.status === 'ineligible' && <NearestChange measure={measure} heading="h3" />}
    </>
  )
  return (
    <div class="columns">
      <section class="ask">
        <h2>{say('金額を変えて試す', 'Try other amounts')}</h2>
        <label class="line" for="measure">
          {say('支援', 'Measure')}
        </label>
        <select
          id="measure"
          value={measure.id}
          onChange={({ currentTarget }) => update({ measure: currentTarget.value, field: '' })}
        >
          {drawable.map(({ measure: one }) => (
            <option key={one.id} value={one.id}>
              {word(one.name)}
            </option>
          ))}
        </select>
        <p class="help">
          {programmeOf(measure).number}. {word(programmeOf(measure).name)}
        </p>
        {fields.length > 1 && (
          <>
            <label class="line" for="field">
              {say('横軸', 'Across')}
            </label>
            <select id="field" value={fieldId} onChange={({ currentTarget }) => update({ field: currentTarget.value })}>
              {fields.map((id) => (
                <option key={id} value={id}>
                  {word(fieldOf(id).label)}
                </option>
              ))}
            </select>
          </>
        )}
        <Conditions measure={measure} field={fieldId} wanted={drawn?.missing ?? []} />
      </section>
      <section class="result" aria-labelledby="what-if">
        <h2 id="what-if">{word(measure.name)}</h2>
        {drawn && knots.length > 0 && !hopeless ? (
          <>
            <figure>
              <figcaption>
                {say(`縦：金額　横：${word(field.label)}`, `Amount against ${word(field.label).toLowerCase()}`)}
              </figcaption>
              <Plot
                stretches={lines}
                marks={marks}
                end={end}
                own={own}
                ownAmount={pixels}
                step={roundStep(end)}
                money={money}
                label={word(field.label)}
                ownWords={[
                  own === undefined ? say('未入力', 'not given') : words(field, profile[fieldId]),
                  word(yen ? amountWords(yen) : statusWords(assessment.status)),
                ].join(say('、', ', '))}
                summary={
                  marks.map(({ name, at }) => `${name} ${words(field, at)}`).join(say('、', ', ')) ||
                  say('金額のグラフ', 'Plot of the amount')
                }
                onOwn={choose}
              />
            </figure>
            <OwnFigures field={field} assessment={assessment} cost={cost} />
            {blocked}
            {yen && <Shares measure={measure} amount={yen} cost={cost} />}
            <Bends field={field} bends={marks} onChoose={choose} />
          </>
        ) : hopeless ? (
          <>
            <p class="empty">
              {say(
                `この条件では、${word(field.label)}がいくらでも対象になりません。`,
                `Under these conditions, no ${word(field.label).toLowerCase()} would qualify.`,
              )}
            </p>
            {blocked}
          </>
        ) : (
          <p class="empty">
            {drawn
              ? say('左の条件を選ぶと、ここにグラフが出ます。', 'Fill in the conditions, and the plot appears here.')
              : say(
                  'この支援の金額は、この数によって直線では決まりません。',
                  'The amount is no straight line of this number.',
                )}
          </p>
        )}
      </section>
    </div>
  )
}
