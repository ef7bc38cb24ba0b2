import { appliesKnown, basesMarked, conditionsListed, noMoneyNoCeiling, windowsApart } from './calls'
import type { Check } from './check'
import { budgetsMatch, printedFiguresMatch } from './figures'
import { bothLanguages, goalsReadable, noBlanks } from './labels'
import { institutionsNamed, openMeasuresAsk, rangesAssumed, undocumentedSaysWhy } from './measures'
import { headersWhole, idsUnique, sourcesPlaced } from './programmes'
import { payersAddUp, periodsApart } from './tables'
import { noOrphans, questionsWhole } from './vocabulary'

/** What every author of rules promises, whatever the programmes. */
export const checks: readonly Check[] = [
  idsUnique,
  headersWhole,
  budgetsMatch,
  printedFiguresMatch,
  sourcesPlaced,
  basesMarked,
  periodsApart,
  windowsApart,
  payersAddUp,
  bothLanguages,
  goalsReadable,
  noBlanks,
  undocumentedSaysWhy,
  institutionsNamed,
  rangesAssumed,
  openMeasuresAsk,
  conditionsListed,
  appliesKnown,
  noMoneyNoCeiling,
  noOrphans,
  questionsWhole,
]
