import { monthName, monthWords, today, useApp } from '../app'
import { Glance } from '../glance'
import { yenWords } from '../money'
import { ChoiceButtons } from '../support/choice-buttons'
import { allMonths, bills, currentMonths, monthOf, monthsOf } from './bills'
import { BillResult } from './bill-result'
import { hasProblem, totalOf } from './price'
import { UsageField } from './usage-field'

/** What is taken off the electricity and gas bills: the contract, the month and the usage are all it takes. */
export function BillTab() {
  const { state, update, answer, say, word } = useApp()
  const months = monthsOf(state)
  const { language } = state
  const total = totalOf(state)
  const [from, until] = [currentMonths[0]!, currentMonths.at(-1)!]
  const over = today().slice(0, 7) > until
  const span = say(
    `${monthWords(from, 'ja')}～${monthName(until, 'ja')}`,
    `${monthName(from, 'en')} – ${monthWords(until, 'en')}`,
  )
  const type = (service: (typeof bills)[number]['id'], at: number, typed: string): void => {
    const usage = months.map((_, index) => (index === at ? typed : (state.usage[service][index] ?? '')))
    const { [bills.find(({ id }) => id === service)!.usage]: _, ...facts } = state.facts
    update({ usage: { ...state.usage, [service]: usage }, facts })
  }
  const look = (month: string): void => {
    const { usageMonth: _, ...facts } = state.facts
    update(
      {
        month,
        facts,
        usage: { electricity: state.usage.electricity.slice(0, 1), gas: state.usage.gas.slice(0, 1) },
      },
      'step',
    )
  }
  return (
    <div class="columns">
      <section class="ask">
        <h2>{say('検針票の数字を入れてください', 'Enter the figures on your bill')}</h2>
        {over && (
          <p class="notice">
            {say(
              `一番新しい値引きは${monthWords(until, 'ja')}使用分までです。ここでは、これまでの請求を確かめられます。`,
              `The latest discount ended with use in ${monthWords(until, 'en')}; here you can check past bills.`,
            )}
          </p>
        )}
        <label class="line" for="month">
          {say('使用月', 'Month of use')}
        </label>
        <select id="month" value={monthOf(state)} onChange={({ currentTarget }) => look(currentTarget.value)}>
          <option value="">{say(`${span}（最新）`, `${span} (latest)`)}</option>
          {allMonths.map(({ month, support }) => (
            <option key={month} value={month}>
              {monthWords(month, language)}
              {support === 'no'
                ? say('（支援なし）', ' (no support)')
                : support === 'notKnown'
                  ? say('（未確認）', ' (not known)')
                  : ''}
            </option>
          ))}
        </select>
        {bills.map((bill) => {
          const field = bill.measure.fields[bill.supply]!
          return (
            <fieldset key={bill.id} class={`service ${bill.id}`}>
              <legend>{word(bill.name)}</legend>
              {field.kind === 'choice' && (
                <ChoiceButtons
                  options={field.options}
                  value={state.facts[bill.supply]}
                  onChoose={(value) => answer(bill.supply, value === state.facts[bill.supply] ? undefined : value)}
                  label={word(field.label)}
                />
              )}
              <p class="help">{word(field.help)}</p>
              <div class="usages">
                {months.map((month, at) => (
                  <UsageField
                    key={month}
                    bill={bill}
                    month={month}
                    at={at}
                    onType={(typed) => type(bill.id, at, typed)}
                  />
                ))}
              </div>
              {months.length > 1 && (
                <p class="help">
                  {say(
                    '最初の月を入れると、ほかの月も同じ使用量で計算します。月ごとに直せます。',
                    'The first month fills the others; each can be changed.',
                  )}
                </p>
              )}
            </fieldset>
          )
        })}
        {(total !== undefined || hasProblem(state)) && (
          <Glance to="bill-result">
            {hasProblem(state) ? (
              say('使用量を直してください', 'Please mend the usage')
            ) : (
              <>
                {say('値引き', 'Discount')} <b>{yenWords(total!, language)}</b>
              </>
            )}
          </Glance>
        )}
      </section>
      <BillResult />
    </div>
  )
}
