import type { Out } from '../files/out'
import type { Source } from '../files/source'
import type { BillsOptions } from '../options'
import type { Plan } from '../plan'
import type { Ran } from '../running/run-source'

/** Placeholder until the direct way is built. */
export function priceInDatabase(
  _source: Source,
  _plan: Plan,
  _options: BillsOptions,
  _open: () => Out,
  _rejects: Out | undefined,
): Promise<{ readonly output: Out; readonly ran: Ran } | undefined> {
  return Promise.resolve(undefined)
}
