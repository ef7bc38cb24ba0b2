import { monthName, monthWords, useApp } from '../app'
import { Glance } from '../glance'
import { yenWords } from '../money'
import { fieldOf } from '../rules'
import { AnswerChoice } from '../support/answer'
import { allMonths, bills, currentMonths, monthOf, monthsOf, typedUsage } from './bills'
import { BillResult } from './bill-result'
import { totalOf } from './price'

/** What is taken off the electricity and gas bills: the contract, the month and the usage are all it takes. */
export function BillTab() {
  const { state, update, answer, say, word } = useApp()
  const months = monthsOf(state)
  const { language } = state
  const total = totalOf(state)
  const [from, until] = [currentMonths[0]!, currentMonths.at(-1)!]
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
    update({
      month,
      facts,
      usage: { electricity: state.usage.electricity.slice(0, 1), gas: state.usage.gas.slice(0, 1) },
    })
  }
  return (
    <div class="columns">
      <section class="ask">
        <h2>{say('検針票の数字を入れてください', 'Enter the figures on your bill')}</h2>
        <label class="line" for="month">
          {say('使用月', 'Month of use')}
        </label>
        <select id="month" value={monthOf(state)} onChange={({ currentTarget }) => look(currentTarget.value)}>
          <option value="">{say(`${span}（支援あり）`, `${span} (with support)`)}</option>
          {allMonths.map(({ month, supported }) => (
            <option key={month} value={month}>
              {monthWords(month, language)}
              {supported ? '' : say('（支援なし）', ' (no support)')}
            </option>
          ))}
        </select>
        {bills.map(({ id, supply, usage, name }) => {
          const field = fieldOf(supply)
          const unit = { electricity: 'kWh', gas: 'm³' }[id]
          return (
            <fieldset key={id} class={`service ${id}`}>
              <legend>{word(name)}</legend>
              {field.kind === 'choice' && (
                <AnswerChoice
                  field={field}
                  value={state.facts[supply]}
                  onAnswer={(value) => answer(supply, value === state.facts[supply] ? undefined : value)}
                  label={word(field.label)}
                />
              )}
              <p class="help">{word(field.help)}</p>
              <div class="usages">
                {months.map((month, at) => (
                  <label key={month}>
                    <span>
                      {say(`${monthWords(month, language)}の使用量`, `Use in ${monthWords(month, language)}`)}
                    </span>
                    <span class="with-unit">
                      <input
                        inputMode="decimal"
                        autocomplete="off"
                        name={`${usage}-${month}`}
                        placeholder={typedUsage(state, id, 0)}
                        value={state.usage[id][at] ?? ''}
                        onInput={({ currentTarget }) => type(id, at, currentTarget.value)}
                      />
                      <i>{unit}</i>
                    </span>
                  </label>
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
        {total !== undefined && (
          <Glance to="bill-result">
            {say('値引き', 'Discount')} <b>{yenWords(total, language)}</b>
          </Glance>
        )}
      </section>
      <BillResult />
    </div>
  )
}
