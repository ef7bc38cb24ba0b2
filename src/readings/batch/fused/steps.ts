import { unreachable } from '../../../quantity/hojokin-error'
import { MAYBE, TRUE } from '../../../kernel/condition'
import type { Comparison } from '../../../rule/node'
import type { PairOf, Step } from '../step'
import { type Code, f64, f64s, get, greater, I32, i32, i32s, lesser, select, set, when } from './code'

/** Where the values of a pass are: those of a row in locals, those of its cell in memory. */
export interface Places {
  local(rows: Float64Array | Uint8Array): number
  table(values: Float64Array): Code
  verdict(values: Uint8Array): Code
  /** A local for what is needed twice. */
  readonly spare: number
}

const pairs: Record<PairOf, (a: Code, b: Code) => Code> = {
  times: (a, b) => [...a, ...b, ...f64s.mul],
  plus: (a, b) => [...a, ...b, ...f64s.add],
  minus: (a, b) => greater([...a, ...b, ...f64s.sub], f64(0)),
  least: lesser,
  most: greater,
}
const orders = { '<': 'lt', '<=': 'le', '=': 'eq', '>=': 'ge', '>': 'gt' } as const satisfies Record<Comparison, string>
/** A comparison as a verdict, of which TRUE is 2. */
const verdictOf = (condition: Code): Code => [...condition, ...i32(1), ...i32s.shl]
const isTrue = (verdict: Code): Code => [...verdict, ...i32(TRUE), ...i32s.eq]
const divided = (n: Code, by: number): Code => [...n, ...f64(by), ...f64s.div, ...f64s.floor]
const factor = (by: number): Code => (by === 1 ? [] : [...f64(by), ...f64s.mul])
const plus = (n: number): Code => (n === 0 ? [] : [...f64(n), ...f64s.add])

/** What a pass gives for the row at hand. */
function valueOf(step: Exclude<Step, { readonly end: Float64Array }>, { local, table, verdict }: Places): Code {
  const of = (rows: Float64Array | Uint8Array): Code => get(local(rows))
  switch (step.op) {
    case 'gather':
      return table(step.table)
    case 'scale':
      return [...of(step.a), ...factor(step.factor)]
    case 'pairTable':
      return pairs[step.pair](of(step.a), table(step.table))
    case 'pairRows':
      return pairs[step.pair](of(step.a), of(step.b))
    case 'divide':
      return [...divided([...of(step.a), ...factor(step.twice), ...plus(step.plus)], step.by), ...factor(step.step)]
    case 'divideProduct':
      return divided([...of(step.a), ...table(step.table), ...f64s.mul], step.by)
    case 'divideCapped':
      return divided(lesser([...of(step.a), ...table(step.table), ...f64s.mul], table(step.cap)), step.by)
    case 'zero':
      return f64(0)
    case 'compareTable':
      return verdictOf([...of(step.a), ...table(step.table), ...f64s[orders[step.as]]])
    case 'compareRows':
      return verdictOf([...of(step.a), ...of(step.b), ...f64s[orders[step.as]]])
    case 'both':
      return when(isTrue(of(step.p)), i32(TRUE), when(isTrue(of(step.q)), i32(MAYBE), i32(0), I32), I32)
    case 'worse':
      return [...of(step.p), ...of(step.q), ...of(step.p), ...of(step.q), ...i32s.ltS, ...select]
    case 'better':
      return [...of(step.p), ...of(step.q), ...of(step.p), ...of(step.q), ...i32s.gtS, ...select]
    case 'opposite':
      return [...i32(TRUE), ...of(step.p), ...i32s.sub]
    case 'verdicts':
      return verdict(step.table)
    default:
      return unreachable('step', step)
  }
}

/** A slice adds to what those before it pay, and moves their end. */
function slice(step: Extract<Step, { readonly end: Float64Array }>, { local, table, spare }: Places): Code {
  const [out, end, whole] = [local(step.out), local(step.end), get(local(step.whole))]
  const paid = (rate: Code): Code => [
    ...get(out),
    ...[...get(spare), ...get(end), ...f64s.sub, ...rate, ...f64s.mul, ...f64s.add],
    ...set(out),
    ...[...get(spare), ...set(end)],
  ]
  switch (step.op) {
    case 'firstSlice':
      return [
        ...[...lesser(whole, table(step.upTo)), ...set(end)],
        ...[...get(end), ...table(step.rate), ...f64s.mul, ...set(out)],
      ]
    case 'nextSlice':
      return [...greater(lesser(whole, table(step.upTo)), get(end)), ...set(spare), ...paid(table(step.rate))]
    case 'anySlice': {
      const upTo = get(local(step.upTo))
      const reach = [...whole, ...upTo, ...whole, ...upTo, ...f64s.lt, ...select]
      const further = [...reach, ...set(spare), ...get(spare), ...get(end), ...f64s.gt]
      return when(get(local(step.when)), when(further, paid(get(local(step.rate)))))
    }
    default:
      return unreachable('slice', step)
  }
}

/** What a pass does to the row at hand, in registers. */
export function instructions(step: Step, places: Places): Code {
  if ('end' in step) return slice(step, places)
  return [...valueOf(step, places), ...set(places.local('truth' in step ? step.truth : step.out))]
}
