import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { fraction, printFraction } from '../../src/quantity/fraction'
import { printScaled } from '../../src/quantity/scaled'

const whole = fc.oneof(
  fc.bigInt({ min: 0n, max: BigInt(Number.MAX_SAFE_INTEGER) }),
  fc
    .tuple(fc.bigInt({ min: 0n, max: 9_000_000n }), fc.integer({ min: 0, max: 9 }))
    .map(([n, zeros]) => n * 10n ** BigInt(zeros)),
)

test.prop([whole, fc.integer({ min: 0, max: 14 })], { numRuns: 20_000 })(
  'a whole number over a power of ten prints as the exact fraction does, up to 2^53',
  (n, places) => {
    const divisor = 10n ** BigInt(places)
    expect(printScaled(Number(n), places)).toBe(printFraction(fraction(n, divisor)))
  },
)
