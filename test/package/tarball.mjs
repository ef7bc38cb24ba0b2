// Tests the package as users get it: packed, installed in an empty folder and bundled for a browser. Run by `npm run package`, after the build.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { runInContext, createContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const root = process.cwd()
const require = createRequire(join(root, 'package.json'))
const entries = ['hojokin', 'hojokin/rules', 'hojokin/vocabulary', 'hojokin/author', 'hojokin/bills']
const forBrowsers = entries.slice(0, 4)
/** Bytes of each browser bundle, minified and gzipped, that users are promised at most: all of an entry, zod and decimal.js with it. */
const limits = { hojokin: 130_000, 'hojokin/rules': 220_000, 'hojokin/vocabulary': 12_000, 'hojokin/author': 45_000 }
const one = 'hojokin/rules/electricity-gas-relief'
/** The same for what people import of them. */
const parts = {
  'evaluate and one measure': [
    25_000,
    `import { evaluate } from 'hojokin'\nimport { electricityDiscountMeasure } from '${one}'\nexport const answer = evaluate(electricityDiscountMeasure, {})`,
  ],
  // The measure with the most words and figures of all.
  'evaluate and the largest measure': [
    29_000,
    `import { evaluate } from 'hojokin'\nimport { businessReconstructionJuly2020RainMeasure as measure } from 'hojokin/rules/business-reconstruction-july-2020-rain'\nexport const answer = evaluate(measure, {})`,
  ],
  'evaluate and one programme': [
    26_000,
    `import { evaluate } from 'hojokin'\nimport { measures } from '${one}'\nexport const answer = evaluate(measures['electricity-discount'], {})`,
  ],
  evaluate: [21_000, `export { evaluate } from 'hojokin'`],
  'one programme': [8_000, `export { measures } from '${one}'`],
  vocabulary: [12_000, `export { vocabulary } from 'hojokin/vocabulary'`],
  // Its questions and help texts, in two languages, are more than the facts themselves.
  'vocabulary with questions': [30_000, `export { vocabulary } from 'hojokin/rules'`],
  stacking: [4_000, `export { stacking } from 'hojokin/rules'`],
  parseProfile: [25_000, `export { parseProfile } from 'hojokin'`],
  toJson: [6_000, `export { toJson } from 'hojokin'`],
}

let folder
let project
let packed
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'hojokin-package-'))
  project = join(folder, 'project')
  mkdirSync(project)
  packed = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
    }),
  )[0]
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'project', private: true, type: 'module' }))
  execFileSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--prefer-offline', '--silent', join(folder, packed.filename)],
    { cwd: project, stdio: ['ignore', 'ignore', 'inherit'] },
  )
})
after(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Runs a file in the project that has installed the package; gives what it prints. */
function run(name, code, ...options) {
  writeFileSync(join(project, name), code)
  return execFileSync(process.execPath, [...options, name], { cwd: project, encoding: 'utf8' }).trim()
}

/** One script that runs without a bundler: what `code` makes of the package, for a browser. */
async function bundle(code, options = {}) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: project },
    bundle: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    write: false,
    logLevel: 'error',
    ...options,
  })
  return outputFiles[0].text
}

/** A window without Node's globals, where text never becomes code, as under a strict content-security policy. */
function browser() {
  const window = createContext(
    { TextEncoder, TextDecoder, URL, structuredClone },
    { codeGeneration: { strings: false, wasm: false } },
  )
  assert.throws(() => runInContext('new Function("return 1")', window), { name: 'EvalError' })
  assert.equal(runInContext('typeof process + typeof require + typeof Buffer', window), 'undefined'.repeat(3))
  return window
}

const answer = `evaluate(measures['electricity-discount'], { electricitySupply: 'highVoltage', usageMonth: '2026-01', electricityUsage: '50' }).amount.yen`
const author = `text('一', 'one').en`
const expected = '115 one function'

describe('the tarball', () => {
  it('holds what users need and nothing else', () => {
    const paths = packed.files.map(({ path }) => path)
    assert.deepEqual(
      paths.filter(
        (path) =>
          !/^(examples\/(profiles|data|city-programme)[\w./-]+|dist\/(rules\/)?[\w-]+\.(js|cjs|d\.ts|d\.cts)|package\.json|LICENSE|THIRD_PARTY_LICENSES\.md|README(\.ja)?\.md|CHANGELOG\.md)$/.test(
            path,
          ),
      ),
      [],
    )
    for (const path of ['LICENSE', 'README.md', 'README.ja.md', 'CHANGELOG.md', 'dist/cli.js'])
      assert.ok(paths.includes(path), `${path} is missing`)
  })

  it('installs the dependencies that it names, and no optional one', () => {
    const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const stands = (name) => existsSync(join(project, 'node_modules', name))
    assert.deepEqual(
      Object.keys(dependencies).filter((name) => !stands(name)),
      [],
    )
    assert.deepEqual(Object.keys(peerDependencies).filter(stands), [])
  })

  it('names in its licences exactly the libraries whose parts are in it, none of which users install besides', () => {
    const within = (folder) =>
      readdirSync(folder, { recursive: true })
        .filter((name) => /\.c?js$/.test(name))
        .flatMap((name) =>
          // Where a bundled file was, the bundler says in a comment.
          [
            ...readFileSync(join(folder, name), 'utf8').matchAll(/^\/\/ .*node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\//gm),
          ].map(([, library]) => library),
        )
    const bundled = [...new Set(within(join(root, 'dist')))].sort()
    const licences = readFileSync(join(root, 'THIRD_PARTY_LICENSES.md'), 'utf8')
    assert.deepEqual(
      [...licences.matchAll(/^## (.+)$/gm)].map(([, library]) => library),
      bundled,
    )
    assert.ok(bundled.length > 0)
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    for (const library of bundled) assert.ok(devDependencies[library] && !dependencies[library], library)
  })

  it('has an entry for each programme, as ES module and CommonJS, with what hojokin/rules has of it', () => {
    const listing = `for (const { id, measures } of programmes) {
      const entry = await load('hojokin/rules/' + id)
      const names = Object.keys(entry).filter((name) => name !== 'default' && name !== '__esModule')
      assert.equal(names.length, 3 + measures.length, id)
      const own = (name) => name.replace(/-(\\w)/g, (_, letter) => letter.toUpperCase()) + 'Measure'
      for (const measure of measures) assert.equal(entry[own(measure.id)], entry.measures[measure.id])
      assert.deepEqual(entry.programme.measures, measures)
      assert.deepEqual(Object.values(entry.measures), [...measures])
      assert.equal(entry.measures.toString, undefined)
      assert.ok(Object.isFrozen(entry.measures) && Object.isFrozen(entry.programme.measures[0]?.parameters ?? entry))
    }
    console.log(programmes.length)`
    assert.equal(
      run(
        'entries.mjs',
        `import assert from 'node:assert/strict'\nimport { programmes } from 'hojokin/rules'\nconst load = (name) => import(name)\n${listing}`,
      ),
      '61',
    )
    assert.equal(
      run(
        'entries.cjs',
        `const assert = require('node:assert/strict')\nconst { programmes } = require('hojokin/rules')\nconst load = require\n;(async () => {${listing}})()`,
      ),
      '61',
    )
  })

  it('loads neither zod nor decimal.js for hojokin and one programme, and says how long that takes', () => {
    const code = `const began = process.cpuUsage()\nawait import('hojokin')\nawait import('${one}')\nconst { user, system } = process.cpuUsage(began)
      const { createRequire } = await import('node:module')
      const loaded = Object.keys(createRequire(import.meta.url).cache).filter((path) => /zod|decimal/.test(path))
      console.log(JSON.stringify([(user + system) / 1000, loaded.length]))`
    const runs = Array.from({ length: 5 }, () => JSON.parse(run('start.mjs', code)))
    // A time is printed and never asserted: a loaded machine is no mistake of ours. What takes the time is what is loaded, and that is held.
    const folder = join(project, 'loaded')
    execFileSync(process.execPath, ['start.mjs'], { cwd: project, env: { ...process.env, NODE_V8_COVERAGE: folder } })
    const scripts = readdirSync(folder).flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).result)
    const ours = [...new Set(scripts.map(({ url }) => url))].filter((url) => url.includes('/node_modules/'))
    const bytes = ours.reduce((total, url) => total + readFileSync(new URL(url)).length, 0)
    console.log(`  hojokin and one programme: ${ours.length} files, ${bytes.toLocaleString('en')} bytes`)
    assert.ok(ours.length > 10 && ours.length <= 40 && bytes <= 750_000, 'more is loaded than takes 60 ms')
    console.log(`  hojokin and one programme: ${Math.min(...runs.map(([ms]) => ms)).toFixed(0)} ms of a processor`)
    assert.deepEqual(
      runs.map(([, loaded]) => loaded),
      runs.map(() => 0),
    )
  })

  it('has the facts of hojokin/rules without their questions in an entry of its own, for reading profiles', () => {
    const compare = `for (const [id, { question, help, ...rest }] of Object.entries(whole)) assert.deepEqual(vocabulary[id], rest)
      assert.deepEqual(Object.keys(vocabulary), Object.keys(whole))
      const input = { 都道府県: '石川県', eligibleCost: '1億2,000万円', employees: '二' }
      console.log(JSON.stringify(parseProfile(vocabulary, input)) === JSON.stringify(parseProfile(whole, input)), Object.isFrozen(vocabulary.prefecture.options))`
    assert.equal(
      run(
        'facts.mjs',
        `import assert from 'node:assert/strict'\nimport { parseProfile } from 'hojokin'\nimport { vocabulary as whole } from 'hojokin/rules'\nimport { vocabulary } from 'hojokin/vocabulary'\n${compare}`,
      ),
      'true true',
    )
    assert.equal(
      run(
        'facts.cjs',
        `const assert = require('node:assert/strict')\nconst { parseProfile } = require('hojokin')\nconst { vocabulary: whole } = require('hojokin/rules')\nconst { vocabulary } = require('hojokin/vocabulary')\n${compare}`,
      ),
      'true true',
    )
  })

  it('gives schemas that are zod’s own, from either module system', () => {
    const code = `const schema = profileSchema(measures['electricity-discount'])
      console.log(schema instanceof ZodType, object({ facts: schema }).parse({ facts: { electricityUsage: '1,234' } }).facts.electricityUsage)`
    assert.equal(
      run(
        'zod.mjs',
        `import { object, ZodType } from 'zod'\nimport { profileSchema } from 'hojokin'\nimport { measures } from '${one}'\n${code}`,
      ),
      'true 1234',
    )
    assert.equal(
      run(
        'zod.cjs',
        `const { object, ZodType } = require('zod')\nconst { profileSchema } = require('hojokin')\nconst { measures } = require('${one}')\n${code}`,
      ),
      'true 1234',
    )
  })

  it('is imported as ES modules', () => {
    const code = `import { evaluate } from 'hojokin'\nimport { measures } from 'hojokin/rules'\nimport { text } from 'hojokin/author'\nimport * as bills from 'hojokin/bills'\n`
    assert.equal(
      run('esm.mjs', `${code}console.log(${answer}.toString(), ${author}, typeof bills.priceBills)`),
      expected,
    )
  })

  it('is required as CommonJS', () => {
    const code = `const { evaluate } = require('hojokin')\nconst { measures } = require('hojokin/rules')\nconst { text } = require('hojokin/author')\nconst bills = require('hojokin/bills')\n`
    assert.equal(
      run('cjs.cjs', `${code}console.log(${answer}.toString(), ${author}, typeof bills.priceBills)`),
      expected,
    )
  })

  it('imports and requires one and the same list of names', () => {
    for (const entry of entries) {
      const names = `JSON.stringify(Object.keys(module).filter((name) => name !== 'default' && name !== '__esModule').sort())`
      const imported = run('names.mjs', `import * as module from '${entry}'\nconsole.log(${names})`)
      assert.equal(
        run('names.cjs', `const module_ = require('${entry}')\nconsole.log(${names.replace('module', 'module_')})`),
        imported,
        entry,
      )
    }
  })

  it('keeps everything else private', () => {
    assert.match(
      run('private.mjs', `await import('hojokin/dist/index.js').catch(({ code }) => console.log(code))`),
      /ERR_PACKAGE_PATH_NOT_EXPORTED/,
    )
  })

  it('gives types to a strict project', () => {
    writeFileSync(
      join(project, 'types.ts'),
      `import { evaluate, type Assessment } from 'hojokin'\nimport { electricityDiscountMeasure, measures } from '${one}'\nimport type { Measure } from 'hojokin/author'\n` +
        `const measure: Measure = measures['electricity-discount']\nexport const assessment: Assessment = evaluate(measure, {})\n// @ts-expect-error a measure is asked for by value, not by name\nevaluate('electricity-discount', {})\nevaluate(electricityDiscountMeasure, { usageMonth: '2026-01' })\n// @ts-expect-error a misspelt fact\nevaluate(electricityDiscountMeasure, { usageMont: '2026-01' })\n// @ts-expect-error a measure of another programme\nmeasures['jfc-safety-net-rate-cut']\n`,
    )
    copyFileSync(join(root, 'test/types/typed-measures.ts'), join(project, 'typed-measures.ts'))
    for (const [module, resolution] of [
      ['NodeNext', 'NodeNext'],
      ['ESNext', 'Bundler'],
    ]) {
      execFileSync(
        process.execPath,
        [
          require.resolve('typescript/bin/tsc'),
          '--noEmit',
          '--strict',
          '--noUncheckedIndexedAccess',
          '--target',
          'ES2022',
          '--module',
          module,
          '--moduleResolution',
          resolution,
          'types.ts',
          'typed-measures.ts',
        ],
        { cwd: project, stdio: ['ignore', 2, 2] },
      )
    }
  })

  it('has a command line', () => {
    const bin = join(project, 'node_modules', '.bin', 'hojokin')
    assert.match(execFileSync(bin, ['--help'], { encoding: 'utf8' }), /hojokin/)
    const profile = JSON.stringify({ electricitySupply: 'highVoltage', usageMonth: '2026-01', electricityUsage: '50' })
    const { amount } = JSON.parse(
      execFileSync(bin, ['evaluate', 'electricity-discount', '--profile', '-', '--json'], {
        input: profile,
        encoding: 'utf8',
      }),
    )
    assert.equal(amount.yen, 115)
  })
})

describe('after an install and one line that copies the examples', () => {
  before(() => {
    cpSync(join(project, 'node_modules/hojokin/examples'), join(project, 'examples'), { recursive: true })
  })
  for (const file of ['README.md', 'README.ja.md']) {
    const shown = [...readFileSync(join(root, file), 'utf8').matchAll(/^```console\n([^]*?)^```/gm)].flatMap(
      ([, block]) => block.split(/^\$ /m).slice(1),
    )
    assert.ok(shown.length > 9)
    for (const [command, ...printed] of shown.map((one) => one.split('\n')))
      it(`${file}: ${command}`, () => {
        const path = `${join(project, 'node_modules/.bin')}:${process.env.PATH}`
        const options = {
          cwd: project,
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
          env: { ...process.env, PATH: path },
        }
        assert.equal(execFileSync('sh', ['-c', command], options).trimEnd(), printed.join('\n').trimEnd())
      })
  }
})

describe('in a browser, under a strict content-security policy', () => {
  it('gives the same answer', async () => {
    const script = await bundle(
      `import { evaluate } from 'hojokin'\nimport { measures } from 'hojokin/rules'\nimport { text } from 'hojokin/author'\nglobalThis.result = ${answer}.toString() + ' ' + ${author}`,
    )
    const window = browser()
    runInContext(script, window)
    assert.equal(window.result, '115 one')
  })

  it('refuses bad input with its path', async () => {
    const script = await bundle(
      `import { parseProfile } from 'hojokin'\nimport { vocabulary } from 'hojokin/rules'\nglobalThis.result = JSON.stringify(parseProfile(vocabulary, { electricityUsage: '-1' }))`,
    )
    const window = browser()
    runInContext(script, window)
    assert.match(window.result, /electricityUsage/)
  })

  for (const entry of forBrowsers) {
    it(`${entry} leaves no trace on import and falls away when nothing of it is used`, async () => {
      const window = browser()
      // zod keeps its settings and registry under global names of its own.
      const names = () =>
        runInContext('Object.getOwnPropertyNames(globalThis)', window)
          .filter((name) => !name.startsWith('__zod_'))
          .join()
      const before = names()
      runInContext(
        await bundle(
          `import * as module from '${entry}'\nif (Object.keys(module).length === 0) throw new Error('empty')`,
        ),
        window,
      )
      assert.equal(names(), before)
      assert.ok(
        (await bundle(`import '${entry}'`, { minify: true, format: 'esm', logLevel: 'silent' })).trim().length === 0,
      )
    })

    it(`${entry} stays within ${limits[entry].toLocaleString('en')} bytes, minified and gzipped`, async () => {
      const size = gzipSync(await bundle(`export * from '${entry}'`, { minify: true, format: 'esm' }), {
        level: 9,
      }).length
      console.log(`  ${entry}: ${size.toLocaleString('en')} bytes gzipped`)
      assert.ok(size <= limits[entry], `${entry} is ${size} bytes`)
    })
  }

  for (const [name, [limit, code]] of Object.entries(parts)) {
    it(`${name} stays within ${limit.toLocaleString('en')} bytes, minified and gzipped`, async () => {
      const script = await bundle(code, { minify: true, format: 'esm' })
      const size = gzipSync(script, { level: 9 }).length
      console.log(`  ${name}: ${size.toLocaleString('en')} bytes gzipped`)
      assert.ok(size <= limit, `${name} is ${size} bytes`)
      if (name.startsWith('evaluate')) assert.doesNotMatch(script, /DecimalError/, 'decimal.js is in it')
    })
  }

  it('holds no eval and no new Function of ours', () => {
    const dist = join(root, 'dist')
    for (const name of readdirSync(dist).filter((each) => /\.c?js$/.test(each)))
      assert.doesNotMatch(readFileSync(join(dist, name), 'utf8'), /\beval\(|new Function\b/, name)
  })
})
