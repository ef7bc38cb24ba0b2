import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core'
import { commonTokens, declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { DryRunStatus, TestStatus, determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner'
import { bundleTests } from './bundle.mjs'
import { Order, fileOf } from './order.mjs'
import { testFiles } from './files.mjs'
import { createSuite, endTests, isTimeout, runTest, tooLong } from './suite.mjs'

/** A test may take this many milliseconds, and so many times what it took without a mutant, before it counts as endless. */
const PATIENCE = 3_000
const TIMES_AS_LONG = 10
/** As long may a test take of which that is not known yet. */
const FIRST_TIME = 600_000
/** Of the tests that compare readings on thousands of rows, mutants get so many rows. */
process.env.HOJOKIN_TEST_ROWS = '40'
/** Only one of Stryker's processes runs the tests without a mutant; the others read here how long that took. */
const TIMES = '.cache/mutation-times.json'

/**
 * Runs tests for Stryker in one process. Vitest imports all 61 programmes again for every mutant, which takes seconds; this takes
 * what the modules under test need, which is mostly some hundredths.
 */
class InProcessRunner {
  static inject = [commonTokens.options]

  constructor(options) {
    this.tests = options.inProcess
    this.state = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {}
    this.watchLoops()
    this.order = new Order()
  }

  /** Mutated code asks at every place which mutant is active; so a loop that goes on after an `await` can be stopped there. */
  watchLoops() {
    let [active, asked] = [this.state.activeMutant, 0]
    this.deadline = Infinity
    Object.defineProperty(this.state, 'activeMutant', {
      configurable: true,
      get: () => {
        if ((++asked & 0xffff) === 0 && performance.now() > this.deadline) throw tooLong()
        return active
      },
      set: (id) => (active = id),
    })
  }

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    this.files = testFiles(this.tests.tests, this.tests.without ?? [])
    this.open = await bundleTests(process.cwd(), this.files)
  }

  /**
   * Gives tests one by one, and reads a file only when the first of its tests is wanted: most mutants are caught by one file. A mutant of
   * what runs while a module is read is awake then, and a file that cannot be read with it has caught it; others sleep.
   */
  async *opened(ids, whileRead = false) {
    let suite
    const made = this.open((name) => suite?.modules[name])
    const read = new Map()
    for (const id of ids) {
      const file = fileOf(id)
      if (!read.has(file)) {
        const { activeMutant } = this.state
        this.deadline = whileRead ? performance.now() + PATIENCE : Infinity
        if (!whileRead) this.state.activeMutant = undefined
        suite = createSuite(file)
        try {
          await made[file]()
        } catch (error) {
          if (!whileRead || isTimeout(error)) throw error
          yield { id, name: id, run: () => Promise.reject(error) }
        }
        read.set(file, new Map(suite.tests.map((test) => [test.id, test])))
        this.state.activeMutant = activeMutant
      }
      const test = read.get(file).get(id)
      // What a mutant changes while a file is read may be which tests it has.
      if (test !== undefined) yield test
    }
  }

  /** All tests of one file, with modules of their own, as a mutant's tests have them. */
  async load(file) {
    const suite = createSuite(file)
    const began = performance.now()
    await this.open((name) => suite.modules[name])[file]()
    this.order.reads.set(file, performance.now() - began)
    return suite.tests
  }

  async run(tests, bail) {
    const results = []
    const tried = []
    for await (const test of tests) {
      tried.push(test)
      this.state.currentTestId = test.id
      const began = performance.now()
      const time = this.order.times.get(test.id)
      const patience = time === undefined ? FIRST_TIME : PATIENCE + TIMES_AS_LONG * Math.ceil(time)
      this.deadline = began + patience
      let failure
      try {
        await runTest(test, patience)
      } catch (error) {
        if (isTimeout(error)) throw error
        failure = error instanceof Error ? error.message : String(error)
      }
      const { id, name } = test
      const result = { id, name, timeSpentMs: performance.now() - began, fileName: fileOf(id) }
      results.push(
        failure === undefined
          ? { ...result, status: TestStatus.Success }
          : { ...result, status: TestStatus.Failed, failureMessage: failure.slice(0, 2_000) },
      )
      if (failure !== undefined && bail) break
    }
    this.state.currentTestId = undefined
    this.state.activeMutant = undefined
    this.deadline = Infinity
    await endTests(tried)
    return results
  }

  async dryRun({ coverageAnalysis }) {
    const coverage = { static: {}, perTest: {} }
    this.state.mutantCoverage = coverageAnalysis === 'off' ? undefined : coverage
    const tests = []
    for (const file of this.files) tests.push(...(await this.run(await this.load(file), false)))
    for (const { id, timeSpentMs } of tests) this.order.times.set(id, timeSpentMs)
    mkdirSync(dirname(TIMES), { recursive: true })
    writeFileSync(TIMES, JSON.stringify([[...this.order.times], [...this.order.reads]]))
    this.state.mutantCoverage = undefined
    coverage.perTest = sharedWithin(coverage.perTest, tests)
    await this.mustPass(tests.filter(({ status }) => status === TestStatus.Success))
    return {
      status: DryRunStatus.Complete,
      tests,
      mutantCoverage: coverageAnalysis === 'off' ? undefined : coverage,
    }
  }

  /** A fault of this runner would count every mutant as caught: what passed once must pass again as a mutant is tried. */
  async mustPass(passed) {
    const ids = new Set(passed.map(({ id }) => id))
    for (const file of this.files) {
      const again = (await this.load(file)).filter(({ id }) => ids.has(id))
      mustHavePassed(await this.run(again, false))
    }
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit, disableBail }) {
    const { order } = this
    const begins = order.times.size === 0
    if (begins) [order.times, order.reads] = JSON.parse(readFileSync(TIMES, 'utf8')).map((entries) => new Map(entries))
    const ids = order.within(testFilter ?? order.times.keys(), this.tests.millisecondsEach, activeMutant.fileName)
    // What holds in the process that ran all tests need not hold in the others.
    if (begins) mustHavePassed(await this.run(this.opened(ids), false))
    Object.assign(this.state, { activeMutant: activeMutant.id, hitCount: 0, hitLimit })
    let results
    try {
      const tests = this.opened(order.of(ids, activeMutant.fileName), mutantActivation === 'static')
      results = await this.run(tests, !disableBail)
      for (const { id, status } of results) if (status === TestStatus.Failed) order.caught(activeMutant.fileName, id)
    } catch (error) {
      if (!isTimeout(error)) throw error
      return toMutantRunResult({ status: DryRunStatus.Timeout, reason: 'a test does not come to its end' })
    } finally {
      Object.assign(this.state, { currentTestId: undefined, activeMutant: undefined, hitLimit: undefined })
    }
    const stopped = determineHitLimitReached(this.state.hitCount, hitLimit)
    return toMutantRunResult(stopped ?? { status: DryRunStatus.Complete, tests: results })
  }
}

function mustHavePassed(results) {
  const failed = results.filter(({ status }) => status !== TestStatus.Success)
  if (failed.length === 0) return
  const [{ id, failureMessage }] = failed
  throw new Error(`${failed.length} tests fail when run again without a mutant, as ${id}: ${failureMessage}`)
}

/**
 * What is computed once and kept is computed in the first test that needs it; the others of the file rest on it as well. How often a
 * mutant is reached is shared out evenly: their sum is what Stryker takes for the run of all, and a hundred times that for an endless one.
 */
function sharedWithin(perTest, tests) {
  const [ofFile, sizes] = [{}, {}]
  for (const { id } of tests) sizes[fileOf(id)] = (sizes[fileOf(id)] ?? 0) + 1
  for (const [id, counts] of Object.entries(perTest)) {
    const shares = (ofFile[fileOf(id)] ??= {})
    for (const [mutant, count] of Object.entries(counts))
      shares[mutant] = (shares[mutant] ?? 0) + count / sizes[fileOf(id)]
  }
  return Object.fromEntries(tests.map(({ id }) => [id, ofFile[fileOf(id)] ?? {}]))
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)]

const paths = { type: 'array', items: { type: 'string' } }
export const strykerValidationSchema = {
  properties: {
    inProcess: {
      type: 'object',
      properties: { tests: paths, without: paths, millisecondsEach: { type: 'integer' } },
      required: ['tests', 'millisecondsEach'],
    },
  },
}
