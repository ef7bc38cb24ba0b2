import { optionIds } from '../rule/check'
import type { Measure } from '../rule/programme'
import type { Language } from '../rule/text'
import type { FieldDefinition } from '../rule/vocabulary'

/** A JSON Schema (2020-12) of the facts that a form asks for, in the order in which the rules ask. */
export interface FormSchema {
  readonly $schema: string
  readonly type: 'object'
  readonly additionalProperties: false
  readonly properties: Readonly<Record<string, FormProperty>>
}
export interface FormProperty {
  readonly type: string | readonly string[]
  readonly title: string
  /** The question to ask. */
  readonly description: string
  /** Help for whoever has to answer it. */
  readonly $comment: string
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly minimum?: number
  readonly unit?: string
  readonly options?: readonly { readonly const: string; readonly title: string }[]
}

function property(field: FieldDefinition, language: Language): FormProperty {
  const words = { title: field.label[language], description: field.question[language], $comment: field.help[language] }
  switch (field.kind) {
    case 'boolean':
      return { type: 'boolean', ...words }
    case 'month':
      return { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])$', ...words }
    case 'number':
      return field.decimals === 0
        ? { type: 'integer', minimum: 0, unit: field.unit, ...words }
        : {
            type: ['string', 'number'],
            pattern: `^\\d+(\\.\\d{1,${field.decimals}})?$`,
            minimum: 0,
            unit: field.unit,
            ...words,
          }
    case 'choice':
      return {
        type: 'string',
        enum: optionIds(field)!,
        options: field.options.map((option) => ({ const: option.id, title: option.label[language] })),
        ...words,
      }
    default:
      return field satisfies never
  }
}

/**
 * Makes a JSON Schema of the facts that some measures ask for, each once, with question, help and options.
 * @example toFormSchema([measures['city-gas-discount']], { language: 'ja' }).properties.gasUsage.title //=> 'ガスの使用量'
 */
export function toFormSchema(
  measures: Measure | readonly Measure[],
  options: { readonly language?: Language } = {},
): FormSchema {
  const list: readonly Measure[] = Array.isArray(measures) ? (measures as readonly Measure[]) : [measures as Measure]
  const fields = new Map(list.flatMap((measure) => Object.values(measure.fields)).map((field) => [field.id, field]))
  const properties = Object.fromEntries(
    [...fields].map(([id, field]) => [id, property(field, options.language ?? 'ja')]),
  )
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
    properties,
  }
}
