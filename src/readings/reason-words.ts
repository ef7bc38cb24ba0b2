import { unreachable } from '../quantity/hojokin-error'
import type { Reason } from '../kernel/outcome'
import { parseFraction } from '../quantity/fraction'
import { fieldNamed, fieldOf } from '../rule/lookup'
import { either, factWords, inBoth, optionText, quantityText } from '../rule/print'
import type { Measure } from '../rule/programme'
import { text, type Text } from '../rule/text'

const comparisons = {
  '<': ['未満', 'less than'],
  '<=': ['以下', 'at most'],
  '=': ['ちょうど', 'exactly'],
  '>=': ['以上', 'at least'],
  '>': ['を超える額', 'more than'],
} as const

function noRowWords(measure: Measure, reason: Reason & { kind: 'noRow' }): Text {
  const table = measure.parameters[reason.parameter]!.label
  const facts = inBoth((language) =>
    Object.entries(reason.facts)
      .map(
        ([id, value]) =>
          `${fieldNamed(measure, id).label[language]} ${factWords(fieldNamed(measure, id), value)[language]}`,
      )
      .join(language === 'ja' ? '、' : ', '),
  )
  if (facts.ja === '')
    return text(
      `「${table.ja}」の定めがありません（支援の対象外です）`,
      `no ${table.en} is set, so there is no support`,
    )
  return text(
    `${facts.ja}には「${table.ja}」の定めがありません（支援の対象外です）`,
    `no ${table.en} is set for ${facts.en}, so there is no support`,
  )
}

function oneOfWords(
  measure: Measure,
  { field: id, value: given, values, met, negated }: Reason & { kind: 'oneOf' },
): Text {
  const field = fieldNamed(measure, id)
  const value = factWords(field, given)
  if (met) return text(`${field.label.ja}：${value.ja}`, `${field.label.en}: ${value.en}`)
  const wanted = either(values.map((option) => optionText(field, option)))
  return text(
    `${field.label.ja}は「${value.ja}」ですが、対象は${values.length === 1 ? `「${wanted.ja}」` : wanted.ja}${negated ? '以外' : ''}です`,
    `${field.label.en} is ${value.en}; it must ${negated ? 'not ' : ''}be ${wanted.en}`,
  )
}

/** A figure for people: what does not end as a decimal is shown to the whole unit below. */
function shown(written: string, unit: string, measure: Measure): Text {
  const { n, d } = written.includes('/') ? parseFraction(written) : { n: 0n, d: 0n }
  return quantityText(d === 0n || n < d ? written : (n / d).toString(), unit, measure.fields)
}

function compareWords(measure: Measure, reason: Reason & { kind: 'compare' }): Text {
  // Figures alone may be compared, too: then there is no fact.
  const field = fieldOf(measure, reason.field)
  const unit = reason.unit ?? (field?.kind === 'number' ? field.unit : 'date')
  const label = reason.label ?? field?.label ?? text('定めの額', 'the figure set')
  const value = shown(reason.value, unit, measure)
  const limit = shown(reason.threshold, unit, measure)
  const than = reason.than ?? (reason.thanField === undefined ? undefined : fieldNamed(measure, reason.thanField).label)
  const threshold = than === undefined ? limit : text(`${than.ja}（${limit.ja}）`, `the ${than.en} (${limit.en})`)
  const [more, number] = comparisons[reason.op]
  const en = unit === 'date' ? dayWords[reason.op] : number
  const ja =
    unit === 'date'
      ? more.replace('以上', '以後').replace('以下', '以前').replace('未満', 'より前').replace('を超える額', 'より後')
      : more
  const no = reason.negated ? ['ではない', 'not '] : ['', '']
  if (reason.met)
    return text(
      `${label.ja} ${value.ja}（基準：${threshold.ja}${ja}${no[0]}）`,
      `${label.en} ${value.en} (rule: ${no[1]}${en} ${threshold.en})`,
    )
  return text(
    `${label.ja}は${value.ja}ですが、${threshold.ja}${ja}${no[0]}ことが必要です`.replace(
      /(以上|以下|未満|ちょうど|を超える額|以後|以前|より前|より後)ことが/,
      '$1であることが',
    ),
    `${label.en} is ${value.en}; it must ${no[1]}be ${en} ${threshold.en}`,
  )
}
const dayWords = { '<': 'before', '<=': 'no later than', '=': 'on', '>=': 'no earlier than', '>': 'after' } as const

/**
 * Writes a reason as a sentence: the fact, or what is computed under its own name and unit, and what it had to be.
 * @example reasonWords(measures['electricity-discount'], { kind: 'oneOf', met: false, negated: false, field: 'electricitySupply', value: 'extraHighVoltage', values: ['lowVoltage'] }).en //=> 'Electricity contract is extra-high voltage; it must be low voltage'
 */
export function reasonWords(measure: Measure, reason: Reason): Text {
  switch (reason.kind) {
    case 'noRow':
      return noRowWords(measure, reason)
    case 'oneOf':
      return oneOfWords(measure, reason)
    case 'compare':
      return compareWords(measure, reason)
    default:
      return unreachable('kind of reason', reason)
  }
}
