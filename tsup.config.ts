import { defineConfig } from 'tsup'

const shared = {
  target: 'es2022',
  splitting: true,
  sourcemap: false,
  clean: false,
  external: ['@duckdb/node-api'],
  noExternal: ['zod'],
}

// zod is bundled: only the parts that parseProfile uses, so that importing the package stays fast.
// The libraries run anywhere; the command line and bills are for Node alone.
export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      rules: 'rules/index.ts',
      author: 'src/author.ts',
      bills: 'src/bills/index.ts',
      'bills-worker': 'src/bills/worker.ts',
    },
    format: ['esm', 'cjs'],
    dts: {
      entry: { index: 'src/index.ts', rules: 'rules/index.ts', author: 'src/author.ts', bills: 'src/bills/index.ts' },
    },
    shims: true,
  },
  { ...shared, entry: { cli: 'src/cli/main.ts' }, format: ['esm'], dts: false },
])
