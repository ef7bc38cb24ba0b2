// Tests the package as users get it: packed, installed in an empty folder and bundled for a browser. Run by `npm run package`, after the build.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { runInContext, createContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const root = process.cwd()
const require = createRequire(join(root, 'package.json'))
const entries = ['hojokin', 'hojokin/rules', 'hojokin/author', 'hojokin/bills']
const forBrowsers = entries.slice(0, 3)
/** Bytes of each browser bundle, minified and gzipped, that users are promised at most. */
const limits = { hojokin: 52_000, 'hojokin/rules': 90_000, 'hojokin/author': 8_000 }

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
          !/^(dist\/[\w-]+\.(js|cjs|d\.ts|d\.cts)|package\.json|LICENSE|THIRD_PARTY_LICENSES\.md|README(\.ja)?\.md|CHANGELOG\.md)$/.test(
            path,
          ),
      ),
      [],
    )
    for (const path of ['LICENSE', 'README.md', 'README.ja.md', 'CHANGELOG.md', 'dist/cli.js'])
      assert.ok(paths.includes(path), `${path} is missing`)
  })

  it('installs only the dependencies that it names', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const installed = readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'))
    assert.deepEqual(installed.sort(), [...Object.keys(dependencies), 'hojokin'].sort())
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
      `import { evaluate, type Assessment } from 'hojokin'\nimport { measures } from 'hojokin/rules'\nimport type { Measure } from 'hojokin/author'\n` +
        `const measure: Measure | undefined = measures['electricity-discount']\nexport const assessment: Assessment = evaluate(measure!, {})\n// @ts-expect-error a measure is asked for by value, not by name\nevaluate('electricity-discount', {})\n`,
    )
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
          '--target',
          'ES2022',
          '--module',
          module,
          '--moduleResolution',
          resolution,
          'types.ts',
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
      // zod keeps its settings under a global name of its own.
      const names = () =>
        runInContext('Object.getOwnPropertyNames(globalThis)', window)
          .filter((name) => name !== '__zod_globalConfig')
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

  it('holds no eval and no new Function of ours', () => {
    const dist = join(root, 'dist')
    for (const name of readdirSync(dist).filter((each) => /\.c?js$/.test(each)))
      assert.doesNotMatch(readFileSync(join(dist, name), 'utf8'), /\beval\(|new Function\b/, name)
  })
})
