import type { Out } from '../files/out'
import type { Source } from '../files/source'
import type { Plan } from '../plan'

/** Below so many bytes, starting threads takes longer than the work. */
const SMALL = 1 << 22

/** Deno gives its threads no files that another has opened; there one thread does all the work. */
const sharesFiles = !('Deno' in globalThis)

export interface Work {
  readonly source: Pick<Source, 'direct' | 'size'>
  readonly plan: Pick<Plan, 'once'>
  readonly outs: readonly (Pick<Out, 'file'> | undefined)[]
  /** How many the caller asks for. */
  readonly threads: number | undefined
  readonly grouped: boolean
}

/** Whether threads may share a run: where it takes rows off one file and writes them to others, each row for itself. */
export const mayShare = ({ source, plan, outs, threads, grouped }: Work): boolean =>
  sharesFiles &&
  source.direct !== undefined &&
  outs.every((out) => out === undefined || out.file !== undefined) &&
  (threads !== undefined || source.size >= SMALL) &&
  !grouped &&
  !plan.once
