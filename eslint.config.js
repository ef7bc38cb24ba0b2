import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { allowedDoubles } from './lint/allowed-doubles.js'
import { noDouble } from './lint/no-double.js'

const only = (where, ...group) => ({ group, message: `Imported only ${where}.`, allowTypeImports: true })
const decimal = only(
  'by src/quantity/decimal.ts, which makes our own constructor: anyone may change the shared one',
  'decimal.js',
  'decimal.js/*',
)
const dateFns = only('under src/quantity', 'date-fns', 'date-fns/*')
const zod = only('by src/rule/zod-parts.ts, which Node loads when a schema is first asked for', 'zod', 'zod/*')
const refuseImports = (...patterns) => ({ '@typescript-eslint/no-restricted-imports': ['error', { patterns }] })

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'A file is named for what it exports: give it a name.',
}
const noComputing = {
  selector: 'BinaryExpression, AssignmentExpression, UpdateExpression, WhileStatement',
  message: 'A rule is data: write it with the words of src/author.',
}

export default defineConfig(
  globalIgnores([
    'dist',
    'coverage',
    'reports',
    'reference',
    'examples/web',
    'examples/frameworks',
    'examples/orm',
    // Written by scripts/types.ts.
    'rules/types.ts',
    '**/node_modules',
    '**/.venv',
    '**/.cache',
    '**/*.d.ts',
    // It speaks to the built package as users do, and three TypeScripts compile it (.ci/types.sh).
    'test/types/typed-measures.ts',
  ]),
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-undef': 'error',
      'no-unreachable': 'error',
      'no-fallthrough': 'error',
      'no-self-compare': 'error',
      'no-constant-binary-expression': 'error',
      'no-loss-of-precision': 'error',
      'no-debugger': 'error',
      'no-irregular-whitespace': [
        'error',
        { skipStrings: true, skipTemplates: true, skipRegExps: true, skipComments: true },
      ],
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-else-return': 'error',
    },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: {
      globals: Object.fromEntries(Object.getOwnPropertyNames(globalThis).map((name) => [name, 'readonly'])),
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: { module: 'writable', require: 'readonly' } },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Arrays are indexed by numbers that the line before has checked, so `list[at]!` and `list[at] ?? refuse()` are ours to write.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // Nothing here has a `this` to lose: readings and terms are records of closures.
      '@typescript-eslint/unbound-method': 'off',
      // Text is taken apart by code points on purpose.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'rules/**/*.ts'],
    plugins: { hojokin: { rules: { 'no-double': noDouble } } },
    linterOptions: { noInlineConfig: true },
    rules: {
      'hojokin/no-double': 'error',
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', noDefaultExport],
      ...refuseImports(decimal, dateFns, zod),
    },
  },
  { files: allowedDoubles.flatMap(({ files }) => files), rules: { 'hojokin/no-double': 'off' } },
  { files: ['rules/**/*.ts'], rules: { 'no-restricted-syntax': ['error', noDefaultExport, noComputing] } },
  { files: ['src/quantity/**/*.ts'], rules: refuseImports(decimal, zod) },
  { files: ['src/quantity/decimal.ts'], rules: refuseImports(dateFns, zod) },
  { files: ['src/rule/zod-parts.ts', 'src/rule/profile/fact.ts'], rules: refuseImports(decimal, dateFns) },
  // Outside tsconfig.json there are no types to ask.
  { files: ['scripts/**/*.ts'], extends: [tseslint.configs.disableTypeChecked] },
  // What vitest's matchers give is `any`.
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'off',
    },
  },
)
