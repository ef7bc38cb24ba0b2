import Publicodes from 'publicodes'
import { prices } from './questions.mjs'

const Engine = Publicodes.default ?? Publicodes
const variations = prices.map(({ contract, month, price }) => ({
  si: { 'toutes ces conditions': [`contract = '${contract}'`, `month = '${month}'`] },
  alors: `${price} yen/kWh`,
}))
const rules = {
  electricity: {
    contract: { question: 'contract' },
    month: { question: 'month' },
    usage: { question: 'usage', unité: 'kWh' },
    price: { variations: [...variations, { sinon: 'non' }] },
    wanted: { valeur: 'usage * price', arrondi: 'non' },
  },
  noto: {
    cost: { question: 'cost', unité: 'yen' },
    'hit before': { question: 'hit before' },
    'full part': { 'applicable si': 'hit before', valeur: 'cost', plafond: '500000000 yen' },
    rest: { valeur: 'cost - full part' },
    wanted: { somme: ['full part', 'rest * 75%'], plafond: '1500000000 yen' },
  },
}

function situationOf({ rule, facts }) {
  if (rule === 'noto') {
    const hit = facts.multiplyAffected
    return { cost: `${facts.eligibleCost} yen`, ...(hit !== undefined && { 'hit before': hit ? 'oui' : 'non' }) }
  }
  return {
    ...(facts.electricitySupply && { contract: `'${facts.electricitySupply}'` }),
    ...(facts.electricitySuply && { contrat: `'${facts.electricitySuply}'` }),
    month: `'${facts.usageMonth}'`,
    ...(facts.electricityUsage !== undefined && { usage: `${facts.electricityUsage} kWh` }),
  }
}

export async function answer(question) {
  if (question.source) return 'nothing: a rule has no place for the source of one figure'
  const engine = new Engine(rules[question.rule], { logger: { log() {}, warn() {}, error() {} } })
  try {
    engine.setSituation(situationOf(question))
  } catch (error) {
    return `refuses: ${error.message.replaceAll(/\s+/g, ' ').slice(0, 160)}`
  }
  const { nodeValue, missingVariables } = engine.evaluate('wanted')
  const missing = Object.keys(missingVariables ?? {})
  const value = typeof nodeValue === 'number' ? `${Math.floor(nodeValue)} yen (${nodeValue})` : String(nodeValue)
  return missing.length > 0 ? `${value}; missing ${missing.join(', ')}` : value
}
