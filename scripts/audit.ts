/** Checks all rules and prints a line for each promise and each problem; exits 1 when there is a problem. Run as `npm run audit`. */
import { checks } from './audit/checks'
import { house } from './audit/house'

const measures = house.programmes.flatMap((programme) => programme.measures)
const rows = measures.flatMap((measure) => Object.values(measure.parameters).flatMap((table) => table.rows))
console.log(
  `${house.programmes.length} programmes, ${measures.length} measures, ${rows.length} figures, ${Object.keys(house.vocabulary).length} facts\n`,
)

let broken = 0
for (const { promise, problems } of checks) {
  const found = problems(house)
  broken += found.length
  console.log(`${found.length === 0 ? '✔' : '✘'} ${promise}`)
  for (const problem of found) console.log(`    ${problem}`)
}
console.log(broken === 0 ? '\nNo problem found.' : `\n${broken} problem${broken === 1 ? '' : 's'} found.`)
process.exitCode = broken === 0 ? 0 : 1
