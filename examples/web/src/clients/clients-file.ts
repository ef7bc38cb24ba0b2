import { csvObjects, readClients } from 'hojokin'
import type { Client, ClientIssue, Language } from 'hojokin'
import { vocabulary, wishes } from '../rules'
import { wantedIn } from '../wanted'
import { textOf } from './text-of'

interface Read {
  readonly clients: readonly Client[]
  readonly issues: readonly ClientIssue[]
}

/** Reads a file of one client or of many; whoever wants several things has a column for each, as in the terminal. */
export async function clientsOf(file: File, language: Language): Promise<Read> {
  const written = textOf(await file.arrayBuffer())
  const name = file.name.replace(/\.[^.]+$/, '')
  let content: unknown
  try {
    content = /\.csv$/i.test(file.name) ? csvObjects(written) : JSON.parse(written.replace(/^\uFEFF/, ''))
  } catch {
    const message = { ja: 'JSONとして読めないファイルです。', en: 'This file is not JSON.' }
    return { clients: [], issues: [{ client: name, path: '', code: 'notObject', message }] }
  }
  const { rest, wanted } = wantedIn(content)
  const read = readClients(vocabulary, rest, name, { wishes })
  if (wanted.length < 2) return read
  return {
    ...read,
    clients: read.clients.flatMap((client) =>
      wanted.map(({ label, facts }) => ({
        name: language === 'ja' ? `${client.name}（${label.ja}）` : `${client.name} (${label.en})`,
        profile: { ...client.profile, ...facts },
      })),
    ),
  }
}
