/**
 * What must not compile: `npm run types` fails on each line below whose error is gone. Nothing here runs.
 */
import { atLeast, inMonths, isTrue, oneOf, parameter, product, roundDown, valueOf } from '../../src/author'
import type { Condition, Formula } from '../../src/rule/node'
import type { ParameterTable, Source } from '../../src/rule/programme'
import type { Reading } from '../../src/rule/read'
import { vocabulary, type Profile } from '../../rules'

// Options and kinds of fact.
oneOf(vocabulary.prefecture, 'ishikawa')
// @ts-expect-error there is no such prefecture
oneOf(vocabulary.prefecture, 'edo')
// @ts-expect-error an option of another fact
oneOf(vocabulary.electricitySupply, 'cityGas')
// @ts-expect-error a number has no options
oneOf(vocabulary.eligibleCost, '5')
// @ts-expect-error a choice is no number
valueOf(vocabulary.prefecture)
// @ts-expect-error a truth value is no number
valueOf(vocabulary.multiplyAffected)
// @ts-expect-error a number is not true or false
isTrue(vocabulary.eligibleCost)
// @ts-expect-error a choice is no month
inMonths(vocabulary.prefecture, '2026-01')

// Conditions and formulas are kept apart, and no formula holds a number.
roundDown(1, product(valueOf(vocabulary.eligibleCost), parameter('rate')))
// @ts-expect-error a condition computes nothing
product(valueOf(vocabulary.eligibleCost), isTrue(vocabulary.multiplyAffected))
// @ts-expect-error a figure belongs in a table
atLeast(valueOf(vocabulary.investmentAmount), 2_000_000_000n)
// @ts-expect-error there are twelve kinds of node and no other
const thirteenth: Formula = { kind: 'if', of: [] }
// @ts-expect-error a comparison of another kind
const unequal: Condition = { kind: 'compare', left: parameter('a'), op: '!=', right: parameter('b') }

// A reading gives every node a meaning.
type Names = readonly string[]
const none = (): Names => []
const nine = {
  all: none,
  any: none,
  not: none,
  compare: none,
  oneOf: none,
  field: none,
  parameter: none,
  sum: none,
  product: none,
  clamp: none,
  round: none,
}
const whole: Reading<Names, Names> = { ...nine, tranches: none, named: none }
// @ts-expect-error tranches has no meaning
const partial: Reading<Names, Names> = nine

// Figures are exact text with a source, and profiles have the facts of the vocabulary.
const label = { ja: '率', en: 'rate' }
const inexact: ParameterTable = {
  label,
  unit: 'ratio',
  // @ts-expect-error a double is no exact figure
  rows: [{ when: {}, value: 0.667, source: 'budgetDocument', at: '事業概要', printed: '2/3' }],
}
const uncited: ParameterTable = {
  label,
  unit: 'ratio',
  // @ts-expect-error a figure without a source
  rows: [{ when: {}, value: '2/3', at: '事業概要', printed: '2/3' }],
}
// @ts-expect-error a source that nobody has checked
const unchecked: Source = { title: label, kind: 'officialPage' }
const inn: Profile = { prefecture: 'ishikawa', multiplyAffected: true, eligibleCost: '600000000' }
// @ts-expect-error a fact that no rule knows
const unknownFact: Profile = { shoeSize: 25 }
// @ts-expect-error words where yes or no is asked
const wordsForTruth: Profile = { multiplyAffected: 'yes' }
// @ts-expect-error an option that the fact does not have
const unknownOption: Profile = { disaster: 'flood1953' }

export const examined: readonly unknown[] = [
  thirteenth,
  unequal,
  whole,
  partial,
  inexact,
  uncited,
  unchecked,
  inn,
  unknownFact,
  wordsForTruth,
  unknownOption,
]
