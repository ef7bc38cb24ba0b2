// A mid-sized manufacturer plans 1.8 billion yen: not eligible yet, so what would change it?
import { changeWords, counterfactual, reasonWords, schedule } from 'hojokin'
import { measures } from 'hojokin/rules'

const measure = measures['large-scale-growth-investment']
const plan = { enterpriseSize: 'midSized', hundredOkuDeclaration: false, investmentAmount: 1_800_000_000 }

const { blocking, alternatives } = counterfactual(measure, plan)
for (const reason of blocking) console.log(`in the way: ${reasonWords(measure, reason).en}`)
for (const changes of alternatives)
  console.log(`would do: ${changes.map((change) => changeWords(measure, change).en).join(' and ')}`)
for (const knot of schedule(measure, plan, 'investmentAmount').knots) {
  console.log(
    `${knot.x} yen → ${knot.eligible ? `up to ${knot.amount}` : 'not eligible'} ${knot.marks.map((mark) => mark.kind).join(', ')}`.trim(),
  )
}
