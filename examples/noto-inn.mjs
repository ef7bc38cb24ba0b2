// An inn in Wajima rebuilds for 600 million yen: with and without the full-cost tranche for those hit twice.
import { amountWords, enterpriseSize, evaluate } from 'hojokin'
import { measures, smeRelatedLaws } from 'hojokin/rules'

const size = enterpriseSize(smeRelatedLaws, { applicantType: 'company', industry: 'hotel', employees: 25 })
const inn = { disaster: 'noto2024', prefecture: 'ishikawa', enterpriseSize: size.value, eligibleCost: 600_000_000 }

for (const multiplyAffected of [false, true]) {
  const { amount, trace } = evaluate(
    measures['business-reconstruction-noto'],
    { ...inn, multiplyAffected },
    { trace: true },
  )
  console.log(`hit twice: ${multiplyAffected} → ${amountWords(amount).en}`)
  for (const step of trace) console.log(`  ${step.text.en} = ${step.value}`)
  console.log(`  state ${amount.shares.national}, prefecture ${amount.shares.prefecture}`)
}
