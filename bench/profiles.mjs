/** A small repeatable random generator (mulberry32), so that two runs measure the same applicants. */
export function random(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const pick = (next, list) => list[Math.floor(next() * list.length)]

/** Bills as a retailer has them: usage as decimal text with up to three decimals, over every 'contract month' that is priced. */
export function bills(priced, count, seed = 1) {
  const next = random(seed)
  return Array.from({ length: count }, () => {
    const decimals = Math.floor(next() * 4)
    const whole = String(Math.floor(next() * 3000))
    const usage =
      decimals === 0 ? whole : `${whole}.${String(Math.floor(next() * 10 ** decimals)).padStart(decimals, '0')}`
    const [electricitySupply, usageMonth] = pick(next, priced).split(' ')
    return { electricitySupply, usageMonth, electricityUsage: usage }
  })
}

function answer(field, next) {
  switch (field.kind) {
    case 'choice':
      return pick(next, field.options).id
    case 'boolean':
      return next() < 0.5
    case 'month':
      return `${2023 + Math.floor(next() * 4)}-${String(1 + Math.floor(next() * 12)).padStart(2, '0')}`
    default:
      return String(Math.floor(10 ** (next() * 10)))
  }
}

/** Applicants over the whole vocabulary; each fact is known with the given probability. */
export function applicants(vocabulary, count, known, seed = 2) {
  const next = random(seed)
  return Array.from({ length: count }, () =>
    Object.fromEntries(
      Object.values(vocabulary)
        .filter(() => next() < known)
        .map((field) => [field.id, answer(field, next)]),
    ),
  )
}
