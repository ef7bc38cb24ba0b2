import { ZenEngine } from '@gorules/zen-engine'
import { prices } from './questions.mjs'

const column = (id, field) => ({ id, name: id, field, type: 'expression' })
const edge = (sourceId, targetId) => ({ id: `${sourceId}-${targetId}`, type: 'edge', sourceId, targetId })
const chain = (nodes) => ({
  nodes: [{ id: 'in', name: 'in', type: 'inputNode' }, ...nodes, { id: 'out', name: 'out', type: 'outputNode' }],
  edges: ['in', ...nodes.map(({ id }) => id), 'out'].flatMap((id, at, ids) =>
    ids[at + 1] ? [edge(id, ids[at + 1])] : [],
  ),
})
const expressions = (id, pairs) => ({
  id,
  name: id,
  type: 'expressionNode',
  content: { passThrough: true, expressions: Object.entries(pairs).map(([key, value]) => ({ id: key, key, value })) },
})

const electricity = chain([
  {
    id: 'prices',
    name: 'prices',
    type: 'decisionTableNode',
    content: {
      hitPolicy: 'first',
      passThrough: true,
      inputs: [column('contract', 'electricitySupply'), column('month', 'usageMonth')],
      outputs: [column('price', 'price')],
      rules: prices.map(({ contract, month, price }, at) => ({
        _id: String(at),
        contract: `'${contract}'`,
        month: `'${month}'`,
        price: String(price),
      })),
    },
  },
  expressions('amount', { exact: 'electricityUsage * price', yen: 'floor(electricityUsage * price)' }),
])
const noto = chain([
  expressions('parts', { first: 'multiplyAffected ? min([eligibleCost, 500000000]) : 0' }),
  expressions('amount', { yen: 'floor(min([1500000000, first + (eligibleCost - first) * 3 / 4]))' }),
])

const engine = new ZenEngine()
export async function answer({ rule, facts, source }) {
  if (source) return 'nothing: a table row has a description, and no source'
  try {
    const { result } = await engine
      .createDecision(Buffer.from(JSON.stringify(rule === 'electricity' ? electricity : noto)))
      .evaluate(facts)
    return result.yen === null || result.yen === undefined
      ? `nothing (${JSON.stringify(result)})`
      : `${result.yen} yen${result.exact === undefined ? '' : ` (${result.exact})`}`
  } catch (error) {
    return `throws: ${error.message.split('\n')[0]}`
  }
}
