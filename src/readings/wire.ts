import type { ZodType } from 'zod'
import type { Json } from '../quantity/json'
import { jsonInteger } from '../quantity/json'
import { zod } from '../rule/zod-parts'
import type { Assessment } from './assessment'

/** An assessment as JSON has it: the same, with yen as JSON's integers. */
export type AssessmentJson = Json<Assessment>
/** The codec between the two, which is a zod schema and a Standard Schema: it decodes JSON into an assessment. */
export type AssessmentSchema = ZodType<Assessment, AssessmentJson>

function build(): AssessmentSchema {
  const z = zod()
  const yen = z.codec(z.union([z.int(), z.string().regex(/^-?\d+$/)]), z.bigint(), {
    decode: (written) => BigInt(written),
    encode: jsonInteger,
  })
  const text = z.object({ ja: z.string(), en: z.string() })
  const texts = z.array(text)
  const paid = { yen, exact: z.string(), shares: z.record(z.string(), yen) }
  const amount = z.discriminatedUnion('kind', [
    z.looseObject({ kind: z.literal('exact'), ...paid }),
    z.looseObject({ kind: z.literal('upTo'), ...paid }),
    z.looseObject({ kind: z.literal('range'), min: yen, max: z.nullable(yen) }),
    z.looseObject({ kind: z.literal('undocumented'), why: text }),
  ])
  const reasons = z.array(z.looseObject({ kind: z.string(), met: z.boolean() }))
  const base = {
    measure: z.string(),
    programme: z.string(),
    assumptions: texts,
    ruleset: z.string(),
    rounding: z.optional(z.looseObject({ step: z.int(), mode: z.literal(['down', 'halfUp', 'up']) })),
    issues: z.optional(z.array(z.looseObject({ path: z.string(), message: text }))),
  }
  const step = z.looseObject({ text, value: z.string(), unit: z.string(), sources: z.array(z.looseObject({})) })
  return z.discriminatedUnion('status', [
    z.looseObject({ ...base, status: z.literal('eligible'), amount, reasons, trace: z.optional(z.array(step)) }),
    z.looseObject({ ...base, status: z.literal('ineligible'), reasons }),
    z.looseObject({ ...base, status: z.literal('undetermined'), missing: z.array(z.string()), amount }),
    z.looseObject({ ...base, status: z.literal('noApplicants') }),
  ]) as unknown as AssessmentSchema
}

let schema: AssessmentSchema | undefined

/**
 * Gives the zod schema of an assessment on the wire; decoding turns its integers into bigints, encoding turns them back.
 * Properties that a later version adds pass through.
 * @example assessmentSchema().safeParse({ status: 'unheard of' }).success //=> false
 */
export const assessmentSchema = (): AssessmentSchema => (schema ??= build())

/** A JSON Schema; its keywords are as JSON Schema 2020-12 has them. */
export interface AssessmentJsonSchema {
  /** The address of JSON Schema 2020-12. */
  readonly $schema: string
}

/**
 * Gives the JSON Schema (2020-12) of what toJson makes of an assessment, for callers in other languages.
 * @example assessmentJsonSchema().$schema //=> 'https://json-schema.org/draft/2020-12/schema'
 */
export const assessmentJsonSchema = (): AssessmentJsonSchema =>
  zod().toJSONSchema(assessmentSchema(), { io: 'input', target: 'draft-2020-12' }) as AssessmentJsonSchema

/**
 * Reads an assessment back from what toJson wrote, yen as bigints again.
 * @throws ZodError when it is not an assessment, with the paths of what is wrong
 * @example fromJson(toJson(evaluate(measures['electricity-discount'], {}))).status //=> 'undetermined'
 */
export const fromJson = (json: unknown): Assessment => assessmentSchema().parse(json)
