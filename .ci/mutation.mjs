// Mutates the lines that changed since another commit (HEAD~1, or the first argument) and fails where tests miss more than a tenth.
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mutantsOf, readVerdicts, verdictsOf } from '../test/support/mutation/judged.mjs'

/** So many changed lines at most, in the order of the files: the whole of it is `npm run mutation`. */
const LINES = 300
const since = process.argv[2] ?? 'HEAD~1'
const rooms = ['quantity', 'rule', 'kernel', 'readings', 'bills'].map((room) => `src/${room}`)

function changed() {
  try {
    return execFileSync('git', ['diff', '--unified=0', '--diff-filter=d', since, '--', ...rooms], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch {
    console.warn(`NOT RUN: there is no ${since} to compare with.`)
    process.exit(0)
  }
}

const ranges = []
let left = LINES
let file = ''
for (const line of changed().split('\n')) {
  if (line.startsWith('+++ b/')) file = line.slice('+++ b/'.length)
  const [, start, count = '1'] = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line) ?? []
  if (start === undefined || Number(count) === 0 || file.includes('worker')) continue
  if (left <= 0) {
    console.warn(`More than ${LINES} lines changed; the rest is left to npm run mutation.`)
    break
  }
  ranges.push(`${file}:${start}-${Number(start) + Number(count) - 1}`)
  left -= Number(count)
}
if (ranges.length === 0) {
  console.log(`No line of ${rooms.join(', ')} changed since ${since}.`)
  process.exit(0)
}
const { status } = spawnSync(
  'npx',
  ['stryker', 'run', '--mutate', ranges.join(','), '--reporters', 'clear-text,json'],
  {
    stdio: 'inherit',
  },
)
if (status !== 0) process.exit(status ?? 1)
const mutants = mutantsOf(JSON.parse(readFileSync('reports/mutation.json', 'utf8')))
const among = (...statuses) => mutants.filter(({ status }) => statuses.includes(status))
const caught = among('Killed', 'Timeout').length
const judged = among('Survived', 'NoCoverage').filter(({ file, text }) => {
  const said = readVerdicts(verdictsOf(file)).get(file)?.get(text)
  return said !== undefined && said.verdict !== '?'
}).length
const all = caught + among('Survived', 'NoCoverage').length
console.log(
  `${caught} of ${all} mutants of the changed lines caught, ${judged} more said to change nothing (docs/mutants).`,
)
process.exitCode = (caught + judged) * 10 >= all * 9 ? 0 : 1
