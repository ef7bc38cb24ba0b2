/** A bill: its id, and what is compared of it. */
export type Row = readonly string[]

/**
 * Makes what pairs bills as they come, and tells of each pair, or of a bill without one; `onDisorder` is called the first time that `many`
 * wait for their pair.
 */
export function createPairs(
  report: (before: Row | undefined, after: Row | undefined) => void,
  onDisorder?: (waiting: number) => void,
  many = 1_000_000,
) {
  const waits = { before: new Map<string, Row[]>(), after: new Map<string, Row[]>() }
  let [waiting, told] = [0, false]
  function pair(side: 'before' | 'after', row: Row): void {
    const other = side === 'before' ? waits.after : waits.before
    const found = other.get(row[0]!)
    const match = found?.shift()
    if (match !== undefined) {
      if (found!.length === 0) other.delete(row[0]!)
      waiting--
      if (side === 'before') report(row, match)
      else report(match, row)
      return
    }
    const own = waits[side].get(row[0]!)
    if (own) own.push(row)
    else waits[side].set(row[0]!, [row])
    if (++waiting < many || told) return
    told = true
    onDisorder?.(waiting)
  }
  function finish(): void {
    for (const rows of waits.before.values()) for (const row of rows) report(row, undefined)
    for (const rows of waits.after.values()) for (const row of rows) report(undefined, row)
  }
  return { pair, finish }
}
