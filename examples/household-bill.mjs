// A household's electricity bill: 400 kWh at low voltage, January 2026, with its working.
import { amountWords, evaluate } from 'hojokin'
import { measures } from 'hojokin/rules'

const bill = { electricitySupply: 'lowVoltage', usageMonth: '2026-01', electricityUsage: '400' }
const assessment = evaluate(measures['electricity-discount'], bill, { trace: true })

console.log(assessment.status, amountWords(assessment.amount).ja)
for (const step of assessment.trace) {
  console.log(`${step.text.ja} = ${step.value}円`)
  for (const source of step.sources) console.log(`  ${source.title.ja} ${source.at}「${source.printed}」`)
}
