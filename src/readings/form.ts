import { factsThemselves, languageOf, type SchemaOptions } from '../rule/profile/schema'
import type { Measure } from '../rule/programme'
import type { Vocabulary } from '../rule/vocabulary'
import { zod } from '../rule/zod-parts'

/** A JSON Schema (2020-12) of the facts that a form asks for, in the order in which the rules ask. */
export interface FormSchema {
  /** Always the address of JSON Schema 2020-12. */
  readonly $schema: 'https://json-schema.org/draft/2020-12/schema'
  /** Always 'object'. */
  readonly type: 'object'
  /** Always false: no other fact is taken. */
  readonly additionalProperties: false
  /** One for each fact, by id. */
  readonly properties: Readonly<Record<string, FormProperty>>
}
interface NumberRange {
  /** The least value, in the fact's unit. */
  readonly minimum?: number
  /** The largest that can be computed. */
  readonly maximum?: number
  /** One unit of the last decimal. */
  readonly multipleOf?: number
}
/** How one fact is asked. */
export interface FormProperty extends NumberRange {
  /** Absent where a fact may be a number or text. */
  readonly type?: 'string' | 'integer' | 'boolean'
  /** The label of the fact. */
  readonly title: string
  /** The question to ask, its unit, and on a line of its own, help for whoever has to answer it. */
  readonly description: string
  /** The form of a month or day as text. */
  readonly pattern?: string
  /** 'date' for a day. */
  readonly format?: string
  /** Values as they may be written. */
  readonly examples?: string[]
  /** The options of a choice with their labels. */
  readonly oneOf?: {
    /** An option is text. */
    readonly type: 'string'
    /** The option's id. */
    readonly const: string
    /** Its label. */
    readonly title: string
  }[]
  /** A quantity with decimals is a number or decimal text. */
  readonly anyOf?: (NumberRange & {
    /** A number, or text of one. */
    readonly type: 'number' | 'string'
    /** The form of the text. */
    readonly pattern?: string
  })[]
}

/**
 * Makes a JSON Schema of the facts that some measures ask for, each once, with question, help, options and their labels.
 * It is made from the same zod schema that profileSchema ends in; strict validators and form generators take it as it is.
 * @example toFormSchema([measures['city-gas-discount']], { language: 'ja' }).properties.gasUsage.title //=> 'ガスの使用量'
 */
export function toFormSchema(measures: Measure | readonly Measure[], options: SchemaOptions = {}): FormSchema {
  const language = languageOf(options)
  const list: readonly Measure[] = Array.isArray(measures) ? (measures as readonly Measure[]) : [measures as Measure]
  const fields: Vocabulary = Object.fromEntries(list.flatMap((measure) => Object.entries(measure.fields)))
  return zod().toJSONSchema(factsThemselves(fields, language), { io: 'output' }) as unknown as FormSchema
}
