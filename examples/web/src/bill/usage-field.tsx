import { parseProfile } from 'hojokin'
import { monthWords, useApp } from '../app'
import { type bills, typedUsage } from './bills'
import { grouped } from '../money'
import { usageProblem } from './price'

/** More than a home or a shop uses in a month: asked back, for a slip of the pen costs trust. */
const unusual: Readonly<Record<string, number>> = { electricityUsage: 100_000, gasUsage: 10_000 }

/** The usage of one month, with what is wrong with it right beside it. */
export function UsageField({
  bill,
  month,
  at,
  onType,
}: {
  readonly bill: (typeof bills)[number]
  readonly month: string
  readonly at: number
  readonly onType: (typed: string) => void
}) {
  const { state, say, word } = useApp()
  const { id, usage, measure, supply } = bill
  const typed = state.usage[id][at] ?? ''
  const unit = { electricity: 'kWh', gas: 'm³' }[id]
  const problem = usageProblem(bill, typed)
  const parsed = typed.trim() === '' ? undefined : parseProfile(measure.fields, { [usage]: typed })
  const large = parsed?.ok === true && Number(parsed.profile[usage]) > unusual[usage]!
  const amount = large ? grouped(String(parsed.profile[usage])) : ''
  const note = `${usage}-${month}-note`
  const noContract = parsed?.ok === true && state.facts[supply] === undefined
  return (
    <>
      <label class={problem ? 'wrong' : ''}>
        <span>{say(`${monthWords(month, 'ja')}の使用量`, `Use in ${monthWords(month, 'en')}`)}</span>
        <span class="with-unit">
          <input
            inputMode="decimal"
            autocomplete="off"
            name={`${usage}-${month}`}
            placeholder={usageProblem(bill, typedUsage(state, id, 0)) ? '' : typedUsage(state, id, 0)}
            value={typed}
            aria-invalid={problem !== undefined}
            aria-describedby={problem || large || noContract ? note : undefined}
            onInput={({ currentTarget }) => onType(currentTarget.value)}
          />
          <i>{unit}</i>
        </span>
      </label>
      {(problem || large || noContract) && (
        <p id={note} class={problem ? 'problem' : 'help'} aria-live="polite">
          {problem
            ? word(problem)
            : noContract
              ? say(
                  `上の「${word(measure.fields[supply]!.label)}」を選ぶと計算できます。`,
                  `Choose the contract above to see the discount.`,
                )
              : say(
                  `${amount} ${unit}でよいですか。家庭や店の1か月としては、とても多い量です。`,
                  `Is ${amount} ${unit} right? It is very much for a home or a shop in a month.`,
                )}
        </p>
      )}
    </>
  )
}
