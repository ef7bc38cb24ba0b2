import type { ZodError } from 'zod'
import { shownValue } from '../../quantity/clip'
import { nearestOf } from '../profile/key'
import type { ProgrammeDraft } from '../programme'
import type { Vocabulary } from '../vocabulary'
import { tooDeep } from './depth'
import { pathText, type DraftIssue } from './issue'
import { measureIssues } from './measure-issues'
import { reportSources, reportUnknownKeys } from './mistakes'
import { draftShape, knownKeys } from './shape'

type ShapeIssue = ZodError['issues'][number]

const choices = (given: unknown, known: readonly unknown[]): string => {
  const near = typeof given === 'string' && given.length > 2 ? nearestOf(known.map(String), given) : undefined
  return `'${shownValue(given)}'; it is one of ${known.join(', ')}${near === undefined ? '' : `; did you mean '${near}'?`}`
}

const conditions = ['all', 'any', 'not', 'compare', 'oneOf']
const formulas = ['field', 'parameter', 'sum', 'product', 'clamp', 'round', 'tranches', 'named', 'undocumented']
/** What stands below each key; the last of them in a path decides, and elsewhere stand formulas. */
const below: Readonly<Record<string, readonly string[]>> = {
  eligibility: conditions,
  purpose: conditions,
  when: conditions,
  left: formulas,
  right: formulas,
}

/** The kinds of node that stand where one of a discriminated union was wanted. */
const kindsOf = (path: readonly PropertyKey[]): readonly string[] =>
  path.reduce<readonly string[]>((kinds, key) => below[String(key)] ?? kinds, formulas)

function shapeProblem(issue: ShapeIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'is missing' : `is ${shownValue(issue.input)}; it takes ${issue.expected}`
    case 'invalid_value':
      return issue.input === undefined ? 'is missing' : `is ${choices(issue.input, issue.values)}`
    case 'invalid_format':
      return `is '${shownValue(issue.input)}'; an id has letters, digits and hyphens`
    case 'too_small':
      return 'is empty'
    case 'invalid_union':
      return issue.discriminator === 'kind'
        ? `is ${choices((issue.input as { readonly kind?: unknown }).kind, kindsOf(issue.path))}`
        : `is ${shownValue(issue.input)}, which cannot stand here`
    default:
      return issue.message
  }
}

function shapeIssues(draft: unknown, programme: string, measureIds: readonly string[]): DraftIssue[] {
  const result = draftShape().safeParse(draft, { reportInput: true })
  return (result.error?.issues ?? []).map((issue) => {
    const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)))
    const within = path[0] === 'measures' && typeof path[1] === 'number'
    const rest = within ? path.slice(2) : path
    const named = pathText(rest)
    return {
      path,
      where: (within ? measureIds[path[1] as number] : undefined) ?? programme,
      problem: `${named === '' ? 'it' : named} ${shapeProblem(issue)}`,
    }
  })
}

function headerIssues(vocabulary: Vocabulary, draft: ProgrammeDraft): DraftIssue[] {
  const issues: DraftIssue[] = []
  const report = (path: readonly (string | number)[], problem: string): void => {
    issues.push({ path, where: draft.id, problem })
  }
  for (const [key, field] of Object.entries(vocabulary))
    if (field.id !== key) report([], `has a vocabulary whose '${key}' is called '${field.id}'; key and id are one`)
  if (Object.keys(draft.sources).length === 0) report(['sources'], 'has no source')
  reportUnknownKeys(draft, knownKeys.programme, [], report)
  reportSources(draft.sources, report)
  const ids = draft.measures.map(({ id }) => id)
  ids.forEach((id, at) => {
    if (ids.indexOf(id) < at) report(['measures', at, 'id'], `has two measures '${id}'`)
  })
  return issues
}

const idOf = (data: unknown): string | undefined => {
  const id = typeof data === 'object' && data !== null ? (data as { id?: unknown }).id : undefined
  return typeof id === 'string' && id !== '' ? shownValue(id) : undefined
}

/**
 * Finds every mistake of a programme's draft at once, each with its place: first what has no shape of a programme, then what its words
 * mean. An empty list is a programme that defineProgramme takes. Whether another programme has the same id, auditProgrammes says, which
 * looks at all that stand together.
 * @example checkDraft(vocabulary, { id: 'city-grant', measures: [] }).map(({ problem }) => problem)[0] //=> 'number is missing'
 */
export function checkDraft(vocabulary: Vocabulary, draft: unknown): readonly DraftIssue[] {
  const programme = idOf(draft) ?? 'programme'
  if (tooDeep(draft)) return [{ path: [], where: programme, problem: 'is nested more than 100 deep, or in a circle' }]
  const listed = (draft as { readonly measures?: unknown } | null | undefined)?.measures
  const measures: readonly unknown[] = Array.isArray(listed) ? listed : []
  const shape = shapeIssues(
    draft,
    programme,
    measures.map((measure) => idOf(measure) ?? programme),
  )
  const misspelt: DraftIssue[] = []
  const note =
    (where: string) =>
    (path: readonly (string | number)[], problem: string): void => {
      misspelt.push({ path, where, problem })
    }
  if (shape.length > 0) {
    if (typeof draft === 'object' && draft !== null) reportUnknownKeys(draft, knownKeys.programme, [], note(programme))
    measures.forEach((measure, at) => {
      if (typeof measure === 'object' && measure !== null)
        reportUnknownKeys(measure, knownKeys.measure, ['measures', at], note(idOf(measure) ?? programme))
    })
    return [...misspelt, ...shape]
  }
  const sound = draft as ProgrammeDraft
  return [
    ...headerIssues(vocabulary, sound),
    ...sound.measures.flatMap((measure, at) => measureIssues(measure, vocabulary, sound.sources, ['measures', at])),
  ]
}
