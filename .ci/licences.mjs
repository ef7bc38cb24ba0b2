// Every package that users install with this one allows them to: prints each run-time dependency's licence, and exits 1 for one that is not on the list.
import { readFileSync } from 'node:fs'

const ALLOWED = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'])
const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'))

let refused = 0
for (const [place, { version, license, dev, optional, peer, devOptional }] of Object.entries(packages)) {
  if (place === '' || dev || optional || peer || devOptional) continue
  const fine = ALLOWED.has(license)
  if (!fine) refused++
  console.log(
    `${fine ? '✔' : '✘'} ${place.replace(/^.*node_modules\//, '')} ${version}: ${license ?? 'no licence named'}`,
  )
}
process.exitCode = refused === 0 ? 0 : 1
