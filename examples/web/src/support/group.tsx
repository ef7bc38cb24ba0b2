import type { Assessment, AnyProfile as Profile } from 'hojokin'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { useWords } from '../app'
import type { GroupName } from './grouping'
import { MeasureCard } from './measure-card'

/** How many cards a group shows at once, and after the first paint. */
const [atOnce, first] = [3, 8]

/** A card that is drawn again only when its answer is another one. */
function Card({ assessment, facts, near }: Parameters<typeof MeasureCard>[0]) {
  return useMemo(() => <MeasureCard {...{ assessment, facts, near }} />, [assessment, facts, near])
}

/** Some measures under a heading; what is below the fold comes after the first paint, and a closed group when it is opened. */
export function Group({
  id,
  kind,
  title,
  note,
  list,
  facts,
  open = false,
}: {
  readonly id: string
  readonly kind: GroupName | 'others'
  readonly title: string
  readonly note?: string
  readonly list: readonly Assessment[]
  /** What the wish says that these measures are for. */
  readonly facts?: Profile
  readonly open?: boolean
}) {
  const { say } = useWords()
  const [unfolded, unfold] = useState(open)
  const [all, showAll] = useState(false)
  const [settled, settle] = useState(true)
  const [before, remember] = useState(list)
  // While an answer is being given, what is below the fold waits for the next paint.
  if (before !== list) {
    remember(list)
    settle(false)
  }
  useEffect(() => {
    const later = requestAnimationFrame(() => setTimeout(() => settle(true)))
    return () => cancelAnimationFrame(later)
  }, [list])
  useEffect(() => {
    if (open) unfold(true)
  }, [open])
  if (list.length === 0) return null
  const shown = all ? list : list.slice(0, settled ? first : atOnce)
  return (
    <details
      class={`group ${kind}`}
      id={`group-${id}`}
      open={unfolded}
      onToggle={({ currentTarget }) => unfold(currentTarget.open)}
    >
      <summary>
        <h3>
          {title}
          <small data-test={`count-${id}`}>{list.length}</small>
        </h3>
      </summary>
      {note !== undefined && <p class="help">{note}</p>}
      {unfolded &&
        shown.map((assessment) => (
          <Card key={assessment.measure} assessment={assessment} facts={facts} near={kind === 'near'} />
        ))}
      {unfolded && settled && shown.length < list.length && (
        <button type="button" class="quiet more" onClick={() => showAll(true)}>
          {say(`残りの${list.length - shown.length}件も見る`, `Show ${list.length - shown.length} more`)}
        </button>
      )}
    </details>
  )
}
