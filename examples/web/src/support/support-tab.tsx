import { screen } from 'hojokin'
import type { Assessment } from 'hojokin'
import { useMemo, useState } from 'preact/hooks'
import { useApp } from '../app'
import { Glance } from '../glance'
import { programmes } from '../rules'
import { Interview } from './interview'
import { MeasureCard } from './measure-card'

const groups = [
  {
    status: 'eligible',
    ja: '対象になる',
    en: 'Certain',
    emptyJa: 'まだありません。質問に答えると、決まったものがここに移ります。',
    emptyEn: 'Nothing yet. As you answer, what is settled moves here.',
  },
  {
    status: 'undetermined',
    ja: '対象かもしれない',
    en: 'Maybe',
    emptyJa: '残っていません。すべての支援について答えが出ました。',
    emptyEn: 'Nothing is left open: every measure has its answer.',
  },
  { status: 'ineligible', ja: '対象にならない', en: 'No', emptyJa: 'まだありません。', emptyEn: 'Nothing yet.' },
  {
    status: 'noApplicants',
    ja: '申請するものではない',
    en: 'Not something one applies for',
    emptyJa: 'ありません。',
    emptyEn: 'None.',
  },
] as const
/** How many cards a group shows before it asks. */
const first = 12

/** The fewest questions on one side, every measure on the other: each answer moves measures between certain, maybe and no. */
export function SupportTab() {
  const app = useApp()
  const { profile, say } = app
  const [text, filter] = useState('')
  const assessments = useMemo(
    () => screen(programmes, profile, text.trim() === '' ? {} : { text: text.trim() }),
    [profile, text],
  )
  const of = (status: Assessment['status']): Assessment[] =>
    assessments.filter((assessment) => assessment.status === status)
  return (
    <div class="columns">
      <Interview>
        <Glance to="measures">
          {groups.slice(0, 2).map(({ status, ja, en }) => (
            <span key={status}>
              {say(ja, en)} <b>{of(status).length}</b>
            </span>
          ))}
        </Glance>
      </Interview>
      <section class="result" aria-labelledby="measures">
        <h2 id="measures" tabIndex={-1}>
          {say('支援の一覧', 'Measures')}
        </h2>
        <ul class="counts" aria-live="polite">
          {groups.slice(0, 3).map(({ status, ja, en }) => (
            <li key={status} class={status}>
              <button
                type="button"
                onClick={() => {
                  const group = document.getElementById(`group-${status}`) as HTMLDetailsElement
                  group.open = true
                  group.querySelector('summary')!.focus()
                  group.scrollIntoView()
                }}
              >
                <b data-test={`count-${status}`}>{of(status).length}</b>
                <span>{say(ja, en)}</span>
              </button>
            </li>
          ))}
        </ul>
        <label class="line" for="filter">
          {say('言葉で絞る', 'Filter by words')}
        </label>
        <input
          id="filter"
          type="search"
          value={text}
          placeholder={say('例：省エネ、能登', 'e.g. energy, Noto')}
          onInput={({ currentTarget }) => filter(currentTarget.value)}
        />
        {groups.map(({ status, ja, en, emptyJa, emptyEn }) => (
          <Group
            key={status}
            status={status}
            title={say(ja, en)}
            list={of(status)}
            empty={
              text === ''
                ? say(emptyJa, emptyEn)
                : say('この言葉に合うものはありません。', 'Nothing here matches these words.')
            }
          />
        ))}
      </section>
    </div>
  )
}

function Group({
  status,
  title,
  list,
  empty,
}: {
  readonly status: Assessment['status']
  readonly title: string
  readonly list: readonly Assessment[]
  readonly empty: string
}) {
  const { say } = useApp()
  const [all, showAll] = useState(false)
  const shown = all ? list : list.slice(0, first)
  return (
    <details class={`group ${status}`} id={`group-${status}`} open={status === 'eligible' || status === 'undetermined'}>
      <summary>
        <h3>
          {title}
          <small>{list.length}</small>
        </h3>
      </summary>
      {list.length === 0 && <p class="empty">{empty}</p>}
      {shown.map((assessment) => (
        <MeasureCard key={assessment.measure} assessment={assessment} />
      ))}
      {shown.length < list.length && (
        <button type="button" class="quiet" onClick={() => showAll(true)}>
          {say(`残りの${list.length - shown.length}件も見る`, `Show ${list.length - shown.length} more`)}
        </button>
      )}
    </details>
  )
}
