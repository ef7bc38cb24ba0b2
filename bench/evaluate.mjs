// Ratios of one run, on the built package: node bench/evaluate.mjs [bill] [screen] [peer] [import]
import { evaluate, screen } from '../dist/index.js'
import { measures, programmes, vocabulary } from '../dist/rules.js'
import { importTime, printTable, show, throughput } from './measure.mjs'
import {
  bareDecimal,
  jsonRulesEngine,
  jsonRulesEngineForAll,
  jsonRulesEngineWithCode,
  pricesOf,
  publicodes,
} from './peers.mjs'
import { applicants, bills } from './profiles.mjs'

const measure = measures['electricity-discount']

async function bill() {
  const prices = pricesOf(measure)
  const many = bills([...prices.keys()], 1000)
  const few = many.slice(0, 100)
  const priceOf = (each) => prices.get(`${each.electricitySupply} ${each.usageMonth}`)
  const pairs = many.map((each) => [each.electricityUsage, priceOf(each)])
  const rules = jsonRulesEngine(measure)
  const code = jsonRulesEngineWithCode(prices)
  const codes = publicodes(prices)

  const wrong = { 'decimal.js': 0, 'json-rules-engine': 0, 'its rule in code': 0, publicodes: 0 }
  for (const each of few) {
    const yen = Number(evaluate(measure, each).amount.yen)
    const answers = [
      bareDecimal(each.electricityUsage, priceOf(each)).toNumber(),
      await rules(each),
      await code(each),
      codes(each),
    ]
    Object.keys(wrong).forEach((name, at) => {
      if (answers[at] !== yen) wrong[name]++
    })
  }
  console.log(
    `Answers that differ from evaluate, of ${few.length}: ${Object.entries(wrong)
      .map((entry) => entry.join(' '))
      .join(', ')}\n`,
  )

  let kept
  const rates = await throughput([
    {
      name: 'hojokin',
      calls: many.length,
      run: () => {
        for (const each of many) kept = evaluate(measure, each)
      },
    },
    {
      name: 'with a working',
      calls: many.length,
      run: () => {
        for (const each of many) kept = evaluate(measure, each, { trace: true })
      },
    },
    {
      name: 'new Decimal(usage).times(price).floor()',
      calls: pairs.length,
      run: () => {
        for (const [usage, price] of pairs) kept = bareDecimal(usage, price)
      },
    },
    {
      name: 'json-rules-engine',
      calls: few.length,
      run: async () => {
        for (const each of few) kept = await rules(each)
      },
    },
    {
      name: 'json-rules-engine, table and product in our own code',
      calls: few.length,
      run: async () => {
        for (const each of few) kept = await code(each)
      },
    },
    {
      name: 'publicodes',
      calls: few.length,
      run: () => {
        for (const each of few) kept = codes(each)
      },
    },
  ])
  if (kept === undefined) throw new Error('nothing was measured')
  const ratio = (peer, least) => {
    const times = rates.get('hojokin') / rates.get(peer)
    return {
      what: `evaluate ÷ ${peer} (${show(rates.get(peer))}/s)`,
      measured: `${show(times)}×`,
      ...(least === undefined ? { target: '' } : { target: `≥ ${least}×`, met: times >= least }),
    }
  }
  const working = rates.get('hojokin') / rates.get('with a working')
  return [
    { what: 'evaluate electricity-discount, no trace', measured: `${show(rates.get('hojokin'))}/s`, target: '' },
    {
      what: `evaluate with a working (${show(rates.get('with a working'))}/s), in evaluations`,
      measured: `${show(working)}×`,
      target: '≤ 3×',
      met: working <= 3,
    },
    ratio('new Decimal(usage).times(price).floor()', 1),
    ratio('json-rules-engine', 50),
    ratio('json-rules-engine, table and product in our own code'),
    ratio('publicodes', 100),
  ]
}

async function screening() {
  let kept
  const kinds = [
    ['everything known', 1],
    ['half of the facts known', 0.5],
    ['nothing known', 0],
  ].map(([name, known]) => ({ name, profiles: applicants(vocabulary, 200, known) }))
  const rates = await throughput(
    kinds.map(({ name, profiles }) => ({
      name,
      calls: profiles.length,
      run: () => {
        for (const profile of profiles) kept = screen(programmes, profile)
      },
    })),
  )
  if (kept === undefined) throw new Error('nothing was measured')
  return [...rates].map(([name, rate]) => ({
    what: `screen, ${Object.keys(measures).length} measures, ${name}`,
    measured: `${show(rate)} profiles/s`,
    target: '≥ 10,000',
    met: rate >= 10_000,
  }))
}

/** The same programmes in json-rules-engine: who is eligible for which measure, of those whose conditions it has words for. */
async function screeningPeer() {
  const peer = jsonRulesEngineForAll(programmes)
  const said = new Set(peer.measures)
  const same = programmes
    .map((programme) => ({ ...programme, measures: programme.measures.filter(({ id }) => said.has(id)) }))
    .filter((programme) => programme.measures.length > 0)
  const asked = new Set(
    same.flatMap(({ measures: of }) =>
      of.flatMap(({ fields, purposeFields }) => Object.keys({ ...purposeFields, ...fields })),
    ),
  )
  const known = applicants(vocabulary, 200, 1).map((profile) =>
    Object.fromEntries(
      Object.entries(profile)
        .filter(([id]) => asked.has(id))
        .map(([id, value]) => [
          id,
          vocabulary[id].kind === 'number' ? Number(value) : typeof value === 'boolean' ? String(value) : value,
        ]),
    ),
  )
  // It has no tables: who fails for want of a row, or of one that is not known yet, is told apart.
  let differ = 0
  for (const profile of known.slice(0, 50)) {
    const theirs = new Set(await peer.screen(profile))
    for (const { measure, status, reasons = [], knownUntil } of screen(same, profile))
      if (
        (status === 'eligible' || knownUntil !== undefined || reasons.some(({ kind }) => kind === 'noRow')) !==
        theirs.has(measure)
      )
        differ++
  }
  console.log(
    `Of ${50 * said.size} answers of json-rules-engine for ${said.size} measures, ${differ} differ from screen’s\n`,
  )
  let kept
  const rates = await throughput(
    [
      {
        name: 'screen',
        calls: known.length,
        run: () => {
          for (const profile of known) kept = screen(same, profile)
        },
      },
      {
        name: 'json-rules-engine',
        calls: 20,
        run: async () => {
          for (const profile of known.slice(0, 20)) kept = await peer.screen(profile)
        },
      },
    ],
    { rounds: 3 },
  )
  if (kept === undefined) throw new Error('nothing was measured')
  const times = rates.get('screen') / rates.get('json-rules-engine')
  return [
    {
      what: `screen, ${said.size} measures ÷ json-rules-engine (${show(rates.get('json-rules-engine'))}/s)`,
      measured: `${show(times)}×`,
      target: '≥ 100×',
      met: times >= 100,
    },
  ]
}

async function importing() {
  const entry = (name) => new URL(`../dist/${name}.js`, import.meta.url).href
  return [
    ['hojokin', ['index'], 60],
    ['hojokin/rules', ['rules']],
    ['hojokin and hojokin/rules', ['index', 'rules'], 60],
  ].map(([name, files, most]) => {
    const milliseconds = importTime(files.map(entry))
    return {
      what: `import ${name}`,
      measured: `${show(milliseconds)} ms`,
      target: most === undefined ? '' : `< ${most} ms`,
      met: most === undefined ? undefined : milliseconds < most,
    }
  })
}

const sections = { bill, screen: screening, peer: screeningPeer, import: importing }
const asked = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(sections)
for (const name of asked) {
  if (!Object.hasOwn(sections, name))
    throw new Error(`no section ${name}; there are ${Object.keys(sections).join(', ')}`)
  printTable(await sections[name]())
  console.log()
}
