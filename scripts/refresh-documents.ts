/**
 * Runs every session and every TypeScript block of the README and the manual again and writes what they print now; read the
 * difference before you commit it, for it is what users will be promised. Run as `npm run docs:output`.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { documents, folderOf, promised, root, run, runTypeScript, session } from '../test/support/documents'

const consoleBlock = (body: string, folder: string): string =>
  session(body)
    .map(({ command }) => [`$ ${command}`, run(command, folder), ''].join('\n'))
    .join('')

function typeScriptBlock(body: string): string {
  const now = runTypeScript(body)
  if (now.length !== promised(body).length) throw new Error(`prints ${now.length} lines:\n${now.join('\n')}\n${body}`)
  return body.replaceAll(/\/\/=> .*$/gm, () => `//=> ${now.shift()!}`)
}

for (const file of documents) {
  const path = join(root, file)
  const before = readFileSync(path, 'utf8')
  const folder = folderOf(file)
  const after = before.replaceAll(/^```(console|ts)\n([\s\S]*?)^```$/gm, (_, language: string, body: string) =>
    ['```', language, '\n', language === 'ts' ? typeScriptBlock(body) : consoleBlock(body, folder), '```'].join(''),
  )
  if (after !== before) console.log(`${file} changed`)
  writeFileSync(path, after)
  rmSync(folder, { recursive: true })
}
