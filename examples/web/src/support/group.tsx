import type { Assessment } from 'hojokin'
import { useEffect, useState } from 'preact/hooks'
import { useApp } from '../app'
import { MeasureCard } from './measure-card'

/** How many cards a group shows at once, and after the first paint. */
const [atOnce, first] = [3, 8]

/** Some measures under a heading; what is below the fold comes after the first paint, and a closed group when it is opened. */
export function Group({
  id,
  title,
  note,
  list,
  empty,
  open = false,
}: {
  readonly id: string
  readonly title: string
  readonly note?: string
  readonly list: readonly Assessment[]
  readonly empty?: string
  readonly open?: boolean
}) {
  const { say } = useApp()
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
  if (list.length === 0 && empty === undefined) return null
  const shown = all ? list : list.slice(0, settled ? first : atOnce)
  return (
    <details
      class={`group ${id}`}
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
      {list.length === 0 && <p class="empty">{empty}</p>}
      {note !== undefined && list.length > 0 && <p class="help">{note}</p>}
      {unfolded &&
        shown.map((assessment) => (
          <MeasureCard key={assessment.measure} assessment={assessment} near={id === 'near'} />
        ))}
      {unfolded && settled && shown.length < list.length && (
        <button type="button" class="quiet more" onClick={() => showAll(true)}>
          {say(`残りの${list.length - shown.length}件も見る`, `Show ${list.length - shown.length} more`)}
        </button>
      )}
    </details>
  )
}
