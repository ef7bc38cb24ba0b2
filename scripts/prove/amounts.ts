import { type Smt, toSmt } from '../../src/readings/smt'
import { rangeOf } from '../../src/rule/lookup'
import { compare, parseFraction } from '../../src/quantity/fraction'
import { real } from '../../src/readings/smt/logic'
import { costs, noNumberRaises, raising } from './directions'
import { assert, type Claim, type Computed, type Law } from './law'

/** A claim about one eligible applicant. */
function claim(what: string, smt: Smt, opposite: readonly string[]): Claim {
  return { what, facts: smt.facts, script: [...smt.preamble, assert(smt.eligible), ...opposite.map(assert)] }
}

const total = (facts: readonly string[]): string =>
  facts.length === 1 ? `(to_real |${facts[0]!}|)` : `(+ ${facts.map((fact) => `(to_real |${fact}|)`).join(' ')})`

export const withinCost: Law = {
  name: 'within cost',
  promise: 'No amount exceeds the costs that it is computed from.',
  silence: (measure) =>
    costs(measure, measure.amount).length === 0 ? 'no money of the applicant enters the amount' : undefined,
  claims: (measure) => {
    const spent = costs(measure, measure.amount)
    const smt = toSmt(measure)
    return [claim(spent.join(' + '), smt, [`(> ${smt.amount!.high} ${total(spent)})`])]
  },
}

/** The tables of yen that cap the whole amount: those at the end of a clamp on the way from the root. */
function capsOf(measure: Computed): string[] {
  const found: string[] = []
  let node = measure.amount
  while (node.kind === 'round' || node.kind === 'clamp' || node.kind === 'named') {
    if (node.kind === 'clamp' && node.atMost?.kind === 'parameter') found.push(node.atMost.name)
    node = node.of
  }
  return found.filter((name) => measure.parameters[name]!.unit === 'yen')
}

export const withinCap: Law = {
  name: 'within cap',
  promise: 'No amount exceeds the largest cap that a page prints for it.',
  silence: (measure) => (capsOf(measure).length === 0 ? 'no figure caps the whole amount' : undefined),
  claims: (measure) => {
    const smt = toSmt(measure)
    return capsOf(measure).map((name) => {
      const highest = measure.parameters[name]!.rows.map((row) => parseFraction(rangeOf(row)[1])).reduce((a, b) =>
        compare(a, b) > 0 ? a : b,
      )
      return claim(name, smt, [`(> ${smt.amount!.high} ${real(highest)})`])
    })
  },
}

export const neverNegative: Law = {
  name: 'never negative',
  promise: 'No amount and no share of a payer is below zero, and the shares add up to the amount.',
  claims: (measure) => {
    const smt = toSmt(measure)
    const payers = Object.values(smt.ratios)
    const shares = payers.slice(0, -1).map((ratio) => `(to_int (/ (* ${smt.amount!.low} ${ratio}) ${sumOf(payers)}))`)
    const last = shares.length === 0 ? smt.amount!.low : `(- ${smt.amount!.low} (to_real (+ 0 ${shares.join(' ')})))`
    const below = ['(< low 0.0)', '(< last 0.0)', ...shares.map((share) => `(< ${share} 0)`)]
    const named = [`(define-fun low () Real ${smt.amount!.low})`, `(define-fun last () Real ${last})`]
    return [
      {
        what: payers.length === 0 ? 'amount' : `amount, ${Object.keys(smt.ratios).join(', ')}`,
        facts: smt.facts,
        script: [...smt.preamble, ...named, assert(smt.eligible), assert(`(or ${below.join(' ')})`)],
      },
    ]
  },
}
const sumOf = (parts: readonly string[]): string => (parts.length === 1 ? parts[0]! : `(+ ${parts.join(' ')})`)

export const rising: Law = {
  name: 'never falls',
  promise: 'More of a cost, of usage or of pieces never brings less, as long as both are eligible.',
  silence: noNumberRaises,
  claims: (measure) => {
    const facts = raising(measure, measure.amount)
    const [one, other] = [toSmt(measure), toSmt(measure, '_more')]
    return facts.map((fact) => ({
      what: fact,
      facts: one.facts,
      script: [
        ...one.preamble,
        ...other.preamble,
        assert(one.eligible),
        assert(other.eligible),
        ...one.facts
          .filter(({ field }) => field.id !== fact)
          .map(({ field }) => assert(`(= |${field.id}| |${field.id}_more|)`)),
        assert(`(<= |${fact}| |${fact}_more|)`),
        assert(`(or (> ${one.amount!.low} ${other.amount!.low}) (> ${one.amount!.high} ${other.amount!.high}))`),
      ],
    }))
  },
}

export const nothingForNothing: Law = {
  name: 'nothing for nothing',
  promise: 'Who spends and uses nothing gets nothing.',
  silence: noNumberRaises,
  claims: (measure) => {
    const facts = raising(measure, measure.amount)
    const smt = toSmt(measure)
    const spent = facts.map((fact) => `(= |${fact}| 0)`)
    return [claim(facts.join(', '), smt, [...spent, `(> ${smt.amount!.high} 0.0)`])]
  },
}

export const ordered: Law = {
  name: 'low before high',
  promise: 'The low end of a range is never above its high end, and rounding down takes less than its step.',
  claims: (measure) => {
    const smt = toSmt(measure)
    const { low, high, exactLow, exactHigh } = smt.amount!
    const step = measure.amount.kind === 'round' ? measure.amount.step : 1
    const within = (yen: string, exact: string): string =>
      `(and (<= ${yen} ${exact}) (< (- ${exact} ${yen}) ${step}.0))`
    const down = measure.amount.kind === 'round' && measure.amount.mode === 'down'
    return [
      claim('range', smt, [`(or (> ${low} ${high}) (> ${exactLow} ${exactHigh}))`]),
      ...(down ? [claim('rounding', smt, [`(not (and ${within(low, exactLow)} ${within(high, exactHigh)}))`])] : []),
    ]
  },
}

export const oneRow: Law = {
  name: 'one row',
  promise: 'Whatever the facts, a table has at most one figure for them: no month has two prices.',
  silence: (measure) =>
    Object.values(toSmt(measure).rows).every((rows) => rows.length < 2) ? 'no table has two rows' : undefined,
  claims: (measure) => {
    const smt = toSmt(measure)
    return Object.entries(smt.rows).flatMap(([name, rows]) => {
      if (rows.length < 2) return []
      const pairs = rows.flatMap((row, at) => rows.slice(0, at).map((before) => `(and ${before} ${row})`))
      return [{ what: name, facts: smt.facts, script: [...smt.preamble, assert(`(or ${pairs.join(' ')} false)`)] }]
    })
  },
}
