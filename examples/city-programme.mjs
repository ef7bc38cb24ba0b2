// A city’s own programme: its audit, its laws, and what a family hears.
import { counterfactual, evaluate, parseProfile, reasonWords, schedule, standing, standingWords } from 'hojokin'
import { auditProgrammes, checkLaws } from 'hojokin/audit'
import { examples } from './city-programme/examples.mjs'
import { heatPumps } from './city-programme/programme.mjs'
import { vocabulary } from './city-programme/vocabulary.mjs'

const [heatPump] = heatPumps.measures
console.log('audit:', auditProgrammes([heatPumps], { vocabulary, examples }))
console.log('laws:', checkLaws(heatPump, { runs: 100 }))

const { profile } = parseProfile(vocabulary, {
  市内に住んでいる: 'はい',
  契約日: '令和8年6月10日',
  暖房能力: '4.5',
  設置費用: '90万円',
  世帯の所得: '420万円',
  子どもの人数: 2,
})
const answer = evaluate(heatPump, profile, { trace: true, date: '2026-11-26' })
for (const step of answer.trace) console.log(step.text.ja, '=', step.value)
console.log(answer.amount.yen, answer.basis, standingWords(answer.standing).en)
for (const condition of answer.conditions) console.log('to check:', condition.en)

// A small device misses the floor: what would do?
const small = { ...profile, heatPumpCost: 150_000 }
console.log(evaluate(heatPump, small).reasons.map((reason) => reasonWords(heatPump, reason).en))
console.log(counterfactual(heatPump, small).alternatives.map(([change]) => `${change.field}: ${change.to}`))
console.log(
  schedule(heatPump, profile, 'heatPumpCost')
    .knots.map(({ x, amount }) => `${x}: ${amount}`)
    .join(' | '),
)
console.log(standing(heatPump, '2026-03-31').status, standing(heatPump, '2027-03-01').status)
