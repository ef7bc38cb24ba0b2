import { UNKNOWN } from '../quantity/scaled'
import type { Formula } from '../rule/node'
import { readCondition, readFormula, type Reading } from '../rule/read'
import { comparison, isSimple } from './comparison'
import { allOf, anyOf, memberOf, notOf, type Test } from './condition'
import { type FoldedParameter, foldParameter } from './parameter'
import { type Rule, type Slots, slotsOf } from './slots'
import { clampOf, level, productOf, roundOf, sumOf, type Term } from './term'
import { tranchesOf } from './tranches'

/** Answers to one question that the rule cannot tell apart: codes from `codes`, or numbers from `low` to `high`. */
export interface Cell {
  readonly low: number
  readonly high: number
  readonly codes: readonly number[]
}

/** A measure folded once into closures over coded facts. */
export interface Kernel {
  readonly slots: Slots
  readonly eligibility: Test
  /** Absent where the amount is undocumented. `exact` is the amount before its last rounding. */
  readonly amount:
    | {
        readonly exact: Term
        readonly yen: Term
        /** How many zeros the denominator of `exact` has, where it is a safe power of ten, else -1. */
        readonly places: number
      }
    | undefined
  /** One a payer, over one denominator; empty for a single payer. */
  readonly ratios: readonly Term[]
  /** True where a row holds a range, so that low and high differ for known facts. */
  readonly ranged: boolean
  /** By slot: how each condition and table tells its codes apart. */
  readonly masks: readonly Uint8Array[][]
  /** By slot: its cells, filled in by cellsOf. */
  readonly cells: (readonly Cell[] | undefined)[]
  /** By slot: the parameters that its number is compared with. */
  readonly thresholds: readonly FoldedParameter[][]
  /** By slot: where a table's brackets start. */
  readonly starts: readonly (readonly number[])[]
  /** By slot: the comparisons of something computed from its number, which turn where the other facts say. */
  readonly turns: readonly Test[][]
  /** By slot: how many tests and tables ask for it; where each asks once, three-valued logic is as sharp as trying every answer. */
  readonly uses: readonly number[]
  /** In the order in which the rule uses them. */
  readonly parameters: readonly FoldedParameter[]
  /** True where some table says up to when it knows. */
  readonly ends: boolean
}

function fieldTerm(slots: Slots, at: number): Term {
  const slot = slots[at]!
  return {
    denominator: 10n ** BigInt(slot.decimals),
    unit: slot.field.kind === 'number' ? slot.field.unit : 'date',
    fact: slot.field.id,
    plain: true,
    numbers: [at],
    small: { low: (low) => low[at]!, high: (_low, high) => high[at]! },
    big: { low: (low) => big(low[at]!), high: (_low, high) => big(high[at]!) },
    ask: (facts, out) => {
      if (facts[at] === UNKNOWN) out.slots.add(at)
    },
    use: () => undefined,
    explain: () => undefined,
  }
}
const big = (scaled: number): bigint => (scaled === Infinity ? 1n << 768n : BigInt(scaled))

function amountTerms(yen: Term, exact: Term): NonNullable<Kernel['amount']> {
  const digits = exact.denominator.toString()
  return {
    yen,
    exact,
    places: /^10{0,14}$/.test(digits) ? digits.length - 1 : -1,
  }
}

/** The reading that folds a rule, for whoever goes with it node by node; what it learns on the way stands beside it. */
export interface Folding extends Pick<Kernel, 'slots' | 'masks' | 'thresholds' | 'starts' | 'turns' | 'uses'> {
  readonly reading: Reading<Test, Term>
  readonly parameters: ReadonlyMap<string, FoldedParameter>
}
export function foldingOf(rule: Rule): Folding {
  const slots = slotsOf(rule)
  const indexOf = (id: string): number => slots.findIndex((slot) => slot.field.id === id)
  const masks: Uint8Array[][] = slots.map(() => [])
  const thresholds: FoldedParameter[][] = slots.map(() => [])
  const starts: number[][] = slots.map(() => [])
  const turns: Test[][] = slots.map(() => [])
  const uses = slots.map(() => 0)
  const asked = (at: number): void => {
    uses[at]!++
  }
  const parameters = new Map<string, FoldedParameter>()
  const folded = (name: string): FoldedParameter => {
    const known = parameters.get(name)
    if (known) return known
    const made = foldParameter(slots, name, rule.parameters[name]!, parameters.size)
    for (const key of made.keys) {
      asked(key.at)
      masks[key.at]!.push(...key.rows, ...(key.past ? [key.past] : []))
      starts[key.at]!.push(...(key.starts ?? []))
    }
    parameters.set(name, made)
    return made
  }
  const reading: Reading<Test, Term> = {
    all: allOf,
    any: anyOf,
    not: notOf,
    compare: (left, op, right) => {
      const [a, b] = level([left, right])
      const test = comparison(a!, op, b!)
      if (isSimple(left, right))
        thresholds[indexOf(left.fact || right.fact)]!.push(folded((right.parameter ?? left.parameter)!))
      else for (const at of new Set([...left.numbers, ...right.numbers])) turns[at]!.push(test)
      return test
    },
    oneOf: (field, values) => {
      const at = indexOf(field)
      const slot = slots[at]!
      const member = new Uint8Array(slot.size)
      for (const value of values) member[slot.codes!.get(value)!] = 1
      masks[at]!.push(member)
      asked(at)
      return memberOf(slots, at, values, member)
    },
    field: (field) => {
      asked(indexOf(field))
      return fieldTerm(slots, indexOf(field))
    },
    parameter: (name) => folded(name).term,
    sum: sumOf,
    product: productOf,
    clamp: clampOf,
    round: roundOf,
    named: (_name, label, of) => ({ ...of, label, parameter: undefined, plain: undefined }),
    tranches: (of, slices) =>
      tranchesOf(
        of,
        slices.map(({ when, upTo, rate }) => ({ when, upTo, rate })),
      ),
  }
  return { slots, masks, thresholds, starts, turns, uses, parameters, reading }
}

/** Folds a rule; the rule must have passed defineProgramme's checks. */
export function compileKernel(rule: Rule): Kernel {
  const { slots, masks, thresholds, starts, turns, uses, parameters, reading } = foldingOf(rule)
  const term = (formula: Formula): Term => readFormula(reading, formula)
  const eligibility = readCondition(reading, rule.eligibility)
  const amount =
    rule.amount.kind === 'undocumented'
      ? undefined
      : amountTerms(term(rule.amount), term(rule.amount.kind === 'round' ? rule.amount.of : rule.amount))
  const ratios = rule.payers.length < 2 ? [] : level(rule.payers.map((payer) => reading.parameter(payer.ratio!)))
  return {
    slots,
    eligibility,
    amount,
    ratios,
    masks,
    thresholds,
    cells: [],
    starts,
    turns,
    uses,
    parameters: [...parameters.values()],
    ends: [...parameters.keys()].some((name) => rule.parameters[name]!.knownUntil !== undefined),
    ranged: [...parameters.values()].some((parameter) => parameter.ranged),
  }
}
