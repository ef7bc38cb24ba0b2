import { clientTable, clientTableText, deriveFacts, toCsv } from 'hojokin'
import type { ClientIssue, ClientTable } from 'hojokin'
import { useRef, useState } from 'preact/hooks'
import { today, useApp, withoutIds } from '../app'
import { save } from '../keep/save'
import { derivations, programmesFor } from '../rules'
import { clientsOf } from './clients-file'
import { standingOn } from '../support/standing'
import { workbook } from './workbook'

/** A file to begin with. */
const sample: readonly (readonly string[])[] = [
  [
    '名前',
    '申請者の種類',
    '都道府県',
    '業種',
    '常時使用する従業員数',
    '取り組むこと',
    '補助対象経費',
    '被災した災害',
    '多重被災事業者',
  ],
  ['（例）山田旅館', '会社', '石川県', '旅館業', '25', '災害からの復旧', '6億円', 'noto2024', 'はい'],
  ['（例）鈴木商店', '個人事業主', '東京都', '小売業', '3', '販路開拓', '60万円', '', ''],
]

/** An adviser's table: several clients, from files or the rows of one, against every measure that is for any of them. */
export function ClientsView() {
  const { say, word, state } = useApp()
  const [table, show] = useState<ClientTable>()
  const [issues, report] = useState<readonly ClientIssue[]>([])
  const picker = useRef<HTMLInputElement>(null)
  const open = async (files: readonly File[]): Promise<void> => {
    const read = await Promise.all(files.map((file) => clientsOf(file, state.language)))
    const clients = read
      .flatMap((one) => one.clients)
      .map(({ name, profile }) => ({ name, profile: deriveFacts(derivations, profile) }))
    report(read.flatMap((one) => one.issues))
    show(
      clients.length > 0
        ? clientTable(({ profile }) => programmesFor(profile), clients, { derivations, date: today() })
        : undefined,
    )
  }
  const excel = async (): Promise<void> => {
    const { default: write } = await import('write-excel-file/browser')
    save(`hojokin-${today()}.xlsx`, await write(workbook(table!, today(), state.language)).toBlob())
  }
  return (
    <div class="clients">
      <h2>{say('何人分もまとめて調べる', 'Many clients at once')}</h2>
      <p>
        {say(
          '相談者ごとのJSON（「印刷・共有」で保存したもの）をいくつでも、または1行に1人のCSVを開きます。見出しは「名前、申請者の種類、都道府県、業種、常時使用する従業員数、取り組むこと、補助対象経費」のように日本語で書けます。ファイルはこの端末から出ません。',
          'Open any number of JSON files (saved under “Print, share”), or a CSV with one client a row, headed by the names of the facts and “name”. The files do not leave this device.',
        )}
      </p>
      <p class="actions">
        <button type="button" class="primary" onClick={() => picker.current!.click()}>
          {say('ファイルを開く（JSON・CSV）', 'Open files (JSON, CSV)')}
        </button>
        {!table && (
          <button type="button" onClick={() => save('clients.csv', new Blob([toCsv(sample)], { type: 'text/csv' }))}>
            {say('見本のCSVを保存', 'Save a sample CSV')}
          </button>
        )}
        {table && (
          <>
            <button
              type="button"
              onClick={() =>
                save(
                  `hojokin-${today()}.csv`,
                  new Blob([toCsv(clientTableText(table, state.language))], { type: 'text/csv' }),
                )
              }
            >
              {say('CSVで保存', 'Save CSV')}
            </button>
            <button type="button" onClick={() => void excel()}>
              {say('Excelで保存（相談者ごとのシートつき）', 'Save Excel (a sheet for each client)')}
            </button>
          </>
        )}
      </p>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        accept=".json,.csv,application/json,text/csv"
        aria-label={say('相談者のファイル', 'Files of clients')}
        onChange={({ currentTarget }) => {
          void open([...(currentTarget.files ?? [])])
          currentTarget.value = ''
        }}
      />
      {issues.length > 0 && (
        <ul class="problem" role="alert">
          {issues.map(({ client, path, message }) => (
            <li key={client + path}>
              {client}
              {say('：', ': ')}
              {withoutIds(word(message))}
            </li>
          ))}
        </ul>
      )}
      {table && (
        <>
          <div class="wide" tabIndex={0} role="region" aria-label={say('相談者と支援の表', 'Clients and measures')}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{say('支援', 'Measure')}</th>
                  {table.clients.map((name, at) => (
                    <th key={name + String(at)} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {table.rows.map(({ measure, call, cells }) => (
                  <tr key={measure.id} data-measure={measure.id} class={standingOn(measure, today()).status}>
                    <th scope="row">
                      {word(measure.name)} {call && <small>{word(call)}</small>}
                    </th>
                    {cells.map(({ words, yen }, at) => (
                      <td key={at} class={yen !== undefined ? 'sure' : words.ja === '対象外' ? 'not' : ''}>
                        {word(words)}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p class="help">
            {say(
              `だれにも当たらない支援${table.forNobody}件は省いています。「上限」は、審査のうえ交付者が決める額の上限です。受付の終わったものは下にあります。`,
              `${table.forNobody} measures that are for none of them are left out. “Up to” is a ceiling; the authority decides. Closed calls are at the foot.`,
            )}
          </p>
        </>
      )}
    </div>
  )
}
