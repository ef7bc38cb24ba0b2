import { deriveFacts, evaluate, parseProfile, toJson } from 'hojokin'
import type { AnyProfile as Profile } from 'hojokin'
import { answerOf, groundsOf } from './answer'
import { fieldOf, languageOf, made } from './form'
import { style } from './style'

/**
 * `<hojokin-measure measure="rental-housing-water-heater" facts='{"existingRentalFlats": true}'>`: one measure with the facts that it
 * asks for. What `facts` states is not asked. The rules come when the first such element does; nothing is sent anywhere.
 */
export class MeasureElement extends HTMLElement {
  static readonly observedAttributes = ['measure', 'facts', 'lang']
  #facts: Profile = {}

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    root.adoptedStyleSheets = [style]
    void this.#draw()
  }
  attributeChangedCallback(): void {
    if (this.isConnected && this.shadowRoot) void this.#draw()
  }

  async #draw(): Promise<void> {
    const { derivations, measures, vocabulary } = await import('./measure-rules')
    const language = languageOf(this)
    const id = this.getAttribute('measure') ?? ''
    const measure = measures.get(id)
    if (measure === undefined) {
      const message = language === 'ja' ? `支援措置「${id}」はありません。` : `There is no measure “${id}”.`
      this.shadowRoot!.replaceChildren(made('p', { class: 'problem', role: 'alert' }, message))
      return
    }
    const given = parseProfile(vocabulary, JSON.parse(this.getAttribute('facts') ?? '{}') as unknown)
    const stated: Profile = given.profile
    const output = made('output', { 'aria-live': 'polite' })
    const answer = (): void => {
      const known = deriveFacts(derivations, { ...stated, ...this.#facts })
      const own = Object.fromEntries(Object.entries(known).filter(([fact]) => Object.hasOwn(measure.fields, fact)))
      const assessment = evaluate(measure, own)
      output.replaceChildren(...answerOf(measure, assessment, language))
      this.dispatchEvent(
        new CustomEvent('hojokin-answer', { bubbles: true, composed: true, detail: toJson(assessment) }),
      )
    }
    const state =
      (fact: string) =>
      (value: Profile[string]): void => {
        const { [fact]: _, ...others } = this.#facts
        this.#facts = value === undefined ? others : { ...others, [fact]: value }
        answer()
      }
    const asked = Object.values(measure.fields).filter((field) => stated[field.id] === undefined)
    const form = made(
      'form',
      { novalidate: '' },
      made('h2', {}, measure.name[language]),
      ...asked.map((field) => fieldOf(field, vocabulary, language, this.#facts[field.id], state(field.id))),
      output,
      ...groundsOf(measure, language),
    )
    form.addEventListener('submit', (event) => event.preventDefault())
    this.shadowRoot!.replaceChildren(form)
    answer()
  }
}
