import { factWords, inBoth, optionText, quantityText } from '../rule/print'
import { fieldOf } from '../rule/lookup'
import type { Measure, Mechanism } from '../rule/programme'
import { text, type Text } from '../rule/text'
import type { Amount, Reason } from '../kernel/outcome'
import type { Change } from './counterfactual'

const comparisons = {
  '<': ['未満', 'less than'],
  '<=': ['以下', 'at most'],
  '=': ['ちょうど', 'exactly'],
  '>=': ['以上', 'at least'],
  '>': ['を超える額', 'more than'],
} as const

/** Writes a reason as a sentence: the fact, and what it had to be. */
export function reasonWords(measure: Measure, reason: Reason): Text {
  if (reason.kind === 'noRow') {
    const table = measure.parameters[reason.parameter]!.label
    const facts = (language: 'ja' | 'en'): string =>
      Object.entries(reason.facts)
        .map(
          ([id, value]) =>
            `${fieldOf(measure, id).label[language]} ${factWords(fieldOf(measure, id), value)[language]}`,
        )
        .join(language === 'ja' ? '、' : ', ')
    return text(
      `${facts('ja')}には「${table.ja}」の定めがありません（支援の対象外です）`,
      `no ${table.en} is set for ${facts('en')}, so there is no support`,
    )
  }
  const field = fieldOf(measure, reason.field)
  const value = factWords(field, reason.value)
  if (reason.kind === 'oneOf') {
    const wanted = inBoth((language) =>
      reason.values.map((option) => optionText(field, option)[language]).join(language === 'ja' ? '・' : ' or '),
    )
    const no = reason.negated
    if (reason.met) return text(`${field.label.ja}：${value.ja}`, `${field.label.en}: ${value.en}`)
    return text(
      `${field.label.ja}は「${value.ja}」ですが、対象は「${wanted.ja}」${no ? '以外' : ''}です`,
      `${field.label.en} is ${value.en}; it must ${no ? 'not ' : ''}be ${wanted.en}`,
    )
  }
  const unit = field.kind === 'number' ? field.unit : 'ratio'
  const threshold = quantityText(reason.threshold, unit)
  const [ja, en] = comparisons[reason.op]
  const no = reason.negated ? ['ではない', 'not '] : ['', '']
  if (reason.met)
    return text(
      `${field.label.ja} ${value.ja}（基準：${threshold.ja}${ja}${no[0]}）`,
      `${field.label.en} ${value.en} (rule: ${no[1]}${en} ${threshold.en})`,
    )
  return text(
    `${field.label.ja}は${value.ja}ですが、${threshold.ja}${ja}${no[0]}ことが必要です`.replace(
      /(以上|以下|未満|ちょうど|を超える額)ことが/,
      '$1であることが',
    ),
    `${field.label.en} is ${value.en}; it must ${no[1]}be ${en} ${threshold.en}`,
  )
}

/** Writes an amount so that a ceiling never reads as an amount. */
export function amountWords(amount: Amount): Text {
  const yen = (value: bigint): Text => quantityText(value.toString(), 'yen')
  switch (amount.kind) {
    case 'exact':
      return yen(amount.yen)
    case 'upTo':
      return text(
        `上限 ${yen(amount.yen).ja}（この額までで、決めるのは交付者です）`,
        `a ceiling of ${yen(amount.yen).en} (the authority decides, up to this)`,
      )
    case 'range':
      return amount.max === null
        ? text(
            `${yen(amount.min).ja}以上（上は決まっていません）`,
            `${yen(amount.min).en} or more (no upper bound yet)`,
          )
        : text(
            `${yen(amount.min).ja}から${yen(amount.max).ja}の間`,
            `between ${yen(amount.min).en} and ${yen(amount.max).en}`,
          )
    case 'undocumented':
      return inBoth((language) =>
        language === 'ja'
          ? `金額は資料にありません：${amount.why.ja}`
          : `the document gives no amount: ${amount.why.en}`,
      )
    default:
      return amount satisfies never
  }
}

/** Writes a change as an instruction: 'investment +200,000,000 yen', 'declare …'. */
export function changeWords(measure: Measure, change: Change): Text {
  const field = fieldOf(measure, change.field)
  if (field.kind === 'number') {
    const by = quantityText(change.difference!.slice(1), field.unit)
    const to = quantityText(change.to, field.unit)
    const sign = change.difference!.slice(0, 1)
    return text(
      `${field.label.ja} ${sign}${by.ja}（${to.ja}にする）`,
      `${field.label.en} ${sign}${by.en} (to ${to.en})`,
    )
  }
  const options = change.options.slice(0, 4).map((option) => optionText(field, option))
  const more = change.options.length > 4
  return text(
    `${field.label.ja}を「${options.map(({ ja }) => ja).join('・')}${more ? 'など' : ''}」にする`,
    `${field.label.en}: ${options.map(({ en }) => en).join(' or ')}${more ? ' …' : ''}`,
  )
}

const mechanisms: Readonly<Record<Mechanism, Text>> = {
  unitDiscount: text('料金の値引き', 'discount on the bill'),
  subsidy: text('補助金', 'subsidy'),
  benefit: text('給付金', 'benefit'),
  interestSubsidy: text('利子補給', 'interest subsidy'),
  rateCut: text('金利の引下げ', 'lower interest rate'),
  guarantee: text('債務保証', 'loan guarantee'),
  guaranteeFee: text('保証料の補助', 'guarantee fee subsidy'),
  equity: text('出資', 'equity'),
  commission: text('委託', 'commission'),
  contribution: text('拠出', 'contribution'),
  grantToPublicBody: text('公的機関への交付', 'grant to a public body'),
  advice: text('相談・専門家の支援', 'advice'),
}
/** The name of a mechanism. */
export const mechanismWords = (mechanism: Mechanism): Text => mechanisms[mechanism]

const statuses = {
  eligible: text('対象', 'eligible'),
  ineligible: text('対象外', 'not eligible'),
  undetermined: text('未定（確認が必要）', 'undetermined'),
  noApplicants: text('申請の対象ではありません', 'not something one applies for'),
} as const
/** The name of a status. */
export const statusWords = (status: keyof typeof statuses): Text => statuses[status]
