import { readFileSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'
import { markPure } from './scripts/build/pure'
import { writeEntryTypes, writeRules } from './scripts/build/rules'

const folder = '.build/rules'
const programmes = writeRules(folder)
writeEntryTypes('dist/rules')

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** zod's parts are chosen where the package is used: package.json `imports` says by whom. */
const zodByUser: Plugin = {
  name: 'zod-by-user',
  setup({ onResolve }) {
    onResolve({ filter: /\/zod-parts$/ }, ({ kind }) =>
      kind === 'entry-point' ? undefined : { path: '#zod', external: true },
    )
  },
}
const pure: Plugin = {
  name: 'pure',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]src[/\\].*\.ts$/ }, ({ path }) => ({
      contents: markPure(readFileSync(path, 'utf8')),
      loader: 'ts',
    }))
  },
}
/** The command line takes the rules as they are published. */
const builtRules: Plugin = {
  name: 'built-rules',
  setup({ onResolve }) {
    onResolve({ filter: /\/rules(\/[\w-]+)?$/ }, ({ path, importer }) =>
      /[/\\]src[/\\]cli[/\\]/.test(importer) && path.startsWith('../')
        ? { path: `${process.cwd()}/${folder}/index.js` }
        : undefined,
    )
  },
}

const shared: Options = {
  target: 'es2022',
  splitting: true,
  sourcemap: false,
  clean: false,
  external: ['@duckdb/node-api', '#zod'],
  // Small, and needed by every answer: within our own files they cost no files to load.
  noExternal: ['@noble/hashes', 'fastest-levenshtein'],
  esbuildPlugins: [zodByUser, pure],
}
const entries = {
  index: 'src/index.ts',
  author: 'src/author.ts',
  audit: 'src/audit.ts',
  bills: 'src/bills/index.ts',
}

// The libraries run anywhere; the command line and bills are for Node alone. Entries that package.json does not export only keep
// what they import in a file of its own, so that a bundle of evaluate holds neither decimal.js nor the edit distance.
export default defineConfig([
  {
    ...shared,
    entry: {
      ...entries,
      'bills-worker': 'src/bills/worker.ts',
      'part-decimal': 'src/quantity/decimal.ts',
      'part-nearest': 'src/rule/profile/key.ts',
      'part-sql': 'src/readings/sql-statement.ts',
    },
    format: ['esm', 'cjs'],
    dts: { entry: { ...entries, rules: 'rules/index.ts', vocabulary: 'rules/readable-vocabulary.ts' } },
    shims: true,
  },
  {
    ...shared,
    entry: { 'zod-static': 'src/rule/zod-parts.ts', 'zod-lazy': 'src/node/zod-parts.ts' },
    format: ['esm', 'cjs'],
    dts: false,
    shims: true,
  },
  {
    ...shared,
    entry: { rules: `${folder}/index.js`, vocabulary: `${folder}/vocabulary.js` },
    format: ['esm', 'cjs'],
    dts: false,
    splitting: false,
  },
  {
    ...shared,
    entry: Object.fromEntries(programmes.map(({ id }) => [`rules/${id}`, `${folder}/${id}.js`])),
    format: ['esm', 'cjs'],
    dts: false,
  },
  {
    ...shared,
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    dts: false,
    esbuildPlugins: [zodByUser, builtRules],
  },
])
