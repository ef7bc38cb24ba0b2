import { useWords } from '../app'
import { Group } from './group'
import { type Grouped, groupNames, type GroupName, type WishGroups } from './grouping'

/** What there is for one wish, under its name where there are several. */
export function WishResults({
  wish,
  groups,
  at,
  named,
}: {
  readonly wish: WishGroups['wish']
  readonly groups: Grouped
  readonly at: number
  readonly named: boolean
}) {
  const { say, word } = useWords()
  const titles: Readonly<Record<GroupName, string>> = {
    yes: say('条件に合います', 'You meet the conditions'),
    near: say('あと少しで合います', 'Nearly'),
    maybe: say('答えしだいで合います', 'Depends on your answers'),
    unpriced: say('条件に合い、額は公募要領で決まるもの', 'You meet the conditions; the call sets the amount'),
    closed: say('条件は合うが、受付が終わったもの', 'Would fit, but the call has closed'),
  }
  const nothing = groupNames.every((name) => groups[name].length === 0)
  // What comes last is folded as long as there is something better, unless it is just what was asked for.
  const few = groups.yes.length + groups.maybe.length === 0
  const meant = (name: GroupName): boolean => groups[name].some(({ measure }) => wish.first?.includes(measure))
  return (
    <>
      {named && wish.label && <h3 class="wish">{word(wish.label)}</h3>}
      {nothing ? (
        <p class="empty">
          {named
            ? say(
                '合うものは見つかりません（ほかの目的の欄にあるものは除いています）。',
                'Nothing more fits this wish.',
              )
            : say('合うものは見つかりません。', 'Nothing fits.')}
        </p>
      ) : (
        groupNames.map((name) => (
          <Group
            key={name}
            id={at === 0 ? name : `${name}-${at}`}
            kind={name}
            title={titles[name]}
            list={groups[name]}
            facts={wish.facts}
            open={name === 'unpriced' || name === 'closed' ? few || meant(name) : true}
            {...(name === 'yes' && {
              note: say(
                '採択や交付が決まったわけではありません。審査や予算の残りで決まります。',
                'This is no award: the authority selects, and the budget may run out.',
              ),
            })}
          />
        ))
      )}
    </>
  )
}
