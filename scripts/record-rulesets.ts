/**
 * Writes down what decides every measure's answers today, and which changes explain it. Run as `npm run record:rulesets` when the package is
 * released, and where a ruleset changed although no answer does; test/rules/changes.test.ts compares.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { changes, programmes } from '../rules'
import { rulesetOf } from '../src'
import type { Programme } from '../src/rule/programme'

const rulesets = Object.fromEntries(
  (programmes as readonly Programme[]).flatMap(({ measures }) =>
    measures.map((measure) => [measure.id, rulesetOf(measure)]),
  ),
)
const recorded = { changes: changes.map(({ id }) => id), rulesets }
writeFileSync(
  fileURLToPath(new URL('../test/rules/recorded-rulesets.json', import.meta.url)),
  `${JSON.stringify(recorded, null, 2)}\n`,
)
