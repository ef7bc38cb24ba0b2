import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as author from '../../src/author'
import * as bills from '../../src/bills'
import * as root from '../../src'
import * as rules from '../../rules'

/** What an example may name: everything that the package gives. */
const scope: Readonly<Record<string, unknown>> = { ...author, ...bills, ...rules, ...root }
const folder = join(import.meta.dirname, '../..')
const entries = ['src/index.ts', 'src/author.ts', 'src/bills/index.ts', 'rules/index.ts']

interface Documented {
  readonly entry: string
  readonly name: string
  readonly summary: string
  readonly examples: readonly string[]
}

/** Every function that an entry exports, with what its docstring says. */
function functions(): Documented[] {
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: { compilerOptions: object }
  }
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, folder)
  const program = ts.createProgram(
    entries.map((entry) => join(folder, entry)),
    options,
  )
  const checker = program.getTypeChecker()
  return entries.flatMap((entry) => {
    const source = program.getSourceFile(join(folder, entry))!
    return checker.getExportsOfModule(checker.getSymbolAtLocation(source)!).flatMap((exported) => {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
      const declaration = symbol.valueDeclaration
      if (declaration === undefined || ts.isClassDeclaration(declaration)) return []
      if (checker.getTypeOfSymbol(symbol).getCallSignatures().length === 0) return []
      return [
        {
          entry,
          name: exported.name,
          summary: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
          examples: symbol
            .getJsDocTags(checker)
            .filter(({ name }) => name === 'example')
            .map(({ text }) => ts.displayPartsToString(text)),
        },
      ]
    })
  })
}

/** Runs text over the package's names, and gives what its last line is; imports are what the names are. */
function run(text: string): unknown {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('import '))
  const code = `return (async () => { ${lines.slice(0, -1).join('\n')}\nreturn (${lines.at(-1)!}) })()`
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call, no-new-func
  return new Function(...Object.keys(scope), code)(...Object.values(scope)) as unknown
}

const files = mkdtempSync(join(tmpdir(), 'hojokin-docs-'))
/** The files that an example names: a month's bills, and the same after one was corrected. */
beforeAll(async () => {
  const bill = { bill_id: 'A1', service: '電気', contract: '低圧', usage_month: '2026-01', usage: '400' }
  const price = (name: string, usage: string): Promise<unknown> =>
    bills.priceBills({
      input: [{ ...bill, usage }],
      output: join(files, name),
      services: rules.billServices,
      columns: rules.billColumns,
    })
  await price('priced.csv', '400')
  await price('priced-again.csv', '500')
})
afterAll(() => {
  rmSync(files, { recursive: true })
})
const withFiles = (code: string): string =>
  code.replaceAll(/'((?:priced|priced-again|changes)\.csv)'/g, (_, name: string) => JSON.stringify(join(files, name)))

const all = functions()

describe('every exported function', () => {
  it('has a sentence and an example that runs', () => {
    const bare = all.filter(({ summary, examples }) => summary.trim() === '' || examples.length === 0)
    expect(bare.map(({ entry, name }) => `${entry}: ${name}`)).toEqual([])
  })

  it.each(all.flatMap(({ name, examples }) => examples.map((example) => [name, example] as const)))(
    '%s: %s',
    async (_name, example) => {
      const [code = '', wanted] = example.split('//=>')
      const given = await run(withFiles(code.trim()))
      if (wanted !== undefined) expect(given).toEqual(await run(wanted.trim()))
    },
  )
})
