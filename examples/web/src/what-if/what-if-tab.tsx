import { useMemo, useState } from 'preact/hooks'
import { useApp } from '../app'
import { programmeOf } from '../rules'
import { chosen } from './chosen'
import { drawable } from './plotted'
import { Scenario } from './scenario'

/** What another cost would bring: opens on what this person has, and lets any measure be chosen. */
export function WhatIfTab() {
  const { state, profile, update, say, word } = useApp()
  // Not chosen again while the user plays: the answers that change here would change the measure.
  const [first] = useState(() => chosen(state.measure, profile))
  const measure = useMemo(
    () => drawable.find((one) => one.measure.id === state.measure)?.measure ?? first,
    [state.measure, first],
  )
  const select = (
    <>
      <label class="line" for="measure">
        {say('支援', 'Measure')}
      </label>
      <select
        id="measure"
        value={measure?.id ?? ''}
        onChange={({ currentTarget }) => update({ measure: currentTarget.value, field: '' }, 'step')}
      >
        {!measure && <option value="">{say('選んでください', 'Choose one')}</option>}
        {drawable.map(({ measure: one }) => (
          <option key={one.id} value={one.id}>
            {word(one.name)}
          </option>
        ))}
      </select>
      {measure && (
        <p class="help">
          {programmeOf(measure).number}. {word(programmeOf(measure).name)}
        </p>
      )}
    </>
  )
  if (measure) return <Scenario key={measure.id} measure={measure} select={select} />
  return (
    <div class="columns">
      <section class="ask">
        <h2>{say('費用を変えて試す', 'Try other costs')}</h2>
        {select}
      </section>
      <section class="result">
        <p class="empty">
          {say(
            '先に「補助金を探す」で質問に答えると、あなたの支援の金額のグラフがここに出ます。支援を直接選ぶこともできます。',
            'Answer the questions under “Find grants” first, and your measure is drawn here; or choose a measure yourself.',
          )}
        </p>
        <button type="button" class="primary" onClick={() => update({ tab: 'support' }, 'step')}>
          {say('補助金を探す', 'Find grants')}
        </button>
      </section>
    </div>
  )
}
