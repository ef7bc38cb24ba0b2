import { unreachable } from '../quantity/hojokin-error'
import { either, factWords, inBoth, optionText, quantityText } from '../rule/print'
import { fieldNamed } from '../rule/lookup'
import type { Basis, Measure, Mechanism } from '../rule/programme'
import { text, type Text } from '../rule/text'
import type { Amount } from '../kernel/outcome'
import type { Change } from './counterfactual'
import { roundWords } from './round-words'
import type { Standing } from './standing'

export { reasonWords } from './reason-words'

/** The words of one of a few; what is none of them is refused, for undefined is no text. */
const wordsOf = <Name extends string>(what: string, words: Readonly<Record<Name, Text>>, name: Name): Text =>
  typeof name === 'string' && Object.hasOwn(words, name) ? words[name] : unreachable(what, name as never)

/**
 * Writes an amount so that a ceiling never reads as an amount.
 * @example amountWords({ kind: 'exact', yen: 1800n, exact: '1800', shares: {} }).en //=> '1,800 yen'
 */
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
      return unreachable('kind of amount', amount)
  }
}

/**
 * Writes a change as an instruction: 'investment +200,000,000 yen', 'declare …'.
 * @example changeWords(measures['large-scale-growth-investment'], { field: 'hundredOkuDeclaration', from: 'false', to: 'true', options: ['true'], changeable: true }).en //=> '10-billion-yen declaration: yes'
 */
export function changeWords(measure: Measure, change: Change): Text {
  const field = fieldNamed(measure, change.field)
  if (field.kind === 'number') {
    const by = factWords(field, change.difference!.slice(1))
    const to = factWords(field, change.to)
    const sign = change.difference!.slice(0, 1)
    return text(
      `${field.label.ja} ${sign}${by.ja}（${to.ja}にする）`,
      `${field.label.en} ${sign}${by.en} (to ${to.en})`,
    )
  }
  if (field.kind === 'date') return text(`${field.label.ja}を${change.to}にする`, `${field.label.en}: ${change.to}`)
  const options = change.options.slice(0, 4).map((option) => optionText(field, option))
  const more = change.options.length > 4
  return text(
    more
      ? `${field.label.ja}を${options.map(({ ja }) => `「${ja}」`).join('')}などのいずれかにする`
      : `${field.label.ja}を${options.length === 1 ? `「${options[0]!.ja}」` : either(options).ja}にする`,
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
/**
 * The name of a mechanism.
 * @example mechanismWords('advice').en //=> 'advice'
 */
export const mechanismWords = (mechanism: Mechanism): Text => wordsOf('mechanism', mechanisms, mechanism)

const statuses = {
  eligible: text('対象', 'eligible'),
  ineligible: text('対象外', 'not eligible'),
  undetermined: text('未定（確認が必要）', 'undetermined'),
  noApplicants: text('申請の対象ではありません', 'not something one applies for'),
} as const
/**
 * The name of a status.
 * @example statusWords('noApplicants').en //=> 'not something one applies for'
 */
export const statusWords = (status: keyof typeof statuses): Text => wordsOf('status', statuses, status)

const basisNames: Readonly<Record<Basis, Text>> = {
  budgetDocument: text('予算の資料', 'the budget document'),
  officialPage: text(
    '公的なページ（予算の資料にはない数字）',
    'an official page (figures that the budget document does not give)',
  ),
  secondaryPage: text(
    '民間などのページ（公的な資料で確かめていない数字）',
    'a secondary page (figures not confirmed officially)',
  ),
  precedent: text(
    '前の回の公募（今回もそうなるとは限らない数字）',
    'an earlier call (figures that this one may change)',
  ),
}
/**
 * What an answer's figures rest on, in words.
 * @example basisWords('budgetDocument').ja.length > 0 //=> true
 */
export const basisWords = (basis: Basis): Text => wordsOf('basis', basisNames, basis)

const standingNames: Readonly<Record<Standing['status'], Text>> = {
  open: text('受付中', 'open'),
  upcoming: text('受付前', 'not open yet'),
  notAnnounced: text('公募の発表なし', 'no call announced'),
  closed: text('受付終了', 'closed'),
}
/**
 * Whether one can apply, in words: with the last day where it is open, the first where it will be.
 * @example standingWords({ status: 'closed' }).ja //=> '受付終了'
 */
export function standingWords({ status, round }: Standing): Text {
  const name = wordsOf('standing', standingNames, status)
  const day = status === 'upcoming' ? round?.opens : round?.closes
  if (round === undefined || day === undefined) return name
  const [ja, en] = status === 'upcoming' ? ['から', 'from'] : ['まで', status === 'closed' ? 'on' : 'until']
  const which = roundWords(round)
  return text(`${name.ja}（${which.ja}、${day}${ja}）`, `${name.en} (${which.en}, ${en} ${day})`)
}
