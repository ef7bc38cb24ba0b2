import type { Comparison, Condition, Formula } from '../../rule/node'
import { either, groupDigits, optionText } from '../../rule/print'
import { fieldNamed } from '../../rule/lookup'
import type { Measure } from '../../rule/programme'
import { readCondition, readFormula, type Reading } from '../../rule/read'
import type { Language } from '../../rule/text'

interface Said {
  readonly words: string
  readonly simple: boolean
  /** The name of a named quantity: a condition says it, an amount says how it is worked out. */
  readonly label?: string
  /** The same denied, where there is a shorter way than 'not (…)'. */
  readonly denied?: string
}
const say = (words: string, simple = false): Said => ({ words, simple })

const comparisonWords: Record<Language, Record<Comparison, (a: string, b: string) => string>> = {
  ja: {
    '<': (a, b) => `${a}が${b}未満`,
    '<=': (a, b) => `${a}が${b}以下`,
    '=': (a, b) => `${a}が${b}`,
    '>=': (a, b) => `${a}が${b}以上`,
    '>': (a, b) => `${a}が${b}を超える`,
  },
  en: {
    '<': (a, b) => `${a} below ${b}`,
    '<=': (a, b) => `${a} at most ${b}`,
    '=': (a, b) => `${a} equal to ${b}`,
    '>=': (a, b) => `${a} at least ${b}`,
    '>': (a, b) => `${a} above ${b}`,
  },
}

/** The same rule in words: each name in 「」, the figures being in the table beside it. */
function wording(measure: Measure, language: Language): Reading<Said, Said> {
  const ja = language === 'ja'
  const wrap = ({ words, simple }: Said): string => (simple ? words : ja ? `（${words}）` : `(${words})`)
  const field = (id: string): string => fieldNamed(measure, id).label[language]
  const named = (name: string): string =>
    ja ? `「${measure.parameters[name]!.label.ja}」` : `[${measure.parameters[name]!.label.en}]`
  const list = (of: readonly Said[], last: string): Said => (of.length === 1 ? of[0]! : say(of.map(wrap).join(last)))
  const rounding = {
    down: ja ? '切捨て' : 'rounded down',
    halfUp: ja ? '四捨五入' : 'rounded half up',
    up: ja ? '切上げ' : 'rounded up',
  }
  return {
    all: (of) => (of.length === 0 ? say(ja ? '条件なし' : 'no condition', true) : list(of, ja ? ' かつ ' : ' and ')),
    any: (of) => list(of, ja ? ' または ' : ' or '),
    not: (of) => say(of.denied ?? (ja ? `${wrap(of)}でない` : `not ${wrap(of)}`), of.denied !== undefined),
    compare: (left, op, right) =>
      say(comparisonWords[language][op](left.label ?? left.words, right.label ?? right.words), true),
    oneOf: (id, values) => {
      const wanted = either(values.map((value) => optionText(fieldNamed(measure, id), value)))[language]
      if (fieldNamed(measure, id).kind === 'boolean') return say(`${field(id)}${ja ? '：' : ': '}${wanted}`, true)
      // Of several, 「A」「B」のいずれか.
      const unwanted = values.length > 1 ? `${wanted.slice(0, -1)}でもない` : `${wanted}でない`
      return {
        ...say(ja ? `${field(id)}が${wanted}` : `${field(id)} is ${wanted}`, true),
        denied: ja ? `${field(id)}が${unwanted}` : `${field(id)} is not ${wanted}`,
      }
    },
    field: (id) => say(field(id), true),
    parameter: (name) => say(named(name), true),
    sum: (of, less) => say([list(of, ' + ').words, ...less.map(wrap)].join(' − ')),
    product: (of) => say(of.map(wrap).join(' × ')),
    clamp: (of, atLeast, atMost) =>
      say(
        [
          of.words,
          ...(atLeast ? [ja ? `ただし${atLeast.words}以上` : `but at least ${atLeast.words}`] : []),
          ...(atMost ? [ja ? `ただし${atMost.words}まで` : `but at most ${atMost.words}`] : []),
        ].join(ja ? '、' : ', '),
      ),
    round: (of, step, mode) =>
      say(
        `${of.words}${ja ? `（${groupDigits(String(step))}円未満${rounding[mode]}）` : ` (${rounding[mode]} to ${groupDigits(String(step))} yen)`}`,
      ),
    named: (_name, label, of) => ({ ...of, label: label[language] }),
    tranches: (of, slices) =>
      say(
        slices
          .map(({ when, upTo, rate }, at) => {
            const before = slices.slice(0, at)
            const begun = before.some((slice) => slice.upTo)
            const part = upTo
              ? ja
                ? `${of.words}のうち${upTo.words}まで`
                : `${of.words} up to ${upTo.words}`
              : begun
                ? ja
                  ? 'それを超える部分'
                  : 'the rest'
                : of.words
            const condition = when ? (ja ? `（${when.words}のとき）` : ` (if ${when.words})`) : ''
            // A slice without an end takes all that is left, so that the next one is for whoever fails its condition.
            const otherwise = before.length > 0 && before.at(-1)!.upTo === undefined
            const joint = otherwise ? (ja ? '、そうでなければ ' : ', otherwise ') : at === 0 ? '' : ' + '
            return `${joint}${part} × ${rate.words}${condition}`
          })
          .join(''),
      ),
  }
}

/** Says a condition in words. */
export const conditionWords = (measure: Measure, condition: Condition, language: Language): string =>
  readCondition(wording(measure, language), condition).words
/** Says a formula in words. */
export const formulaWords = (measure: Measure, formula: Formula, language: Language): string =>
  readFormula(wording(measure, language), formula).words
