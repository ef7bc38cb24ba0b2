import { monthWords, useApp } from '../app'
import { bills } from '../bill/bills'
import { priced, totalOf } from '../bill/price'
import { yenWords } from '../money'

/** The discounts of the bills, month by month, and their sum. */
export function PrintedBills() {
  const { state, say, word } = useApp()
  const { language } = state
  const lines = bills.flatMap((bill) =>
    (priced(state, bill) ?? []).flatMap((line) => (line.yen === undefined ? [] : [{ ...line, bill }])),
  )
  if (lines.length === 0) return null
  return (
    <>
      <h2>
        {say('電気・ガス料金の値引き（申請は要りません）', 'Off the energy bills (no application)')} —{' '}
        {say('合計', 'total')} {yenWords(totalOf(state) ?? 0n, language)}
      </h2>
      <table>
        <tbody>
          {lines.map(({ bill, month, yen, assessment }) => (
            <tr key={bill.id + month}>
              <td>
                {monthWords(month, language)} {word(bill.name)}
              </td>
              <td>
                {assessment?.status === 'eligible' &&
                  (assessment.trace ?? []).map(({ text }) => word(text)).join(say('、', '; '))}
              </td>
              <td class="number">{yenWords(yen!, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
