import { amountWords, screen } from 'hojokin'
import { useMemo } from 'preact/hooks'
import { monthWords, useApp } from '../app'
import { bills } from '../bill/bills'
import { priced } from '../bill/price'
import { yenWords } from '../money'
import { fieldOf, measureOf, programmeOf, programmes } from '../rules'
import { useAnswerWords } from '../support/answer'

/** One sheet has room for this many measures in full. */
const room = 12

/** Answers and results on one sheet of paper; on the screen it is not there. */
export function PrintedResult() {
  const { state, stated, profile, say, word } = useApp()
  const words = useAnswerWords()
  const { language } = state
  const assessments = useMemo(() => screen(programmes, profile), [profile])
  const certain = assessments.flatMap((one) => (one.status === 'eligible' ? [one] : []))
  const maybe = assessments.filter(({ status }) => status === 'undetermined')
  const lines = bills.flatMap((bill) =>
    (priced(state, bill) ?? []).flatMap((line) => (line.yen === undefined ? [] : [{ ...line, bill }])),
  )
  const sharesOf = ({ measure: id, amount }: (typeof certain)[number]): string => {
    const { payers } = measureOf(id)!
    return 'shares' in amount && payers.length > 1
      ? ` — ${payers.map((payer) => `${word(payer.name)} ${yenWords(amount.shares[payer.id] ?? 0n, language)}`).join(say('、', ', '))}`
      : ''
  }
  const name = (id: string): string => word(measureOf(id)!.name)
  return (
    <section class="print-only" aria-hidden="true">
      <h1>{say('支援の計算結果', 'Support estimate')}</h1>
      <p>
        {Object.keys(stated)
          .map((id) => `${word(fieldOf(id).label)}${say('：', ': ')}${words(fieldOf(id), stated[id])}`)
          .join(say('　', ' · ')) || say('答えはありません。', 'No answers.')}
      </p>
      {lines.length > 0 && (
        <>
          <h2>{say('電気・ガス料金の値引き', 'Off the energy bills')}</h2>
          <table>
            <tbody>
              {lines.map(({ bill, month, yen }) => (
                <tr key={bill.id + month}>
                  <td>
                    {monthWords(month, language)} {word(bill.name)}
                  </td>
                  <td class="number">{yenWords(yen!, language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      <h2>
        {say('対象になる支援', 'Certain')} {certain.length}
      </h2>
      <table>
        <tbody>
          {certain.slice(0, room).map((one) => (
            <tr key={one.measure}>
              <td>
                {name(one.measure)}
                <small>
                  {programmeOf(measureOf(one.measure)!).number}. {word(programmeOf(measureOf(one.measure)!).name)}
                  {sharesOf(one)}
                </small>
              </td>
              <td class="number">
                {one.amount.kind === 'undocumented'
                  ? say('金額は資料になし', 'no amount in the document')
                  : word(amountWords(one.amount))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {certain.length > room && <p>{say(`ほか${certain.length - room}件`, `and ${certain.length - room} more`)}</p>}
      <h2>
        {say('確認が要る支援', 'Maybe')} {maybe.length}
      </h2>
      <p class="small">
        {maybe
          .slice(0, 20)
          .map((one) => name(one.measure))
          .join(say('、', '; '))}
        {maybe.length > 20 && say(`、ほか${maybe.length - 20}件`, `; and ${maybe.length - 20} more`)}
      </p>
      <p class="small">
        {say(
          '公表資料による見積もりで、交付を約束するものではありません。「上限」は、その額まで交付者が決めるという意味です。',
          'An estimate from published documents, not a promise of payment. A ceiling means that the authority decides, up to that amount.',
        )}
      </p>
    </section>
  )
}
