/**
 * Makes a folder for a new programme, with blanks that the tests refuse until they are filled in; changes no other file.
 * Run as `npm run new-programme <id>`, or with a second argument in another folder than rules/.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { exportName, folderFiles, isProgrammeId } from './new-programme/templates'

const [id = '', rules = fileURLToPath(new URL('../rules', import.meta.url))] = process.argv.slice(2)
const folder = join(rules, id)

if (!isProgrammeId(id)) {
  console.error(`'${id}' is no id: use lower-case words with dashes, such as supply-chain-drones`)
  process.exitCode = 2
} else if (existsSync(folder)) {
  console.error(`rules/${id} exists already`)
  process.exitCode = 2
} else {
  mkdirSync(folder)
  for (const [name, content] of Object.entries(folderFiles(id))) writeFileSync(join(folder, name), content)
  console.log(`Made rules/${id}: index.ts, parameters.ts, examples.ts. Now:
  1. Write the worked examples, by hand, from the document.
  2. Fill in every “……”, 0, 0n and 1n; delete parameters.ts and examples.ts if no amount can be computed.
  3. Add ${exportName(id)} to rules/index.ts and '${id}' to scripts/audit/programme-ids.ts, in the document's order.
  4. npm run prove, with the id of each measure.
  5. npm test && npm run audit && npm run docs`)
}
