import { createRequire } from 'node:module'
import { format } from 'node:util'
import { Script } from 'node:vm'
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  chai,
  setState,
} from '@vitest/expect'

const require = createRequire(import.meta.url)
const fastCheck = require('fast-check')
/** How often a mutant is tried with made-up input; an ordinary run of the tests is the thorough one. */
const RUNS = 15

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)
const expect = Object.assign(
  (value, message) => chai.expect(value, message),
  chai.expect,
  globalThis[ASYMMETRIC_MATCHERS_OBJECT],
)
globalThis[GLOBAL_EXPECT] = expect
setState({ assertionCalls: 0, isExpectingAssertions: false, currentTestName: '' }, expect)

const few = (parameters) => ({ seed: 20_261_126, ...parameters, numRuns: Math.min(parameters?.numRuns ?? RUNS, RUNS) })
const assert = (property, parameters) => fastCheck.assert(property, few(parameters))
const fc = { ...fastCheck, assert }

/** The tests of one file, as its `describe` and `it` declare them. */
export function createSuite(file) {
  const tests = []
  let group = { names: [], before: [], after: [], beforeEach: [], afterEach: [], outer: undefined }

  const eachOf =
    (declare) =>
    (rows) =>
    (name, ...rest) => {
      // Where not every case is a list, a list is a case.
      const listed = rows.every(Array.isArray)
      for (const row of rows) {
        const values = listed ? row : [row]
        const run = rest.find((part) => typeof part === 'function')
        const named = values.slice(0, name.match(/%[sdifjoO]/g)?.length ?? 0)
        declare(format(name, ...named), () => run(...values))
      }
    }
  const declareTest = (name, ...rest) => {
    const run = rest.find((part) => typeof part === 'function')
    const names = [file, ...group.names, name]
    // By its place in the file: names repeat, and some hold a seed or the stack of an error, which are others each time it is read.
    const id = `${names[0]} > #${tests.length}`
    tests.push({ id, name: names.join(' > '), group, run })
  }
  const describe = (name, ...rest) => {
    const outer = group
    group = { names: [...outer.names, name], before: [], after: [], beforeEach: [], afterEach: [], outer }
    rest.find((part) => typeof part === 'function')()
    group = outer
  }
  const skipping = (declare) => Object.assign(declare, { each: () => () => {} })
  const prop = (parts, parameters) => (name, run) => {
    const property = run.constructor.name === 'AsyncFunction' ? fastCheck.asyncProperty : fastCheck.property
    const arbitraries = Array.isArray(parts) ? parts : [fastCheck.record(parts)]
    declareTest(name, () =>
      assert(
        property(...arbitraries, (...values) => run(...values)),
        parameters,
      ),
    )
  }
  const none = skipping(() => {})
  const it = Object.assign(declareTest, { each: eachOf(declareTest), skip: none, prop })
  it.skipIf = (skipped) => (skipped ? none : it)
  it.runIf = (run) => (run ? it : none)
  Object.assign(describe, { each: eachOf(describe), skip: none })
  describe.skipIf = (skipped) => (skipped ? none : describe)
  const vitest = {
    describe,
    it,
    test: it,
    expect,
    beforeAll: (run) => group.before.push(run),
    afterAll: (run) => group.after.push(run),
    beforeEach: (run) => group.beforeEach.push(run),
    afterEach: (run) => group.afterEach.push(run),
  }
  return {
    tests,
    modules: {
      vitest,
      '@fast-check/vitest': { fc, test: it, it },
      'fast-check': { ...fc, default: fc, __esModule: true },
    },
  }
}

const groupsOf = (group) => (group === undefined ? [] : [...groupsOf(group.outer), group])
const begun = new WeakSet()

const TIMEOUT = 'ERR_SCRIPT_EXECUTION_TIMEOUT'
export const isTimeout = (error) => error?.code === TIMEOUT
export const tooLong = () => Object.assign(new Error('a test does not come to its end'), { code: TIMEOUT })

/** Calls a function and stops it when it does not come back, as a loop that a mutant has made endless never does. */
const timed = new Script('globalThis.inTime()')
async function within(milliseconds, run) {
  globalThis.inTime = run
  let timer
  // What is waited for may never come either.
  const end = new Promise((_, reject) => (timer = setTimeout(() => reject(tooLong()), milliseconds)))
  try {
    await Promise.race([timed.runInThisContext({ timeout: milliseconds }), end])
  } finally {
    clearTimeout(timer)
  }
}

/** Runs one test with what its groups do before and after; throws what it throws. */
export async function runTest({ group, run }, milliseconds) {
  const groups = groupsOf(group)
  for (const each of groups)
    if (!begun.has(each)) {
      begun.add(each)
      for (const before of each.before) await before()
    }
  try {
    for (const each of groups) for (const before of each.beforeEach) await before()
    await within(milliseconds, () => run({ expect }))
  } finally {
    for (const each of groups) for (const after of each.afterEach) await after()
  }
}

/** What the groups of these tests do when all is over. */
export async function endTests(tests) {
  for (const group of new Set(tests.flatMap((test) => groupsOf(test.group))))
    if (begun.has(group)) for (const after of group.after) await after()
}
