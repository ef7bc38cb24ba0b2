import { useMemo } from 'preact/hooks'
import { useApp } from '../app'
import { Glance } from '../glance'
import { doors, purposeField } from '../rules'
import { groupsOf } from './answers-of'
import { Group } from './group'
import { countOf } from './grouping'
import { Interview } from './interview'
import { WishResults } from './wish-results'

/** The fewest questions on one side; on the other, wish by wish, what fits, what may fit, what nearly fits, and the rest put away. */
export function SupportTab() {
  const app = useApp()
  const { state, stated, say } = app
  // Who one is says too little: without a purpose the list would be eighty cards for others.
  const who = ['applicantType', ...Object.keys(doors.find(({ id }) => id === state.door)?.facts ?? {})]
  const begun = stated[purposeField] !== undefined || Object.keys(stated).some((id) => !who.includes(id))
  const groups = useMemo(() => (begun ? groupsOf(app) : undefined), [state, begun])
  const [fit, maybe] = groups ? [countOf(groups, 'yes', 'unpriced'), countOf(groups, 'maybe')] : [0, 0]
  return (
    <div class="columns">
      <Interview>
        {groups && (
          <Glance to="measures">
            <span>
              {say('合うもの', 'Fit')} <b>{fit}</b>
            </span>
            <span>
              {say('かもしれない', 'Maybe')} <b>{maybe}</b>
            </span>
          </Glance>
        )}
      </Interview>
      <section class="result" aria-labelledby="measures">
        <h2 id="measures" tabIndex={-1}>
          {say('あなたに合う支援', 'Support that fits')}
        </h2>
        {groups === undefined ? (
          <p class="empty">
            {say(
              'どなたで、何をしたいかが分かると、ここに候補と上限額が出ます。',
              'Once we know who you are and what you want to do, candidates and their ceilings appear here.',
            )}
          </p>
        ) : (
          <>
            <p class="hidden" aria-live="polite">
              {say(`合うもの${fit}件、かもしれないもの${maybe}件`, `${fit} fit, ${maybe} maybe`)}
            </p>
            {groups.byWish.map(({ wish, groups: some }, at) => (
              <WishResults key={wish.id ?? ''} wish={wish} groups={some} at={at} named={groups.byWish.length > 1} />
            ))}
            <Group id="others" kind="others" title={say('対象外のもの', 'Not for you')} list={groups.others} />
          </>
        )}
      </section>
    </div>
  )
}
