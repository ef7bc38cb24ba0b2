// Not everything is known yet: bounds that are certain already, and the question that narrows them most.
import { bounds, evaluate, nextQuestion } from 'hojokin'
import { measures, programmes } from 'hojokin/rules'

const known = { disaster: 'noto2024', prefecture: 'ishikawa', enterpriseSize: 'small', eligibleCost: 10_000_000 }
const { amount, missing } = bounds(measures['business-reconstruction-noto'], known)

console.log(evaluate(measures['business-reconstruction-noto'], known).status)
console.log(`between ${amount.min} and ${amount.max} yen; ask: ${missing.join(', ')}`)
console.log(`over all programmes, ask first: ${nextQuestion(programmes, known).field.question.en}`)
