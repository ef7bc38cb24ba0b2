// Lists calls that are about to close or open, and tables whose knowledge has come to its end; prints a report and exits 3 where there is anything.
import { programmes } from '../dist/rules.js'

const today = process.argv[2] ?? new Date().toISOString().slice(0, 10)
const DAYS_AHEAD = 30
const daysUntil = (day) => Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000)
const soon = (day) => day !== undefined && daysUntil(day) >= 0 && daysUntil(day) <= DAYS_AHEAD

const report = []
for (const { measures } of programmes) {
  for (const { id, rounds = [], parameters } of measures) {
    for (const { round, opens, closes } of rounds) {
      if (soon(closes)) report.push(`- ${id}: ${round} closes on ${closes}, in ${daysUntil(closes)} days`)
      if (soon(opens)) report.push(`- ${id}: ${round} opens on ${opens}, in ${daysUntil(opens)} days`)
    }
    const last = rounds
      .map(({ closes }) => closes ?? '')
      .sort()
      .at(-1)
    if (last && last < today) report.push(`- ${id}: its last known call closed on ${last}; is there a new one?`)
    for (const [name, { knownUntil }] of Object.entries(parameters)) {
      if (knownUntil && knownUntil < today.slice(0, knownUntil.length))
        report.push(`- ${id}: ${name} is known until ${knownUntil}; has anything been announced since?`)
    }
  }
}
console.log(report.length === 0 ? 'No window opens or closes soon.' : [`As of ${today}:`, '', ...report].join('\n'))
process.exitCode = report.length === 0 ? 0 : 3
