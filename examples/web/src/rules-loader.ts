import type { Vocabulary } from 'hojokin'
import { bills } from './bill/bills'

export type Rules = typeof import('./rules')

let loaded: Rules | undefined
let loading: Promise<Rules> | undefined

/** All rules, once they have come; the first screen and the bill tab do without. */
export const known = (): Rules | undefined => loaded

/** Brings in all programmes; a second call waits for the same. */
export const loadRules = (): Promise<Rules> =>
  (loading ??= import('./rules').then((rules) => {
    loaded = rules
    return rules
  }))

const billVocabulary: Vocabulary = Object.assign({}, ...bills.map(({ measure }) => measure.fields)) as Vocabulary

/** The facts that can be read now: all of them, or those of a bill until the rules have come. */
export const readableFacts = (): Vocabulary => loaded?.vocabulary ?? billVocabulary
