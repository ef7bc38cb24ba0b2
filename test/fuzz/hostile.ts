import fc from 'fast-check'

const thrower = (): never => {
  throw new Error('a getter that throws')
}
const cyclic: { self?: unknown } = {}
cyclic.self = cyclic

/** Values that no caller means to pass, and that some caller one day does; each stays here as a seed. */
export const seeds: readonly unknown[] = [
  undefined,
  null,
  0,
  -0,
  NaN,
  Infinity,
  '',
  'toString',
  '__proto__',
  'constructor',
  'a'.repeat(100_000),
  '\u001b[2J\u202e',
  '𠮷'.repeat(50),
  1n << 70n,
  Symbol('s'),
  () => 1,
  [],
  [[]],
  {},
  Object.create(null) as unknown,
  { toString: 1, valueOf: 1 },
  { toJSON: thrower },
  Object.defineProperty({}, 'electricityUsage', { get: thrower, enumerable: true }),
  new Proxy({}, { get: thrower, ownKeys: thrower, has: thrower }),
  new Date(NaN),
  new Map([['usageMonth', '2026-01']]),
  new Set([1]),
  cyclic,
  JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'),
  { usageMonth: ['2026-01'], electricitySupply: { id: 'lowVoltage' }, electricityUsage: [50] },
  { electricityUsage: '1e400', usageMonth: '９９９９－１３', electricitySupply: 'lowVoltage\0' },
]

/** Those that a generator of values can hold, too: it looks into what it makes. */
const quiet = seeds.filter((seed) => {
  try {
    return typeof seed !== 'object' || seed === null || Object.getOwnPropertySymbols(seed).length >= 0
  } catch {
    return false
  }
})

/** Anything at all, the seeds among it. */
export const hostile: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...quiet) },
  {
    weight: 1,
    arbitrary: fc.anything({
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSet: true,
      withTypedArray: true,
      withSparseArray: true,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record(
      {
        electricitySupply: fc.constantFrom(...quiet, 'lowVoltage'),
        usageMonth: fc.constantFrom(...quiet, '2026-01'),
        electricityUsage: fc.constantFrom(...quiet, '433'),
      },
      { requiredKeys: [] },
    ),
  },
)
