import { useMemo } from 'preact/hooks'
import { useApp } from '../app'
import { Glance } from '../glance'
import { purposeField } from '../rules'
import { groupsOf } from './answers-of'
import { Group } from './group'
import { Interview } from './interview'

/** The fewest questions on one side; on the other what fits, what may fit, what nearly fits, and the rest put away. */
export function SupportTab() {
  const app = useApp()
  const { state, stated, say } = app
  const begun = stated[purposeField] !== undefined || Object.keys(stated).some((id) => id !== 'applicantType')
  const groups = useMemo(() => (begun ? groupsOf(app) : undefined), [state, begun])
  return (
    <div class="columns">
      <Interview>
        {groups && (
          <Glance to="measures">
            <span>
              {say('合うもの', 'Fit')} <b>{groups.yes.length + groups.unpriced.length}</b>
            </span>
            <span>
              {say('かもしれない', 'Maybe')} <b>{groups.maybe.length}</b>
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
              {say(
                `合うもの${groups.yes.length + groups.unpriced.length}件、かもしれないもの${groups.maybe.length}件`,
                `${groups.yes.length + groups.unpriced.length} fit, ${groups.maybe.length} maybe`,
              )}
            </p>
            <Group
              id="yes"
              title={say('条件に合います', 'You meet the conditions')}
              note={say(
                '採択や交付が決まったわけではありません。審査や予算の残りで決まります。',
                'This is no award: the authority selects, and the budget may run out.',
              )}
              list={groups.yes}
              {...(groups.maybe.length + groups.near.length + groups.unpriced.length + groups.closed.length === 0 && {
                empty: say('合うものは見つかりません。', 'Nothing fits.'),
              })}
              open
            />
            <Group id="near" title={say('あと少しで合います', 'Nearly')} list={groups.near} open />
            <Group id="maybe" title={say('答えしだいで合います', 'Depends on your answers')} list={groups.maybe} open />
            <Group
              id="unpriced"
              title={say('条件に合い、額は公募要領で決まるもの', 'You meet the conditions; the call sets the amount')}
              list={groups.unpriced}
              open={groups.yes.length + groups.maybe.length === 0}
            />
            <Group
              id="closed"
              title={say('条件は合うが、受付が終わったもの', 'Would fit, but the call has closed')}
              list={groups.closed}
              open={groups.yes.length + groups.maybe.length === 0}
            />
            <Group id="others" title={say('対象外のもの', 'Not for you')} list={groups.others} />
          </>
        )}
      </section>
    </div>
  )
}
