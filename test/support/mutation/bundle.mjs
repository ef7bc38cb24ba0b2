import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Script, constants } from 'node:vm'
import { build } from 'esbuild'

// What Vite makes of import.meta.glob('../folder/*/file.ts', { eager: true }).
function globs(text, folder) {
  return text.replace(
    /import\.meta\.glob(?:<[^(]+>)?\('([^'*]+)\*([^'*]+)', \{ eager: true \}\)/,
    (_, before, after) => {
      const paths = readdirSync(join(folder, before))
        .map((name) => before + name + after)
        .filter((path) => existsSync(join(folder, path)))
      return `{${paths.map((path) => `${JSON.stringify(path)}: require(${JSON.stringify(path)})`).join(', ')}}`
    },
  )
}

/** Each file knows where it lies, though all become one script. */
const ownPlaces = {
  name: 'own places',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
      contents: globs(await readFile(path, 'utf8'), dirname(path))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path))),
      loader: 'ts',
    }))
  },
}

/**
 * All test files as one script, whose modules are made anew by each call and only when a test file needs them: so what one mutant
 * left in a cache is not there for the next.
 */
export async function bundleTests(root, files) {
  const entries = files
    .map((file) => `${JSON.stringify(file)}: () => import(${JSON.stringify(`./${file}`)}),`)
    .join('\n')
  const { outputFiles } = await build({
    stdin: { contents: `export const files = {${entries}}`, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    plugins: [ownPlaces],
    logLevel: 'error',
  })
  const script = new Script(`(function (require, module, exports) {${outputFiles[0].text}\n})`, {
    filename: 'tests.cjs',
    // Optional libraries are imported when they are needed.
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  })
  const wrapped = script.runInThisContext()
  const required = createRequire(join(root, 'package.json'))
  return (given) => {
    const module = { exports: {} }
    wrapped((name) => given(name) ?? required(name), module, module.exports)
    return module.exports.files
  }
}
