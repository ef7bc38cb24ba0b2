import type { ParameterTable } from 'hojokin'
import type { Language } from 'hojokin'
import { monthName, useApp } from '../app'
import { bills, currentMonths } from './bills'

/** The figure that is printed for a contract and a month. */
function printed(table: ParameterTable, supply: string, contract: string, month: string, language: Language): string {
  const row = table.rows.find(({ when }) => {
    const { [supply]: contracts, usageMonth } = when
    const [from, until] = Array.isArray(usageMonth) ? usageMonth.map(String) : [usageMonth, usageMonth]
    return [contracts].flat().includes(contract) && String(from) <= month && month <= String(until)
  })
  if (typeof row?.value !== 'string') return ''
  return language === 'ja' ? row.printed : `${row.value} ${table.unit.replace('m3', 'm³')}`
}

/** What a unit of energy is cheaper by, contract by contract, until there is a bill to price. */
export function UnitPrices() {
  const {
    say,
    word,
    state: { language },
  } = useApp()
  const rows = bills
    .flatMap(({ supply, measure, name }) =>
      Object.values(measure.parameters).flatMap((table) => {
        const field = measure.fields[supply]!
        return (field.kind === 'choice' ? field.options : []).map(({ id, label }) => ({
          id,
          name: `${word(name)} ${word(label)}`,
          prices: currentMonths.map((month) => printed(table, supply, id, month, language)),
        }))
      }),
    )
    .filter(({ prices }) => prices.some((price) => price !== ''))
  return (
    <table class="prices">
      <caption>{say('一番新しい値引きの単価', 'What each unit is cheaper by')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('契約', 'Contract')}</th>
          {currentMonths.map((month) => (
            <th key={month} scope="col">
              {monthName(month, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, prices }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {prices.map((price, at) => (
              <td key={currentMonths[at]}>{price}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
