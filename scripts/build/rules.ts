/**
 * Writes the rules as they are published: checked here, once, and then pure data, so that nothing is defined when a program starts.
 * One module a programme, one for the facts, and an index over all.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import * as rules from '../../rules'
import { vocabulary as readable } from '../../rules/readable-vocabulary'
import type { Measure, Programme } from '../../src/rule/programme'
import { constant, literal } from './data-module'

const camel = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
const freeze = `import { deepFreeze } from '${process.cwd()}/src/rule/freeze'\n`

/** A fact's constant; a fact may be called by a word of the language. */
const factName = (id: string): string => `fact_${id}`

function factsModule(facts: Readonly<Record<string, object>>): string {
  const nothing = new Map<object, string>()
  return (
    freeze +
    Object.entries(facts)
      .map(([id, field]) => constant(factName(id), literal(field, nothing, new Set())))
      .join('')
  )
}

/** The facts without the words of their questions, apart from those with them, so that a bundle of one holds nothing of the other. */
const readableModule = (): string => freeze + constant('vocabulary', literal({ ...readable }, new Map(), new Set()))

const importing = (used: ReadonlySet<string>, from: string): string =>
  used.size === 0 ? '' : `import { ${[...used].sort().join(', ')} } from '${from}'\n`

const measureName = (id: string): string => `measure_${camel(id)}`
/** How a measure is called from outside, apart from the programme, which often has the same id. */
export const exportedName = (id: string): string => `${camel(id)}Measure`
const withoutPrototype = (entries: readonly string[]): string =>
  `/* @__PURE__ */ Object.freeze(/* @__PURE__ */ Object.assign(/* @__PURE__ */ Object.create(null), {${entries.join(',')}}))`
const byId = (measures: readonly Measure[]): string =>
  withoutPrototype(measures.map(({ id }) => `${JSON.stringify(id)}:${measureName(id)}`))

/** A programme's data, each measure a constant, for bundlers drop constants but no properties. */
function dataModule(programme: Programme, facts: ReadonlyMap<object, string>): string {
  const used = new Set<string>()
  // A programme and its measures cite the same sources: each is written once.
  const cited = new Map<object, string>(
    Object.values(programme.sources).map((source, at) => [source, `source_${at}`] as const),
  )
  const known = new Map([...facts, ...cited])
  const sources = [...cited].map(
    ([source, name]) => `const ${name} = /* @__PURE__ */ deepFreeze(${literal(source, facts, used)})\n`,
  )
  const measures = programme.measures.map((measure) => constant(measureName(measure.id), literal(measure, known, used)))
  const names = new Map<object, string>([
    ...cited,
    ...programme.measures.map((measure) => [measure, measureName(measure.id)] as const),
  ])
  const whole = constant('programme', literal(programme, names, new Set()))
  return [
    freeze,
    importing(new Set([...used].filter((name) => name.startsWith('fact_'))), './facts'),
    ...sources,
    ...measures,
    whole,
    `export const measures = ${byId(programme.measures)}\n`,
  ].join('')
}

/** What the index writes in a way of its own. */
const written = ['programmes', 'measures', 'vocabulary', 'findMeasure']

function indexModule(facts: ReadonlyMap<object, string>): string {
  const names = new Map<object, string>(facts)
  const { programmes, vocabulary } = rules
  const others = Object.entries(rules).filter(([name]) => !written.includes(name))
  const all = programmes.flatMap((programme) => programme.measures)
  for (const measure of all) names.set(measure, measureName(measure.id))
  for (const programme of programmes) names.set(programme, camel(programme.id))
  const used = new Set<string>()
  const lines = [constant('vocabulary', literal({ ...vocabulary }, facts, used))]
  for (const [name, value] of others) {
    lines.push(constant(name, literal(value, names, used)))
    if (typeof value === 'object') names.set(value, name)
  }
  return [
    freeze,
    importing(new Set([...used].filter((name) => name.startsWith('fact_'))), './data/facts'),
    ...programmes.map(
      ({ id, measures }) =>
        `import { ${[`programme as ${camel(id)}`, ...measures.map((measure) => measureName(measure.id))].join(', ')} } from './data/${id}'\n`,
    ),
    `export const programmes = /* @__PURE__ */ Object.freeze([${programmes.map(({ id }) => camel(id)).join(',')}])\n`,
    `export const measures = ${byId(all)}\n`,
    `export const findMeasure = (id) => measures[id]\n`,
    ...lines,
  ].join('')
}

/** Types of a programme's entry, for one module system. */
export const entryTypes = (programme: Programme, rulesFile: string): string =>
  `import { programmes, type Measures } from '${rulesFile}'\n` +
  `/** ${programme.name.ja}: ${programme.name.en} */\nexport declare const programme: (typeof programmes)[number]\n` +
  `export { programme as ${camel(programme.id)} }\n` +
  `/** Its measures by id, each with the facts that it asks for. */\n` +
  `export declare const measures: Pick<Measures, ${programme.measures.map(({ id }) => `'${id}'`).join(' | ') || 'never'}>\n` +
  programme.measures
    .map(
      ({ id, name }) => `/** ${name.ja}: ${name.en} */\nexport declare const ${exportedName(id)}: Measures['${id}']\n`,
    )
    .join('')

/** Writes the modules into a folder, and gives each programme's. */
export function writeRules(folder: string): readonly Programme[] {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(`${folder}/data`, { recursive: true })
  const facts = new Map<object, string>(Object.entries(rules.vocabulary).map(([id, field]) => [field, factName(id)]))
  writeFileSync(`${folder}/data/facts.js`, factsModule(rules.vocabulary))
  for (const programme of rules.programmes) {
    const { id } = programme
    writeFileSync(`${folder}/data/${id}.js`, dataModule(programme, facts))
    const own = programme.measures.map((measure) => `${measureName(measure.id)} as ${exportedName(measure.id)}`)
    const names = ['measures', 'programme', `programme as ${camel(id)}`, ...own]
    writeFileSync(`${folder}/${id}.js`, `export { ${names.join(', ')} } from './data/${id}'\n`)
  }
  writeFileSync(`${folder}/vocabulary.js`, readableModule())
  writeFileSync(`${folder}/index.js`, indexModule(facts))
  return rules.programmes
}

/** Writes the types of each programme's entry beside it, when the build gives types. */
export function writeEntryTypes(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const programme of rules.programmes) {
    writeFileSync(`${folder}/${programme.id}.d.ts`, entryTypes(programme, '../rules.js'))
    writeFileSync(`${folder}/${programme.id}.d.cts`, entryTypes(programme, '../rules.cjs'))
  }
}
