import type { ZodType } from 'zod'
import { mechanisms } from '../mechanisms'
import { zod } from '../zod-parts'

function build(): ZodType {
  const z = zod()
  const words = z.string().min(1)
  const id = z.string().regex(/^[a-z\d][a-z\d-]*$/i)
  const text = z.looseObject({ ja: z.string(), en: z.string() })
  const condition: ZodType = z.lazy(() => conditions)
  const formula: ZodType = z.lazy(() => formulas)
  const several = z.array(formula)
  const conditions = z.discriminatedUnion('kind', [
    z.looseObject({ kind: z.literal('all'), of: z.array(condition) }),
    z.looseObject({ kind: z.literal('any'), of: z.array(condition) }),
    z.looseObject({ kind: z.literal('not'), of: condition }),
    z.looseObject({
      kind: z.literal('compare'),
      left: formula,
      op: z.literal(['<', '<=', '=', '>=', '>']),
      right: formula,
    }),
    z.looseObject({ kind: z.literal('oneOf'), field: words, values: z.array(words).min(1) }),
  ])
  const slice = z.looseObject({ when: z.optional(condition), upTo: z.optional(formula), rate: formula })
  const rounding = z.literal(['down', 'halfUp', 'up'])
  const clamp = { of: formula, atLeast: z.optional(formula), atMost: z.optional(formula) }
  const formulas = z.discriminatedUnion('kind', [
    z.looseObject({ kind: z.literal('field'), field: words }),
    z.looseObject({ kind: z.literal('parameter'), name: words }),
    z.looseObject({ kind: z.literal('sum'), of: several.min(1), less: several }),
    z.looseObject({ kind: z.literal('product'), of: several.min(1) }),
    z.looseObject({ kind: z.literal('clamp'), ...clamp }),
    z.looseObject({ kind: z.literal('round'), of: formula, step: z.number(), mode: rounding }),
    z.looseObject({ kind: z.literal('tranches'), of: formula, slices: z.array(slice).min(1) }),
    z.looseObject({ kind: z.literal('named'), name: words, label: text, of: formula }),
    z.looseObject({ kind: z.literal('undocumented'), why: text }),
  ])
  const bracket = z.looseObject({})
  const range = z.looseObject({ atLeast: words, atMost: words })
  const row = z.looseObject({
    when: z.record(z.string(), z.union([words, z.array(words).min(1), bracket])),
    value: z.union([words, range]),
    source: words,
    at: z.string(),
    printed: z.string(),
  })
  const table = z.looseObject({ label: text, unit: words, rows: z.array(row) })
  const payer = z.looseObject({ id, name: text, ratio: z.optional(words) })
  const measure = z.looseObject({
    id,
    name: text,
    at: z.string(),
    mechanism: z.literal(mechanisms),
    award: z.literal(['entitlement', 'ceiling', 'none']),
    openTo: text,
    applicants: z.boolean(),
    institution: z.optional(text),
    purpose: z.optional(condition),
    eligibility: condition,
    amount: formula,
    parameters: z.record(z.string(), table),
    payers: z.array(payer),
    payersUnknown: z.optional(text),
    assumptions: z.array(text),
    conditions: z.optional(z.array(text)),
    rounds: z.optional(z.array(z.looseObject({ round: words, source: words }))),
  })
  const source = z.looseObject({
    title: text,
    kind: z.literal(['budgetDocument', 'officialPage', 'secondaryPage']),
    url: z.optional(words),
    checkedOn: words,
  })
  return z.looseObject({
    id,
    number: z.int(),
    name: text,
    summary: text,
    budget: z.looseObject({ yen: z.bigint(), printed: words }),
    bureaus: z.array(text),
    goals: z.array(z.looseObject({ text })),
    sources: z.record(z.string(), source),
    measures: z.array(measure),
  })
}

let schema: ZodType | undefined

/** The zod schema of a programme's draft: its shape alone; what its words mean is checked against a vocabulary. */
export const draftShape = (): ZodType => (schema ??= build())

/** What a programme and a measure may have, so that a name misspelt is not taken for a note of the author's own. */
export const knownKeys = {
  programme: [
    'id',
    'number',
    'name',
    'summary',
    'budget',
    'bureaus',
    'period',
    'goals',
    'sources',
    'withoutMeasure',
    'measures',
  ],
  measure: [
    'id',
    'name',
    'at',
    'mechanism',
    'award',
    'openTo',
    'applicants',
    'institution',
    'purpose',
    'eligibility',
    'amount',
    'parameters',
    'payers',
    'payersUnknown',
    'assumptions',
    'conditions',
    'rounds',
    'apply',
  ],
}
