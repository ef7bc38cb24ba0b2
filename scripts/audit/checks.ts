import type { Check } from './check'
import { budgetsMatch, printedFiguresMatch } from './figures'
import { bothLanguages, noBlanks } from './labels'
import { institutionsNamed, openMeasuresAsk, rangesAssumed, undocumentedSaysWhy } from './measures'
import { headersWhole, idsInOrder, idsUnique, sourcesPlaced } from './programmes'
import { payersAddUp, periodsApart } from './tables'
import { activitiesUsed, noOrphans, questionsWhole } from './vocabulary'

/** Every promise of the audit. */
export const checks: readonly Check[] = [
  idsInOrder,
  idsUnique,
  headersWhole,
  budgetsMatch,
  printedFiguresMatch,
  sourcesPlaced,
  periodsApart,
  payersAddUp,
  bothLanguages,
  noBlanks,
  undocumentedSaysWhy,
  institutionsNamed,
  rangesAssumed,
  openMeasuresAsk,
  noOrphans,
  questionsWhole,
  activitiesUsed,
]
