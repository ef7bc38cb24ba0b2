// Sets the mutants that lived (reports/mutation.json, or the first argument) beside docs/mutants, and fails where one has no verdict;
// with --write it adds those to judge, as “?”, and takes out what is caught or no longer stands in the sources.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { mutantsOf, readVerdicts, verdictsOf, writeVerdicts } from '../test/support/mutation/judged.mjs'

const write = process.argv.includes('--write')
const report = process.argv.slice(2).find((argument) => argument !== '--write') ?? 'reports/mutation.json'
const mutants = mutantsOf(JSON.parse(readFileSync(report, 'utf8')))
const lived = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
const alive = new Set(lived.map(({ file, text }) => `${file}\n${text}`))
const caught = new Set(
  mutants
    .filter(({ status }) => status === 'Killed' || status === 'Timeout')
    .map(({ file, text }) => `${file}\n${text}`)
    .filter((mutant) => !alive.has(mutant)),
)

const stands = (file, text) =>
  existsSync(file) && readFileSync(file, 'utf8').includes(text.split(' ⇒ ')[0].replace(/[⟦⟧]/g, ''))

let open = 0
for (const path of new Set(mutants.map(({ file }) => verdictsOf(file)))) {
  const verdicts = readVerdicts(path)
  for (const { file, line, text } of lived.filter(({ file }) => verdictsOf(file) === path)) {
    const ofFile = verdicts.get(file) ?? new Map()
    const said = ofFile.get(text)
    verdicts.set(file, ofFile)
    if (said !== undefined && said.verdict !== '?') continue
    open += 1
    console.log(`${file}:${line}  ${text}`)
    ofFile.set(text, { verdict: '?', why: 'not judged yet' })
  }
  if (!write) continue
  for (const [file, ofFile] of verdicts)
    for (const text of ofFile.keys()) if (caught.has(`${file}\n${text}`) || !stands(file, text)) ofFile.delete(text)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, writeVerdicts(verdicts))
}
const tried = mutants.filter(({ status }) => status !== 'Ignored').length
console.log(`${lived.length} of ${tried} mutants lived, ${lived.length - open} of them judged, ${open} not.`)
if (open > 0 && !write) process.exitCode = 1
