import * as amounts from './amounts'
import type { Law } from './law'
import { numeratorsFit } from './numerators'
import { boundsContain } from './bounds'
import { scheduleAgrees } from './schedule'

/** What is proved of every computed measure. */
export const laws: readonly Law[] = [
  amounts.withinCost,
  amounts.withinCap,
  amounts.neverNegative,
  amounts.rising,
  amounts.nothingForNothing,
  amounts.ordered,
  amounts.oneRow,
  boundsContain,
  scheduleAgrees,
  numeratorsFit,
]
