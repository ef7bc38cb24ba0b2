import { changes } from '../../rules'
import type { Check } from '../../src/readings/audit/check'
import { changeProblems } from '../../src/readings/audit/changes'

export const changesTrue: Check = {
  promise:
    'every change of answers names programmes, measures and months that there are, in order of time and in both languages',
  problems: ({ programmes }) => changeProblems(changes, programmes),
}
