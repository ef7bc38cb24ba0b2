import { join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'

const folder = join(import.meta.dirname, '../..')
const entries = [
  'src/index.ts',
  'src/author.ts',
  'src/audit.ts',
  'src/bills/index.ts',
  'rules/index.ts',
  'rules/readable-vocabulary.ts',
].map((entry) => join(folder, entry))

const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
  config: { compilerOptions: object }
}
const program = ts.createProgram(entries, ts.convertCompilerOptionsFromJson(config.compilerOptions, folder).options)
const checker = program.getTypeChecker()
const isOurs = (node: ts.Node): boolean => /\/(src|rules)\/(?!.*node_modules)/.test(node.getSourceFile().fileName)

/** What of a declaration a user sees: of a function its signature, of a constant its type, of types everything. */
function seen(node: ts.Node): readonly ts.Node[] {
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return [node]
  if (ts.isVariableDeclaration(node)) {
    const made = node.initializer
    const types = made && ts.isArrowFunction(made) ? [...made.parameters, made.type] : [node.type]
    return types.filter((type) => type !== undefined)
  }
  if (ts.isFunctionDeclaration(node) && !checker.isImplementationOfOverload(node))
    return [...node.parameters, node.type].filter((type) => type !== undefined)
  return []
}

/** Every property that a user meets, in exported types and in those that they are made of, by the interface or file it is in. */
function properties(): ReadonlyMap<ts.Node, string> {
  const found = new Map<ts.Node, string>()
  const visited = new Set<ts.Node>()
  const follow = (symbol: ts.Symbol | undefined): void => {
    const meant = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
    for (const declaration of meant?.declarations ?? []) {
      if (visited.has(declaration) || !isOurs(declaration)) continue
      visited.add(declaration)
      seen(declaration).forEach(walk)
    }
  }
  const walk = (node: ts.Node): void => {
    if (ts.isPropertySignature(node) || ts.isMethodSignature(node)) {
      const file = node.getSourceFile().fileName.slice(folder.length + 1)
      found.set(
        node,
        `${file}:${String(ts.getLineAndCharacterOfPosition(node.getSourceFile(), node.getStart()).line + 1)} ${node.name.getText()}`,
      )
    }
    if (ts.isTypeReferenceNode(node)) follow(checker.getSymbolAtLocation(node.typeName))
    if (ts.isExpressionWithTypeArguments(node)) follow(checker.getSymbolAtLocation(node.expression))
    ts.forEachChild(node, walk)
  }
  for (const entry of entries)
    checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(entry)!)!).forEach(follow)
  return found
}

it('every property that a user meets has a sentence, in exported types and in those that they are made of', () => {
  const all = properties()
  expect(all.size).toBeGreaterThan(500)
  const bare = [...all].filter(([node]) => ts.getJSDocCommentsAndTags(node).length === 0)
  expect(bare.map(([, place]) => place)).toEqual([])
})
