// A loop for each computed measure, as a person would write it for that rule alone: its options looked up in arrays, its numbers
// checked, its formula in plain arithmetic, status and reason as the batch gives them, and all arrays as parameters. There are
// some twenty-five shapes of formula; each is written out here once, and its text made into a function of its own per measure, so
// that the engine compiles it for nothing else. bench/hand-loops.mjs has three that were typed in, for comparison.
import { compileBatch } from '../dist/index.js'

const gcd = (a, b) => (b === 0n ? a : gcd(b, a % b))
const lcm = (a, b) => (a / gcd(a, b)) * b
/** '3/4', '4.5' and '100' as a fraction. */
function fraction(written) {
  const [, whole, decimals = '', below = '1'] = /^(\d+)(?:\.(\d+))?(?:\/(\d+))?$/.exec(written)
  const [n, d] = [BigInt(whole + decimals), 10n ** BigInt(decimals.length) * BigInt(below)]
  return { n: n / gcd(n, d), d: d / gcd(n, d) }
}
const ends = ({ value }) => (typeof value === 'string' ? [value, value] : [value.atLeast, value.atMost]).map(fraction)

/** Whether a row of a table is for these options; months may be a stretch. */
const isFor = ({ when }, facts) =>
  Object.entries(when).every(([id, own]) =>
    Array.isArray(own)
      ? /^\d{4}-\d{2}$/.test(own[0])
        ? own[0] <= facts[id] && facts[id] <= own[1]
        : own.includes(facts[id])
      : own === facts[id],
  )

/** Writes the loop of a measure; nothing where its tables have keys that are numbers or days. */
export function loopOf(measure) {
  const { fields } = compileBatch(measure)
  if (fields.some(({ kind }) => kind === 'date')) return undefined
  const names = new Map(fields.map(({ id }, at) => [id, `c${at}`]))
  const months = [
    ...new Set(
      Object.values(measure.parameters).flatMap(({ rows }) =>
        rows.flatMap(({ when }) => Object.values(when).flat()).filter((one) => /^\d{4}-\d{2}$/.test(one)),
      ),
    ),
  ].sort()
  const optionsOf = (id) => {
    const { kind, options } = fields.find((field) => field.id === id)
    return kind === 'month' ? months : options
  }
  const isNumber = (id) => fields.find((field) => field.id === id).kind === 'number'
  const parameters = []
  const given = []
  const array = (values) => {
    parameters.push(`t${given.length}`)
    given.push(values)
    return parameters.at(-1)
  }
  /** The place in a table by options, the first one fastest; and the options of each place. */
  const placed = (ids) => {
    let places = [{}]
    for (const id of [...ids].reverse())
      places = places.flatMap((one) => optionsOf(id).map((option) => ({ ...one, [id]: option })))
    const sizes = ids.map((id) => optionsOf(id).length)
    let stride = 1
    const text = ids.map((id, at) => {
      const part = stride === 1 ? names.get(id) : `${names.get(id)} * ${stride}`
      stride *= sizes[at]
      return part
    })
    return { text: text.join(' + ') || '0', places }
  }
  const before = []
  const lines = []
  const made = new Map()
  /** A figure by the options that decide it: −1 where there is no row. */
  const figure = (name, end) => {
    const key = `${name} ${end}`
    if (made.has(key)) return made.get(key)
    const { rows } = measure.parameters[name]
    const ids = [...new Set(rows.flatMap(({ when }) => Object.keys(when)))]
    if (ids.some(isNumber)) throw new RangeError('a bracket')
    const d = rows.flatMap(ends).reduce((all, one) => lcm(all, one.d), 1n)
    const { text, places } = placed(ids)
    const values = Float64Array.from(places, (facts) => {
      const row = rows.find((one) => isFor(one, facts))
      return row === undefined ? -1 : Number((ends(row)[end].n * d) / ends(row)[end].d)
    })
    const local = `p${made.size}`
    // What no option decides is read once, before the loop.
    ;(ids.length === 0 ? before : lines).push(`const ${local} = ${array(values)}[${text}]`)
    made.set(key, { text: local, d, always: ids.length === 0 })
    return made.get(key)
  }
  const over = ({ text, d }, all) => (d === all ? text : `${text} * ${all / d}`)
  const level = (parts) => {
    const d = parts.reduce((all, part) => lcm(all, part.d), 1n)
    return { d, texts: parts.map((part) => over(part, d)) }
  }
  let temporary = 0
  /** A formula as a numerator over one denominator; `low` and `high` are told apart by `end`. */
  function write(node, end) {
    switch (node.kind) {
      case 'field':
        return { text: names.get(node.field), d: 10n ** BigInt(fields.find(({ id }) => id === node.field).decimals) }
      case 'parameter':
        return figure(node.name, end)
      case 'sum': {
        const { d, texts } = level([
          ...node.of.map((one) => write(one, end)),
          ...node.less.map((one) => write(one, 1 - end)),
        ])
        const gains = texts.slice(0, node.of.length).join(' + ')
        const less = texts.slice(node.of.length)
        return { d, text: less.length === 0 ? `(${gains})` : `Math.max(0, ${gains} - ${less.join(' - ')})` }
      }
      case 'product': {
        const parts = node.of.map((one) => write(one, end))
        return { d: parts.reduce((all, { d }) => all * d, 1n), text: `(${parts.map(({ text }) => text).join(' * ')})` }
      }
      case 'clamp': {
        const { d, texts } = level([node.of, node.atLeast, node.atMost].filter(Boolean).map((one) => write(one, end)))
        const raised = node.atLeast ? `Math.max(${texts[0]}, ${texts[1]})` : texts[0]
        return { d, text: node.atMost ? `Math.min(${raised}, ${texts.at(-1)})` : raised }
      }
      case 'round': {
        const { text, d } = write(node.of, end)
        if (node.mode !== 'down' || node.step !== 1) throw new RangeError('another rounding')
        return { d: 1n, text: d === 1n ? text : `Math.floor(${text} / ${d})` }
      }
      case 'named':
        return write(node.of, end)
      case 'tranches': {
        const { d, texts } = level(
          [node.of, ...node.slices.flatMap(({ upTo }) => upTo ?? [])].map((one) => write(one, end)),
        )
        const rates = level(node.slices.map(({ rate }) => write(rate, end)))
        const [whole, paid, from] = [`w${temporary}`, `y${temporary}`, `f${temporary++}`]
        lines.push(`const ${whole} = ${texts[0]}; let ${paid} = 0, ${from} = 0`)
        let limit = 1
        node.slices.forEach(({ when, upTo }, at) => {
          const to = upTo === undefined ? whole : `Math.min(${whole}, ${texts[limit++]})`
          const pay = `const to = ${to}; if (to > ${from}) { ${paid} += (to - ${from}) * ${rates.texts[at]}; ${from} = to }`
          lines.push(when ? `if (${holds(when)}) { ${pay} }` : `{ ${pay} }`)
        })
        return { d: d * rates.d, text: paid }
      }
      default:
        throw new RangeError(node.kind)
    }
  }
  const js = { '<': '<', '<=': '<=', '=': '===', '>=': '>=', '>': '>' }
  /** Whether a condition holds, whatever a range turns out to be; or, not `sure`, whether it may. */
  function holds(node, sure = true) {
    switch (node.kind) {
      case 'all':
        return node.of.length === 0 ? 'true' : `(${node.of.map((one) => holds(one, sure)).join(' && ')})`
      case 'any':
        return `(${node.of.map((one) => holds(one, sure)).join(' || ')})`
      case 'not':
        return `!(${holds(node.of, !sure)})`
      case 'oneOf': {
        const member = Uint8Array.from(optionsOf(node.field), (option) => (node.values.includes(option) ? 1 : 0))
        return `${array(member)}[${names.get(node.field)}] === 1`
      }
      case 'compare': {
        const left = node.op.startsWith('<') === sure ? 1 : 0
        const { texts } = level([write(node.left, left), write(node.right, 1 - left)])
        return `${texts[0]} ${js[node.op]} ${texts[1]}`
      }
      default:
        throw new RangeError(node.kind)
    }
  }
  const text = []
  try {
    const eligible = holds(measure.eligibility)
    const low = write(measure.amount, 0).text
    const ranged = Object.values(measure.parameters).some(({ rows }) =>
      rows.some(({ value }) => typeof value !== 'string'),
    )
    const compares = Object.entries(measure.parameters).some(
      ([name, { rows }]) =>
        rows.some(({ value }) => typeof value !== 'string') &&
        JSON.stringify(measure.eligibility).includes(`"name":"${name}"`),
    )
    const possible = ranged && compares ? holds(measure.eligibility, false) : eligible
    const high = ranged ? write(measure.amount, 1).text : undefined
    const exact =
      ranged && measure.amount.kind === 'round' ? [0, 1].map((end) => write(measure.amount.of, end).text) : undefined
    const used = fields.map(({ id }) => names.get(id))
    const plain = fields.map(({ id, kind }, at) =>
      kind === 'number'
        ? `c${at} >= 0 && c${at} <= 1125899906842624 && Math.floor(c${at}) === c${at}`
        : `c${at} < ${optionsOf(id).length}`,
    )
    const figures = [...made.values()].flatMap(({ text: local, always }) => (always ? [] : [`${local} < 0`]))
    text.push(
      `const { yen, min, max, status, reason } = out`,
      ...before,
      `for (let row = 0; row < rows; row++) {`,
      ...used.map((name) => `const ${name} = ${name}s[row]`),
      `if (!(${plain.join(' && ')})) { status[row] = 2; reason[row] = 4; yen[row] = min[row] = max[row] = NaN; continue }`,
      ...lines,
      `if (!(${possible})${figures.map((one) => ` || ${one}`).join('')}) { status[row] = 1; reason[row] = 1; yen[row] = min[row] = max[row] = NaN; continue }`,
      ...(possible === eligible
        ? []
        : [`if (!(${eligible})) { status[row] = 2; reason[row] = 3; yen[row] = min[row] = max[row] = NaN; continue }`]),
      high === undefined
        ? `out.total += yen[row] = ${low}`
        : `min[row] = ${low}; max[row] = ${high}; out.total += min[row]; yen[row] = ${exact[0]} === ${exact[1]} ? min[row] : NaN`,
      `}`,
      `return out`,
    )
    const names_ = [...used.map((name) => `${name}s`), ...parameters]
    // The text is ours alone, and shown by the bench: a loop as one would type it for this measure.
    // eslint-disable-next-line no-new-func
    const run = new Function('rows', 'out', ...names_, text.join('\n'))
    return {
      text: text.join('\n'),
      optionsOf,
      run: (rows, columns) => {
        const yen = new Float64Array(rows)
        const [min, max] = ranged ? [new Float64Array(rows), new Float64Array(rows)] : [yen, yen]
        const out = { yen, min, max, status: new Uint8Array(rows), reason: new Uint8Array(rows), total: 0 }
        return run(
          rows,
          out,
          ...fields.map(({ id }) => columns[id].codes ?? columns[id].values ?? columns[id]),
          ...given,
        )
      },
    }
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** Columns in which most rows are of the options that the rule names. */
export function columnsOf(measure, { optionsOf }, rows, next) {
  const named = JSON.stringify([measure.eligibility, measure.parameters])
  return Object.fromEntries(
    compileBatch(measure).fields.map(({ id, kind, decimals }) => {
      if (kind === 'number') {
        const most = measure.fields[id].unit === 'yen' ? 3e9 : 10 ** (decimals + 3)
        return [
          id,
          { values: Float64Array.from({ length: rows }, () => Math.floor(next() ** 3 * most)), scale: decimals },
        ]
      }
      const options = optionsOf(id)
      const likely = options.flatMap((option, at) => (named.includes(`"${option}"`) ? [at] : []))
      const pick = () =>
        likely.length > 0 && next() < 0.8
          ? likely[Math.floor(next() * likely.length)]
          : Math.floor(next() * options.length)
      return [id, { codes: Uint8Array.from({ length: rows }, pick), dictionary: options }]
    }),
  )
}
