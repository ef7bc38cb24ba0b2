import { amountWords, reasonWords } from 'hojokin'
import { type App, dayWords, monthName, monthWords, useApp } from '../app'
import { yenWords } from '../money'
import { Sources } from '../sources'
import { type bills, bills as all, knownUntil, monthAfter, monthsOf, trueUpTo } from './bills'
import { Essentials } from './essentials'
import { hasProblem, priced, type Priced, totalOf } from './price'
import { UnitPrices } from './unit-prices'

type Line = Priced & { readonly bill: (typeof bills)[number] }

/** A plain sentence for a month or a contract without support. */
function without(
  { state: { language }, say, word }: App,
  { bill, month, assessment, notKnown }: Line,
): string | undefined {
  if (notKnown)
    return say(
      `${monthWords(month, language)}の使用分はまだ分かりません。確かめた資料は${monthWords(knownUntil, 'ja')}使用分までです（確認日 ${dayWords(trueUpTo, 'ja')}）。`,
      `Use in ${monthWords(month, language)} is not known yet: the sources speak of use up to ${monthWords(knownUntil, 'en')} (checked on ${dayWords(trueUpTo, 'en')}).`,
    )
  if (assessment?.status !== 'ineligible') return undefined
  const [reason] = assessment.reasons
  if (reason?.kind === 'noRow')
    return say(
      `${monthWords(month, language)}の使用分には、${word(bill.name)}の値引きがありません。`,
      `There is no ${word(bill.name).toLowerCase()} discount for use in ${monthWords(month, language)}.`,
    )
  return reason && word(reasonWords(bill.measure, reason)) + say('。', '.')
}

/** The discount of each month, a bar for each, the calculation with the user's figures, and the bill that it appears on. */
export function BillResult() {
  const app = useApp()
  const { state, say, word } = app
  const { language } = state
  const lines: Line[] = all.flatMap((bill) => (priced(state, bill) ?? []).map((one) => ({ ...one, bill })))
  const known = lines.filter((line) => line.yen !== undefined)
  const total = totalOf(state) ?? 0n
  const months = monthsOf(state).map((month) => ({ month, own: known.filter((line) => line.month === month) }))
  const sums = months.map(({ own }) => own.reduce((sum, { yen }) => sum + yen!, 0n))
  const most = sums.reduce((a, b) => (a > b ? a : b), 1n)
  const share = (yen: bigint): string => `${Number((yen * 1000n) / most) / 10}%`
  const sentences = [...new Set(lines.flatMap((line) => without(app, line) ?? []))]
  const wrong = hasProblem(state)
  const usageWanted = lines.some(({ assessment, notKnown }) => !notKnown && assessment?.status === 'undetermined')
  const typed = all.some(({ id }) => state.usage[id].some((one) => one !== ''))
  return (
    <section class="result" aria-labelledby="bill-result">
      <h2 id="bill-result" tabIndex={-1}>
        {say('値引きの額', 'Your discount')}
      </h2>
      <div aria-live="polite">
        {known.length > 0 ? (
          <p class="amount exact big">
            <small>
              {months.length > 1
                ? say(`${months.length}か月の合計`, `${months.length} months in all`)
                : monthWords(months[0]!.month, language)}
            </small>
            <b class="figure" data-test="bill-total">
              {yenWords(total, language)}
            </b>
          </p>
        ) : (
          <p class="empty">
            {wrong
              ? say(
                  '使用量に読めない数字があります。赤い欄を直してください。',
                  'A usage cannot be read; mend the field marked in red.',
                )
              : lines.length === 0
                ? typed
                  ? say(
                      '契約を選ぶと、ここに値引きの額が出ます。',
                      'Choose the contract, and the discount appears here.',
                    )
                  : say(
                      '契約を選び、使用量を入れると、ここに値引きの額が出ます。',
                      'Choose a contract and enter a usage, and the discount appears here.',
                    )
                : usageWanted
                  ? say('使用量を入れてください。', 'Enter the usage.')
                  : lines.every(({ notKnown }) => notKnown)
                    ? say('まだ分かりません。', 'Not known yet.')
                    : say('値引きはありません。', 'There is no discount.')}
          </p>
        )}
        {sentences.map((sentence) => (
          <p key={sentence} class="sentence">
            {sentence}
          </p>
        ))}
      </div>
      <Essentials />
      {known.length === 0 && <UnitPrices />}
      {known.length > 0 && (
        <>
          <table class="bars">
            <caption class="hidden">{say('月ごとの値引き', 'Discount by month')}</caption>
            <thead class="hidden">
              <tr>
                <th scope="col">{say('月', 'Month')}</th>
                <th scope="col">{say('内訳', 'Parts')}</th>
                <th scope="col">{say('値引き', 'Discount')}</th>
              </tr>
            </thead>
            <tbody>
              {months.map(({ month, own }, at) => (
                <tr key={month} data-month={month}>
                  <th scope="row">{monthName(month, language)}</th>
                  <td>
                    <span class="stack" aria-hidden="true">
                      {own.map(({ bill, yen }) => (
                        <i key={bill.id} class={bill.id} style={{ inlineSize: share(yen!) }} />
                      ))}
                    </span>
                    <small>
                      {own
                        .map(({ bill, yen }) => `${word(bill.name)} ${yenWords(yen!, language)}`)
                        .join(say('、', ', '))}
                    </small>
                  </td>
                  <td class="number">
                    <b>{yenWords(sums[at]!, language)}</b>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <h3>{say('計算', 'How it is worked out')}</h3>
          <ul class="formula">
            {known.map(({ bill, month, assessment }) => (
              <li key={bill.id + month}>
                <small>
                  {monthWords(month, language)} {word(bill.name)}
                </small>
                {assessment?.status === 'eligible' && (
                  <>
                    {(assessment.trace ?? []).map(({ text }) => word(text)).join(say('、', '; '))} ={' '}
                    <b>{word(amountWords(assessment.amount))}</b>
                  </>
                )}
              </li>
            ))}
          </ul>
          <h3>{say('どの請求書に出るか', 'Which bill it is on')}</h3>
          <ul class="plain">
            {months
              .filter(({ own }) => own.length > 0)
              .map(({ month }) => (
                <li key={month}>
                  {say(
                    `${monthName(month, 'ja')}使用分は、${monthName(month, 'ja')}の検針日から${monthName(monthAfter(month), 'ja')}の検針日までの使用です。${monthName(monthAfter(month), 'ja')}の検針のあとの請求書で引かれます。`,
                    `${monthName(month, 'en')} use runs from the ${monthName(month, 'en')} reading to the ${monthName(monthAfter(month), 'en')} reading; it comes off the bill after the ${monthName(monthAfter(month), 'en')} reading.`,
                  )}
                </li>
              ))}
          </ul>
          <details>
            <summary>{say('前提と出典', 'Assumptions and sources')}</summary>
            {all
              .filter((bill) => known.some((line) => line.bill === bill))
              .map((bill) => {
                const line = known.find((one) => one.bill === bill)!
                return (
                  <div key={bill.id}>
                    <h4>{word(bill.measure.name)}</h4>
                    <ul class="plain">
                      {bill.measure.assumptions.map((one) => (
                        <li key={one.en}>{word(one)}</li>
                      ))}
                    </ul>
                    <Sources
                      measure={bill.measure}
                      trace={line.assessment?.status === 'eligible' ? line.assessment.trace : undefined}
                    />
                  </div>
                )
              })}
          </details>
        </>
      )}
    </section>
  )
}
