import { Engine } from 'json-rules-engine'
import { prices } from './questions.mjs'

const electricity = () =>
  new Engine(
    prices.map(({ contract, month, price }) => ({
      conditions: {
        all: [
          { fact: 'electricitySupply', operator: 'equal', value: contract },
          { fact: 'usageMonth', operator: 'equal', value: month },
        ],
      },
      event: { type: 'eligible', params: { price } },
    })),
  )
const noto = () => {
  const rules = [true, false].map((hit) => ({
    conditions: {
      all: [
        { fact: 'disaster', operator: 'equal', value: 'noto2024' },
        { fact: 'prefecture', operator: 'equal', value: 'ishikawa' },
        { fact: 'multiplyAffected', operator: 'equal', value: hit },
      ],
    },
    event: { type: 'eligible', params: { full: hit ? 500000000 : 0, rate: 0.75, cap: 1500000000 } },
  }))
  return new Engine(rules)
}

export async function answer({ rule, facts, source }) {
  if (source) return 'nothing: an event carries what its author puts there'
  try {
    const { events } = await (rule === 'electricity' ? electricity() : noto()).run(facts)
    if (events.length === 0) return 'no event'
    const { price, full, rate, cap } = events[0].params
    // The engine decides; the arithmetic is the caller's own, in doubles.
    if (rule === 'electricity')
      return `${Math.floor(facts.electricityUsage * price)} yen (${facts.electricityUsage * price})`
    const first = Math.min(facts.eligibleCost, full)
    return `${Math.floor(Math.min(cap, first + (facts.eligibleCost - first) * rate))} yen`
  } catch (error) {
    return `throws: ${error.message}`
  }
}
