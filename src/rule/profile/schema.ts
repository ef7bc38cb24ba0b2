import { checkOption, checkOptions, unreachable } from '../../quantity/hojokin-error'
import type { ZodType } from 'zod'
import { parseProfile } from '../profile'
import type { Condition } from '../node'
import { languages, text, type Language } from '../text'
import type { FieldDefinition, ProfileOf, ReadableField, ReadableVocabulary } from '../vocabulary'
import { zod } from '../zod-parts'
import { factReader } from './fact'
import type { Refusal } from './messages'

/** What a schema of facts takes: each as a form, a person or JSON writes it. */
export type ProfileInput<V extends ReadableVocabulary> = {
  readonly [K in keyof V]?: ProfileOf<V>[K] | string
}
/** A zod schema, and so a Standard Schema, from what people write to facts. */
export type ProfileSchema<V extends ReadableVocabulary> = ZodType<ProfileOf<V>, ProfileInput<V>>
/** A zod schema of each fact, for an object of one's own. */
export type FactSchemas<V extends ReadableVocabulary> = {
  readonly [K in keyof V]: ZodType<ProfileOf<V>[K], ProfileInput<V>[K]>
}

/** How a schema speaks. */
export interface SchemaOptions {
  /** The language of titles, questions and messages; Japanese unless said. An issue's `params` have both. */
  readonly language?: Language
}

/** The language that a schema is to speak. */
export function languageOf(options: SchemaOptions): Language {
  checkOptions(options, ['language'])
  checkOption('language', options.language, languages)
  return options.language ?? 'ja'
}

/** One unit of the last decimal that a quantity may have. */
const steps = [1, 0.1, 0.01, 0.001, 0.0001, 0.00001, 0.000001] as const

/** A form that asks whether a number or a text is given names the two. */
const asText = text('（文字で）', ' (as text)')

const unitNote = (unit: string, language: Language): string =>
  language === 'ja' ? `（単位: ${unit === 'yen' ? '円' : unit}）` : ` (in ${unit})`

/** The words of a fact; a vocabulary without its questions has a title, and the unit for a description. */
function described(field: ReadableField, language: Language): { title: string; description?: string } {
  const unit = field.kind === 'number' && field.unit !== 'count' && field.unit !== 'ratio' ? field.unit : undefined
  const note = unit === undefined ? '' : unitNote(unit, language)
  const { question, help } = field as Partial<FieldDefinition>
  const words = [`${question?.[language] ?? ''}${note}`.trim(), help?.[language]].filter((line) => line)
  return { title: field.label[language], ...(words.length > 0 && { description: words.join('\n') }) }
}

/** The schema of a fact as a profile holds it; JSON Schema is made from this side. */
function factItself(field: ReadableField, language: Language): ZodType {
  const z = zod()
  const words = described(field, language)
  switch (field.kind) {
    case 'boolean':
      return z.boolean().meta(words)
    case 'month':
      return z
        .string()
        .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
        .meta({ ...words, examples: ['2026-01'] })
    case 'date':
      return z
        .string()
        .regex(/^[1-9]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
        .meta({ ...words, format: 'date', examples: ['2026-11-26'] })
    case 'number':
      return field.decimals === 0
        ? z.int().min(0).meta(words)
        : z
            .union([
              z.number().min(0).multipleOf(steps[field.decimals]).meta({ title: words.title }),
              z
                .string()
                .regex(new RegExp(`^\\d+(\\.\\d{1,${field.decimals}})?$`))
                .meta({ title: `${words.title}${asText[language]}` }),
            ])
            .meta({ ...words, examples: ['123.4'] })
    case 'choice': {
      const options = field.options.map(({ id, label }) => z.literal(id).meta({ title: label[language] }))
      // Form generators look for a type beside the options; each option has one of its own, too.
      return (options.length === 1 ? options[0]! : z.xor(options)).meta({ ...words, type: 'string' })
    }
    default:
      return unreachable('kind of fact', field)
  }
}

/** The facts of a vocabulary as a profile holds them, as a strict object. */
export const factsThemselves = (fields: ReadableVocabulary, language: Language): ZodType =>
  zod().strictObject(
    Object.fromEntries(Object.entries(fields).map(([id, field]) => [id, zod().optional(factItself(field, language))])),
  )

/** A measure, for the facts that it asks for; or facts themselves. */
type FactsSource<V extends ReadableVocabulary> = V | Asking<V>
interface Asking<V extends ReadableVocabulary> {
  /** The facts, by id. */
  readonly fields: V
  /** The condition that asks for them. */
  readonly eligibility: Condition
}

const fieldsOf = <V extends ReadableVocabulary>(source: FactsSource<V>): V =>
  'fields' in source && 'eligibility' in source ? (source as Asking<V>).fields : (source as V)

const issueOf = (
  { code, message }: Refusal,
  language: Language,
  input: unknown,
): {
  code: 'custom'
  input: unknown
  message: string
  params: object
} => ({ code: 'custom', input, message: message[language], params: { code, ...message } })

/**
 * Gives a zod schema of the facts that a measure asks for, or of a whole vocabulary: what parseProfile reads, for forms, RPC and HTTP
 * libraries that take a Standard Schema. Issues stand at the fact, with its id, a code and both languages in `params`.
 * @example profileSchema(measures['electricity-discount']).parse({ electricityUsage: '1,234 kWh' }) //=> { electricityUsage: '1234' }
 */
export function profileSchema<V extends ReadableVocabulary>(
  source: FactsSource<V>,
  options: SchemaOptions = {},
): ProfileSchema<V> {
  const language = languageOf(options)
  const z = zod()
  const fields = fieldsOf(source)
  const read = z.transform((input, context) => {
    const parsed = parseProfile(fields, input)
    if (parsed.ok) return parsed.profile
    for (const { path, field, ...refusal } of parsed.issues) {
      const issue = issueOf(refusal, language, input)
      const params = { ...issue.params, ...(field !== undefined && { field }) }
      context.issues.push({ ...issue, params, path: path === '' ? [] : [path] })
    }
    return z.NEVER
  })
  return z.pipe(read, factsThemselves(fields, language) as never) as unknown as ProfileSchema<V>
}

/**
 * Gives a zod schema for each fact, to put into an object of one's own beside what else a form asks.
 * @example Object.keys(factSchemas(measures['electricity-discount'])) //=> Object.keys(measures['electricity-discount'].fields)
 */
export function factSchemas<V extends ReadableVocabulary>(
  source: FactsSource<V>,
  options: SchemaOptions = {},
): FactSchemas<V> {
  const language = languageOf(options)
  const z = zod()
  const one = (field: ReadableField): ZodType => {
    const read = factReader(field)
    const reading = z.transform((written, context) => {
      const result = read(written)
      if ('value' in result) return result.value
      const issue = issueOf(result.refused, language, written)
      context.issues.push({ ...issue, params: { ...issue.params, field: field.id } })
      return z.NEVER
    })
    return z.optional(z.pipe(reading, z.optional(factItself(field, language)) as never))
  }
  return Object.fromEntries(
    Object.entries(fieldsOf(source)).map(([id, field]) => [id, one(field)]),
  ) as unknown as FactSchemas<V>
}
