import type { Measure, Trace } from 'hojokin'
import { useApp } from './app'

/** Where a measure's figures come from: source, place, and the figure as printed there. */
export function Sources({ measure, trace }: { readonly measure: Measure; readonly trace?: Trace | undefined }) {
  const { say, word } = useApp()
  const cited = (trace ?? [])
    .flatMap(({ sources }) => sources)
    .map(({ source, at, printed }) => ({ source, at, printed }))
  const rows = trace
    ? cited
    : Object.values(measure.parameters).flatMap((table) =>
        table.rows.map(({ source, at, printed }) => ({ source, at, printed })),
      )
  const places = [{ source: Object.keys(measure.sources)[0]!, at: measure.at, printed: '' }, ...rows]
  const byPlace = new Map<string, { source: string; at: string; printed: Set<string> }>()
  for (const { source, at, printed } of places) {
    const entry = byPlace.get(`${source} ${at}`) ?? { source, at, printed: new Set<string>() }
    if (printed !== '') entry.printed.add(printed)
    byPlace.set(`${source} ${at}`, entry)
  }
  return (
    <ul class="sources">
      {[...byPlace.values()].map(({ source, at, printed }) => {
        const { title, url, kind } = measure.sources[source]!
        return (
          <li key={source + at}>
            {url === undefined ? (
              word(title)
            ) : (
              <a href={url} rel="noreferrer">
                {word(title)}
              </a>
            )}
            {kind === 'secondaryPage' && <em class="tag">{say('二次資料', 'secondary source')}</em>}
            <span lang="ja">
              {' '}
              {at}
              {printed.size > 0 && `：「${[...printed].slice(0, 6).join('」「')}」`}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
