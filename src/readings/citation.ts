import type { Basis, Source } from '../rule/programme'
import type { Text } from '../rule/text'

/** A place in a source, as an answer cites it. */
export interface Citation {
  /** Key of the source in the measure. */
  readonly source: string
  /** What the document or page is called. */
  readonly title: Text
  /** Where in it: the section's heading. */
  readonly at: string
  /** How firm it is. */
  readonly kind: Source['kind']
  /** Its address, where it has one. */
  readonly url?: string
  /** The official page that a secondary one quotes. */
  readonly officialUrl?: string
  /** The earlier call that it is about, where its figures are only a precedent. */
  readonly precedent?: Text
  /** The figure as printed there, and the parameter that it is. */
  readonly printed?: string
  /** The figure that it is cited for. */
  readonly parameter?: Text
  /** True where this answer takes its figures, or the measure its description, from there. */
  readonly used: boolean
}

/** A citation of one figure. */
export interface FigureCitation extends Citation {
  /** The figure as printed there. */
  readonly printed: string
  /** What the figure is called. */
  readonly parameter: Text
}

/** Cites a place in a source. */
export function cite(sources: Readonly<Record<string, Source>>, source: string, at: string, used: boolean): Citation {
  const { title, kind, url, officialUrl, precedent } = sources[source]!
  return {
    source,
    title,
    at,
    kind,
    ...(url !== undefined && { url }),
    ...(officialUrl !== undefined && { officialUrl }),
    ...(precedent !== undefined && { precedent }),
    used,
  }
}

/** From the firmest to the weakest. */
export const bases = [
  'budgetDocument',
  'officialPage',
  'secondaryPage',
  'precedent',
] as const satisfies readonly Basis[]
/** How firm a source is. */
export const basisOf = ({ kind, precedent }: Pick<Source, 'kind' | 'precedent'>): Basis =>
  precedent === undefined ? kind : 'precedent'
