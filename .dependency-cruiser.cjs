/** One direction only: quantity ← rule ← kernel ← readings ← bills ← cli, and quantity ← rule ← rules ← cli. */
const layer = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: to },
})

module.exports = {
  forbidden: [
    layer(
      'quantity-stands-alone',
      '^src/quantity/',
      '^(src/(?!quantity/)|rules/)',
      'Exact numbers know nothing of rules.',
    ),
    layer(
      'rule-below-readings',
      '^src/(rule/|author)',
      '^(src/(?!quantity/|rule/)|rules/)',
      'The language knows nothing of its readings.',
    ),
    layer(
      'kernel-below-readings',
      '^src/kernel/',
      '^(src/(?!quantity/|rule/|kernel/)|rules/)',
      'A folded rule knows nothing of the readings that ask it.',
    ),
    layer(
      'readings-below-bills',
      '^src/(readings/|index|audit)',
      '^(src/(?!quantity/|rule/|kernel/|readings/)|rules/)',
      'A reading knows neither bills nor the command line.',
    ),
    layer(
      'bills-below-cli',
      '^src/bills/',
      '^(src/(?!quantity/|rule/|kernel/|readings/|bills/)|rules/)',
      'Bills know nothing of the command line; programmes are passed in.',
    ),
    layer(
      'only-cli-knows-rules',
      '^src/(?!cli/)',
      '^rules/',
      'Apart from the command line, src is passed its programmes.',
    ),
    layer(
      'rules-are-data',
      '^rules/',
      '^src/(?!author\\.ts$|rule/|quantity/)',
      'A rule is written with the words of src/author.',
    ),
    {
      name: 'programmes-apart',
      severity: 'error',
      comment:
        'A programme uses its own folder, and what stands directly in rules/ or in its vocabulary, sizes and stacking.',
      from: { path: '^rules/([^/]+)/', pathNot: '^rules/(vocabulary|enterprise-size|stacking)/' },
      to: { path: '^rules/[^/]+/', pathNot: '^rules/($1|vocabulary|enterprise-size|stacking)/' },
    },
    {
      name: 'no-library-in-rules',
      severity: 'error',
      comment: 'A rule is data: it needs no package and no part of Node.',
      from: { path: '^rules/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'core'] },
    },
    {
      name: 'runs-in-a-browser',
      severity: 'error',
      comment: "'.', './rules' and './author' run in a browser: Node's own modules are for bills and the command line.",
      from: { path: '^(rules/|src/(quantity|rule|kernel|readings)/|src/[^/]+$)' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need one another are one idea, or three.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'A file that nobody imports has no purpose; entries and worked examples are reached from outside.',
      from: { orphan: true, pathNot: '\\.d\\.ts$' },
      to: {},
    },
    {
      name: 'only-dependencies',
      severity: 'error',
      comment:
        'What src imports is installed with the package, or bundled into it (the hash, the edit distance); DuckDB, Excel and MCP are optional peers of bills and the command line.',
      from: { path: '^(src|rules)/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        pathNot: '@duckdb/|@modelcontextprotocol/|(read|write)-excel-file/|@noble/hashes/|fastest-levenshtein/',
      },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'The import leads nowhere.',
      from: {},
      to: { couldNotResolve: true, pathNot: '^@duckdb/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
