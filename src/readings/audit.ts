import { checkOptions } from '../quantity/hojokin-error'
import type { Derivation } from '../rule/derivation'
import type { Example } from '../rule/example'
import type { Programme } from '../rule/programme'
import type { FieldDefinition, Vocabulary } from '../rule/vocabulary'
import { checks } from './audit/checks'
import { oneLine } from './audit/one-line'
import type { Assessment } from './assessment'
import { evaluate } from './evaluate'

/** One place where a promise of the audit is broken. */
export interface Finding {
  /** What the rules promise, in short: whose, and of what. */
  readonly promise: string
  /** How it is broken. */
  readonly problem: string
}
/** What the rules are checked with. */
export interface AuditOptions {
  /** All facts of the author; those that the programmes use unless given. */
  readonly vocabulary?: Vocabulary
  /** The facts that follow from others. */
  readonly derivations?: readonly Derivation[]
  /** Worked examples: each must come out, and every measure that computes an amount must have one. */
  readonly examples?: readonly Example[]
}

const factsOf = (programmes: readonly Programme[]): Record<string, FieldDefinition> =>
  Object.assign(
    {},
    ...programmes.flatMap(({ measures }) => measures.flatMap(({ fields, purposeFields }) => [fields, purposeFields])),
  ) as Record<string, FieldDefinition>

/** What an answer says of what an example expects; the same text where they agree. */
function told(expect: Example['expect'], { status, ...answer }: Assessment): readonly [wanted: string, got: string] {
  const amount = 'amount' in answer ? answer.amount : undefined
  const got: Record<string, unknown> = {
    status,
    ...amount,
    ...('missing' in answer && { missing: answer.missing }),
  }
  const pick = (from: object): string =>
    oneLine(Object.fromEntries(Object.keys(expect).map((key) => [key, Reflect.get(from, key)])))
  return [pick(expect), pick(got)]
}

function exampleFindings(programmes: readonly Programme[], examples: readonly Example[]): Finding[] {
  const measures = programmes.flatMap((programme) => programme.measures)
  const wrong = examples.flatMap(({ measure: id, note, profile, expect }) => {
    const measure = measures.find((one) => one.id === id)
    if (measure === undefined) return [`${id}: an example is of a measure that is not there`]
    const [wanted, got] = told(expect, evaluate(measure, profile))
    return wanted === got ? [] : [`${id} (${note}): wanted ${wanted}, got ${got}`]
  })
  const without = measures
    .filter(({ applicants, amount }) => applicants && amount.kind !== 'undocumented')
    .filter(({ id }) => !examples.some(({ measure }) => measure === id))
    .map(({ id }) => `${id}: computes an amount and has no example`)
  return [
    ...wrong.map((problem) => ({ promise: 'every worked example comes out to the yen', problem })),
    ...without.map((problem) => ({ promise: 'every measure that computes an amount has a worked example', problem })),
  ]
}

/**
 * Audits programmes: figures against what is printed, texts in both languages, calls, conditions, payers and questions, and worked
 * examples where they are given. An empty list means that every promise is kept; what defineProgramme refuses is not asked again.
 * @example auditProgrammes([]) //=> []
 */
export function auditProgrammes(programmes: readonly Programme[], options: AuditOptions = {}): readonly Finding[] {
  checkOptions(options, ['vocabulary', 'derivations', 'examples'])
  const { derivations = [], vocabulary = factsOf(programmes), examples } = options
  const house = { programmes, vocabulary, derivations }
  const findings = checks.flatMap(({ promise, problems }) => problems(house).map((problem) => ({ promise, problem })))
  return examples === undefined ? findings : [...findings, ...exampleFindings(programmes, examples)]
}
