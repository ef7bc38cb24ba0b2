/**
 * Proves the laws of every computed measure for every applicant at once, with the rule as SMT-LIB; prints a counter-example as
 * a profile that evaluate takes, and exits 1 where a law fails or cannot be settled. Run as `npm run prove [measure …]`.
 */
import { programmes } from '../rules'
import { profileOf } from '../src/readings/smt'
import type { Measure } from '../src/rule/programme'
import type { Computed } from './prove/law'
import { laws } from './prove/laws'
import { arithmeticLemmas } from './prove/lemmas'
import { type Answer, startSolver } from './prove/solver'

const wanted = process.argv.slice(2)
const isComputed = (measure: Measure): measure is Computed =>
  measure.applicants && measure.amount.kind !== 'undocumented'
const measures = programmes
  .flatMap((programme) => programme.measures)
  .filter(isComputed)
  .filter(({ id }) => wanted.length === 0 || wanted.includes(id))
const solver = await startSolver()
const tally = { proved: 0, failed: 0 }
const silent = new Map<string, string[]>()

function report(where: string, what: string, answer: Answer, facts: Parameters<typeof profileOf>[0]): void {
  if (answer.kind === 'proved') {
    tally.proved++
    return
  }
  tally.failed++
  console.log(`✘ ${where}: ${what}`)
  if (answer.kind === 'unknown') console.log(`    not settled: ${answer.why}`)
  else console.log(`    counter-example: ${JSON.stringify(profileOf(facts, answer.model))}`)
}

for (const { what, script } of arithmeticLemmas) report('arithmetic', what, await solver.ask(script), [])
for (const law of laws) {
  const before = tally.proved
  for (const measure of measures) {
    const claims = await law.claims(measure, solver)
    if (typeof claims === 'string') {
      silent.set(`${law.name}: ${claims}`, [...(silent.get(`${law.name}: ${claims}`) ?? []), measure.id])
      continue
    }
    for (const { what, script, facts } of claims) {
      report(`${measure.id}, ${law.name}`, what, await solver.ask(script), facts)
    }
  }
  console.log(`${tally.proved - before} claims proved: ${law.promise}`)
}
for (const [why, ids] of silent) console.log(`not asked (${why}): ${ids.join(', ')}`)
console.log(`\n${measures.length} measures: ${tally.proved} claims proved, ${tally.failed} failed`)
process.exit(tally.failed === 0 ? 0 : 1)
