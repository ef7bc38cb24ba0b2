import { parseProfile, slipOfTenThousand } from 'hojokin'
import type { FieldDefinition, Measure } from 'hojokin'
import { useEffect, useState } from 'preact/hooks'
import { monthWords, useApp } from '../app'
import { allMonths } from '../bill/bills'
import { spokenYen, yenWords } from '../money'
import { fieldOf, vocabulary } from '../rules'
import { unitOf, useAnswerWords, withoutId } from '../support/answer'

/** The facts that the measure asks for, each with its answer; those that the plot still wants are marked. */
export function Conditions({
  measure,
  field,
  wanted,
}: {
  readonly measure: Measure
  readonly field: string
  readonly wanted: readonly string[]
}) {
  const { say } = useApp()
  const others = Object.keys(measure.fields).filter((id) => id !== field)
  return (
    <div class="conditions">
      <Condition key={field} field={fieldOf(field)} wanted={false} />
      {others.map((id) => (
        <Condition key={id} field={fieldOf(id)} wanted={wanted.includes(id)} />
      ))}
      {wanted.length > 0 && (
        <p class="help">
          {say('● の条件が決まると、グラフが出ます。', 'The plot appears when the facts marked ● are known.')}
        </p>
      )}
    </div>
  )
}

function Condition({ field, wanted }: { readonly field: FieldDefinition; readonly wanted: boolean }) {
  const {
    profile,
    answer,
    say,
    word,
    state: { language },
  } = useApp()
  const words = useAnswerWords()
  const value = profile[field.id]
  const id = `condition-${field.id}`
  const options =
    field.kind === 'choice'
      ? field.options.map((option) => option.id)
      : field.kind === 'boolean'
        ? ['true', 'false']
        : field.kind === 'month'
          ? allMonths.map(({ month }) => month)
          : undefined
  return (
    <>
      <label class="line" for={id}>
        {wanted && <em aria-hidden="true">● </em>}
        {word(field.label)}
      </label>
      {options === undefined ? (
        <NumberBox id={id} field={field} />
      ) : (
        <select
          id={id}
          aria-required={wanted}
          value={value === undefined ? '' : String(value)}
          onChange={({ currentTarget }) =>
            answer(
              field.id,
              currentTarget.value === ''
                ? undefined
                : field.kind === 'boolean'
                  ? currentTarget.value === 'true'
                  : currentTarget.value,
            )
          }
        >
          <option value="">{say('分からない', 'not known')}</option>
          {options.map((option) => (
            <option key={option} value={option}>
              {field.kind === 'month' ? monthWords(option, language) : words(field, option)}
            </option>
          ))}
        </select>
      )}
    </>
  )
}

/** Keeps what is typed as it is typed; the fact changes whenever it can be read. */
function NumberBox({ id, field }: { readonly id: string; readonly field: FieldDefinition }) {
  const {
    profile,
    answer,
    say,
    word,
    state: { language },
  } = useApp()
  const words = useAnswerWords()
  const value = profile[field.id]
  const [typed, type] = useState(value === undefined ? '' : String(value))
  const spoken =
    language === 'ja' && field.kind === 'number' && field.unit === 'yen' && value !== undefined
      ? spokenYen(BigInt(String(value)))
      : undefined
  const money = field.kind === 'number' && field.unit === 'yen'
  const parsed = typed.trim() === '' ? undefined : parseProfile(vocabulary, { [field.id]: typed })
  // Asked back once the field is left, not while a longer number is being typed.
  const [meant, ask] = useState<bigint>()
  useEffect(() => {
    if (value === undefined ? parsed?.ok : !parsed?.ok || String(parsed.profile[field.id]) !== String(value))
      type(value === undefined ? '' : String(value))
  }, [value])
  return (
    <>
      <span class="with-unit">
        <input
          id={id}
          inputMode="text"
          autocomplete="off"
          value={typed}
          aria-invalid={parsed?.ok === false}
          aria-describedby={`${id}-read`}
          onBlur={() => ask(slipOfTenThousand(field, typed))}
          onInput={({ currentTarget }) => {
            type(currentTarget.value)
            ask(undefined)
            const now =
              currentTarget.value.trim() === ''
                ? undefined
                : parseProfile(vocabulary, { [field.id]: currentTarget.value })
            if (now === undefined) answer(field.id, undefined, 'typing')
            else if (now.ok) answer(field.id, now.profile[field.id], 'typing')
          }}
        />
        {field.kind === 'number' && unitOf(field) && <i>{say(...unitOf(field)!)}</i>}
      </span>
      <p id={`${id}-read`} class={parsed?.ok === false ? 'problem' : 'help'}>
        {parsed?.ok === false
          ? word(withoutId(parsed.issues[0]!.message, field.id))
          : value === undefined
            ? money
              ? say('「6億円」「1,200万」のようにも書けます。', 'You can also write 6億 or 1,200万.')
              : ' '
            : `= ${words(field, value)}${spoken ? `（${spoken}）` : ''}`}
      </p>
      {meant !== undefined && value !== undefined && (
        <div class="ask-back" role="alert">
          <p>{say('どちらの金額ですか。', 'Which sum do you mean?')}</p>
          <div class="options">
            <button type="button" onClick={() => ask(undefined)}>
              {words(field, value)}
            </button>
            <button
              type="button"
              onClick={() => {
                answer(field.id, Number(meant), 'typing')
                ask(undefined)
              }}
            >
              {language === 'ja' ? spokenYen(meant) : yenWords(meant, language)}
            </button>
          </div>
        </div>
      )}
    </>
  )
}
