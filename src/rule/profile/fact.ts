import { NEVER, bigint, boolean, number, pipe, string, transform, union, type ZodMiniType } from 'zod/mini'
import { parseMonth } from '../../quantity/month-text'
import { text, type Text } from '../text'
import type { ChoiceField, FieldDefinition } from '../vocabulary'
import { messages } from './messages'
import { readQuantity } from './number'
import { folded, meanings } from './word'

/** What a profile holds for a fact that is known. */
export type Fact = string | number | boolean
export type FactSchema = ZodMiniType<Fact>
type Simple = string | number | bigint | boolean
type Reading = { readonly value: Fact } | { readonly refused: Text }

const truths = meanings([
  ['true', 'true'],
  ['はい', 'true'],
  ['yes', 'true'],
  ['false', 'false'],
  ['いいえ', 'false'],
  ['no', 'false'],
])

function readerOfOptions(field: ChoiceField): (written: Simple) => Reading {
  const ids = new Set(field.options.map((option) => option.id))
  const words = meanings(
    field.options.flatMap(({ id, label, aliases = [] }) =>
      [id, label.ja, label.en, ...aliases].map((word) => [word, id] as const),
    ),
  )
  return (written) => {
    const value = typeof written !== 'string' ? undefined : ids.has(written) ? written : words.get(folded(written))
    return value === undefined ? { refused: messages.notOption(field, String(written)) } : { value }
  }
}

function readerOf(field: FieldDefinition): (written: Simple) => Reading {
  switch (field.kind) {
    case 'choice':
      return readerOfOptions(field)
    case 'boolean':
      return (written) => {
        const truth =
          typeof written === 'number' || typeof written === 'bigint' ? undefined : truths.get(folded(String(written)))
        return truth === undefined
          ? { refused: messages.notBoolean(field, String(written)) }
          : { value: truth === 'true' }
      }
    case 'number':
      return (written) =>
        typeof written === 'boolean'
          ? { refused: messages.notNumber(field, String(written)) }
          : readQuantity(field, written)
    case 'month':
      return (written) => {
        // As a number, 2026.1 may have been October: only whole ones are months.
        const month = typeof written === 'number' && !Number.isSafeInteger(written) ? null : parseMonth(String(written))
        return month === null ? { refused: messages.notMonth(field, String(written)) } : { value: month }
      }
    default:
      return field satisfies never
  }
}

/** Makes the schema that reads one fact; a refusal carries its message in both languages. */
export function factSchema(field: FieldDefinition): FactSchema {
  const read = readerOf(field)
  return pipe(
    union([string(), number(), bigint(), boolean()]),
    transform((written, context) => {
      const reading: Reading =
        typeof written === 'string' && written.trim() === '' ? { refused: messages.empty(field) } : read(written)
      if ('value' in reading) return reading.value
      context.issues.push({ code: 'custom', input: written, message: reading.refused.ja, params: reading.refused })
      return NEVER
    }),
  )
}

/** Reads one fact, or says in both languages why not. */
export function readFact(schema: FactSchema, field: FieldDefinition, written: unknown): Reading {
  const result = schema.safeParse(written)
  if (result.success) return { value: result.data }
  const [issue] = result.error.issues
  if (issue?.code === 'custom') return { refused: text(String(issue.params?.ja), String(issue.params?.en)) }
  return {
    refused: typeof written === 'number' ? messages.notFinite(field, String(written)) : messages.notSimple(field),
  }
}
