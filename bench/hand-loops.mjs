// Loops that know one rule each, as an engineer would write them for it: the same checks as the kernel, status and reason as it gives them,
// and their arrays as parameters, for a loop over arrays of its own closure is faster and prices nothing else.
import { compileBatch, toRows } from '../dist/index.js'
import { measures } from '../dist/rules.js'

const LIMIT = 2 ** 50
const isPlain = (n) => n >= 0 && n <= LIMIT && Math.floor(n) === n
const output = (rows) => ({
  yen: new Float64Array(rows),
  status: new Uint8Array(rows),
  reason: new Uint8Array(rows),
  total: 0,
})
function refused(out, row, status, reason) {
  out.status[row] = status
  out.reason[row] = reason
  out.yen[row] = NaN
}

function electricity(rows, next) {
  const id = 'electricity-discount'
  const prices = toRows(measures[id])
  const contracts = ['lowVoltage', 'highVoltage', 'extraHighVoltage']
  const months = [...new Set(prices.map(({ when }) => when.usageMonth))].sort()
  const contract = Uint8Array.from({ length: rows }, () => (next() < 0.9 ? 0 : next() < 0.98 ? 1 : 2))
  const month = Uint8Array.from({ length: rows }, () => Math.floor(next() * months.length))
  const usage = Int32Array.from({ length: rows }, () => Math.floor(next() * 3_000_000))
  const packed = new Float64Array(contracts.length * months.length).fill(-1)
  for (const { when, atLeast } of prices)
    packed[contracts.indexOf(when.electricitySupply) * months.length + months.indexOf(when.usageMonth)] = Math.round(
      Number(atLeast) * 10,
    )
  function loop(contract, month, usage, packed, height, width) {
    const out = output(rows)
    for (let row = 0; row < rows; row++) {
      const [a, b, n] = [contract[row], month[row], usage[row]]
      if (!(a < height && b < width && isPlain(n))) refused(out, row, 2, 4)
      else {
        const price = packed[a * width + b]
        if (price < 0) refused(out, row, 1, 2)
        else out.total += out.yen[row] = Math.floor((n * price) / 10_000)
      }
    }
    return out
  }
  return {
    id,
    target: 0.9,
    columns: {
      electricitySupply: { codes: contract, dictionary: contracts },
      usageMonth: { codes: month, dictionary: months },
      electricityUsage: { values: usage, scale: 3 },
    },
    loop: () => loop(contract, month, usage, packed, contracts.length, months.length),
  }
}

/** Columns for every fact: the options of `likely` for choices, numbers below `most`. */
function columnsFor(id, rows, next, likely, most) {
  return Object.fromEntries(
    compileBatch(measures[id]).fields.map(({ id: fact, kind, options }) => {
      if (kind === 'number') return [fact, Float64Array.from({ length: rows }, () => Math.floor(next() * most))]
      const chosen = (likely[fact] ?? options).map((option) => options.indexOf(option))
      return [fact, Uint8Array.from({ length: rows }, () => chosen[Math.floor(next() * chosen.length)])]
    }),
  )
}

/** Noto: a rate by size, a cap and a full-cost slice by prefecture. */
function noto(rows, next) {
  const id = 'business-reconstruction-noto'
  const fields = Object.fromEntries(compileBatch(measures[id]).fields.map((field) => [field.id, field.options]))
  const columns = columnsFor(
    id,
    rows,
    next,
    {
      disaster: ['noto2024', 'noto2024', 'noto2024', 'none'],
      prefecture: ['ishikawa', 'ishikawa', 'toyama', 'fukui', 'tokyo'],
    },
    2e9,
  )
  const supported = ['ishikawa', 'toyama', 'fukui', 'niigata'].map((one) => fields.prefecture.indexOf(one))
  const [cap, full] = [3e8, 1e8].map((small, at) =>
    Float64Array.from(fields.prefecture, (_, code) =>
      code === supported[0] ? [15e8, 5e8][at] : supported.includes(code) ? small : -1,
    ),
  )
  // In quarters: 3/4 for micro and small enterprises, 1/2 for mid-sized ones.
  const rate = Float64Array.from(fields.enterpriseSize, (size) => ({ micro: 3, small: 3, midSized: 2 })[size] ?? -1)
  function loop(disaster, prefecture, size, multiply, cost, caps, fulls, rates, one, yes) {
    const out = output(rows)
    for (let row = 0; row < rows; row++) {
      const [d, p, s, m, n] = [disaster[row], prefecture[row], size[row], multiply[row], cost[row]]
      if (!(d < 6 && p < caps.length && s < rates.length && m < 2 && isPlain(n))) refused(out, row, 2, 4)
      else if (d !== one || caps[p] < 0 || rates[s] < 0) refused(out, row, 1, 1)
      else {
        const whole = m === yes ? Math.min(n, fulls[p]) : 0
        out.total += out.yen[row] = Math.floor(Math.min(whole * 4 + (n - whole) * rates[s], caps[p] * 4) / 4)
      }
    }
    return out
  }
  const [one, yes] = [fields.disaster.indexOf('noto2024'), fields.multiplyAffected.indexOf('true')]
  return {
    id,
    target: 0.5,
    columns,
    loop: () =>
      loop(
        columns.disaster,
        columns.prefecture,
        columns.enterpriseSize,
        columns.multiplyAffected,
        columns.eligibleCost,
        cap,
        full,
        rate,
        one,
        yes,
      ),
  }
}

/** Management improvement: two thirds of three fees, each rounded and capped. */
function management(rows, next) {
  const id = 'management-improvement-plan'
  const fields = Object.fromEntries(compileBatch(measures[id]).fields.map((field) => [field.id, field.options]))
  const columns = columnsFor(id, rows, next, {}, 4e6)
  const open = Uint8Array.from(fields.enterpriseSize, (size) => (size === 'micro' || size === 'small' ? 1 : 0))
  function loop(size, plan, followUp, talks, open) {
    const out = output(rows)
    for (let row = 0; row < rows; row++) {
      const [s, a, b, c] = [size[row], plan[row], followUp[row], talks[row]]
      if (!(s < open.length && isPlain(a) && isPlain(b) && isPlain(c))) refused(out, row, 2, 4)
      else if (open[s] === 0) refused(out, row, 1, 1)
      else
        out.total += out.yen[row] =
          Math.min(Math.floor((a * 2) / 3), 2_000_000) +
          Math.min(Math.floor((b * 2) / 3), 1_000_000) +
          Math.min(Math.floor((c * 2) / 3), 100_000)
    }
    return out
  }
  return {
    id,
    target: 0.5,
    columns,
    loop: () => loop(columns.enterpriseSize, columns.planFee, columns.followUpFee, columns.bankTalksFee, open),
  }
}

/** The loops, with columns of `rows` rows. */
export const handLoops = (rows, next) => [electricity, noto, management].map((make) => make(rows, next))
