import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { describe, it } from 'node:test'
import { Decimal as Small } from '../build/exact-decimal.js'

// As the package resolves it.
const { Decimal: Full } = createRequire(createRequire(import.meta.url).resolve('hojokin'))('decimal.js')
const Oracle = Full.clone({ precision: 400, rounding: Full.ROUND_DOWN, minE: -9e15, maxE: 9e15 })

/** A small generator with a fixed start, so that a failure can be repeated. */
function* numbers(count) {
  let seed = 20260101
  const next = (below) => {
    seed = (seed * 48271) % 2147483647
    return seed % below
  }
  for (let made = 0; made < count; made++) {
    const digits = (most) => Array.from({ length: 1 + next(most) }, () => next(10)).join('')
    yield `${next(4) === 0 ? '-' : ''}${digits(18)}${next(2) === 0 ? `.${digits(9)}` : ''}${next(5) === 0 ? `e${next(2) === 0 ? '-' : '+'}${next(12)}` : ''}`
  }
}
const both = (Decimal, a, b) => {
  const [x, y] = [new Decimal(a), new Decimal(b)]
  return [x, x.times(y), x.plus(y), x.negated(), x.div(`1e${a.length}`)]
    .map((one) => [one.toFixed(), one.isZero(), one.isNegative() && !one.isZero(), one.decimalPlaces(), one.toNumber()])
    .concat([[x.gt(y), x.gte(y), x.gt(x), x.gte(x)]])
}

describe('the small decimal numbers', () => {
  it('calculate as decimal.js does', () => {
    const list = [...numbers(4000), '0', '-0', '007.50', '1e3', '0.001', '9007199254740991']
    list.forEach((a, at) => {
      const b = list[(at * 7 + 3) % list.length]
      assert.deepEqual(
        both(Small, a, b)
          .flat()
          .map((v) => (Object.is(v, -0) ? 0 : v === '-0' ? '0' : v)),
        both(Oracle, a, b)
          .flat()
          .map((v) => (Object.is(v, -0) ? 0 : v === '-0' ? '0' : v)),
        `${a} ${b}`,
      )
    })
  })
  it('refuse what is no number', () => {
    for (const written of ['', '.', '1,2', 'NaN', '1e', '--1'])
      assert.throws(() => new Small(written), /Invalid argument/)
  })
})
