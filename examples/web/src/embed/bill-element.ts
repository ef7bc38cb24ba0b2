import { evaluate, toJson } from 'hojokin'
import type { AnyProfile as Profile } from 'hojokin'
import { monthWords } from '../app-words'
import { allMonths, bills } from '../bill/bills'
import { answerOf, groundsOf } from './answer'
import { fieldOf, languageOf, made } from './form'
import { style } from './style'

/**
 * `<hojokin-bill service="electricity" month="2026-01">`: what comes off one bill. `service` is electricity or gas; without a month
 * the latest one with support is chosen. Each answer is a `hojokin-answer` event; nothing is sent anywhere.
 */
export class BillElement extends HTMLElement {
  static readonly observedAttributes = ['service', 'month', 'lang']
  #facts: Profile = {}

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    root.adoptedStyleSheets = [style]
    this.#draw()
  }
  attributeChangedCallback(): void {
    if (this.isConnected && this.shadowRoot) this.#draw()
  }

  #draw(): void {
    const language = languageOf(this)
    const ja = language === 'ja'
    const bill = bills.find(({ id }) => id === (this.getAttribute('service') ?? 'electricity')) ?? bills[0]!
    const { measure } = bill
    const latest = allMonths.find(({ support }) => support === 'yes')!.month
    this.#facts = { ...this.#facts, usageMonth: this.getAttribute('month') ?? this.#facts['usageMonth'] ?? latest }
    const output = made('output', { 'aria-live': 'polite' })
    const answer = (): void => {
      const assessment = evaluate(measure, this.#facts)
      output.replaceChildren(...answerOf(measure, assessment, language))
      this.dispatchEvent(
        new CustomEvent('hojokin-answer', { bubbles: true, composed: true, detail: toJson(assessment) }),
      )
    }
    const state =
      (id: string) =>
      (value: Profile[string]): void => {
        const { [id]: _, ...others } = this.#facts
        this.#facts = value === undefined ? others : { ...others, [id]: value }
        answer()
      }
    const months = made(
      'select',
      { name: 'usageMonth' },
      ...allMonths.map(({ month, support }) =>
        made(
          'option',
          { value: month },
          monthWords(month, language) +
            (support === 'yes'
              ? ''
              : support === 'no'
                ? ja
                  ? '（支援なし）'
                  : ' (no support)'
                : ja
                  ? '（未確認）'
                  : ' (not known)'),
        ),
      ),
    )
    months.value = String(this.#facts['usageMonth'])
    months.addEventListener('change', () => state('usageMonth')(months.value))
    const form = made(
      'form',
      { novalidate: '' },
      made('h2', {}, measure.name[language]),
      fieldOf(measure.fields[bill.supply]!, measure.fields, language, this.#facts[bill.supply], state(bill.supply)),
      made('label', {}, ja ? '使用月' : 'Month of use', months),
      fieldOf(measure.fields[bill.usage]!, measure.fields, language, this.#facts[bill.usage], state(bill.usage)),
      output,
      made(
        'p',
        { class: 'soft' },
        ja
          ? '「申請が必要」「手数料がいる」という電話や訪問は詐欺です。'
          : 'Calls or visits asking you to apply or to pay are fraud.',
      ),
      ...groundsOf(measure, language),
    )
    form.addEventListener('submit', (event) => event.preventDefault())
    this.shadowRoot!.replaceChildren(form)
    answer()
  }
}
