// Asks the registry for known vulnerabilities of what users install: exits 1 for one that is high or worse. A registry that does not answer
// is said loudly and stops nobody here; the release workflow asks again, and there no answer is a failure.
import { spawnSync } from 'node:child_process'

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8', timeout: 120_000 })
let answer
try {
  answer = JSON.parse(stdout)
} catch {
  answer = {}
}
const counts = answer.metadata?.vulnerabilities
if (counts === undefined) {
  console.log(`✘ NOT ANSWERED: ${answer.message ?? 'the registry gave no answer'}`)
  console.log('  Nobody has looked for known vulnerabilities of the dependencies in this run.')
} else {
  console.log(`known vulnerabilities of run-time dependencies: ${JSON.stringify(counts)}`)
  process.exitCode = counts.high + counts.critical > 0 ? 1 : 0
}
