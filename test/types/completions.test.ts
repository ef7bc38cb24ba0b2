import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const folder = join(import.meta.dirname, '../..')
const file = join(folder, 'test/types/typed.ts')

/** What an editor offers at the bar in a file of a user's. */
function offered(text: string): readonly string[] {
  const at = text.indexOf('|')
  const content = text.replace('|', '')
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: { compilerOptions: object }
  }
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, folder)
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const source = name === file ? content : ts.sys.readFile(name)
      return source === undefined ? undefined : ts.ScriptSnapshot.fromString(source)
    },
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: (given) => ts.getDefaultLibFilePath(given),
    fileExists: (name) => ts.sys.fileExists(name),
    readFile: (name) => ts.sys.readFile(name),
    directoryExists: (name) => ts.sys.directoryExists(name),
    getDirectories: (name) => ts.sys.getDirectories(name),
  })
  return (service.getCompletionsAtPosition(file, at, {})?.entries ?? []).map(({ name }) => name)
}

const imports = `import { evaluate, schedule, screen } from 'hojokin'\nimport { measures, programmes } from 'hojokin/rules'\n`

describe('an editor offers', () => {
  it('every measure and nothing else', () => {
    const names = offered(`${imports}measures['|']`)
    expect(names.length).toBeGreaterThan(120)
    expect(names).toContain('electricity-discount')
    expect(names).not.toContain('toString')
  })
  it('the facts of the measure, and the options of a fact', () => {
    expect(offered(`${imports}evaluate(measures['electricity-discount'], { | })`)).toEqual([
      'electricitySupply',
      'electricityUsage',
      'usageMonth',
    ])
    expect(offered(`${imports}evaluate(measures['electricity-discount'], { electricitySupply: '|' })`)).toEqual([
      'lowVoltage',
      'highVoltage',
      'extraHighVoltage',
    ])
  })
  it('the numbers that a schedule takes, and the places of a filter', () => {
    expect(offered(`${imports}schedule(measures['business-reconstruction-noto'], {}, '|')`)).toContain('eligibleCost')
    expect(offered(`${imports}screen(programmes, {}, { prefecture: '|' })`)).toHaveLength(47)
  })
})
