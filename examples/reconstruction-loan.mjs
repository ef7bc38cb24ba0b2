// Interest of a reconstruction loan in its first three years, and the subsidy that pays it back.
import { evaluate, interestInFirstThreeYears } from 'hojokin'
import { measures } from 'hojokin/rules'

const interest = interestInFirstThreeYears({
  principal: 30_000_000n,
  annualRate: '1.2%',
  termMonths: 120,
  repayment: 'equalPrincipal',
  graceMonths: 12,
})
const { amount } = evaluate(measures['reconstruction-loan-interest-noto'], {
  disaster: 'noto2024',
  usesTypeAReconstructionGrant: true,
  loanKind: 'prefecturalLoan',
  loanInterestFirstThreeYears: interest.total,
})

for (const convention of interest.conventions) console.log(convention.en)
console.log(`interest ${interest.total} yen, subsidised ${amount.yen} yen`)
