// Puts the ten questions to hojokin and to its peers and prints one table; OpenFisca needs Python: PYTHON=/path/to/python with openfisca-core.
import { spawnSync } from 'node:child_process'
import { answer as hojokin } from './hojokin.mjs'
import { answer as jsonRulesEngine } from './json-rules-engine.mjs'
import { answer as publicodes } from './publicodes.mjs'
import { questions } from './questions.mjs'
import { answer as zen } from './zen.mjs'

const each = async (answer) => {
  const said = []
  for (const question of questions)
    said.push(await answer(question).catch((error) => `throws: ${error.message.split('\n')[0]}`))
  return said
}
function openfisca() {
  const script = new URL('openfisca.py', import.meta.url).pathname
  const { status, stdout } = spawnSync(process.env.PYTHON ?? 'python3', [script], {
    input: JSON.stringify(questions),
    encoding: 'utf8',
  })
  return status === 0 ? JSON.parse(stdout) : questions.map(() => 'NOT RUN: needs Python with openfisca-core')
}

const columns = {
  hojokin: await each(hojokin),
  publicodes: await each(publicodes),
  OpenFisca: openfisca(),
  'json-rules-engine': await each(jsonRulesEngine),
  zen: await each(zen),
}
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
for (const [at, { ask, want }] of questions.entries()) {
  console.log(`\n${at + 1}. ${ask}\n   wanted: ${want}\n`)
  console.log('| engine | answer |\n|---|---|')
  for (const [name, answers] of Object.entries(columns)) console.log(`| ${name} | ${cell(answers[at])} |`)
}
