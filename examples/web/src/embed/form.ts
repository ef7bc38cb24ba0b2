import { parseProfile } from 'hojokin'
import type { AnyProfile as Profile, FieldDefinition, Language, Text, Vocabulary } from 'hojokin'

/** Makes an element with its attributes and what is in it; texts are texts, never markup. */
export function made<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...children)
  return element
}

/** The language that an element speaks: its own, or that of the page around it. */
export const languageOf = (element: HTMLElement): Language =>
  (element.closest('[lang]')?.getAttribute('lang') ?? 'ja').startsWith('en') ? 'en' : 'ja'

const withoutId = (message: Text, id: string): Text => ({
  ja: message.ja.replace(`（${id}）`, ''),
  en: message.en.replace(` (${id})`, ''),
})

const units: Readonly<Record<string, Text>> = {
  yen: { ja: '円', en: 'yen' },
  kWh: { ja: 'kWh', en: 'kWh' },
  m3: { ja: 'm³', en: 'm³' },
}

/** One fact as a field of a form, which tells what is wrong beside itself. */
export function fieldOf(
  field: FieldDefinition,
  vocabulary: Vocabulary,
  language: Language,
  value: Profile[string],
  changed: (value: Profile[string]) => void,
): HTMLLabelElement {
  const unit =
    field.kind === 'number' ? (units[field.unit]?.[language] ?? field.unitLabel?.[language].trim() ?? '') : ''
  const words = field.kind === 'number' || field.kind === 'month' ? field.label[language] : field.question[language]
  const label = made(
    'label',
    {},
    unit === '' ? words : language === 'ja' ? `${words}（${unit}）` : `${words} (${unit})`,
  )
  const options =
    field.kind === 'choice'
      ? field.options.map(({ id, label: name }) => [id, name[language]] as const)
      : field.kind === 'boolean'
        ? ([
            ['true', language === 'ja' ? 'はい' : 'yes'],
            ['false', language === 'ja' ? 'いいえ' : 'no'],
          ] as const)
        : undefined
  if (options) {
    const select = made(
      'select',
      { name: field.id },
      made('option', { value: '' }, language === 'ja' ? '選んでください' : 'choose one'),
      ...options.map(([id, name]) => made('option', { value: id }, name)),
    )
    select.value = value === undefined ? '' : String(value)
    select.addEventListener('change', () => {
      const parsed = parseProfile(vocabulary, { [field.id]: select.value })
      changed(select.value === '' || !parsed.ok ? undefined : parsed.profile[field.id])
    })
    label.append(select)
    return label
  }
  const problem = made('span', { class: 'problem', id: `${field.id}-problem`, 'aria-live': 'polite' })
  const input = made('input', {
    name: field.id,
    autocomplete: 'off',
    'aria-describedby': problem.id,
    inputmode: field.kind === 'number' && field.unit !== 'yen' ? 'decimal' : 'text',
    ...(field.kind === 'date' && { type: 'date' }),
  })
  input.value = value === undefined ? '' : String(value)
  input.addEventListener('input', () => {
    const parsed = input.value.trim() === '' ? undefined : parseProfile(vocabulary, { [field.id]: input.value })
    input.setAttribute('aria-invalid', String(parsed?.ok === false))
    problem.textContent = parsed?.ok === false ? withoutId(parsed.issues[0]!.message, field.id)[language] : ''
    changed(parsed?.ok ? parsed.profile[field.id] : undefined)
  })
  label.append(input, problem)
  return label
}
