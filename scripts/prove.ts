/**
 * Proves the laws of every computed measure for every applicant at once, with the rule as SMT-LIB, and records for which rule they were
 * proved (test/rules/recorded-proofs.json), which the audit compares; prints a counter-example as a profile that evaluate takes, and exits
 * 1 where a law fails or cannot be settled. Run as `npm run prove [measure …]`; with --check nothing is recorded, and a record that says
 * otherwise fails.
 */
import { programmes } from '../rules'
import { profileOf } from '../src/readings/smt'
import { isComputed } from './prove/law'
import { laws } from './prove/laws'
import { arithmeticLemmas } from './prove/lemmas'
import { type Proofs, provedRule, readProofs, writeProofs } from './prove/record'
import { type Answer, startSolver } from './prove/solver'

const checkOnly = process.argv.includes('--check')
const wanted = process.argv.slice(2).filter((word) => word !== '--check')
const computed = programmes.flatMap((programme) => programme.measures).filter(isComputed)
const unknown = wanted.filter((id) => !computed.some((measure) => measure.id === id))
if (unknown.length > 0) {
  console.error(`no measure that computes an amount is called ${unknown.join(', ')}`)
  process.exit(2)
}
const measures = computed.filter(({ id }) => wanted.length === 0 || wanted.includes(id))
const solver = await startSolver()
const tally = { proved: 0, failed: 0 }
const silent = new Map<string, string[]>()
const claimsOf = new Map(measures.map(({ id }) => [id, {} as Record<string, number>]))
const broken = new Set<string>()

function report(where: string, what: string, answer: Answer, facts: Parameters<typeof profileOf>[0]): boolean {
  if (answer.kind === 'proved') {
    tally.proved++
    return true
  }
  tally.failed++
  console.log(`✘ ${where}: ${what}`)
  if (answer.kind === 'unknown') console.log(`    not settled: ${answer.why}`)
  else console.log(`    counter-example: ${JSON.stringify(profileOf(facts, answer.model))}`)
  return false
}

for (const { what, script } of arithmeticLemmas) report('arithmetic', what, await solver.ask(script), [])
for (const law of laws) {
  const before = tally.proved
  for (const measure of measures) {
    const why = law.silence?.(measure)
    if (why !== undefined) {
      silent.set(`${law.name}: ${why}`, [...(silent.get(`${law.name}: ${why}`) ?? []), measure.id])
      continue
    }
    const claims = await law.claims(measure, solver)
    if (claims.length === 0) {
      // As where nobody can be eligible: a law that claims nothing would hold of anything.
      report(
        `${measure.id}, ${law.name}`,
        'claims nothing and does not say why',
        { kind: 'unknown', why: 'no claim' },
        [],
      )
      broken.add(measure.id)
    }
    for (const { what, script, facts } of claims) {
      if (!report(`${measure.id}, ${law.name}`, what, await solver.ask(script), facts)) broken.add(measure.id)
    }
    claimsOf.get(measure.id)![law.name] = claims.length
  }
  console.log(`${tally.proved - before} claims proved: ${law.promise}`)
}
for (const [why, ids] of silent) console.log(`not asked (${why}): ${ids.join(', ')}`)
console.log(`\n${measures.length} measures: ${tally.proved} claims proved, ${tally.failed} failed`)

const before = readProofs()
const proofs = computed.flatMap((measure): [string, Proofs][] => {
  const claims = claimsOf.get(measure.id)
  if (claims === undefined) return before[measure.id] === undefined ? [] : [[measure.id, before[measure.id]!]]
  return broken.has(measure.id) ? [] : [[measure.id, { ...provedRule(measure), claims }]]
})
const same = JSON.stringify(before) === JSON.stringify(Object.fromEntries(proofs))
if (!checkOnly) writeProofs(Object.fromEntries(proofs))
else if (!same) console.log('✘ test/rules/recorded-proofs.json says otherwise; run npm run prove')
process.exit(tally.failed === 0 && (same || !checkOnly) ? 0 : 1)
