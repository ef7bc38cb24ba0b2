import { parseProfile, slipOfTenThousand } from 'hojokin'
import type { FieldDefinition, AnyProfile as Profile, Text } from 'hojokin'
import { useState } from 'preact/hooks'
import { dayWords, monthWords, useApp } from '../app'
import { allMonths } from '../bill/bills'
import { spokenYen, yenWords } from '../money'
import { vocabulary } from '../rules'
import { ChoiceButtons } from './choice-buttons'

type Value = Profile[string]
interface Props<F> {
  readonly field: F
  readonly value: Value
  readonly onAnswer: (value: Value) => void
  readonly label: string
}
type Choice = Extract<FieldDefinition, { kind: 'choice' }>
type NumberField = Extract<FieldDefinition, { kind: 'number' }>

/** How a number's unit is written. */
const units: Readonly<Record<string, readonly [ja: string, en: string]>> = {
  yen: ['円', 'yen'],
  kWh: ['kWh', 'kWh'],
  m3: ['m³', 'm³'],
}
/** The unit of a number in both languages, where it has one. */
export function unitOf(field: NumberField): readonly [ja: string, en: string] | undefined {
  return field.unitLabel ? [field.unitLabel.ja, field.unitLabel.en.trim()] : units[field.unit]
}
/** Past this many options a list is easier than buttons. */
const mostButtons = 10

function AnswerList({ field, value, onAnswer, label }: Props<Choice>) {
  const { say, word } = useApp()
  const [chosen, choose] = useState(value === undefined ? '' : String(value))
  return (
    <form
      class="inline"
      onSubmit={(event) => {
        event.preventDefault()
        if (chosen) onAnswer(chosen)
      }}
    >
      <select required aria-label={label} value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">{say('選んでください', 'Choose one')}</option>
        {field.options.map(({ id, label: name }) => (
          <option key={id} value={id}>
            {word(name)}
          </option>
        ))}
      </select>
      <button class="primary">{say('次へ', 'Next')}</button>
    </form>
  )
}

function AnswerMonth({ value, onAnswer, label }: Props<FieldDefinition>) {
  const {
    say,
    state: { language },
  } = useApp()
  const [chosen, choose] = useState(value === undefined ? '' : String(value))
  return (
    <form
      class="inline"
      onSubmit={(event) => {
        event.preventDefault()
        if (chosen) onAnswer(chosen)
      }}
    >
      <select required aria-label={label} value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">{say('選んでください', 'Choose one')}</option>
        {allMonths.map(({ month }) => (
          <option key={month} value={month}>
            {monthWords(month, language)}
          </option>
        ))}
      </select>
      <button class="primary">{say('次へ', 'Next')}</button>
    </form>
  )
}

function AnswerDate({ value, onAnswer, label }: Props<FieldDefinition>) {
  const { say } = useApp()
  const [chosen, choose] = useState(value === undefined ? '' : String(value))
  return (
    <form
      class="inline"
      onSubmit={(event) => {
        event.preventDefault()
        if (chosen) onAnswer(chosen)
      }}
    >
      <input
        type="date"
        required
        aria-label={label}
        value={chosen}
        onInput={({ currentTarget }) => choose(currentTarget.value)}
      />
      <button class="primary">{say('次へ', 'Next')}</button>
    </form>
  )
}

/** A number as people write it (1億2,000万, full-width digits), read back before it counts. */
function AnswerNumber({ field, value, onAnswer, label }: Props<NumberField>) {
  const {
    say,
    word,
    state: { language },
  } = useApp()
  const [typed, type] = useState(value === undefined ? '' : String(value))
  const parsed = typed === '' ? undefined : parseProfile(vocabulary, { [field.id]: typed })
  const unit = unitOf(field)
  const [asking, ask] = useState<bigint>()
  const read = parsed?.ok ? parsed.profile[field.id] : undefined
  return (
    <form
      class="inline"
      onSubmit={(event) => {
        event.preventDefault()
        if (read === undefined) return
        const meant = slipOfTenThousand(field, typed)
        if (meant === undefined) onAnswer(read)
        else ask(meant)
      }}
    >
      <span class="with-unit">
        <input
          inputMode={field.unit === 'yen' ? 'text' : 'decimal'}
          autocomplete="off"
          required
          aria-label={label}
          aria-describedby="read-back"
          aria-invalid={parsed?.ok === false}
          value={typed}
          onInput={({ currentTarget }) => {
            type(currentTarget.value)
            ask(undefined)
          }}
        />
        {unit && <i>{say(...unit)}</i>}
      </span>
      <button class="primary">{say('次へ', 'Next')}</button>
      <p id="read-back" class={parsed?.ok === false ? 'problem' : 'help'} aria-live="polite">
        {parsed?.ok === false
          ? word(withoutId(parsed.issues[0]!.message, field.id))
          : read !== undefined && field.unit === 'yen'
            ? `= ${yenWords(BigInt(String(read)), language)}${language === 'ja' && spokenYen(BigInt(String(read))) ? `（${spokenYen(BigInt(String(read)))}）` : ''}`
            : field.unit === 'yen'
              ? say('「6億円」「1,200万」のようにも書けます。', 'You can also write 6億 or 1,200万.')
              : ' '}
      </p>
      {asking !== undefined && read !== undefined && (
        <div class="ask-back" role="alert">
          <p>{say('どちらの金額ですか。', 'Which sum do you mean?')}</p>
          <div class="options">
            <button type="button" onClick={() => onAnswer(read)}>
              {yenWords(BigInt(String(read)), language)}
            </button>
            <button type="button" onClick={() => onAnswer(Number(asking))}>
              {language === 'ja' ? spokenYen(asking) : yenWords(asking, language)}
            </button>
          </div>
        </div>
      )}
    </form>
  )
}

/** A message without the id of the fact, which is ours and not the user's. */
export const withoutId = (message: Text, id: string): Text => ({
  ja: message.ja.replace(`（${id}）`, ''),
  en: message.en.replace(` (${id})`, ''),
})

/** Asks one fact, in the way that suits its kind. */
export function Answer({ field, value, onAnswer, label }: Props<FieldDefinition>) {
  const { say } = useApp()
  switch (field.kind) {
    case 'choice':
      return field.options.length > mostButtons ? (
        <AnswerList key={field.id} {...{ field, value, onAnswer, label }} />
      ) : (
        <ChoiceButtons options={field.options} onChoose={onAnswer} {...{ value, label }} />
      )
    case 'boolean':
      return (
        <div class="options two" role="group" aria-label={label}>
          {[true, false].map((truth) => (
            <button key={String(truth)} type="button" aria-pressed={value === truth} onClick={() => onAnswer(truth)}>
              {truth ? say('はい', 'Yes') : say('いいえ', 'No')}
            </button>
          ))}
        </div>
      )
    case 'number':
      return <AnswerNumber key={field.id} {...{ field, value, onAnswer, label }} />
    case 'month':
      return <AnswerMonth key={field.id} {...{ field, value, onAnswer, label }} />
    case 'date':
      return <AnswerDate key={field.id} {...{ field, value, onAnswer, label }} />
    default:
      return field satisfies never
  }
}

/** Writes the answer to a fact. */
export function useAnswerWords(): (field: FieldDefinition, value: Value) => string {
  const {
    say,
    word,
    state: { language },
  } = useApp()
  return (field, value) => {
    switch (field.kind) {
      case 'choice': {
        const option = field.options.find(({ id }) => id === value)
        return option ? word(option.label) : String(value)
      }
      case 'boolean':
        return value === true || value === 'true' ? say('はい', 'yes') : say('いいえ', 'no')
      case 'number':
        return field.unit === 'yen'
          ? yenWords(BigInt(String(value)), language)
          : `${String(value)}${unitOf(field) ? ` ${say(...unitOf(field)!)}` : ''}`
      case 'month':
        return monthWords(String(value), language)
      case 'date':
        return dayWords(String(value), language)
      default:
        return field satisfies never
    }
  }
}
