import type { Measure } from 'hojokin'

type Round = NonNullable<Measure['rounds']>[number]

/** Where the call of a measure stands on a day. */
export interface CallStanding {
  readonly kind: 'open' | 'upcoming' | 'closed' | 'notAnnounced'
  readonly round?: Round
}

/** The call that is open; else the next; else the last that closed. */
export function standingOn({ rounds = [] }: Measure, day: string): CallStanding {
  const open = rounds.find(({ opens, closes }) => opens !== undefined && opens <= day && (closes ?? '9999') >= day)
  if (open) return { kind: 'open', round: open }
  const next = rounds.filter(({ opens }) => opens !== undefined && opens > day).at(0)
  if (next) return { kind: 'upcoming', round: next }
  const last = rounds.filter(({ closes }) => closes !== undefined && closes < day).at(-1)
  return last ? { kind: 'closed', round: last } : { kind: 'notAnnounced' }
}
