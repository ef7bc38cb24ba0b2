import { Decimal } from 'decimal.js'
import { Engine } from 'json-rules-engine'
import Publicodes from 'publicodes'

/** The unit prices of a measure as 'contract month' → decimal text, read from its own table, so that all peers price the same rule. */
export function pricesOf(measure) {
  const prices = new Map()
  for (const { when, value } of Object.values(measure.parameters)[0].rows) {
    const [from, until = from] = [when.usageMonth].flat()
    for (
      let year = Number(from.slice(0, 4)), month = Number(from.slice(5));
      ;
      month === 12 ? (year++, (month = 1)) : month++
    ) {
      const name = `${year}-${String(month).padStart(2, '0')}`
      prices.set(`${when.electricitySupply} ${name}`, value)
      if (name >= until) break
    }
  }
  return prices
}

/** The bare product: neither eligibility nor status, shares, sources or checks. The price is found before the clock starts. */
export const bareDecimal = (usage, price) => new Decimal(usage).times(price).floor()

/** json-rules-engine with the rule as data, as here: a rule for each row of the table, whose event carries the price. */
export function jsonRulesEngine(measure) {
  const engine = new Engine(
    Object.values(measure.parameters)[0].rows.map(({ when, value }) => {
      const [from, until = from] = [when.usageMonth].flat()
      return {
        conditions: {
          all: [
            { fact: 'electricitySupply', operator: 'equal', value: when.electricitySupply },
            { fact: 'usageMonth', operator: 'from', value: from },
            { fact: 'usageMonth', operator: 'until', value: until },
          ],
        },
        event: { type: 'eligible', params: { price: value } },
      }
    }),
  )
  engine.addOperator('from', (month, from) => month >= from)
  engine.addOperator('until', (month, until) => month <= until)
  return async (bill) => {
    const { events } = await engine.run(bill)
    return events.length === 0
      ? null
      : new Decimal(bill.electricityUsage).times(events[0].params.price).floor().toNumber()
  }
}

/** json-rules-engine with one rule and the table outside it: a fact is a function of ours that finds the price and multiplies. */
export function jsonRulesEngineWithCode(prices) {
  const engine = new Engine([
    {
      conditions: {
        all: [
          { fact: 'electricitySupply', operator: 'in', value: ['lowVoltage', 'highVoltage'] },
          { fact: 'discount', operator: 'greaterThanInclusive', value: 0 },
        ],
      },
      event: { type: 'eligible' },
    },
  ])
  engine.addFact('discount', async (_params, almanac) => {
    const [contract, month, usage] = await Promise.all(
      ['electricitySupply', 'usageMonth', 'electricityUsage'].map((name) => almanac.factValue(name)),
    )
    const price = prices.get(`${contract} ${month}`)
    return price === undefined ? -1 : new Decimal(usage).times(price).floor().toNumber()
  })
  return async (bill) => {
    const { events, almanac } = await engine.run(bill)
    return events.length === 0 ? null : almanac.factValue('discount')
  }
}

/** publicodes: the same table as `variations`, one for each contract and month. */
export function publicodes(prices) {
  const variations = [...prices].map(([key, price]) => {
    const [contract, month] = key.split(' ')
    return {
      si: { 'toutes ces conditions': [`contract = '${contract}'`, `month = '${month}'`] },
      alors: `${price} yen/kWh`,
    }
  })
  const engine = new Publicodes(
    {
      contract: { question: 'contract' },
      month: { question: 'month' },
      usage: { question: 'usage', unité: 'kWh' },
      price: { variations: [...variations, { sinon: 'non' }] },
      discount: { valeur: 'usage * price', arrondi: 'non' },
    },
    { logger: { log() {}, warn() {}, error: console.error } },
  )
  return (bill) => {
    engine.setSituation({
      contract: `'${bill.electricitySupply}'`,
      month: `'${bill.usageMonth}'`,
      usage: `${bill.electricityUsage} kWh`,
    })
    const { nodeValue } = engine.evaluate('discount')
    return typeof nodeValue === 'number' ? Math.floor(nodeValue) : null
  }
}

const operators = {
  '<': 'lessThan',
  '<=': 'lessThanInclusive',
  '=': 'equal',
  '>=': 'greaterThanInclusive',
  '>': 'greaterThan',
}
/** A condition in json-rules-engine's own words; nothing where it compares something computed, for which it has none. */
function conditionOf(node, measure) {
  switch (node.kind) {
    case 'all':
    case 'any': {
      const of = node.of.map((one) => conditionOf(one, measure))
      return of.includes(undefined) ? undefined : { [node.kind]: of }
    }
    case 'not': {
      const of = conditionOf(node.of, measure)
      return of && { not: of }
    }
    case 'oneOf':
      return { fact: node.field, operator: 'in', value: node.values }
    default: {
      const rows = node.right.kind === 'parameter' ? measure.parameters[node.right.name].rows : []
      if (node.left.kind !== 'field' || rows.length !== 1 || Object.keys(rows[0].when).length > 0) return undefined
      return { fact: node.left.field, operator: operators[node.op], value: Number(rows[0].value) }
    }
  }
}

/** json-rules-engine with a rule for each measure whose conditions it can say: eligible or not, without an amount. */
export function jsonRulesEngineForAll(programmes) {
  const rules = programmes.flatMap(({ measures }) =>
    measures.flatMap((measure) => {
      if (!measure.applicants) return []
      const said = [measure.purpose, measure.eligibility].filter(Boolean).map((one) => conditionOf(one, measure))
      return said.includes(undefined)
        ? []
        : [{ conditions: { all: said }, event: { type: 'eligible', params: { measure: measure.id } } }]
    }),
  )
  const engine = new Engine(rules, { allowUndefinedFacts: true })
  return {
    measures: rules.map(({ event }) => event.params.measure),
    screen: async (profile) => {
      const { events } = await engine.run(profile)
      return events.map(({ params }) => params.measure)
    },
  }
}
