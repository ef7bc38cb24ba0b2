import { amountWords, evaluate, reasonWords, screen, statusWords } from 'hojokin'
import type { Measure } from 'hojokin'
import { useMemo } from 'preact/hooks'
import { AmountView, Shares } from '../amount'
import { useApp } from '../app'
import { ceiling, pixelNumber, yenWords } from '../money'
import { costFields, fieldOf, programmes, programmeOf } from '../rules'
import { useAnswerWords } from '../support/answer'
import { NearestChange } from '../support/nearest-change'
import { Conditions } from './conditions'
import { Plot } from './plot'
import { drawable, endOf, roundStep, scheduleOf, stretches } from './plotted'

/** The measure that is asked for, or else the one nearest to the user's answers, those about a cost first. */
function chosen(id: string, profile: Readonly<Record<string, string | number | bigint | boolean | null | undefined>>): Measure {
  const asked = drawable.find(({ measure }) => measure.id === id)
  if (asked) return asked.measure
  const costly = drawable.filter(({ fields }) => fields.some((field) => costFields.includes(field)))
  const order = screen(programmes, profile).filter(({ status }) => status === 'eligible' || status === 'undetermined').map(({ measure }) => measure)
  const near = order.find((one) => costly.some(({ measure }) => measure.id === one))
  return (costly.find(({ measure }) => measure.id === near) ?? costly[0] ?? drawable[0]!).measure
}

/** What another cost would bring: the amount drawn against it, with floor, tranche end and cap named. */
export function WhatIfTab() {
  const { state, profile, update, answer, say, word } = useApp()
  const words = useAnswerWords()
  const { language } = state
  const measure = useMemo(() => chosen(state.measure, profile), [state.measure, state.measure ? undefined : profile])
  const fields = drawable.find((one) => one.measure === measure)!.fields
  const fieldId = fields.find((id) => id === state.field) ?? fields.find((id) => costFields.includes(id)) ?? fields.at(-1)!
  const field = fieldOf(fieldId)
  const money = field.kind === 'number' && field.unit === 'yen'
  const own = profile[fieldId] === undefined ? undefined : ceiling(String(profile[fieldId]))
  const drawn = useMemo(() => scheduleOf(measure, profile, fieldId), [measure, profile, fieldId])
  const assessment = useMemo(() => evaluate(measure, profile), [measure, profile])
  const knots = drawn?.knots ?? []
  const end = drawn ? endOf(drawn, own, money) : 1n
  const amountAt = (at: bigint) => evaluate(measure, { ...profile, [fieldId]: at.toString() })
  const marks = knots.filter(({ marks: all }) => all.length > 0).map((knot) => {
    const at = ceiling(knot.x)
    const found = amountAt(at)
    return { x: pixelNumber(knot.x), y: knot.eligible ? pixelNumber(knot.amountHigh ?? knot.amount) : 0, at, found, name: [...new Set(knot.marks.map(({ kind, parameter }) => {
      const name = measure.parameters[parameter]?.label
      const what = { trancheEnd: say('ここまで全額など別の率', 'another rate up to here'), cap: say('上限に達する', 'the amount stops growing'), floor: say('下限', 'the least'), threshold: say('条件の境目', 'where a condition turns') }[kind]
      return name ? `${word(name)}${say('（', ' (')}${what}${say('）', ')')}` : what
    }))].join(say('、', ', ')) }
  })
  const yen = 'amount' in assessment && assessment.status === 'eligible' ? assessment.amount : undefined
  const pixels = yen === undefined ? undefined : 'yen' in yen ? { low: Number(yen.yen), high: Number(yen.yen) } : yen.kind === 'range' ? { low: Number(yen.min), high: Number(yen.max ?? yen.min) } : undefined
  const cost = costFields.includes(fieldId) ? own : undefined
  return <div class="columns">
    <section class="ask">
      <h2>{say('金額を変えて試す', 'Try other amounts')}</h2>
      <label class="line" for="measure">{say('支援', 'Measure')}</label>
      <select id="measure" value={measure.id} onChange={({ currentTarget }) => update({ measure: currentTarget.value, field: '' })}>
        {drawable.map(({ measure: one }) => <option key={one.id} value={one.id}>{word(one.name)}</option>)}
      </select>
      <p class="help">{programmeOf(measure).number}. {word(programmeOf(measure).name)}</p>
      {fields.length > 1 && <><label class="line" for="field">{say('横軸', 'Across')}</label>
        <select id="field" value={fieldId} onChange={({ currentTarget }) => update({ field: currentTarget.value })}>{fields.map((id) => <option key={id} value={id}>{word(fieldOf(id).label)}</option>)}</select></>}
      <Conditions measure={measure} field={fieldId} wanted={drawn?.missing ?? []} />
    </section>
    <section class="result" aria-labelledby="what-if">
      <h2 id="what-if">{word(measure.name)}</h2>
      {drawn && knots.length > 0 ? <>
        <figure>
          <figcaption>{say(`縦：金額　横：${word(field.label)}`, `Amount against ${word(field.label).toLowerCase()}`)}</figcaption>
          <Plot stretches={stretches(measure, profile, drawn, Number(end))} marks={marks} end={end} own={own} ownAmount={pixels} step={roundStep(end)} money={money}
            label={word(field.label)} ownWords={`${own === undefined ? say('未入力', 'not given') : words(field, own)}${yen ? `、${word(amountWords(yen))}` : `、${word(statusWords(assessment.status))}`}`}
            summary={marks.map(({ name, at }) => `${name} ${words(field, at)}`).join(say('、', ', ')) || say('金額のグラフ', 'Plot of the amount')} onOwn={(at) => answer(fieldId, money ? Number(at) : at.toString())} />
        </figure>
        <div class="own" aria-live="polite">
          <p class="amount"><small>{say(`あなたの${word(field.label)}`, `Your ${word(field.label).toLowerCase()}`)}</small>{own === undefined ? <span>{say('点を動かすか、左の欄に入れてください。', 'Move the point or type it in.')}</span> : <b class="figure">{words(field, profile[fieldId])}</b>}</p>
          {own !== undefined && (yen ? <AmountView amount={yen} /> : <p class="amount none"><small>{say('支援', 'Support')}</small>{word(statusWords(assessment.status))}</p>)}
          {cost !== undefined && yen && 'yen' in yen && cost >= yen.yen && <p class="amount"><small>{yen.kind === 'upTo' ? say('自己負担（上限まで補助された場合）', 'Your own burden (if paid to the ceiling)') : say('自己負担', 'Your own burden')}</small><b class="figure" data-test="own-burden">{yenWords(cost - yen.yen, language)}</b></p>}
        </div>
        {assessment.status === 'ineligible' && <>{assessment.reasons.slice(0, 2).map((reason) => <p key={JSON.stringify(reason)} class="sentence">{word(reasonWords(measure, reason))}</p>)}<NearestChange measure={measure} heading="h3" /></>}
        {yen && <Shares measure={measure} amount={yen} cost={cost} />}
        {marks.length > 0 && <><h3>{say('区切りの金額', 'Where it bends')}</h3><ol class="marks">{marks.map(({ name, at, found }) => <li key={name + at}><span>{name}<b>{words(field, at)}</b>
          <small>{found.status === 'eligible' ? word(amountWords(found.amount)) : word(statusWords(found.status))}</small></span>
          <button type="button" class="quiet" aria-label={`${name} ${say('ここにする', 'Set')}`} onClick={() => answer(fieldId, money ? Number(at) : at.toString())}>{say('ここにする', 'Set')}</button></li>)}</ol></>}
      </> : <p class="empty">{drawn ? say('左の条件を選ぶと、ここにグラフが出ます。', 'Fill in the conditions, and the plot appears here.') : say('この支援の金額は、この数によって直線では決まりません。', 'The amount is no straight line of this number.')}</p>}
    </section>
  </div>
}
