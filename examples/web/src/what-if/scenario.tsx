import { amountWords, evaluate, reasonWords, statusWords } from 'hojokin'
import type { Assessment, Measure } from 'hojokin'
import type { ComponentChildren } from 'preact'
import { useMemo, useRef, useState } from 'preact/hooks'
import { Shares } from '../amount'
import { useApp } from '../app'
import { ceiling } from '../money'
import { costFields, fieldOf } from '../rules'
import { useAnswerWords } from '../support/answer'
import { NearestChange } from '../support/nearest-change'
import { Bends, bendsOf } from './bends'
import { Compare, type Kept } from './compare'
import { Conditions } from './conditions'
import { OwnFigures } from './own-figures'
import { Plot } from './plot'
import { drawable, endOf, roundStep, scheduleOf, stretches } from './plotted'
import { useReadOut } from './read-out'

/** The amount as pixels: the two ends of a range, or the same figure twice. */
function pixelsOf(assessment: Assessment): { low: number; high: number } | undefined {
  if (assessment.status !== 'eligible') return undefined
  const { amount } = assessment
  if ('yen' in amount) return { low: Number(amount.yen), high: Number(amount.yen) }
  return amount.kind === 'range' ? { low: Number(amount.min), high: Number(amount.max ?? amount.min) } : undefined
}

/** One measure drawn against one of its numbers, with floor, tranche end and cap named, and a scenario to compare with. */
export function Scenario({ measure, select }: { readonly measure: Measure; readonly select: ComponentChildren }) {
  const app = useApp()
  const { state, profile, update, answer, say, word } = app
  const words = useAnswerWords()
  const [kept, keep] = useState<Kept>()
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
  const choose = (at: bigint): void => answer(fieldId, money ? Number(at) : at.toString(), 'typing')
  const amountAt = (at: bigint) => evaluate(measure, { ...profile, [fieldId]: at.toString() })
  const readOut = useReadOut(field, amountAt)
  const lines = useMemo(() => (drawn ? stretches(measure, profile, drawn, Number(end)) : []), [drawn, end])
  // Where no number would do, there is nothing to draw, and something else stands in the way.
  const hopeless = lines.length > 0 && lines.every(({ eligible }) => !eligible)
  const refused = assessment.status === 'ineligible' ? assessment : hopeless ? amountAt(end) : undefined
  const marks = bendsOf(app, measure, knots, amountAt)
  const yen = assessment.status === 'eligible' ? assessment.amount : undefined
  const cost = costFields.includes(fieldId) ? own : undefined
  const unit = field.kind === 'number' && money ? say('円', 'yen') : ''
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
        <h2>{say('費用を変えて試す', 'Try other costs')}</h2>
        {select}
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
                <i class="key curve" aria-hidden="true" /> {say('支援の額', 'Amount of support')}
                {costFields.includes(fieldId) && (
                  <>
                    {' '}
                    <i class="key burden" aria-hidden="true" /> {say('自己負担', 'Your own burden')}
                  </>
                )}
                {kept && (
                  <>
                    {' '}
                    <i class="key other" aria-hidden="true" /> {say('とっておいた条件', 'The scenario kept')}
                  </>
                )}
              </figcaption>
              <Plot
                stretches={lines}
                other={kept && kept.field === fieldId ? kept.stretches : undefined}
                marks={marks}
                end={end}
                own={own}
                ownAmount={pixelsOf(assessment)}
                step={roundStep(end)}
                money={money}
                burden={costFields.includes(fieldId)}
                across={`${word(field.label)}${unit ? say(`（${unit}）`, ` (${unit})`) : ''}`}
                upwards={say('支援の額（円）', 'amount (yen)')}
                readOut={readOut}
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
            <Compare
              measure={measure}
              field={field}
              assessment={assessment}
              stretches={lines}
              kept={kept}
              keep={keep}
            />
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
              ? say('条件を選ぶと、ここにグラフが出ます。', 'Fill in the conditions, and the plot appears here.')
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
